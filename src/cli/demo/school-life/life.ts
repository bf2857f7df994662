/** One unit at one moment: what it reported before, and what can have happened since. */
import type { Unit } from "../../../core/campaign/unit.ts";
import { dateFromSerial, serialFromDate } from "../../../core/workbook/date-serial.ts";
import type { Random } from "../random.ts";
import type { Habits } from "./habits.ts";
import type { Moment } from "./moment.ts";
import { numberIn, type Figures, type UnitReport } from "./unit-report.ts";

/** Earlier reports of who reports. */
export interface History {
  /** Of the preceding period of this year. */
  readonly earlier?: UnitReport | undefined;
  /** Of the last period of the year before. */
  readonly lastYear?: UnitReport | undefined;
}

/** Who reports at a moment: a unit, or the office itself. */
export interface Reporter extends Moment, History {
  readonly random: Random;
  /** Serial of the day the report is dated. */
  readonly reportDay: number;
  /** Serial of the first day that the report before could not know. */
  readonly since: number;
  /** The calendar year in which the school year of the report began. */
  readonly schoolYear: number;
  /** Whether the last report known was made in an earlier school year. */
  readonly isNewSchoolYear: boolean;
}

export interface Life extends Reporter {
  readonly unit: Unit;
  readonly habits: Habits;
  /** Whether the form has the code; a school answers what it is asked. */
  readonly asks: (code: string) => boolean;
}

/** One subject of the report; `known` holds the figures of the subjects before it. */
export type Subject = (life: Life, known: Readonly<Figures>) => Figures;

export interface ReporterFacts extends History {
  readonly moment: Moment;
  readonly random: Random;
}

/** What is needed to tell a unit's life at a moment. */
export interface LifeFacts extends ReporterFacts, Pick<Life, "unit" | "habits" | "asks"> {}

/** A life as the subjects see it. */
export function lifeAt({ unit, habits, asks, ...facts }: LifeFacts): Life {
  return { ...reporterAt(facts), unit, habits, asks };
}

/** Who reports, with a date some days before the report is due. */
export function reporterAt({ moment, ...facts }: ReporterFacts): Reporter {
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
export function was({ earlier }: Reporter, code: string): number {
  return numberIn(earlier?.figures, code);
}

/** A cumulative figure: what it was, and `least` to `most` more. */
export function grown(reporter: Reporter, code: string, least: number, most: number): number {
  return was(reporter, code) + reporter.random.between(least, most);
}

/** Decided once a year, such as the plan. */
export function kept<Value extends number | string>(
  { earlier }: Reporter,
  code: string,
  make: () => Value,
): Value {
  return (earlier?.figures[code] as Value | undefined) ?? make();
}

/** What the last report known said, whatever its year. */
export function carried<Value extends number | string>(
  { earlier, lastYear }: Reporter,
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
export function newDay({ since, reportDay, random }: Reporter): number {
  return random.between(Math.min(since, reportDay), reportDay);
}
