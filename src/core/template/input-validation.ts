/** What each input cell accepts, and what it says when it is chosen. */
import { NO, YES } from "../report-pack/yes-no.ts";
import type { Campaign } from "../campaign/campaign.ts";
import type { Indicator, List } from "../report-pack/report-pack.ts";
import type { CellRange } from "../workbook/cell-address.ts";
import type { ValidationPlan } from "../workbook/workbook-plan.ts";
import { dateBounds } from "./date-bounds.ts";
import { choicesName } from "./template-sheets.ts";

type Accepted = ValidationPlan["rule"];

/** Excel's limits: a longer title or message makes it call the file damaged. */
const LONGEST_MESSAGE = 255;
/** All choices together, with the commas between them. */
const LONGEST_LIST = 250;

/** Earliest date of an indicator without a range: 1 January 2000; typing errors lie below it. */
const FIRST_DAY = 36_526;

/** The two words of a yes/no cell. */
export const yesNo: Accepted = { kind: "list", values: [YES, NO] };

/** The validation of an indicator's value cell, with its guide as input message. */
export function inputValidation(
  indicator: Indicator,
  range: CellRange,
  campaign: Campaign,
): ValidationPlan {
  const how = howToFill[indicator.type];
  return {
    range,
    rule: accepted(indicator, campaign),
    inputTitle: indicator.code,
    inputMessage: message(indicator.guide?.vi, how),
    errorTitle: "Chưa nhận được số liệu",
    errorMessage: how,
  };
}

/** The validation of a column of a list. */
export function columnValidation(
  column: List["columns"][number],
  range: CellRange,
): ValidationPlan | undefined {
  if (column.type === "text") return undefined;
  const rule: Accepted =
    column.type === "date"
      ? { kind: "date", min: FIRST_DAY }
      : { kind: column.type === "integer" ? "whole" : "decimal", min: 0 };
  return {
    range,
    rule,
    errorTitle: "Chưa nhận được số liệu",
    errorMessage: howToFill[column.type],
  };
}

/** The date of the report: not before the data it reports on. */
export function reportDateValidation(range: CellRange, firstDay: number): ValidationPlan {
  return {
    range,
    rule: { kind: "date", min: firstDay },
    inputTitle: "Ngày báo cáo",
    inputMessage: `Ngày ký báo cáo. ${howToFill.date}`,
    errorTitle: "Chưa nhận được ngày",
    errorMessage: howToFill.date,
  };
}

/** Choices that do not fit a validation's own list and stand on a sheet instead. */
export function needsChoiceRange({ choices = [] }: Indicator): boolean {
  return choices.join(",").length > LONGEST_LIST || choices.some((choice) => /[",]/u.test(choice));
}

function accepted(indicator: Indicator, campaign: Campaign): Accepted {
  switch (indicator.type) {
    case "integer":
      return { kind: "whole", min: 0 };
    case "decimal":
      return { kind: "decimal" };
    case "ratio":
      return { kind: "decimal", min: 0, max: 1 };
    case "boolean":
      return yesNo;
    case "date": {
      const { from, to } = dateBounds(indicator, campaign);
      return { kind: "date", min: from ?? FIRST_DAY, ...(to === undefined ? {} : { max: to }) };
    }
    case "choice":
      return needsChoiceRange(indicator)
        ? { kind: "list-range", formula: choicesName(indicator.code) }
        : { kind: "list", values: indicator.choices ?? [] };
    case "text":
    case "list":
      return { kind: "any" };
  }
}

const howToFill: Readonly<Record<Indicator["type"], string>> = {
  integer: "Nhập số nguyên; không phát sinh thì ghi 0.",
  decimal: "Nhập một số; không phát sinh thì ghi 0.",
  ratio: "Nhập tỷ lệ từ 0% đến 100%.",
  boolean: "Chọn Có hoặc Không.",
  date: "Nhập ngày/tháng/năm.",
  choice: "Chọn một mục trong danh sách.",
  text: "Ghi ngắn gọn; xuống dòng bằng Alt+Enter.",
  list: "Ghi từng dòng ở trang Danh sách.",
};

function message(guide: string | undefined, how: string): string {
  if (guide === undefined) return how;
  const both = `${guide}\n${how}`;
  if (both.length <= LONGEST_MESSAGE) return both;
  return guide.length <= LONGEST_MESSAGE ? guide : `${guide.slice(0, LONGEST_MESSAGE - 1)}…`;
}
