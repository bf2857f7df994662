/**
 * What stands in a figure's cell: 0 blank, 1 value, 2 something that is no value.
 *
 * A cell is a value only if the core reads it as exactly that value: whatever needs interpreting is
 * state 2, its rules wait, and the two sides never disagree.
 */
import { serialFromDate } from "../workbook/date-serial.ts";
import { NO, YES } from "../report-pack/yes-no.ts";
import { LIVING_MEMORY, SMALLEST_DATE_IN_COUNT } from "../reading/read-scalar.ts";
import { confirmationName, parseName } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { computedFormula } from "./computed-formula.ts";
import { canBeNone, type FormLayout } from "./form-layout.ts";
import { textConstant } from "../formula/text-constant.ts";
import { helperCell } from "./references.ts";

/** A number outside is no date of a report. */
const FIRST_DAY = serialFromDate(LIVING_MEMORY.from, "1900");
const LAST_DAY = serialFromDate(LIVING_MEMORY.to, "1900");

/** The state of an indicator's cell as a formula of `Kiểm tra`. */
export function stateOf(indicator: Indicator, layout: FormLayout): string {
  const { code, section, type } = indicator;
  const none = `TRIM(${confirmationName(section)})="${YES}"`;
  if (type === "list") return `IF(COUNTA(${code})>0,1,IF(${none},1,0))`;
  // A cell that holds an empty text or spaces would be an error in arithmetic: no value.
  const blank = canBeNone(indicator) ? `IF(${none},IF(LEN(${code})=0,1,2),0)` : "0";
  const state = stateFormula(code, validity(indicator), blank);
  const parts = partStates(indicator, layout).join(",");
  // The formula counts a part without value as 0; the core gives no value at all.
  return parts === "" ? state : `IF(MAX(${parts})=2,2,IF(MIN(${parts})=0,0,${state}))`;
}

/** The state of the date of the report. */
export function reportDateState(): string {
  return stateFormula("BC_NGAY", isDay("BC_NGAY"));
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
      const large =
        computed === undefined ? `IF(${code}>=${SMALLEST_DATE_IN_COUNT},${isDate},1)` : "1";
      return `IF(ISNUMBER(${code}),${large},2)`;
    }
    case "date":
      return isDay(code);
    case "boolean":
      return oneOf(code, [YES, NO]);
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
  return `IF(OR(${words.map((word) => `${name}=${textConstant(word)}`).join(",")}),1,2)`;
}
