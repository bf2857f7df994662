/** Problems of a pack's rules. */
import type { Problem } from "../finding/problem.ts";
import { parseName } from "../report-pack/codes.ts";
import type { Indicator, ReportPack, Rule } from "../report-pack/report-pack.ts";
import type { ExpectedType } from "./check-formula.ts";
import { eachMembers } from "./each.ts";
import { messageProblems } from "./message-placeholders.ts";
import { packNames } from "./pack-names.ts";
import { formulaProblems, unknownReferences, type PackPath } from "./pack-problems.ts";
import { parseFormula } from "./parse-formula.ts";

/** Checks what rules name, their formulas and their messages. */
export function checkRules(pack: ReportPack): readonly Problem[] {
  const codes = new Set<string>(pack.indicators.map(({ code }) => code));
  const periods = new Set(pack.periods.map(({ id }) => id));
  return pack.rules.flatMap((rule, index) => {
    const path: PackPath = ["rules", index];
    const { at, each, when } = rule;
    const members = eachMembers(rule, pack);
    return [
      ...ruleFormulaProblems(rule, members, pack, path),
      ...unknownReferences(at && [at], codes, "indicator", () => [...path, "at"]),
      ...unknownReferences(each?.codes, codes, "indicator", (i) => [...path, "each", "codes", i]),
      ...unknownReferences(each?.except, codes, "indicator", (i) => [...path, "each", "except", i]),
      ...unknownReferences(when?.periods, periods, "period", (i) => [
        ...path,
        "when",
        "periods",
        i,
      ]),
      ...placeProblems(rule, members, path),
      ...messageProblems(rule, codes, path),
    ];
  });
}

/** The formula must be TRUE or FALSE; what feeds the message may be anything. */
function ruleFormulaProblems(
  rule: Rule,
  members: readonly Indicator[],
  pack: ReportPack,
  path: PackPath,
): readonly Problem[] {
  const formulas: [text: string, at: PackPath, expect: ExpectedType][] = [
    [rule.formula, [...path, "formula"], "boolean"],
    ...Object.entries(rule.values ?? {}).map(([key, text]): [string, PackPath, ExpectedType] => [
      text,
      [...path, "values", key],
      "any",
    ]),
  ];
  return formulas.flatMap(([text, at, expect]) => {
    // One member of each type is enough; the first that finds something tells it.
    const kinds = new Map(members.map((member) => [member.type, member]));
    for (const member of rule.each === undefined ? [undefined] : kinds.values()) {
      const problems = formulaProblems(text, at, { typeOf: packNames(pack, member), expect });
      if (problems.length > 0) return problems;
    }
    return [];
  });
}

/** A finding needs an indicator to sit at, and an `each` rule something to be made for. */
function placeProblems(
  { at, each, formula }: Rule,
  members: readonly Indicator[],
  path: PackPath,
): readonly Problem[] {
  const missing = (found: string, key: string): Problem => ({
    code: "wrong-value",
    args: { expected: "indicator", found },
    path: [...path, key],
  });
  if (each !== undefined) return members.length === 0 ? [missing("0", "each")] : [];
  const parsed = parseFormula(formula);
  if (at !== undefined || !parsed.ok) return [];
  const hasPlace = parsed.value.operands.some(({ name }) => parseName(name) !== undefined);
  return hasPlace ? [] : [missing(formula, "formula")];
}
