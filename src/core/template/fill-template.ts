/** Answers put into a planned template: for the demonstration and for tests. */
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import type { FormulaValue } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import type {
  CellPlan,
  NamePlan,
  PlannedValue,
  SheetPlan,
  WorkbookPlan,
} from "../workbook/workbook-plan.ts";

export interface TemplateAnswers {
  /** By defined name: a code, `CODE_GT`, `KPS_DN`, `BC_NGAY`, `BC_DONVI`. */
  readonly values: ReadonlyMap<string, PlannedValue>;
  /** Rows of a list by its code, cells in the order of its columns. */
  readonly lists: ReadonlyMap<string, readonly (readonly PlannedValue[])[]>;
}

/**
 * Fills a template in.
 *
 * Cells that the form computes from figures (ratios, numbers of list rows) get their new cached
 * values. The cached values of everything else that is live (status, `Kiểm tra`, the reference
 * code) stay those of the blank template until a spreadsheet program calculates.
 *
 * @throws {RangeError} If a name is not in the template, or a list has more rows than its block.
 */
export function fillTemplate(plan: WorkbookPlan, answers: TemplateAnswers): WorkbookPlan {
  const filled = new Map<string, PlannedValue>();
  for (const [name, value] of answers.values) {
    filled.set(firstCell(nameIn(plan, name)), value);
  }
  for (const [code, rows] of answers.lists) fillList(filled, nameIn(plan, `${code}_DS`), rows);
  const withInputs = mapCells(plan, (cell, key) => {
    const value = filled.get(key);
    if (value === undefined) return cell;
    return { ...withoutFormula(cell), value };
  });
  // Twice, because a computed figure may rest on another one.
  return recompute(recompute(withInputs));
}

function withoutFormula(cell: CellPlan): CellPlan {
  const plain: { formula?: string } & CellPlan = { ...cell };
  delete plain.formula;
  return plain;
}

function nameIn(plan: WorkbookPlan, name: string): NamePlan {
  const found = plan.names.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`The template has no cell named ${name}.`);
  return found;
}

function fillList(
  filled: Map<string, PlannedValue>,
  { sheet, range }: NamePlan,
  rows: readonly (readonly PlannedValue[])[],
): void {
  if (rows.length > range.to.row - range.from.row + 1)
    throw new RangeError(`The list has room for fewer rows than ${rows.length}.`);
  rows.forEach((cells, index) => {
    cells.forEach((value, column) => {
      const at = { row: range.from.row + index, column: range.from.column + column };
      filled.set(keyOf(sheet, at.row, at.column), value);
    });
  });
}

function firstCell({ sheet, range }: NamePlan): string {
  return keyOf(sheet, range.from.row, range.from.column);
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}!${column}`;
}

function mapCells(
  plan: WorkbookPlan,
  change: (cell: CellPlan, key: string) => CellPlan,
): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet): SheetPlan => ({
      ...sheet,
      cells: sheet.cells.map((cell) => change(cell, keyOf(sheet.name, cell.row, cell.column))),
    })),
  };
}

/** Recomputes the live cells whose formula is one of the pack's language and names only figures. */
function recompute(plan: WorkbookPlan): WorkbookPlan {
  const report = plan.sheets[0];
  const valueOf = valuesByName(plan);
  return mapCells(plan, (cell, key) => {
    if (cell.formula === undefined || report === undefined) return cell;
    if (key !== keyOf(report.name, cell.row, cell.column)) return cell;
    const parsed = parseFormula(`=${cell.formula}`);
    if (!parsed.ok) return cell;
    const value = evaluateFormula(parsed.value, valueOf);
    return value !== null && typeof value === "object" ? cell : { ...cell, value };
  });
}

function valuesByName(plan: WorkbookPlan): (name: string) => FormulaValue {
  const values = new Map(
    plan.sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => [keyOf(sheet.name, cell.row, cell.column), cell.value]),
    ),
  );
  const names = new Map(plan.names.map((one) => [one.name, one]));
  return (name) => {
    const target = names.get(name);
    if (target === undefined) return null;
    const { from, to } = target.range;
    if (from.row === to.row) return values.get(firstCell(target)) ?? null;
    let rows = 0;
    for (let row = from.row; row <= to.row; row += 1) {
      const value = values.get(keyOf(target.sheet, row, from.column)) ?? null;
      if (value !== null && value !== "") rows += 1;
    }
    return { rows };
  };
}
