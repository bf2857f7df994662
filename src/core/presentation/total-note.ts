import type { Total } from "../consolidation/result.ts";
import { formatNumber } from "../locale/format.ts";
import { aggregationKind, type Indicator } from "../report-pack/report-pack.ts";
import { summarySheets } from "./sheet-names.ts";
import type { SummaryContext } from "./summary-context.ts";

/** What the number alone does not say: what it is made of, and that it is provisional. */
export function totalNote(
  context: SummaryContext,
  indicator: Indicator,
  total: Total | undefined,
): string {
  if (total === undefined) return "";
  const kind = aggregationKind(indicator.aggregation);
  const isProvisional = total.provisional && kind !== "text" && kind !== "none";
  const parts = [
    madeOf(context, indicator, total),
    isProvisional ? context.text.isProvisional : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function madeOf(
  { text, language, result }: SummaryContext,
  indicator: Indicator,
  total: Total,
): string {
  const show = (value: number | undefined): string => formatNumber(value ?? 0, language);
  const kind = aggregationKind(indicator.aggregation);
  const { yes, numerator, denominator, choices, reported } = total;
  if (kind === "percent-yes" && reported > 0) return text.yesOf(show(yes), show(reported));
  if (kind === "ratio" && denominator !== undefined && denominator !== 0) {
    return text.partsOfRate(show(numerator), show(denominator));
  }
  if (choices !== undefined) {
    const names = indicator.choices ?? Object.keys(choices);
    return text.choicesLine(names.map((choice) => [choice, show(choices[choice])] as const));
  }
  const answers = indicator.type === "text" ? (result.texts[indicator.code]?.length ?? 0) : 0;
  return answers > 0 ? text.answers(answers, summarySheets.texts) : "";
}
