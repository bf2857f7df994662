import type { Finding } from "../finding/finding.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { parseName, type IndicatorCode } from "../report-pack/codes.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import type { IssuedRule } from "./issued-rule.ts";

/**
 * Leaves out shares above 100 % whose parts a failed rule has set against each other: one cause,
 * one finding, and the rule says which cells to compare.
 *
 * @param findings - Of reading.
 * @param failed - Rules that ask something.
 */
export function withoutSharesToldByRules(
  findings: readonly Finding[],
  failed: readonly IssuedRule[],
  { indicators }: Pick<ReportPack, "indicators">,
): readonly Finding[] {
  const compared = failed.map(({ operands }) => new Set(operands.map(({ code }) => code)));
  return findings.filter(({ code, indicator }) => {
    if (code !== "ratio-out-of-range") return true;
    const computed = indicators.find((one) => one.code === indicator)?.computed;
    const parts = computed === undefined ? [] : codesIn(computed);
    return parts.length === 0 || !compared.some((codes) => parts.every((part) => codes.has(part)));
  });
}

function codesIn(formula: string): readonly IndicatorCode[] {
  const parsed = parseFormula(formula);
  return parsed.ok ? parsed.value.operands.flatMap(({ name }) => parseName(name)?.code ?? []) : [];
}
