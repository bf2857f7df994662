/**
 * The rows of a form found by what they are called: a report that was typed anew, or whose code
 * column was deleted.
 *
 * A row is known within the section whose heading stands above it, and only where one label fits
 * well and no other comes near. Rows that show a code are known by it and never looked at here.
 */
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import { cleanLine } from "../workbook/clean-text.ts";
import { cellAt, type SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import { codeShownAt, type FormRow } from "./code-rows.ts";
import { formColumnsAt, type FormColumns } from "./form-columns.ts";
import {
  GOOD_SCORE,
  labelScore,
  labelWords,
  SCORE_MARGIN,
  type LabelWords,
} from "./label-score.ts";

interface Candidate {
  readonly code: IndicatorCode;
  readonly label: LabelWords;
}

/** What a pack calls its sections and indicators, ready for many comparisons. */
interface PackLabels {
  readonly bySection: ReadonlyMap<string, readonly Candidate[]>;
  readonly all: readonly Candidate[];
  /** Section ids by heading, without diacritics. */
  readonly headings: ReadonlyMap<string, string>;
  /** Labels of indicators, without diacritics. */
  readonly folded: ReadonlySet<string>;
}

/** Heading of a section of the pack, none yet, or one that the pack does not have. */
type Above =
  | { readonly kind: "section"; readonly id: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "strange" };

/** All rows of visible sheets whose words fit one indicator, below a head with `Nội dung` and `Số liệu`. */
export function findLabelRows(
  sheets: readonly SheetSnapshot[],
  pack: ReportPack,
): readonly FormRow[] {
  const labels = labelsOf(pack);
  return sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) => labelRowsOf(sheet, labels));
}

const cache = new WeakMap<ReportPack, PackLabels>();

function labelsOf(pack: ReportPack): PackLabels {
  const cached = cache.get(pack);
  if (cached !== undefined) return cached;
  const all = pack.indicators.map(({ code, section, label }) => ({
    code,
    section,
    label: labelWords(label.vi),
  }));
  const labels: PackLabels = {
    all,
    bySection: new Map(
      pack.sections.map(({ id }) => [id, all.filter(({ section }) => section === id)]),
    ),
    headings: new Map(pack.sections.map(({ id, label }) => [labelWords(label.vi).folded, id])),
    folded: new Set(all.map(({ label }) => label.folded)),
  };
  cache.set(pack, labels);
  return labels;
}

function labelRowsOf(sheet: SheetSnapshot, labels: PackLabels): readonly FormRow[] {
  const found: FormRow[] = [];
  let columns: FormColumns | undefined;
  let above: Above = { kind: "nothing" };
  sheet.rows.forEach((cells, row) => {
    if (cells === undefined) return;
    const head = formColumnsAt(sheet, row);
    columns = head ?? columns;
    if (head !== undefined || columns?.label === undefined) return;
    if (codeShownAt(sheet, row, columns) !== undefined) return;
    const heading = headingAt(sheet, row, columns, labels);
    above = heading ?? above;
    if (heading !== undefined) return;
    const written = textAt(sheet, row, columns.label);
    const best = bestOf(labelWords(written), candidates(above, labels));
    // Without a heading above, words that are nearly a label's may be those of another form.
    if (best === undefined || (above.kind === "nothing" && best.score < 1)) return;
    const fit = { written: cleanLine(written), score: best.score };
    found.push({ code: best.code, sheet, row, columns, fit });
  });
  return found;
}

function candidates(above: Above, { all, bySection }: PackLabels): readonly Candidate[] {
  switch (above.kind) {
    case "section":
      return bySection.get(above.id) ?? [];
    case "nothing":
      return all;
    case "strange":
      return [];
  }
}

function bestOf(
  row: LabelWords,
  candidates: readonly Candidate[],
): { readonly code: IndicatorCode; readonly score: number } | undefined {
  const [best, second] = candidates
    .map(({ code, label }) => ({ code, score: labelScore(row, label) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < GOOD_SCORE) return undefined;
  const next = second?.score ?? 0;
  const isAhead = best.score === 1 ? next < 1 : best.score - next >= SCORE_MARGIN;
  return isAhead ? best : undefined;
}

/** A heading holds words at the row's beginning and no figure. */
function headingAt(
  sheet: SheetSnapshot,
  row: number,
  { label = 0, value }: FormColumns,
  { headings, folded }: PackLabels,
): Above | undefined {
  if ((cellAt(sheet, { row, column: value })?.value ?? null) !== null) return undefined;
  const texts = Array.from({ length: label + 1 }, (_, column) => textAt(sheet, row, column));
  const words = texts.map((text) => labelWords(text).folded);
  const id = words.map((one) => headings.get(one)).find((one) => one !== undefined);
  if (id !== undefined) return { kind: "section", id };
  const isNumbered = texts.some((text) => /^\s*(?:[IVX]{1,5}|[A-HĐ])\s*(?:[.)]|$)/u.test(text));
  return isNumbered && !words.some((one) => folded.has(one)) ? { kind: "strange" } : undefined;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, { row, column })?.value;
  return typeof value === "string" ? value : "";
}
