/**
 * What is wrong in a pack beyond its form: codes that do not exist or stand twice, formulas that do
 * not hold together, messages that name what they do not have.
 */
import type { Problem } from "../finding/problem.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import { checkComputed } from "./check-computed.ts";
import { checkDates } from "./check-dates.ts";
import { checkIndicators, checkLists } from "./check-indicators.ts";
import { checkOfficeFigures } from "./check-office-figures.ts";
import { checkRules } from "./check-rules.ts";
import { duplicates } from "./pack-problems.ts";

/**
 * Checks a pack that has passed its schema.
 *
 * @returns Problems with `path` from the pack's root, in formulas and messages also `from` and `to`.
 */
export function checkPack(pack: ReportPack): readonly Problem[] {
  const { periods, sections, indicators, lists, rules } = pack;
  return [
    ...duplicates(
      periods,
      ({ id }) => id,
      (index) => ["periods", index, "id"],
    ),
    ...duplicates(
      sections,
      ({ id }) => id,
      (index) => ["sections", index, "id"],
    ),
    ...duplicates(
      indicators,
      ({ code }) => code,
      (index) => ["indicators", index, "code"],
    ),
    ...duplicates(
      lists,
      ({ code }) => code,
      (index) => ["lists", index, "code"],
    ),
    ...duplicates(
      rules,
      ({ id }) => id,
      (index) => ["rules", index, "id"],
    ),
    ...checkIndicators(pack),
    ...checkComputed(pack),
    ...checkDates(pack),
    ...checkLists(pack),
    ...checkRules(pack),
    ...checkOfficeFigures(pack),
  ];
}
