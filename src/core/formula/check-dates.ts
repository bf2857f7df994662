/** Dates of a pack: days that there are, and pairs that end after they begin. */
import { resolvePackDate } from "../campaign/pack-date.ts";
import type { Problem } from "../finding/problem.ts";
import { packPatterns } from "../report-pack/pack-patterns.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import type { PackPath } from "./pack-problems.ts";

/** Checks the data and due dates of periods, and the range of each indicator. */
export function checkDates({ periods, indicators }: ReportPack): readonly Problem[] {
  return [
    ...periods.flatMap(({ dataFrom, dataTo, dueDate }, index) => {
      const path: PackPath = ["periods", index];
      return [
        ...noSuchDay(dataFrom, [...path, "dataFrom"]),
        ...noSuchDay(dataTo, [...path, "dataTo"]),
        ...noSuchDay(dueDate, [...path, "dueDate"]),
        ...reversed(dataFrom, dataTo, [...path, "dataTo"]),
        ...reversed(dataFrom, dueDate, [...path, "dueDate"]),
      ];
    }),
    ...indicators.flatMap(({ dateRange: { from, to } = {} }, index) => {
      const path: PackPath = ["indicators", index, "dateRange"];
      return [
        ...noSuchDay(from, [...path, "from"]),
        ...noSuchDay(to, [...path, "to"]),
        ...reversed(from, to, [...path, "to"]),
      ];
    }),
  ];
}

/** A pattern lets 30 February pass. */
function noSuchDay(date: string | undefined, path: PackPath): readonly Problem[] {
  if (date === undefined || date === REPORT_DATE || dayOf(date) !== undefined) return [];
  const args = { expected: String(packPatterns.packDate), found: date };
  return [{ code: "wrong-value", args, path }];
}

function reversed(
  from: string | undefined,
  to: string | undefined,
  path: PackPath,
): readonly Problem[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === undefined || last === undefined || first <= last) return [];
  return [{ code: "dates-reversed", args: { from: from ?? "", to: to ?? "" }, path }];
}

/** Any day. */
const REPORT_DATE = "report-date";

/** The day in some leap year: it knows all days that there are, and any year tells their order. */
function dayOf(date: string | undefined): string | undefined {
  if (date === undefined || date === REPORT_DATE) return undefined;
  try {
    return resolvePackDate(date, 2024);
  } catch {
    return undefined;
  }
}
