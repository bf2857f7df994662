/** What one file of a unit says differently from another. */
import { toFifteenDigits } from "../formula/significant-digits.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { ReportFile } from "./examined-file.ts";

/** Whether two files hold the same figures. */
export function sameFigures(a: ReportFile, b: ReportFile): boolean {
  const codes = new Set([...a.outcome.report.figures.keys(), ...b.outcome.report.figures.keys()]);
  return [...codes].every((code) => valueIn(a, code) === valueIn(b, code));
}

/** The figures that the older file has and the newer one lacks. */
export function figuresLost(older: ReportFile, newer: ReportFile): readonly IndicatorCode[] {
  return codesOf(older).filter((code) => valueIn(newer, code) === null);
}

/** The figures that both files have, with different values. */
export function figuresChanged(older: ReportFile, newer: ReportFile): readonly IndicatorCode[] {
  return codesOf(older).filter((code) => {
    const value = valueIn(newer, code);
    return value !== null && value !== valueIn(older, code);
  });
}

/** The codes that have a value. */
function codesOf({ outcome }: ReportFile): readonly IndicatorCode[] {
  return [...outcome.report.figures.values()]
    .filter(({ value }) => value !== null)
    .map(({ code }) => code);
}

/** Numbers as spreadsheet programs see them: a re-save may keep 15 digits of a ratio's 17. */
function valueIn({ outcome }: ReportFile, code: IndicatorCode): FigureValue {
  const value = outcome.report.figures.get(code)?.value ?? null;
  return typeof value === "number" ? toFifteenDigits(value) : value;
}
