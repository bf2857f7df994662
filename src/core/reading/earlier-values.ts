/** Earlier figures that the form itself shows: what `_KT` and `_CK` cells hold. */
import type { CellPlace } from "../recognition/cell-place.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import type { FigureValue } from "./figure.ts";
import { snapshotAt, subjectOf } from "./form-cell.ts";
import { readFigure } from "./read-figure.ts";
import type { ReadingContext } from "./read-scalar.ts";

/** Reads them silently: what cannot be read is absent, and nobody is asked to mend it. */
export function earlierValues(
  indicators: readonly Indicator[],
  places: ReadonlyMap<IndicatorCode, CellPlace>,
  context: ReadingContext,
): ReadonlyMap<IndicatorCode, FigureValue> {
  const values = new Map<IndicatorCode, FigureValue>();
  for (const indicator of indicators) {
    const place = places.get(indicator.code);
    if (place === undefined) continue;
    const { value } = readFigure(snapshotAt(place), subjectOf(indicator, place), context);
    if (value !== null) values.set(indicator.code, value);
  }
  return values;
}
