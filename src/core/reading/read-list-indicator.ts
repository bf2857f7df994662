/** An indicator whose value is rows: they stand on the sheet of lists, their number on the form. */
import type { FormLocation } from "../recognition/locate-form.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { namedCell, noteText, snapshotAt, subjectOf } from "./form-cell.ts";
import type { IndicatorContext, ReadIndicator } from "./read-indicator.ts";
import { readFigure } from "./read-figure.ts";
import { readList } from "./read-list.ts";
import { findingBase, shown, type Subject } from "./subject.ts";

/** Reads a list; `undefined` where its rows are not found. */
export function readListIndicator(
  indicator: Indicator,
  form: FormLocation,
  context: IndicatorContext,
): ReadIndicator | undefined {
  const { code } = indicator;
  const block = form.lists.get(code);
  const list = context.lists.find((one) => one.code === code);
  if (block === undefined || list === undefined) return undefined;
  const countPlace = form.values.get(code);
  const place = countPlace ?? { sheet: block.sheet, address: block.from };
  const explanation = noteText(snapshotAt(form.notes.get(code)));
  const subject = subjectOf(indicator, place, explanation);
  const { rows, count } = readList(list, indicator, block, context, context.remarks);
  if (countPlace !== undefined) judgeTypedCount(count, subject, form, context);

  const isConfirmed = rows.length === 0 && context.confirmed.has(indicator.section);
  const base = {
    code,
    sheet: subject.sheet,
    cell: subject.cell,
    ...(explanation === undefined ? {} : { explanation }),
  };
  if (count > 0) return { figure: { ...base, value: count }, rows };
  if (isConfirmed) return { figure: { ...base, value: 0, provenance: "confirmed-none" }, rows };
  // Rows without a key have their own finding.
  if (rows.length > 0) return { figure: { ...base, value: null, why: "unreadable" }, rows };
  if (indicator.required) context.remarks.blanks.push(namedCell(subject));
  return { figure: { ...base, value: null, why: "blank" }, rows };
}

/** A number typed over the count says something that the rows do not. */
function judgeTypedCount(
  count: number,
  subject: Subject,
  form: FormLocation,
  context: IndicatorContext,
): void {
  const cell = snapshotAt(subject.code && form.values.get(subject.code));
  if (cell?.formula !== undefined || cell?.uncached === true) return;
  const { value } = readFigure(cell, subject, context);
  if (value === null || value === count) return;
  context.remarks.findings.push({
    ...findingBase(subject, "error"),
    code: "computed-overwritten",
    args: { label: subject.label, typed: shown(value, subject), computed: shown(count, subject) },
  });
}
