/**
 * A report that says again what the unit said in the period before: last period's file, copied into
 * this period's form.
 *
 * It must never be said of a school where little happened, so everything has to be the same, words
 * and dates among it, and enough of what grows through the year must have been there to grow.
 */
import type { Finding } from "../finding/finding.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import type { ReportFacts } from "./report-facts.ts";
import { named } from "./rule-finding.ts";

/** How many cumulative figures other than 0 a report needs, before none of them growing is odd. */
const FEWEST_CUMULATIVE = 8;

/** A note beside the first figure named closes it. */
export function sameAsPrevious(facts: ReportFacts): Finding<"same-as-previous"> | undefined {
  const { pack, report, previous } = facts;
  const asked = pack.indicators.filter(
    ({ code, computed }) => computed === undefined && report.figures.has(code),
  );
  const isSame = ({ code }: Indicator): boolean => {
    const value = report.figures.get(code)?.value ?? null;
    // What was blank then and is 0 now is no news.
    return value === (previous.get(code) ?? null) || (value === 0 && !previous.has(code));
  };
  const compared = asked.filter(({ code }) => previous.has(code));
  // What keeps over the years is all that the year's first period has to compare, and need not grow.
  const grown = compared.filter(({ code, nature, keeps }) => {
    const value = previous.get(code);
    return nature === "cumulative" && keeps !== true && typeof value === "number" && value > 0;
  });
  const [first] = grown;
  if (first === undefined || grown.length < FEWEST_CUMULATIVE) return undefined;
  if (!asked.every(isSame)) return undefined;
  const explanation = report.figures.get(first.code)?.explanation;
  const { sheet, cell } = named(first, facts);
  return {
    code: "same-as-previous",
    severity: "warning",
    state: explanation === undefined ? "open" : "explained",
    indicator: first.code,
    ...(cell === undefined ? {} : { sheet, cell }),
    args: {
      compared: compared.length,
      cumulative: grown.map((indicator) => named(indicator, facts)),
    },
    ...(explanation === undefined ? {} : { explanation }),
  };
}
