/** What a cell holds, put together of what its tags said. */
import { changesLetters } from "../../core/workbook/legacy-font.ts";
import { late } from "../../core/workbook/late.ts";
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import type { CellFormat } from "./cell-formats.ts";
import { storedValue, type StoredValue, type ValueContext } from "./cell-value.ts";
import { damaged } from "./guard-reason.ts";
import type { FormatShows } from "./number-format.ts";
import type { PlainCell } from "./plain-cell.ts";
import { decodeStoredText } from "./stored-text.ts";

export interface CellContext extends ValueContext {
  readonly formats: readonly CellFormat[];
}

/** Texts of a cell as they stand there; `undefined` where there is none. */
export interface CellContent {
  /** The cell's `t`. */
  readonly type: string | undefined;
  /** Index of its format. */
  readonly style: number;
  readonly value: string | undefined;
  /** The text that it holds itself. */
  readonly inline: string | undefined;
}

/** The formula's text, or how that is found out. */
export type Formula = string | (() => string);

const WHOLE = /^\d+$/u;
const ISO_DATE = { isDate: true } as const;
const UNCACHED = { uncached: true } as const;

/**
 * A cell with its value, formula and looks; `undefined` for one that only has a look.
 *
 * @throws {RefusedFileError} As `storedValue`, and `damaged` for a cell with two values.
 */
export function cellSnapshot(
  cell: CellContent,
  formula: Formula | undefined,
  context: CellContext,
): CellSnapshot | undefined {
  const { type, value: text, inline } = cell;
  if (type === "s" && formula === undefined && inline === undefined && WHOLE.test(text ?? "")) {
    return sharedTextCell(Number(text), cell.style, context);
  }
  const { value, isIsoDate, font } = valueOf(cell, context);
  if (value === null && formula === undefined) return undefined;
  const format = context.formats[cell.style];
  const shows = isIsoDate === true ? ISO_DATE : format?.shows;
  return snapshot(value, formula, withFont(shows, value, font ?? format?.font));
}

/**
 * The same of a plain cell.
 *
 * @throws {RefusedFileError} As `cellSnapshot`.
 */
export function plainCellSnapshot(
  { type, style, value }: PlainCell,
  formula: Formula | undefined,
  context: CellContext,
): CellSnapshot | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && formula === undefined) {
    if (type === "s") return sharedTextCell(value, style, context);
    return snapshot(value, undefined, context.formats[style]?.shows);
  }
  const text = typeof value === "number" ? String(value) : value.read();
  const content = { type, style, value: text, inline: undefined };
  return cellSnapshot(content, formula, context);
}

/**
 * A cell with a shared string and no formula. A long one is read when it is first asked for: a form
 * carries its whole pack, which a merge hardly ever needs.
 *
 * @throws {RefusedFileError} `damaged` if there is no such string.
 */
function sharedTextCell(
  index: number,
  style: number,
  { formats, strings }: CellContext,
): CellSnapshot {
  const format = formats[style];
  const font = strings.fonts.get(index) ?? format?.font;
  if (font === undefined && strings.isLong(index)) {
    return late({ ...format?.shows }, ["value"], () => ({ value: strings.at(index) ?? null }));
  }
  const value = strings.at(index);
  if (value === undefined) throw damaged(`shared string ${index}`);
  return snapshot(value, undefined, withFont(format?.shows, value, font));
}

function valueOf({ type, value, inline }: CellContent, context: ValueContext): StoredValue {
  const isInline = type === "inlineStr";
  if ((isInline ? value : inline) !== undefined) throw damaged("two values");
  if (!isInline) return storedValue(type, value, context);
  return { value: inline === undefined ? null : decodeStoredText(inline) };
}

function snapshot(
  value: CellSnapshot["value"],
  formula: Formula | undefined,
  looks: FormatShows | undefined,
): CellSnapshot {
  // One after the other and not spread: most cells have nothing more than their value.
  if (formula === undefined) return looks === undefined ? { value } : { value, ...looks };
  if (typeof formula === "string") {
    if (value === null) return { value, formula, ...UNCACHED, ...looks };
    return looks === undefined ? { value, formula } : { value, formula, ...looks };
  }
  // Written out when it is first asked for.
  return late({ value, ...(value === null ? UNCACHED : {}), ...looks }, ["formula"], () => ({
    formula: formula(),
  }));
}

/** Looks, and of a text the font where it changes letters. */
function withFont(
  shows: FormatShows | undefined,
  value: CellSnapshot["value"],
  font: string | undefined,
): (FormatShows & Pick<CellSnapshot, "font">) | undefined {
  const changes = typeof value === "string" && font !== undefined && changesLetters(font);
  return changes ? { ...shows, font } : shows;
}
