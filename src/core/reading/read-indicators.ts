/** The indicators of a form, one by one: cell, list or computed value. */
import { resolvePackDate } from "../campaign/pack-date.ts";
import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import type { CellPlace } from "../recognition/cell-place.ts";
import type { FormLocation } from "../recognition/locate-form.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import type { CellSnapshot } from "../workbook/workbook-snapshot.ts";
import type { Figure } from "./figure.ts";
import { namedCell, noteText, remark, snapshotAt, subjectOf } from "./form-cell.ts";
import { judgeRange, type DateRange } from "./judge-range.ts";
import { readComputed } from "./read-computed.ts";
import { readFigure, type CellReading } from "./read-figure.ts";
import type { IndicatorContext, ReadIndicator } from "./read-indicator.ts";
import { readListIndicator } from "./read-list-indicator.ts";
import type { Subject } from "./subject.ts";

interface ReadCell {
  readonly indicator: Indicator;
  readonly cell: CellSnapshot | undefined;
  readonly subject: Subject;
  readonly reading: CellReading;
  readonly confirmedNone?: true;
}

/** Reads indicators in the form's order; computed ones see all the others. */
export function readIndicators(
  indicators: readonly Indicator[],
  form: FormLocation,
  context: IndicatorContext,
): readonly ReadIndicator[] {
  const cells = new Map(
    indicators.flatMap((indicator) => {
      const read = readCell(indicator, form, context);
      return read === undefined ? [] : [[indicator.code, read] as const];
    }),
  );
  const parts = new Map(
    [...cells].map(([code, { indicator, reading }]) => [code, { type: indicator.type, reading }]),
  );
  return indicators.map((indicator) => {
    const { code } = indicator;
    if (indicator.type === "list") {
      return readListIndicator(indicator, form, context) ?? notInForm(indicator, form, context);
    }
    const read = cells.get(code);
    if (read === undefined) return notInForm(indicator, form, context);
    const formula = formulaOf(indicator);
    if (formula === undefined) return settle(read, context);
    const reading = readComputed(read.cell, read.reading, read.subject, formula, parts);
    parts.set(code, { type: indicator.type, reading });
    return settle({ ...read, reading }, context);
  });
}

function readCell(
  indicator: Indicator,
  form: FormLocation,
  context: IndicatorContext,
): ReadCell | undefined {
  const place = form.values.get(indicator.code);
  if (place === undefined || indicator.type === "list") return undefined;
  const subject = subjectOf(indicator, place, noteText(snapshotAt(form.notes.get(indicator.code))));
  const cell = snapshotAt(place);
  const reading = readFigure(cell, subject, context);
  remarkDecodedNote(form.notes.get(indicator.code), indicator, context);
  const isNumber = indicator.type === "integer" || indicator.type === "decimal";
  const confirmedNone =
    isNumber &&
    indicator.computed === undefined &&
    reading.why === "blank" &&
    context.confirmed.has(indicator.section);
  if (!confirmedNone) return { indicator, cell, subject, reading };
  return {
    indicator,
    cell,
    subject,
    reading: { value: 0, findings: reading.findings },
    confirmedNone,
  };
}

/** A reason in an old encoding is told beside the figures: it stands in letters to the school. */
function remarkDecodedNote(
  place: CellPlace | undefined,
  indicator: Indicator,
  { remarks }: IndicatorContext,
): void {
  const note = snapshotAt(place);
  const text = noteText(note);
  if (place === undefined || text === undefined || note?.legacy === undefined) return;
  if (note.legacy.isUnsure === true) return;
  const named = namedCell(subjectOf(indicator, place));
  remarks.decoded.push({ ...named, raw: note.legacy.stored, text });
}

/** Turns a reading into a figure, and says what is to be said of it. */
function settle(
  { indicator, cell, subject, reading, confirmedNone }: ReadCell,
  context: IndicatorContext,
): ReadIndicator {
  const { remarks } = context;
  const { value, why, raw } = reading;
  const isComputed = indicator.computed !== undefined;
  const isOverwritten = reading.findings.some(
    ({ code, severity }) => code === "computed-overwritten" && severity === "error",
  );
  const limits = {
    computed: isComputed && cell?.formula !== undefined,
    dates: dateRange(indicator, context),
  };
  const range = isOverwritten ? [] : judgeRange(value, raw ?? String(value), subject, limits);
  // A count that cannot be right is shown as it was written; how it was read is no news.
  const { interpreted, ...plain } = reading;
  const isTold = interpreted === undefined || range.some(({ code }) => code === "not-a-count");
  remark(isTold ? plain : reading, subject, remarks);
  remarks.findings.push(...range);
  if (indicator.required && !isComputed && why === "blank") {
    remarks.blanks.push(namedCell(subject));
  }
  const { sheet, cell: address, explanation } = subject;
  const figure: Figure = {
    code: indicator.code,
    value,
    ...(why === undefined ? {} : { why }),
    ...(raw === undefined ? {} : { raw }),
    ...(confirmedNone === true ? { provenance: "confirmed-none" } : {}),
    sheet,
    cell: address,
    ...(explanation === undefined ? {} : { explanation }),
  };
  return { figure };
}

/** No cell, or several that contradict: an error, unless the unit's form never asked. */
function notInForm(
  { code, label }: Indicator,
  form: FormLocation,
  { isOnForm, remarks }: IndicatorContext,
): ReadIndicator {
  if (isOnForm(code) ?? true) {
    remarks.findings.push({
      code: "cell-not-found",
      severity: "error",
      state: "open",
      indicator: code,
      args: { label, places: form.doubled.get(code) ?? [] },
    });
  }
  const why = form.doubled.has(code) ? "unreadable" : "not-in-form";
  return { figure: { code, value: null, why } };
}

/** A formula that does not parse is found where packs are checked. */
function formulaOf({ computed }: Indicator): Formula | undefined {
  const parsed = computed === undefined ? undefined : parseFormula(computed);
  return parsed?.ok === true ? parsed.value : undefined;
}

function dateRange(
  { dateRange: range }: Indicator,
  { year, reportDate }: IndicatorContext,
): DateRange | undefined {
  const resolve = (bound: string | undefined): string | undefined => {
    if (bound === undefined) return undefined;
    return bound === "report-date" ? (reportDate ?? undefined) : resolvePackDate(bound, year);
  };
  return range && { from: resolve(range.from), to: resolve(range.to) };
}
