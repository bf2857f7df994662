/**
 * The hidden half of `Kiểm tra`: what each figure is, in cells that rules and sheets refer to.
 *
 * state 0 blank, 1 value, 2 something that is no value. A cell is a value only if the core reads it
 * as exactly that value: whatever needs interpreting is state 2, its rules wait, and the two sides
 * never disagree.
 */
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import { nameOf, parseName } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { formatAbsoluteAddress, quoteSheetName } from "../workbook/cell-address.ts";
import { computedFormula } from "./computed-formula.ts";
import { audienceFormula, audienceOf } from "./audience.ts";
import { dateBounds } from "./date-bounds.ts";
import type { Form } from "./form.ts";
import {
  canBeNone,
  LIST_COLUMN,
  type FormLayout,
  type IndicatorPlace,
  type ListPlace,
} from "./form-layout.ts";
import { quoteText } from "./quote-text.ts";
import { chosenUnit, helperCell } from "./references.ts";
import type { SheetPart } from "./sheet-part.ts";
import { checkColumns, confirmationName, templateSheets } from "./template-sheets.ts";

/** Largest prime below a million: the reference code has six digits. */
export const CODE_MODULUS = 999_983;

/** 1 January 1930 and 31 December 2100 as serials: a number outside is no date of a report. */
const FIRST_DAY = 10_959;
const LAST_DAY = 73_415;

/** A number this large with a date format is a date where a count is asked (as in reading). */
const SMALLEST_DATE = 20_000;

/** A computed ratio may pass 1 honestly, up to here (as in reading). */
const LARGEST_SILENT_RATIO = 1.1;

/** Draws the helper rows: first the date of the report, then every indicator. */
export function drawHelperBlock(part: SheetPart, form: Form, layout: FormLayout): void {
  drawDateRow(part, layout.dateHelper);
  for (const place of layout.places.values()) drawIndicatorRow(part, form, layout, place);
}

function drawDateRow(part: SheetPart, row: number): void {
  const state = helperCell("state", row);
  put(part, "code", row, "BC_NGAY");
  live(part, "state", row, stateFormula("BC_NGAY", isDay("BC_NGAY")), 0);
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
  if (indicator.required && indicator.computed === undefined) {
    live(part, "blank", row, only(`IF(${state}=0,1,0)`), isPrefilled ? 0 : 1);
  } else put(part, "blank", row, 0);
  const wrong = wrongFormula(layout, place);
  if (wrong === undefined) put(part, "wrong", row, 0);
  else live(part, "wrong", row, only(wrong), 0);
  const unclear = unclearFormula(form, layout, place);
  if (unclear === undefined) put(part, "unclear", row, 0);
  else live(part, "unclear", row, only(unclear), 0);
  if (isNumberOf(indicator)) live(part, "value", row, `IF(${state}=1,N(${code}),"")`, "");
  const term = blankTerm(form, indicator);
  live(part, "term", row, `IF(${state}=1,${termOf(indicator)},0)`, term);
  live(part, "weighted", row, `${position}*${helperCell("term", row)}`, position * term);
}

/** Whether rules may ask for the blankness of a number that "không phát sinh" can fill. */
export function isNumberOf(indicator: Indicator): boolean {
  return indicator.type !== "list" && canBeNone(indicator);
}

function stateOf(indicator: Indicator, layout: FormLayout): string {
  const { code, section, type } = indicator;
  const none = `TRIM(${confirmationName(section)})="Có"`;
  if (type === "list") return `IF(COUNTA(${code})>0,1,IF(${none},1,0))`;
  // A cell that holds an empty text or spaces would be an error in arithmetic: no value.
  const blank = canBeNone(indicator) ? `IF(${none},IF(LEN(${code})=0,1,2),0)` : "0";
  const state = stateFormula(code, validity(indicator), blank);
  const parts = partStates(indicator, layout).join(",");
  // The formula counts a part without value as 0; the core gives no value at all.
  return parts === "" ? state : `IF(MAX(${parts})=2,2,IF(MIN(${parts})=0,0,${state}))`;
}

/** States of the figures that a computed one cannot do without. */
function partStates({ computed }: Indicator, layout: FormLayout): readonly string[] {
  if (computed === undefined) return [];
  return computedFormula(computed).operands.flatMap(({ name, needsValue }) => {
    const code = parseName(name)?.code;
    const place = code === undefined ? undefined : layout.places.get(code);
    return place === undefined || !needsValue ? [] : [helperCell("state", place.helper)];
  });
}

function stateFormula(name: string, valid: string | undefined, blank = "0"): string {
  return `IF(ISERROR(${name}),2,IF(TRIM(${name})="",${blank},${valid ?? "1"}))`;
}

/** 1 or 2 for a cell that is not blank; `undefined` where everything is a value. */
function validity({ code, type, choices, computed }: Indicator): string | undefined {
  switch (type) {
    case "integer":
    case "decimal":
    case "ratio": {
      // Typed as 2/9, a count becomes a date of our days: nobody knows which is meant.
      const isDate = `IF(LEFT(CELL("format",${code}),1)="D",2,1)`;
      const large = computed === undefined ? `IF(${code}>=${SMALLEST_DATE},${isDate},1)` : "1";
      return `IF(ISNUMBER(${code}),${large},2)`;
    }
    case "date":
      return isDay(code);
    case "boolean":
      return oneOf(code, ["Có", "Không"]);
    case "choice":
      return oneOf(code, choices ?? []);
    case "text":
    case "list":
      return undefined;
  }
}

