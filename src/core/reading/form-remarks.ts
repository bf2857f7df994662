/** What is to be said of the form as a whole, after all its cells are read. */
import type { Finding } from "../finding/finding.ts";
import type { FormLocation } from "../recognition/locate-form.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { tellPastedValuesOnce } from "./computed-as-values.ts";
import { tellDoubledFormOnce } from "./doubled-form.ts";
import { tellMissingRowsOnce } from "./missing-rows.ts";
import { namedCell, subjectOf, type ReportRemarks } from "./form-cell.ts";

/**
 * The findings of a report in the form's order: one names all blanks, one all interpreted cells,
 * one all texts of old encodings.
 */
export function formFindings(
  indicators: readonly Indicator[],
  form: FormLocation,
  { findings, blanks, interpreted, decoded }: ReportRemarks,
): readonly Finding[] {
  const moved = form.moved.flatMap((code) => {
    const indicator = indicators.find((one) => one.code === code);
    const place = form.values.get(code);
    if (indicator === undefined || place === undefined) return [];
    return [namedCell(subjectOf(indicator, place))];
  });
  const byLabel = indicators.flatMap((indicator) => {
    const place = form.values.get(indicator.code);
    const fit = form.byLabel.get(indicator.code);
    if (place === undefined || fit === undefined) return [];
    const written = fit.score < 1 ? { written: fit.written } : {};
    return [{ ...namedCell(subjectOf(indicator, place)), ...written }];
  });
  const [firstBlank] = blanks;
  const [firstItem] = interpreted;
  const [firstDecoded] = decoded;
  const [firstMoved] = moved;
  const [firstByLabel] = byLabel;
  const whole: Finding[] = [];
  if (firstBlank !== undefined) {
    whole.push({
      code: "required-blank",
      severity: "error",
      state: "open",
      ...placeOf(firstBlank),
      args: { indicators: blanks },
    });
  }
  if (firstItem !== undefined) {
    whole.push({
      code: "interpreted",
      severity: "note",
      state: "open",
      ...placeOf(firstItem),
      args: { items: interpreted },
    });
  }
  if (firstDecoded !== undefined) {
    whole.push({
      code: "legacy-encoding",
      severity: "note",
      state: "open",
      ...placeOf(firstDecoded),
      args: { items: decoded },
    });
  }
  if (firstMoved !== undefined) {
    whole.push({
      code: "layout-changed",
      severity: "note",
      state: "open",
      ...placeOf(firstMoved),
      args: { moved },
    });
  }
  if (firstByLabel !== undefined) {
    whole.push({
      code: "found-by-label",
      severity: "note",
      state: "open",
      ...placeOf(firstByLabel),
      args: { items: byLabel },
    });
  }
  return [...whole, ...tellPastedValuesOnce(tellMissingRowsOnce(tellDoubledFormOnce(findings)))];
}

/** A finding that names several cells stands at the first. */
function placeOf({
  sheet,
  cell,
}: {
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}) {
  return sheet === undefined || cell === undefined ? {} : { sheet, cell };
}
