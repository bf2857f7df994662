import type { CellAddress, CellRange } from "../workbook/cell-address.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type {
  CellPlan,
  ConditionalFormatPlan,
  NamePlan,
  PlannedValue,
  RowHeightPlan,
  ValidationPlan,
} from "../workbook/workbook-plan.ts";

export type CellExtras = Omit<CellPlan, "row" | "column" | "value" | "role">;

/** A sheet of the template while it is drawn. */
export class SheetPart {
  readonly sheet: string;
  readonly cells: CellPlan[] = [];
  readonly merges: CellRange[] = [];
  readonly validations: ValidationPlan[] = [];
  readonly formats: ConditionalFormatPlan[] = [];
  readonly names: NamePlan[] = [];
  readonly #heights = new Map<number, RowHeightPlan>();

  constructor(sheet: string) {
    this.sheet = sheet;
  }

  /** Puts one cell. */
  put(at: CellAddress, value: PlannedValue, role?: StyleRole, extras: CellExtras = {}): void {
    this.cells.push({ ...at, value, ...(role === undefined ? {} : { role }), ...extras });
  }

  /** Puts one value over several columns of a row; all of them look and lock alike. */
  span(
    row: number,
    columns: readonly [from: number, to: number],
    value: PlannedValue,
    role: StyleRole,
    extras: CellExtras = {},
  ): void {
    const [from, to] = columns;
    this.put({ row, column: from }, value, role, extras);
    for (let column = from + 1; column <= to; column += 1) {
      this.put({ row, column }, null, role, extras.unlocked === true ? { unlocked: true } : {});
    }
    if (to > from) this.merges.push({ from: { row, column: from }, to: { row, column: to } });
  }

  /** Gives a cell or a rectangle a workbook-level name. */
  name(name: string, from: CellAddress, to: CellAddress = from): void {
    this.names.push({ name, sheet: this.sheet, range: { from, to } });
  }

  /** Fixes a row's height, in points: Excel fits no row to merged cells. */
  height(row: number, points: number): void {
    this.#heights.set(row, { row, height: points });
  }

  /** Gives a row a height to start with; it grows with what is typed into it. */
  startHeight(row: number, points: number): void {
    this.#heights.set(row, { row, height: points, grows: true });
  }

  get rowHeights(): readonly RowHeightPlan[] {
    return [...this.#heights.values()].sort((a, b) => a.row - b.row);
  }
}

/** A cell as a validation or format wants it: a range of one. */
export function onlyCell(at: CellAddress): CellRange {
  return { from: at, to: at };
}
