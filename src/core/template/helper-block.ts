/**
 * The hidden half of `Kiểm tra`: what each figure is, in cells that rules and sheets refer to.
 */
import { audienceFormula, audienceOf } from "./audience.ts";
import { isAsked } from "./blank-counts.ts";
import { blankState } from "./blank-value.ts";
import { unclearFormula, wrongFormula } from "./figure-remarks.ts";
import { reportDateState, stateOf } from "./figure-state.ts";
import type { Form } from "./form.ts";
import { isNumber, type FormLayout, type IndicatorPlace } from "./form-layout.ts";
import { blankTerm, termOf } from "./reference-terms.ts";
import { chosenUnit, helperCell } from "./references.ts";
import type { SheetPart } from "./sheet-part.ts";
import { checkColumns } from "./template-sheets.ts";

/** Draws the helper rows: first the date of the report, then every indicator. */
export function drawHelperBlock(part: SheetPart, form: Form, layout: FormLayout): void {
  drawDateRow(part, layout.dateHelper);
  for (const place of layout.places.values()) drawIndicatorRow(part, form, layout, place);
}

function drawDateRow(part: SheetPart, row: number): void {
  const state = helperCell("state", row);
  put(part, "code", row, "BC_NGAY");
  live(part, "state", row, reportDateState(), 0);
  live(part, "blank", row, `IF(${state}=0,1,0)`, 1);
  live(part, "wrong", row, `IF(${state}=2,1,0)`, 0);
}

function drawIndicatorRow(
  part: SheetPart,
  form: Form,
  layout: FormLayout,
  place: IndicatorPlace,
): void {
  const { indicator, helper: row, position } = place;
  const code: string = indicator.code;
  const state = helperCell("state", row);
  const isPrefilled = blankState(form, indicator);
  put(part, "code", row, code);
  const applies = audienceFormula(audienceOf([indicator.appliesTo]), chosenUnit);
  const isLimited = form.respondent.kind === "any" && applies !== undefined;
  const only = (formula: string): string =>
    isLimited ? `IF(${helperCell("applies", row)}=0,0,${formula})` : formula;
  if (isLimited) live(part, "applies", row, `IF(${applies},1,0)`, 1);
  else put(part, "applies", row, 1);
  live(part, "state", row, only(stateOf(indicator, layout)), isPrefilled ? 1 : 0);
  if (isAsked(indicator, form)) {
    live(part, "blank", row, only(`IF(${state}=0,1,0)`), isPrefilled ? 0 : 1);
  } else put(part, "blank", row, 0);
  const wrong = wrongFormula(layout, place);
  if (wrong === undefined) put(part, "wrong", row, 0);
  else live(part, "wrong", row, only(wrong), 0);
  const unclear = unclearFormula(form, layout, place);
  if (unclear === undefined) put(part, "unclear", row, 0);
  else live(part, "unclear", row, only(unclear), 0);
  if (isNumber(indicator)) live(part, "value", row, `IF(${state}=1,N(${code}),"")`, "");
  const term = blankTerm(form, indicator);
  live(part, "term", row, `IF(${state}=1,${termOf(indicator)},0)`, term);
  live(part, "weighted", row, `${position}*${helperCell("term", row)}`, position * term);
}

function put(
  part: SheetPart,
  column: keyof typeof checkColumns,
  row: number,
  value: string | number,
): void {
  part.put({ row, column: checkColumns[column] }, value, "small");
}

function live(
  part: SheetPart,
  column: keyof typeof checkColumns,
  row: number,
  formula: string,
  value: string | number,
): void {
  part.put({ row, column: checkColumns[column] }, value, "small", { formula });
}
