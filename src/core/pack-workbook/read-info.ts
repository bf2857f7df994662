/** `Thông tin`: what each row is stands in its first cell. */
import { foldWord } from "./cell-form.ts";
import { infoColumns, infoHeadings, infoRows, type InfoRow } from "./info-rows.ts";
import type { PackPath } from "../formula/pack-problems.ts";
import { packSheets } from "./pack-sheets.ts";
import type { WrittenRow } from "./read-sheet.ts";
import { openSheet, readItem, type PackReading } from "./read-table.ts";
import { writtenText } from "./written-text.ts";

const NAME = packSheets.info;
const { kind, code, content, english } = infoHeadings;
const partHeadings = [code, content, english];

/** Reads what is said of the pack as a whole. */
export function readInfo(reading: PackReading): void {
  const { draft } = reading;
  for (const { key, repeated } of infoRows) {
    if (!repeated) continue;
    draft.set([key], []);
    draft.place([key], { sheet: NAME });
  }
  const counts = new Map<string, number>();
  for (const row of openSheet(NAME, infoColumns, reading)) readRow(row, counts, reading);
}

function readRow(row: WrittenRow, counts: Map<string, number>, reading: PackReading): void {
  const isFilled = partHeadings.some((heading) => textIn(row, heading) !== "");
  const { draft } = reading;
  const place = { sheet: NAME, cell: row.address(kind), column: kind };
  const found = textIn(row, kind);
  const info = infoRows.find(({ word }) => foldWord(word) === foldWord(found));
  // A free row for one more of its kind says nothing yet.
  if (!isFilled && info?.repeated !== false) return;
  if (found === "") {
    draft.report({ code: "cell-blank", args: { column: kind } }, place);
  } else if (info === undefined) {
    const allowed = infoRows.map(({ word }) => word);
    draft.report({ code: "unknown-word", args: { found, allowed } }, place);
  } else {
    const index = counts.get(info.word) ?? 0;
    counts.set(info.word, index + 1);
    if (!info.repeated && index > 0) {
      draft.report({ code: "duplicate-code", args: { code: info.word } }, place);
      return;
    }
    const base: PackPath = info.repeated ? [info.key, index] : [info.key];
    reportUnused(row, info, reading);
    readItem(NAME, row, base, info.columns, reading);
  }
}

/** What stands in a cell that its kind of row has no use for would be lost without a word. */
function reportUnused(row: WrittenRow, info: InfoRow, { draft }: PackReading): void {
  const used = info.columns.map(({ heading }) => heading);
  for (const heading of partHeadings) {
    if (used.includes(heading) || textIn(row, heading) === "") continue;
    const words = infoRows
      .filter(({ columns }) => columns.some((column) => column.heading === heading))
      .map(({ word }) => word);
    const place = { sheet: NAME, cell: row.address(heading), column: heading };
    draft.report({ code: "cell-not-needed", args: { column: kind, words } }, place);
  }
}

function textIn(row: WrittenRow, heading: string): string {
  return writtenText(row.cell(heading)?.value ?? null);
}
