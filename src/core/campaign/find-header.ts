/** Finds the heading row of a table that people wrote, and which column is which. */
import { foldHeading } from "../workbook/fold-text.ts";

export interface Header<Key extends string> {
  /** Index of the heading row. */
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** Headings that stand twice, as written. */
  readonly doubled: readonly string[];
}

/** Titles and lines of an office's letter head may stand above the headings. */
const ROWS_SEARCHED = 10;

/**
 * Finds the row with the most known headings; columns may stand in any order.
 *
 * @param names - Headings by key, the one in use first, then older forms. An older form is looked
 *   for only where the newer one is absent, so that `Loại` may stand beside `Cấp học`.
 * @returns `undefined` where no row has a known heading.
 */
export function findHeader<Key extends string>(
  rows: readonly (readonly string[])[],
  names: Readonly<Record<Key, readonly string[]>>,
): Header<Key> | undefined {
  const found = rows
    .slice(0, ROWS_SEARCHED)
    .map((cells, row) => ({ row, ...columnsOf(cells, names) }))
    .reduce<Header<Key> | undefined>(
      (best, header) => (header.columns.size > (best?.columns.size ?? 0) ? header : best),
      undefined,
    );
  return found;
}

function columnsOf<Key extends string>(
  cells: readonly string[],
  names: Readonly<Record<Key, readonly string[]>>,
): Pick<Header<Key>, "columns" | "doubled"> {
  const headings = cells.map(foldHeading);
  const columns = new Map<Key, number>();
  const doubled: string[] = [];
  for (const [key, forms] of Object.entries<readonly string[]>(names)) {
    const wanted = forms.map(foldHeading).find((form) => headings.includes(form));
    if (wanted === undefined) continue;
    columns.set(key as Key, headings.indexOf(wanted));
    if (headings.filter((heading) => heading === wanted).length > 1) {
      doubled.push(cells[headings.indexOf(wanted)] ?? "");
    }
  }
  return { columns, doubled };
}
