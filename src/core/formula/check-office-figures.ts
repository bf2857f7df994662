/**
 * Problems of what the office enters itself.
 *
 * Its figures stand on a form of its own, where no figure of a unit is: a formula that names both
 * could be evaluated on neither.
 */
import type { Problem } from "../finding/problem.ts";
import { isOfOffice } from "../report-pack/filled-by.ts";
import { parseName } from "../report-pack/codes.ts";
import type { Indicator, ReportPack } from "../report-pack/report-pack.ts";
import { parseFormula } from "./parse-formula.ts";
import type { PackPath } from "./pack-problems.ts";

/** Checks that each figure of the office is one figure, and that no formula mixes the two forms. */
export function checkOfficeFigures(pack: ReportPack): readonly Problem[] {
  const owners = new Map<string, Indicator["filledBy"]>(
    pack.indicators.map(({ code, filledBy }) => [code, filledBy]),
  );
  const mixed = (texts: readonly string[], more: readonly string[], path: PackPath) =>
    mixProblems([...texts.flatMap(codesIn), ...more], owners, path);
  return [
    ...pack.indicators.flatMap((indicator, index) => {
      const { code, computed } = indicator;
      const path: PackPath = ["indicators", index];
      return [
        ...shapeProblems(indicator, path),
        ...(computed === undefined ? [] : mixed([computed], [code], [...path, "computed"])),
      ];
    }),
    ...pack.rules.flatMap(({ formula, values = {}, at }, index) =>
      mixed([formula, ...Object.values(values)], at === undefined ? [] : [at], [
        ...["rules", index],
        "formula",
      ]),
    ),
  ];
}

/** One figure for the whole campaign has no rows, and belongs to no kind of unit. */
function shapeProblems(indicator: Indicator, path: PackPath): readonly Problem[] {
  if (!isOfOffice(indicator)) return [];
  const { type, appliesTo } = indicator;
  const keys = [
    ...(type === "list" ? ["type"] : []),
    ...(appliesTo === undefined ? [] : ["appliesTo"]),
  ];
  return keys.map((key) => ({ code: "not-for-office", args: { key }, path: [...path, key] }));
}

function mixProblems(
  codes: readonly string[],
  owners: ReadonlyMap<string, Indicator["filledBy"]>,
  path: PackPath,
): readonly Problem[] {
  const of = (owner: Indicator["filledBy"]): readonly string[] => [
    ...new Set(codes.filter((code) => owners.get(code) === owner)),
  ];
  const [office, unit] = [of("office"), of("unit")];
  if (office.length === 0 || unit.length === 0) return [];
  return [{ code: "mixed-respondents", args: { office, unit }, path }];
}

function codesIn(text: string): readonly string[] {
  const parsed = parseFormula(text);
  return parsed.ok ? parsed.value.operands.flatMap(({ name }) => parseName(name)?.code ?? []) : [];
}
