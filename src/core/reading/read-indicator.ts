/** What reading one indicator needs and gives, whether it is a cell, a list or computed. */
import type { List } from "../report-pack/report-pack.ts";
import type { Figure, ListRow } from "./figure.ts";
import type { ReportRemarks } from "./form-cell.ts";
import type { ReadingContext } from "./read-scalar.ts";

export interface IndicatorContext extends ReadingContext {
  readonly lists: readonly List[];
  /** Sections whose blank numbers are 0. */
  readonly confirmed: ReadonlySet<string>;
  /** Whether the form that the unit received asks for a code; `undefined` where it does not tell. */
  readonly isOnForm: (code: string) => boolean | undefined;
  readonly reportDate: string | null;
  readonly remarks: ReportRemarks;
}

export interface ReadIndicator {
  readonly figure: Figure;
  /** Of a list. */
  readonly rows?: readonly ListRow[];
}
