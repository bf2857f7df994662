/** One unit at one moment: what it reported before, and what can have happened since. */
import type { Unit } from "../../../core/campaign/unit.ts";
import { dateFromSerial, serialFromDate } from "../../../core/workbook/date-serial.ts";
import type { Random } from "../random.ts";
import type { Habits } from "./habits.ts";
import type { Moment } from "./moment.ts";
import { numberIn, type Figures, type UnitReport } from "./unit-report.ts";

/** Earlier reports of the unit. */
export interface History {
  /** Of the preceding period of this year. */
  readonly earlier?: UnitReport | undefined;
  /** Of the last period of the year before. */
  readonly lastYear?: UnitReport | undefined;
}

export interface Life extends Moment, History {
  readonly unit: Unit;
  readonly random: Random;
  readonly habits: Habits;
  /** Whether the form has the code; a school answers what it is asked. */
  readonly asks: (code: string) => boolean;
  /** Serial of the day the report is dated. */
  readonly reportDay: number;
  /** Serial of the first day that the report before could not know. */
  readonly since: number;
  /** The calendar year in which the school year of the report began. */
  readonly schoolYear: number;
  /** Whether the last report known was made in an earlier school year. */
  readonly isNewSchoolYear: boolean;
}

/** One subject of the report; `known` holds the figures of the subjects before it. */
export type Subject = (life: Life, known: Readonly<Figures>) => Figures;

/** What is needed to tell a unit's life at a moment. */
export interface LifeFacts extends History {
  readonly unit: Unit;
  readonly moment: Moment;
  readonly random: Random;
  readonly habits: Habits;
  readonly asks: (code: string) => boolean;
}

/** A life as the subjects see it; the report is dated some days before it is due. */
export function lifeAt({ moment, ...facts }: LifeFacts): Life {
  const { random, earlier, lastYear } = facts;
  const reportDay = serialFromDate(moment.lastDay, "1900") - random.between(3, 12);
  const schoolYear = schoolYearOf(reportDay);
  const before = (earlier ?? lastYear)?.figures.BC_NGAY;
  return {
    ...moment,
    ...facts,
    reportDay,
    since:
      earlier === undefined ? dayOf(moment.year, 1, 5) : numberIn(earlier.figures, "BC_NGAY") + 1,
    schoolYear,
    isNewSchoolYear: before !== undefined && schoolYearOf(Number(before)) < schoolYear,
  };
}

/** Serial of a day. */
export function dayOf(year: number, month: number, day: number): number {
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return serialFromDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`, "1900");
}

function schoolYearOf(day: number): number {
  const [year = "", month = ""] = dateFromSerial(day, "1900").split("-");
  return Number(month) >= 9 ? Number(year) : Number(year) - 1;
}

/** The figure of the preceding period of the year; 0 at its beginning. */
export function was({ earlier }: Life, code: string): number {
  return numberIn(earlier?.figures, code);
}

/** A cumulative figure: what it was, and `least` to `most` more. */
export function grown(life: Life, code: string, least: number, most: number): number {
  return was(life, code) + life.random.between(least, most);
}

/** Decided once a year, such as the plan. */
export function kept<Value extends number | string>(
  { earlier }: Life,
  code: string,
  make: () => Value,
): Value {
  return (earlier?.figures[code] as Value | undefined) ?? make();
}

/** What the last report known said, whatever its year. */
export function carried<Value extends number | string>(
  { earlier, lastYear }: Life,
  code: string,
  make: () => Value,
): Value {
  return ((earlier ?? lastYear)?.figures[code] as Value | undefined) ?? make();
}

/** Yes from some day of the year on. */
export function onceYes(life: Life, code: string, probability: number): string {
  return life.earlier?.figures[code] === "Có" || life.random.chance(probability) ? "Có" : "Không";
}

/** How much of a cumulative `whole` is done; it never falls, and at most `open` are left. */
export function doneOf(life: Life, code: string, whole: number, open = 1): number {
  return Math.max(was(life, code), whole - life.random.between(0, Math.min(open, whole)));
}

/** A day since the last report. */
export function newDay({ since, reportDay, random }: Life): number {
  return random.between(Math.min(since, reportDay), reportDay);
}
