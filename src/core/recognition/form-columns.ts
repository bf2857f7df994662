/** The columns of a form, by the words of its one or two head rows. */
import { foldHeading } from "../workbook/fold-text.ts";
import { cellAt, type SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import { formWords } from "./form-words.ts";

/** Columns from 0; a column that the head lacks is absent. At least one of code and label is there. */
export interface FormColumns {
  readonly value: number;
  readonly code?: number;
  readonly label?: number;
  readonly previous?: number;
  readonly note?: number;
}

/** Made once: every row of every sheet is compared with them. */
const headings = {
  code: [formWords.code, "Mã chỉ tiêu", "Mã số"].map(foldHeading),
  label: [formWords.label, "Nội dung chỉ tiêu", "Chỉ tiêu", "Tên chỉ tiêu"].map(foldHeading),
  value: [formWords.value, "Số liệu kỳ này", "Kỳ này"].map(foldHeading),
  previous: [formWords.previous, "Số liệu kỳ trước"].map(foldHeading),
  note: [formWords.note, "Ghi chú"].map(foldHeading),
};

/**
 * Reads a head row.
 *
 * Two head rows are one head: `Số liệu` above `Kỳ trước` and `Kỳ này` is the heading of both, and
 * only the words below tell which is which.
 *
 * @returns `undefined` where the row is no head, or leaves open which column holds the figures:
 *   two with the same heading, or one that is split by words unknown here.
 */
export function formColumnsAt(sheet: SheetSnapshot, row: number): FormColumns | undefined {
  // Most rows of a long table hold figures alone.
  if (sheet.rows[row]?.some((cell) => typeof cell?.value === "string") !== true) return undefined;
  const heads = headsOf(sheet, row);
  const code = onlyOf(heads, headings.code);
  const label = onlyOf(heads, headings.label);
  const side = code ?? label;
  if (side === undefined) return undefined;
  const below = headsOf(sheet, row + 1);
  const isSplit = (below[code ?? -1] ?? "") === "" && (below[label ?? -1] ?? "") === "";
  const subHeads = isSplit ? below : [];
  const columnOf = (words: readonly string[]): number | undefined =>
    onlyOf(subHeads, words) ?? onlyOf(heads, words);

  const value = columnOf(headings.value);
  if (value === undefined) return undefined;
  const under = subHeads[value] ?? "";
  if (under !== "" && !headings.value.includes(under)) return undefined;
  const previous = columnOf(headings.previous);
  const note = columnOf(headings.note);
  return {
    value,
    ...(code === undefined ? {} : { code }),
    ...(label === undefined ? {} : { label }),
    ...(previous === undefined ? {} : { previous }),
    ...(note === undefined ? {} : { note }),
  };
}

function headsOf(sheet: SheetSnapshot, row: number): readonly string[] {
  return Array.from(sheet.rows[row] ?? [], (_, column) => {
    const value = cellAt(sheet, { row, column })?.value;
    return typeof value === "string" ? foldHeading(value) : "";
  });
}

/** The column of the first word that any head bears; none where two columns bear it. */
function onlyOf(heads: readonly string[], words: readonly string[]): number | undefined {
  const word = words.find((one) => heads.includes(one));
  if (word === undefined) return undefined;
  const column = heads.indexOf(word);
  return heads.lastIndexOf(word) === column ? column : undefined;
}
