/** Computed indicators rest on others, in the end on what is entered: never on themselves. */
import type { Problem } from "../finding/problem.ts";
import { circlesOf } from "../report-pack/circles.ts";
import { parseName, type IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator, ReportPack } from "../report-pack/report-pack.ts";
import { parseFormula } from "./parse-formula.ts";

/** Tells each circle of computed indicators once, where it is met first. */
export function checkComputed({ indicators }: ReportPack): readonly Problem[] {
  const parts = new Map(indicators.map((indicator) => [indicator.code, partsOf(indicator)]));
  return circlesOf(parts).map((codes) => ({
    code: "computed-circle",
    args: { codes },
    path: ["indicators", indicators.findIndex(({ code }) => code === codes[0]), "computed"],
  }));
}

/** An earlier figure is no part: it is there already. */
function partsOf({ computed }: Indicator): readonly IndicatorCode[] {
  const parsed = computed === undefined ? undefined : parseFormula(computed);
  if (parsed?.ok !== true) return [];
  return parsed.value.operands.flatMap(({ name }) => {
    const reference = parseName(name);
    return reference?.aspect === "value" ? [reference.code] : [];
  });
}
