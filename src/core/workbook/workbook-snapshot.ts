/**
 * What came in: a workbook as plain data, the same from every adapter.
 *
 * Merged areas hold their value at the top left only, dates are serial numbers in the workbook's
 * own system, and a formula that was never calculated is told apart from a blank.
 */
import type { CellAddress, CellRange } from "./cell-address.ts";
import type { DateSystem } from "./date-serial.ts";
import type { LegacyEncoding } from "./legacy-font.ts";

/** An error value as Excel shows it, e.g. `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

export type CellScalar = number | string | boolean | CellError | null;

export interface CellSnapshot {
  /** `null` is blank. Text is as stored: neither trimmed nor normalised. */
  readonly value: CellScalar;
  /** Formula text without the equals sign; empty where only is known that there is a formula. */
  readonly formula?: string;
  /** The formula was never calculated, so `value` is `null` and says nothing. */
  readonly uncached?: true;
  /** The number format shows a date, so a number here is a date serial. */
  readonly isDate?: true;
  /** The number format shows a percent sign. */
  readonly isPercent?: true;
  /** Of text: the font, where the text means something else than in fonts of today. */
  readonly font?: string;
  /** Set by `decodeLegacyText`, where the text is or may be one of an old encoding. */
  readonly legacy?: LegacyText;
}

/** Text as it was stored in an old encoding. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly stored: string;
  /** It cannot be told for sure, so the cell's value is still the text as stored. */
  readonly isUnsure?: true;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Rows from 0, sparse; cells of a row from column 0, sparse. */
  readonly rows: readonly (readonly (CellSnapshot | undefined)[] | undefined)[];
  /** What people do not see of the sheet; absent where that is nothing or not known. */
  readonly hidden?: HiddenLines | undefined;
  /** Areas of several cells that are one to people; absent where there are none or not known. */
  readonly merges?: readonly CellRange[] | undefined;
}

/** Hidden rows that hold cells, and hidden columns, from 0. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Where a defined name points: one cell or rectangle of one sheet. */
export interface NameTarget {
  readonly sheet: string;
  readonly from: CellAddress;
  readonly to: CellAddress;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Workbook-level names that point at cells. A name that is broken (`#REF!`) is absent. */
  readonly names: ReadonlyMap<string, NameTarget>;
  readonly dateSystem: DateSystem;
  /**
   * When the workbook says it was last saved: ISO 8601. Without a zone it is the clock of the
   * machine or UTC, and nothing tells which.
   */
  readonly modifiedAt?: string;
  /** It carries macros (VBA). Nobody runs them here: values are those that were saved. */
  readonly hasMacros?: true;
}

/** The cell at an address, or `undefined` where the sheet holds nothing. */
export function cellAt(
  sheet: SheetSnapshot,
  { row, column }: CellAddress,
): CellSnapshot | undefined {
  return sheet.rows[row]?.[column];
}

/** The sheet of that name; Excel compares names without case. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const wanted = name.normalize("NFC").toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.normalize("NFC").toLowerCase() === wanted);
}

/** Tells an error value from other scalars. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
