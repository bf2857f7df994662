/** Who must report, from the table that an office keeps. */
import type { Problem, Result } from "../finding/problem.ts";
import { cleanLine } from "../workbook/clean-text.ts";
import { checkSuccession } from "./check-succession.ts";
import { withoutGuard } from "./formula-guard.ts";
import { findHeader, type Header } from "./find-header.ts";
import { separatePredecessors } from "./separate-predecessors.ts";
import { readOwnership, readSchoolLevel } from "./school-level-text.ts";
import type { Table } from "./table.ts";
import { readUnitId } from "./unit-id-text.ts";
import {
  NAME_SEPARATOR,
  registryColumns,
  requiredRegistryColumns,
  type RegistryColumn,
} from "./unit-registry-columns.ts";
import type { Unit } from "./unit.ts";
import { parseWrittenDate } from "./written-time.ts";

type CellText = (column: RegistryColumn) => string;
type Report = <Code extends Problem["code"]>(
  code: Code,
  args: Extract<Problem, { code: Code }>["args"],
) => void;

/**
 * Reads a registry: the heading row among the first ten, columns in any order, older headings too.
 *
 * @param file - As the user knows it; every problem carries it and its line.
 * @returns Units in the table's order, or every problem of the table at once.
 */
export function parseUnitRegistry(table: Table, file?: string): Result<readonly Unit[]> {
  const problems: Problem[] = [];
  const lineOf = (row: number): number => table.lines?.[row] ?? row + 1;
  const reportAt =
    (row: number): Report =>
    (code, args) =>
      problems.push({ code, args, file, line: lineOf(row) } as Problem);

  const header = findHeader<RegistryColumn>(table.rows, registryColumns);
  checkHeader(header, reportAt(header?.row ?? 0));
  if (header === undefined || problems.length > 0) return { ok: false, problems };

  const read: Unit[] = [];
  const lines = new Map<string, number>();
  for (const [row, cells] of table.rows.entries()) {
    if (row <= header.row || cells.every((cell) => cleanLine(cell) === "")) continue;
    const text: CellText = (column) =>
      withoutGuard(cleanLine(cells[header.columns.get(column) ?? -1] ?? ""));
    const report = reportAt(row);
    const key = text("unitId").toLowerCase();
    const firstLine = lines.get(key);
    if (key !== "" && firstLine !== undefined) {
      report("duplicate-unit", { unitId: text("unitId"), firstLine });
      continue;
    }
    lines.set(key, lineOf(row));
    const unit = readUnit(text, report);
    if (unit !== undefined) read.push(unit);
  }
  const units = separatePredecessors(read);
  if (units.length === 0 && problems.length === 0)
    problems.push({ code: "no-units", args: {}, file });
  const lineOfUnit = ({ unitId }: Unit): number | undefined => lines.get(unitId.toLowerCase());
  problems.push(...checkSuccession(units, lineOfUnit, file));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: units };
}

function checkHeader(header: Header<RegistryColumn> | undefined, report: Report): void {
  for (const column of requiredRegistryColumns) {
    if (header?.columns.has(column) !== true) {
      report("column-missing", { column: registryColumns[column][0] });
    }
  }
  for (const column of header?.doubled ?? []) report("duplicate-column", { column });
}

function readUnit(text: CellText, report: Report): Unit | undefined {
  const unitId = readUnitId(text("unitId"));
  const level = readSchoolLevel(text("level"));
  const ownership = readOwnership(text("ownership"));
  if (text("unitId") === "") report("unit-id-missing", { name: text("name") });
  else if (unitId === undefined) report("unit-id-invalid", { unitId: text("unitId") });
  if (text("name") === "") report("unit-name-missing", { unitId: text("unitId") });
  if (level === undefined) report("unknown-level", { found: text("level") });
  if (ownership === undefined) report("unknown-ownership", { found: text("ownership") });
  const validFrom = readDate(text("validFrom"), report);
  const validTo = readDate(text("validTo"), report);
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    report("dates-reversed", { from: validFrom, to: validTo });
  }
  if (unitId === undefined || level === undefined || ownership === undefined) return undefined;
  return {
    unitId,
    name: text("name"),
    level,
    ownership,
    area: text("area"),
    aliases: splitNames(text("aliases")),
    contact: { person: text("person"), phone: text("phone"), email: text("email") },
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    superior: text("superior"),
    predecessors: splitNames(text("predecessors")),
  };
}

function readDate(text: string, report: Report): string | undefined {
  if (text === "") return undefined;
  const date = parseWrittenDate(text);
  if (date === undefined) report("bad-date", { found: text });
  return date;
}

function splitNames(text: string): readonly string[] {
  return text
    .split(NAME_SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
