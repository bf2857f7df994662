/** What is to be said of a figure whatever the rules say, as formulas of `Kiểm tra`. */
import { LARGEST_SILENT_COMPUTED_RATIO } from "../reading/judge-range.ts";
import { nameOf } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { formatAbsoluteAddress, quoteSheetName } from "../workbook/cell-address.ts";
import { dateBounds } from "./date-bounds.ts";
import type { Form } from "./form.ts";
import {
  LIST_COLUMN,
  type FormLayout,
  type IndicatorPlace,
  type ListPlace,
} from "./form-layout.ts";
import { helperCell } from "./references.ts";
import { templateSheets } from "./template-sheets.ts";

/** 1 where the cell has to be corrected whatever the rules say. */
export function wrongFormula(layout: FormLayout, place: IndicatorPlace): string | undefined {
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
export function unclearFormula(
  form: Form,
  layout: FormLayout,
  { indicator, helper }: IndicatorPlace,
): string | undefined {
  const { code, type, computed } = indicator;
  const unusual =
    type === "ratio" && computed !== undefined
      ? `OR(N(${code})<0,N(${code})>${LARGEST_SILENT_COMPUTED_RATIO})`
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
