/** A total in words: for the screen, and as a sentence for a report. */
import type { Total } from "../../core/consolidation/result.ts";
import { formatInstant, formatNumber, formatRatio, formatShown } from "../../core/locale/format.ts";
import { textIn, type Language } from "../../core/locale/language.ts";
import type { FigureView } from "../worker/figure-view.ts";
import { boardText } from "./board-text.ts";

/** Fewer units than this could be recognised in a total that is nobody else's to know. */
export const FEWEST_UNITS = 5;

/**
 * A total with its unit of measure.
 *
 * @returns `undefined` where nothing is added up, or no unit has a value.
 */
export function totalWords(
  { type, unitOfMeasure, total }: Pick<FigureView, "type" | "unitOfMeasure" | "total">,
  language: Language,
): string | undefined {
  if (total === undefined || total.reported === 0) return undefined;
  const { value, yes, first, last, choices } = total;
  const words = boardText(language);
  if (yes !== undefined) {
    const counts = words.yesOf(number(yes, language), number(total.reported, language));
    return `${formatRatio(yes / total.reported, language)} (${counts})`;
  }
  if (first != null && last != null) {
    const [from, to] = [first, last].map((one) =>
      formatShown({ value: one, as: shownAs(type), unitOfMeasure }, language),
    );
    return from === to ? from : `${from ?? ""} – ${to ?? ""}`;
  }
  if (choices !== undefined) {
    return Object.entries(choices)
      .map(([choice, units]) => `${choice}: ${number(units, language)}`)
      .join("; ");
  }
  if (value == null) return undefined;
  const shown = formatShown({ value, as: shownAs(type), unitOfMeasure }, language);
  return `${shown}${partsOf(total, language)}`;
}

/**
 * A sentence that can stand in a report.
 *
 * @returns `undefined` where there is no total, or it may not leave the office: a sensitive figure of
 *   fewer than `FEWEST_UNITS` units.
 */
export function figureSentence(
  figure: FigureView,
  { asOf, timeZone }: { readonly asOf: string; readonly timeZone: string },
  language: Language,
): string | undefined {
  const value = totalWords(figure, language);
  if (value === undefined || figure.total === undefined || isKept(figure)) return undefined;
  const { reported, expected, provisional } = figure.total;
  return boardText(language).sentence({
    label: textIn(figure.label, language),
    value,
    reported: number(reported, language),
    expected: number(expected, language),
    isProvisional: provisional,
    asOf: formatInstant(asOf, timeZone, language),
  });
}

/** Whether a total may not leave the office. */
export function isKept({ sensitive, total }: Pick<FigureView, "sensitive" | "total">): boolean {
  return sensitive && total !== undefined && total.reported < FEWEST_UNITS;
}

function shownAs(type: FigureView["type"]): "number" | "ratio" | "date" | "text" {
  if (type === "ratio" || type === "date") return type;
  return type === "text" || type === "choice" ? "text" : "number";
}

function partsOf({ numerator, denominator }: Total, language: Language): string {
  if (numerator === undefined || denominator === undefined) return "";
  return ` (${number(numerator, language)}/${number(denominator, language)})`;
}

function number(value: number, language: Language): string {
  return formatNumber(value, language);
}
