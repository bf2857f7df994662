/** A figure of a unit as it was read: its value, or why there is none, and the cell it came from. */
import type { Finding } from "../finding/finding.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";

/** Numbers (ratios as fractions, unrounded), yes/no as booleans, dates as `YYYY-MM-DD`, text in NFC. */
export type FigureValue = number | boolean | string | null;

export interface Figure {
  readonly code: IndicatorCode;
  /** A list's value is its number of filled rows. */
  readonly value: FigureValue;
  /** Why `value` is `null`. */
  readonly why?: "blank" | "unreadable" | "not-in-form";
  /** The cell's content as text, where it had to be interpreted. */
  readonly raw?: string;
  /** A blank that the section's "không phát sinh" cell turns into 0. */
  readonly provenance?: "confirmed-none";
  /** Absent where the form has no cell for it. */
  readonly sheet?: string;
  /** A1 text. */
  readonly cell?: string;
  /** What the school wrote beside the figure. */
  readonly explanation?: string;
}

export interface ListRow {
  /** From 1 within its block. */
  readonly row: number;
  readonly sheet: string;
  /** A1 text of the row's key cell. */
  readonly cell: string;
  /** By column id. */
  readonly values: Readonly<Record<string, FigureValue>>;
}

/** One submission, read. Findings carry sheet and cell; unit and file are added by the caller. */
export interface ReadReport {
  readonly figures: ReadonlyMap<IndicatorCode, Figure>;
  /** From the file's own `_KT` and `_CK` cells, where they hold something readable. */
  readonly previous: ReadonlyMap<IndicatorCode, FigureValue>;
  readonly samePeriod: ReadonlyMap<IndicatorCode, FigureValue>;
  readonly lists: ReadonlyMap<IndicatorCode, readonly ListRow[]>;
  /** `BC_NGAY`: date of the report, `YYYY-MM-DD`. */
  readonly reportDate: string | null;
  readonly findings: readonly Finding[];
}
