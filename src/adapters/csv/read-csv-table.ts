/**
 * Tables as offices save them from Excel: separators and encodings vary, the table does not.
 *
 * The build for browsers serves everywhere: the other one expects Node's Buffer.
 */
import { parse } from "csv-parse/browser/esm/sync";

/** The bytes are text of another encoding: reading on would change letters without a word. */
export class CsvEncodingError extends Error {
  override readonly name = "CsvEncodingError";
  constructor(cause?: unknown) {
    super("The table is neither UTF-8 nor UTF-16", { cause });
  }
}

export interface CsvTable {
  /** Rows with their cells as text, trimmed and in NFC; blank lines are left out. */
  readonly rows: string[][];
  /** For each row the line of the file where it begins, from 1. */
  readonly lines: number[];
}

/** What Excel writes: a comma in some settings of Windows, a semicolon in others, tabs as Unicode text. */
const SEPARATORS = [",", ";", "\t"];

/**
 * Reads a table of separated values.
 *
 * Understands UTF-8 with or without byte order mark and UTF-16 with one. The separator is the one
 * that the header line has most of, quoted parts aside; a line `sep=;` as Excel knows it decides.
 * A quote inside an unquoted cell is kept as it stands.
 *
 * @throws {CsvEncodingError} If the bytes are neither.
 * @throws {Error} csv-parse's, if a quoted cell never ends.
 */
export function readCsvTable(bytes: Uint8Array): CsvTable {
  return tableOfText(decode(bytes));
}

/**
 * The same table in two encodings of Windows that share nothing but ASCII: which of them makes
 * words of it, or which old font, is for those to tell who know the language.
 *
 * @throws {Error} csv-parse's, if a quoted cell never ends.
 */
export function readOldCsvTables(bytes: Uint8Array): {
  readonly western: CsvTable;
  readonly vietnamese: CsvTable;
} {
  return {
    western: tableOfText(new TextDecoder("windows-1252").decode(bytes)),
    vietnamese: tableOfText(new TextDecoder("windows-1258").decode(bytes)),
  };
}

function tableOfText(text: string): CsvTable {
  const { records, firstLine } = readRecords(text);
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = firstLine;
  for (const { record, info } of records) {
    const row = record.map((cell) => cell.normalize("NFC").trim());
    if (row.some((cell) => cell !== "")) {
      rows.push(row);
      lines.push(line);
    }
    // csv-parse counts the lines that it has read so far; the next row begins after them.
    line = info.lines + firstLine;
  }
  return { rows, lines };
}

interface CsvRecords {
  readonly records: readonly { readonly record: string[]; readonly info: { lines: number } }[];
  /** Line of the file where the first one begins. */
  readonly firstLine: number;
}

/**
 * Takes text apart into records, as it stands.
 *
 * @throws {Error} csv-parse's, if a quoted cell never ends.
 */
export function readRecords(text: string): CsvRecords {
  const [, said] = /^sep=(.)\r?\n/u.exec(text) ?? [];
  const body = said === undefined ? text : text.slice(text.indexOf("\n") + 1);
  const records = parse(body, {
    delimiter: said ?? separatorOf(body),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  }) as unknown as CsvRecords["records"];
  return { records, firstLine: said === undefined ? 1 : 2 };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CsvEncodingError(error);
  }
}

function separatorOf(text: string): string {
  const header = text.split(/\r\n|\r|\n/u).find((line) => line.trim() !== "") ?? "";
  const bare = header.replaceAll(/"[^"]*"/gu, "");
  const count = (separator: string): number => bare.split(separator).length;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
