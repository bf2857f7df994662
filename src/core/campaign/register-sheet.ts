/** The rows of one sheet of the register, by heading. */
import { formatCellAddress } from "../workbook/cell-address.ts";
import type { DateSystem } from "../workbook/date-serial.ts";
import type { CellScalar, CellSnapshot, SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import { isCellError } from "../workbook/workbook-snapshot.ts";
import { readMoment } from "./cell-moment.ts";
import { findHeader } from "./find-header.ts";

export interface RegisterRow<Key extends string> {
  /** From 1, as people count. */
  readonly line: number;
  readonly value: (key: Key) => CellScalar;
  /** Text as shown, NFC, trimmed; numbers without formats. */
  readonly text: (key: Key) => string;
  /** A1 text of the key's cell. */
  readonly cell: (key: Key) => string;
  /** Text in columns that the register does not know, by heading. */
  readonly extra: Readonly<Record<string, string>>;
}

export interface RegisterSheet<Key extends string> {
  readonly missing: readonly Key[];
  readonly doubled: readonly string[];
  /** Rows below the headings that hold anything. */
  readonly rows: readonly RegisterRow<Key>[];
}

/** Reads a sheet by its headings, which may stand in any order. */
export function readRegisterSheet<Key extends string>(
  sheet: SheetSnapshot,
  names: Readonly<Record<Key, readonly string[]>>,
  dateSystem: DateSystem,
): RegisterSheet<Key> {
  const texts = Array.from(sheet.rows, (cells) =>
    Array.from(cells ?? [], (cell) => cellText(cell, dateSystem)),
  );
  const header = findHeader<Key>(texts, names);
  const missing = (Object.keys(names) as Key[]).filter((key) => header?.columns.has(key) !== true);
  if (header === undefined) return { missing, doubled: [], rows: [] };

  const known = new Set(header.columns.values());
  const headings = texts[header.row] ?? [];
  const rows = texts.flatMap((cells, row): RegisterRow<Key>[] => {
    if (row <= header.row || cells.every((text) => text === "")) return [];
    const columnOf = (key: Key): number => header.columns.get(key) ?? -1;
    return [
      {
        line: row + 1,
        value: (key) => sheet.rows[row]?.[columnOf(key)]?.value ?? null,
        text: (key) => cells[columnOf(key)] ?? "",
        cell: (key) => formatCellAddress({ row, column: columnOf(key) }),
        extra: extraOf(cells, headings, known),
      },
    ];
  });
  return { missing, doubled: header.doubled, rows };
}

/** Columns of one heading, or of none, are kept together. */
function extraOf(
  cells: readonly string[],
  headings: readonly string[],
  known: ReadonlySet<number>,
): Readonly<Record<string, string>> {
  const extra = new Map<string, string>();
  cells.forEach((text, column) => {
    if (text === "" || known.has(column)) return;
    const heading = headings[column] ?? "";
    const before = extra.get(heading);
    extra.set(heading, before === undefined ? text : `${before}; ${text}`);
  });
  return Object.fromEntries(extra);
}

function cellText(cell: CellSnapshot | undefined, dateSystem: DateSystem): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "number" && cell?.isDate === true) {
    return readMoment(value, dateSystem, "UTC")?.replace(/\+00:00$/u, "") ?? String(value);
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).normalize("NFC").trim();
}
