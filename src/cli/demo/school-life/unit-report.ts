/** What a unit reports: the honest answer before anybody types it into a form. */

/** By defined name; dates as serials, yes/no as `Có` and `Không`, absent is blank. */
export type Figures = Record<string, number | string>;

/** Cells of a row in the order of the list's columns. */
export type ListRow = readonly string[];

export interface UnitReport {
  readonly figures: Readonly<Figures>;
  /** By the list's code. */
  readonly lists: Readonly<Record<string, readonly ListRow[]>>;
}

/** A figure as a number; 0 where there is none. */
export function numberIn(figures: Readonly<Figures> | undefined, code: string): number {
  return Number(figures?.[code] ?? 0);
}
