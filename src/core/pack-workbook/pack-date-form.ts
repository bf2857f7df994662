/**
 * Dates of a pack as people write them: `ngày 25/4`, `ngày 15/12 năm trước`.
 *
 * The word in front keeps spreadsheet programs from taking them for a day of this year.
 */
import { resolvePackDate } from "../campaign/pack-date.ts";
import { foldText } from "../workbook/fold-text.ts";
import { wrongCell, type CellForm } from "./cell-form.ts";

const YEARS_BACK = ["", " năm trước", " hai năm trước"];

const WRITTEN =
  /^(?:ngay\s*)?(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(?<month>\d{1,2})(?:\s*[/.-]?\s*(?<year>\S.*))?$/u;

const backByWord: Readonly<Record<string, string>> = {
  y: "",
  "nam nay": "",
  "nam bao cao": "",
  "y-1": "-1",
  "nam truoc": "-1",
  "mot nam truoc": "-1",
  "y-2": "-2",
  "hai nam truoc": "-2",
  "2 nam truoc": "-2",
};

/** A date of the campaign's year or of one of the two before. */
export const packDateForm: CellForm<string> = {
  write: (date) => {
    const [, back = "0", month, day] = /^Y(?:-([12]))?-(\d\d)-(\d\d)$/u.exec(date) ?? [];
    return `ngày ${Number(day)}/${Number(month)}${YEARS_BACK[Number(back)] ?? ""}`;
  },
  read: (text) => {
    const value = packDate(foldText(text));
    return value === undefined ? wrongCell("pack-date", text) : { value };
  },
};

const REPORT_DATE = "ngày báo cáo";

/** A bound of a date: a date, or the day of the report. */
export const dateBoundForm: CellForm<string> = {
  write: (bound) => (bound === "report-date" ? REPORT_DATE : packDateForm.write(bound)),
  read: (text) =>
    foldText(text) === foldText(REPORT_DATE) ? { value: "report-date" } : packDateForm.read(text),
};

function packDate(text: string): string | undefined {
  const { day, month, year } = WRITTEN.exec(text)?.groups ?? {};
  const back = year === undefined ? "" : backByWord[year];
  const date =
    day === undefined || month === undefined || back === undefined
      ? text.toUpperCase()
      : `Y${back}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  try {
    // Any leap year knows all days that there are.
    resolvePackDate(date, 2024);
    return date.startsWith("Y") ? date : undefined;
  } catch {
    return undefined;
  }
}
