/** Which period the words above a form's table speak of, where the hidden sheet is gone. */
import { cleanLine, cleanText, comparable } from "../workbook/clean-text.ts";
import type { SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import {
  onlyOne,
  periodOfQuarter,
  periodWords,
  SECOND_HALF,
  type PeriodWords,
} from "./period-words.ts";

/** Rows that letterhead and title take, far more than they need. */
const TITLE_ROWS = 20;

/** Characters; what is longer is no title, and searching it would take its time. */
const LONGEST_TITLE = 500;

const MONTHS = /(?<!\d)0?(\d{1,2}) tháng(?! \d)( cuối năm)?/u;
const QUARTER = /(?<!\p{L})quý (iii|ii|iv|i|[1-4])(?![\p{L}\d])/u;

/** A year counts only beside the period: a letterhead has dates, a title the plan that it reports on. */
const YEAR_OF_PERIOD =
  /(?:\d{1,2} tháng(?! \d)(?: (?:đầu|cuối) năm)?|quý (?:i{1,3}|iv|[1-4])|cả năm|kỳ báo cáo:?)(?:,? năm|,|\/)? ?(20\d\d)(?!\d| ?[-–])/u;
const YEAR_OF_REPORT =
  /báo cáo(?:(?!kế hoạch|chương trình|đề án|số |quyết|chỉ thị).)* năm (20\d\d)$/u;
const SCHOOL_YEAR = /(?<!kế hoạch )năm học (20\d\d) ?[-–—] ?(20\d\d)(?!\d)/u;

export interface TitlePeriod extends PeriodWords {
  /** The cells' texts that tell it. */
  readonly says: readonly string[];
}

/**
 * What the title tells of period and year: six months and 2024 in `BÁO CÁO 6 tháng đầu năm 2024`.
 * What it tells twice and differently it does not tell.
 *
 * @param sheet - The one with the figures. Text is looked at only above `firstRow`, from 0.
 */
export function periodInTitle(sheet: SheetSnapshot, firstRow: number): TitlePeriod {
  const told = sheet.rows
    .slice(0, Math.min(firstRow, TITLE_ROWS))
    .flatMap((cells) => cells ?? [])
    .flatMap((cell) =>
      typeof cell?.value === "string" ? [cell.value.slice(0, LONGEST_TITLE)] : [],
    )
    .map((text) => ({ says: tellingLine(text), ...periodInLine(text) }))
    .filter(tellsAnything);
  return {
    ...periodWords({
      period: onlyOne(told.flatMap(({ periods }) => periods)),
      year: onlyOne(told.flatMap(({ year }) => year ?? [])),
      schoolYear: onlyOne(told.flatMap(({ schoolYear }) => schoolYear ?? [])),
    }),
    says: [...new Set(told.map(({ says }) => says))],
  };
}

interface LinePeriod {
  readonly periods: readonly string[];
  readonly year: number | undefined;
  readonly schoolYear: number | undefined;
}

/** The line of a cell that tells it alone, so that it can be shown; else all lines. */
function tellingLine(written: string): string {
  const line = cleanText(written)
    .split("\n")
    .find((one) => tellsAnything(periodInLine(one)));
  return line ?? cleanLine(written);
}

function tellsAnything({ periods, year, schoolYear }: LinePeriod): boolean {
  return periods.length > 0 || year !== undefined || schoolYear !== undefined;
}

function periodInLine(written: string): LinePeriod {
  const text = comparable(written);
  const [, months, isLast] = MONTHS.exec(text) ?? [];
  const quarter = QUARTER.exec(text)?.[1];
  const year = (YEAR_OF_PERIOD.exec(text) ?? YEAR_OF_REPORT.exec(text))?.[1];
  const [, from, to] = SCHOOL_YEAR.exec(text) ?? [];
  const isSchoolYear = Number(to) === Number(from) + 1;
  return {
    periods: [
      ...(months === undefined ? [] : [isLast === undefined ? `${Number(months)}T` : SECOND_HALF]),
      ...(quarter === undefined ? [] : [periodOfQuarter(quarter)]),
    ],
    year: year === undefined ? undefined : Number(year),
    schoolYear: isSchoolYear ? Number(from) : undefined,
  };
}