function isDay(name: string): string {
  const inRange = `AND(${name}>=${FIRST_DAY},${name}<=${LAST_DAY},${name}=INT(${name}))`;
  return `IF(ISNUMBER(${name}),IF(${inRange},1,2),2)`;
}

function oneOf(name: string, words: readonly string[]): string {
  return `IF(OR(${words.map((word) => `${name}=${quoteText(word)}`).join(",")}),1,2)`;
}

/** 1 where the cell has to be corrected whatever the rules say. */
function wrongFormula(layout: FormLayout, place: IndicatorPlace): string | undefined {
  const { indicator, helper } = place;
  const { code, type, computed } = indicator;
  const state = helperCell("state", helper);
  if (type === "list") return rowsWithoutKey(layout, indicator);
  // What is wrong with a computed figure is wrong with its parts, and counted there.
  if (computed !== undefined) return undefined;
  const bad =
    type === "integer"
      ? `OR(N(${code})<0,N(${code})<>INT(N(${code})))`
      : type === "ratio"
        ? `OR(N(${code})<0,N(${code})>1)`
        : undefined;
  if (bad === undefined) return `IF(${state}=2,1,0)`;
  return `IF(${state}=2,1,IF(${state}=1,IF(${bad},1,0),0))`;
}

/** 1 where the value is unusual in itself and no note stands beside it. */
function unclearFormula(
  form: Form,
  layout: FormLayout,
  { indicator, helper }: IndicatorPlace,
): string | undefined {
  const { code, type, computed } = indicator;
  const unusual =
    type === "ratio" && computed !== undefined
      ? `OR(N(${code})<0,N(${code})>${LARGEST_SILENT_RATIO})`
      : outsideRange(form, layout, indicator);
  if (unusual === undefined) return undefined;
  const note = nameOf(code, "note");
  return `IF(${helperCell("state", helper)}=1,IF(AND(${unusual},TRIM(${note})=""),1,0),0)`;
}

function outsideRange(form: Form, layout: FormLayout, indicator: Indicator): string | undefined {
  if (indicator.type !== "date") return undefined;
  const { code } = indicator;
  const { from, to, untilReportDate } = dateBounds(indicator, form.campaign);
  const tests = [
    ...(from === undefined ? [] : [`N(${code})<${from}`]),
    ...(to === undefined ? [] : [`N(${code})>${to}`]),
    ...(untilReportDate
      ? [`AND(${helperCell("state", layout.dateHelper)}=1,N(${code})>N(BC_NGAY))`]
      : []),
  ];
  return tests.length === 0 ? undefined : `OR(${tests.join(",")})`;
}

/** Counts the rows of a list that are filled but for their key. */
function rowsWithoutKey(layout: FormLayout, indicator: Indicator): string | undefined {
  const place = layout.lists.find((one) => one.indicator === indicator);
  if (place === undefined || place.list.columns.length < 2) return undefined;
  const others = place.list.columns
    .map((_, index) => LIST_COLUMN + index)
    .filter((column) => column !== place.key)
    .map((column) => `(${listColumn(place, column)}<>"")`);
  return `SUMPRODUCT((${indicator.code}="")*((${others.join("+")})>0))`;
}

function listColumn({ from, to }: ListPlace, column: number): string {
  const first = formatAbsoluteAddress({ row: from, column });
  const last = formatAbsoluteAddress({ row: to, column });
  return `${quoteSheetName(templateSheets.lists)}!${first}:${last}`;
}

function termOf({ code, type }: Indicator): string {
  switch (type) {
    case "boolean":
      return `IF(${code}="Có",1,2)`;
    case "text":
    case "choice":
      return `3+LEN(TRIM(${code}))`;
    case "list":
      return `3+COUNTA(${code})`;
    case "date":
      return `3+MOD(1000*INT(N(${code})),${CODE_MODULUS})`;
    case "integer":
    case "decimal":
    case "ratio":
      return `3+MOD(ABS(ROUND(1000*N(${code}),0)),${CODE_MODULUS})`;
  }
}

/** Whether a computed cell has a value before anything is typed. */
function blankState(form: Form, indicator: Indicator): boolean {
  return typeof blankValue(form, indicator) === "number";
}

/** What a computed cell shows before anything is typed. */
export function blankValue(form: Form, { computed }: Indicator): number | string | null {
  if (computed === undefined) return null;
  const value = evaluateFormula(computedFormula(computed), form.source.valueOf);
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** The term of a figure in the reference code before anything is typed. */
export function blankTerm(form: Form, indicator: Indicator): number {
  const value = blankValue(form, indicator);
  return typeof value === "number" ? 3 + (Math.abs(Math.round(1000 * value)) % CODE_MODULUS) : 0;
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
