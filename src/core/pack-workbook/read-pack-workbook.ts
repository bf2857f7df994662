/** A pack that somebody wrote in a spreadsheet program. */
import { checkPack } from "../formula/check-pack.ts";
import type { Problem, Result } from "../finding/problem.ts";
import { ReportPackSchema, type ReportPack } from "../report-pack/report-pack.ts";
import { problemsFromZod } from "../report-pack/zod-problems.ts";
import { parseCellAddress } from "../workbook/cell-address.ts";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { indicatorColumns } from "./indicator-columns.ts";
import { PackDraft } from "./pack-draft.ts";
import { packSheets } from "./pack-sheets.ts";
import { problemsOfPatched } from "./patched-pack.ts";
import { periodColumns } from "./period-columns.ts";
import { tellAtCell } from "./place-problem.ts";
import { readInfo } from "./read-info.ts";
import { readLists } from "./read-lists.ts";
import type { OwnColumn } from "./read-sheet.ts";
import { readTable, type PackReading } from "./read-table.ts";
import { ruleColumns } from "./rule-columns.ts";

export interface PackInWorkbook {
  /** Checked. */
  readonly pack: ReportPack;
  /** Columns that its author added for herself; nothing of them is in the pack. */
  readonly ownColumns: readonly OwnColumn[];
}

/**
 * Reads a pack and checks it, formulas and references included.
 *
 * @param file - As the user knows it.
 * @returns All that is wrong, each with its sheet and cell, in the order of sheets and rows.
 */
export function readPackWorkbook(
  workbook: WorkbookSnapshot,
  file?: string,
): Result<PackInWorkbook> {
  const draft = new PackDraft();
  const reading: PackReading = { workbook, draft, ownColumns: [] };
  readInfo(reading);
  readTable(packSheets.periods, "periods", periodColumns, reading);
  readTable(packSheets.indicators, "indicators", indicatorColumns, reading);
  readLists(reading);
  readTable(packSheets.rules, "rules", ruleColumns, reading);

  const pack = draft.isBroken ? undefined : checkedPack(draft);
  if (pack !== undefined && draft.problems.length === 0) {
    return { ok: true, value: { pack, ownColumns: reading.ownColumns } };
  }
  const place = file === undefined ? {} : { file };
  return {
    ok: false,
    problems: inReadingOrder(draft.problems).map((problem) => ({ ...problem, ...place })),
  };
}

/** The pack, unless its schema refuses it; what is wrong is told at its cells. */
function checkedPack(draft: PackDraft): ReportPack | undefined {
  const parsed = ReportPackSchema.safeParse(draft.json);
  const problems = parsed.success
    ? checkPack(parsed.data)
    : [...problemsFromZod(parsed.error, undefined, draft.json), ...problemsOfPatched(draft)];
  for (const problem of problems) tellAtCell(problem, draft);
  return parsed.data;
}

const sheetOrder: readonly string[] = Object.values(packSheets);

function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ sheet = "", cell = "" }: Problem): readonly number[] => {
    const { row, column } = parseCellAddress(cell) ?? { row: -1, column: -1 };
    return [sheetOrder.indexOf(sheet), row, column];
  };
  return problems
    .map((problem) => ({ problem, key: keyOf(problem) }))
    .sort((a, b) => a.key.reduce((order, part, i) => order || part - (b.key[i] ?? 0), 0))
    .map(({ problem }) => problem);
}
