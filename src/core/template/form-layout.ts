/** Where everything of a form stands: decided once, so that every sheet can refer to every other. */
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator, List, Section } from "../report-pack/report-pack.ts";
import type { Form } from "./form.ts";

/** Rows from 0. */
export interface IndicatorPlace {
  readonly indicator: Indicator;
  /** Position in the issued pack, from 1: the weight of its term in the reference code. */
  readonly position: number;
  /** Number shown in its section, from 1. */
  readonly number: number;
  /** Row on `Báo cáo`. */
  readonly row: number;
  /** Row of the helper block on `Kiểm tra`. */
  readonly helper: number;
}

export interface SectionPlace {
  readonly section: Section;
  readonly row: number;
  readonly places: readonly IndicatorPlace[];
  /** Row of "không phát sinh"; absent where nothing in the section can be nothing. */
  readonly confirmation?: number;
}

export interface ListPlace {
  readonly list: List;
  readonly indicator: Indicator;
  readonly heading: number;
  /** First and last input row. */
  readonly from: number;
  readonly to: number;
  /** Column of the key, from 0; the list's columns begin at `LIST_COLUMN`. */
  readonly key: number;
}

export interface FormLayout {
  readonly sections: readonly SectionPlace[];
  readonly places: ReadonlyMap<IndicatorCode, IndicatorPlace>;
  /** First row under the table of `Báo cáo`. */
  readonly foot: number;
  readonly lists: readonly ListPlace[];
  /** Row of each verdict on `Kiểm tra`, by the verdict's name. */
  readonly verdicts: ReadonlyMap<string, number>;
  /** Helper row of the date of the report. */
  readonly dateHelper: number;
  readonly lastHelper: number;
}

/** Rows of `Báo cáo` above the table, from 0. The first four are for filling in and not printed. */
export const reportRows = {
  status: 0,
  hint: 1,
  unit: 2,
  date: 3,
  firstPrinted: 4,
  title: 8,
  head: 12,
} as const;

/** Rows of `Kiểm tra` above the rules, from 0. */
export const checkRows = { title: 0, note: 1, counts: 2, head: 6, first: 7 } as const;

/** First column of a list's own columns on `Danh sách`: the first one numbers the rows. */
export const LIST_COLUMN = 1;
const FIRST_LIST_ROW = 2;

/** Whether a blank of the indicator can mean that nothing happened. */
export function canBeNone(indicator: Indicator): boolean {
  return (
    indicator.computed === undefined && ["integer", "decimal", "list"].includes(indicator.type)
  );
}

/** Whether rules may ask for the blankness of a number that "không phát sinh" can fill. */
export function isNumber(indicator: Indicator): boolean {
  return indicator.type !== "list" && canBeNone(indicator);
}

/** Gives every section, indicator, list and rule its row. */
export function layOutForm(form: Form): FormLayout {
  const places = new Map<IndicatorCode, IndicatorPlace>();
  const positions = new Map(form.pack.indicators.map((one, index) => [one.code, index + 1]));
  const dateHelper = checkRows.first;
  let row = reportRows.head + 1;
  const sections = form.pack.sections.flatMap((section): SectionPlace[] => {
    const own = form.indicators.filter((one) => one.section === section.id);
    if (own.length === 0) return [];
    const sectionRow = row++;
    const inSection = own.map((indicator, index): IndicatorPlace => {
      const place = {
        indicator,
        position: positions.get(indicator.code) ?? 0,
        number: index + 1,
        row: row++,
        helper: dateHelper + 1 + places.size,
      };
      places.set(indicator.code, place);
      return place;
    });
    const confirmation = own.some(canBeNone) ? { confirmation: row++ } : {};
    return [{ section, row: sectionRow, places: inSection, ...confirmation }];
  });
  return {
    sections,
    places,
    foot: row,
    lists: layOutLists(form),
    verdicts: new Map(form.rules.map((rule, index) => [rule.verdict, checkRows.first + index])),
    dateHelper,
    lastHelper: dateHelper + places.size,
  };
}

function layOutLists(form: Form): ListPlace[] {
  let row = FIRST_LIST_ROW;
  return form.indicators.flatMap((indicator): ListPlace[] => {
    const list = form.lists.get(indicator.code);
    if (indicator.type !== "list" || list === undefined) return [];
    const heading = row;
    const from = heading + 2;
    const to = from + list.rows - 1;
    row = to + 2;
    const key = list.columns.findIndex((column) => column.id === list.key);
    return [{ list, indicator, heading, from, to, key: LIST_COLUMN + Math.max(0, key) }];
  });
}

/** Whether an answer needs lines of its own: what a school writes, not a number or a reference. */
export function isLongText(indicator: Indicator): boolean {
  return (
    indicator.type === "text" &&
    (indicator.aggregation === "text" || indicator.aggregation === "list")
  );
}
