/** A unit's combined report as the figures of the result, each with where it came from. */
import type { Figure } from "../reading/figure.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import type { UnitReport } from "./combine-reports.ts";
import type { ResultValue } from "./result.ts";

/** The figures of the indicators that a unit is asked for. A gap says why it is one. */
export function unitValues(
  indicators: readonly Indicator[],
  combined: UnitReport,
): Readonly<Record<IndicatorCode, ResultValue>> {
  const values: Record<IndicatorCode, ResultValue> = {};
  for (const { code } of indicators) {
    const figure = combined.report.figures.get(code);
    values[code] =
      figure === undefined ? { value: null, why: "not-in-form" } : valueOf(figure, combined);
  }
  return values;
}

function valueOf(figure: Figure, { files, parts }: UnitReport): ResultValue {
  const made = parts.get(figure.code);
  const { value, why, raw, provenance, sheet, cell } = figure;
  const file = files.get(figure.code);
  return {
    value,
    ...(made === undefined
      ? { ...(file === undefined || cell === undefined ? {} : { file, sheet, cell }) }
      : { parts: [...made] }),
    ...(raw === undefined ? {} : { raw }),
    ...(value !== null || why === undefined ? {} : { why }),
    ...(provenance === undefined ? {} : { provenance }),
  };
}
