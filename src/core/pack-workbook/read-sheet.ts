/** Sheets of a pack workbook by their headings, wherever the columns stand. */
import { findHeader } from "../campaign/find-header.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import { foldHeading } from "../workbook/fold-text.ts";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../workbook/workbook-snapshot.ts";
import { writtenText } from "./written-text.ts";

/** A row below the headings that holds anything in a column that is known. */
export interface WrittenRow {
  /** By heading. */
  readonly cell: (heading: string) => CellSnapshot | undefined;
  /** A1 text of the heading's cell. */
  readonly address: (heading: string) => string;
}

/** A column that the workbook has and a pack does not. */
export interface OwnColumn {
  readonly sheet: string;
  readonly cell: string;
  readonly heading: string;
}

export interface WrittenSheet {
  readonly rows: readonly WrittenRow[];
  readonly missing: readonly string[];
  /** Headings that stand twice, as written. */
  readonly doubled: readonly string[];
  readonly ownColumns: readonly OwnColumn[];
}

/** The sheet of that name, whatever case, diacritics and spaces. */
export function findPackSheet(
  { sheets }: WorkbookSnapshot,
  name: string,
): SheetSnapshot | undefined {
  return sheets.find((sheet) => foldHeading(sheet.name) === foldHeading(name));
}

/** Reads a sheet whose columns have these headings. */
export function readSheet(sheet: SheetSnapshot, headings: readonly string[]): WrittenSheet {
  const texts = Array.from(sheet.rows, (cells) =>
    Array.from(cells ?? [], (cell) => writtenText(cell?.value ?? null)),
  );
  const names = Object.fromEntries(headings.map((heading) => [heading, [heading]]));
  const header = findHeader<string>(texts, names);
  if (header === undefined) return { rows: [], missing: headings, doubled: [], ownColumns: [] };
  const known = new Set(header.columns.values());
  const ownColumns = (texts[header.row] ?? []).flatMap((heading, column): OwnColumn[] =>
    heading === "" || known.has(column)
      ? []
      : [
          {
            sheet: sheet.name,
            cell: formatCellAddress({ row: header.row, column }),
            heading,
          },
        ],
  );
  const rows = sheet.rows.flatMap((cells, row): WrittenRow[] => {
    if (row <= header.row) return [];
    const filled = [...known].some((column) => isWritten(cells?.[column]));
    if (!filled) return [];
    const columnOf = (heading: string): number => header.columns.get(heading) ?? -1;
    return [
      {
        cell: (heading) => cells?.[columnOf(heading)],
        address: (heading) => formatCellAddress({ row, column: Math.max(0, columnOf(heading)) }),
      },
    ];
  });
  return {
    rows,
    missing: headings.filter((heading) => !header.columns.has(heading)),
    doubled: header.doubled,
    ownColumns,
  };
}

function isWritten(cell: CellSnapshot | undefined): boolean {
  if (cell?.formula !== undefined) return true;
  return writtenText(cell?.value ?? null) !== "";
}
