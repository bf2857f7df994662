/**
 * Whom an indicator or a rule concerns, as the common workbook asks it of the chosen unit.
 *
 * Every limit is a set of levels and a set of kinds of ownership, so several limits together are
 * the intersections of both.
 */
import {
  levelMatches,
  schoolLevels,
  type AppliesTo,
  type Ownership,
  type SchoolLevel,
} from "../report-pack/report-pack.ts";
import type { IssuedRule } from "../validation/issued-rule.ts";

const ownerships: readonly Ownership[] = ["public", "non-public"];

export interface Audience {
  /** Levels as the registry writes them: `TH-THCS` stands beside `TH`. */
  readonly levels: readonly SchoolLevel[];
  readonly ownership: readonly Ownership[];
}

/** Whom all the limits together leave. */
export function audienceOf(limits: readonly (AppliesTo | undefined)[]): Audience {
  return {
    levels: schoolLevels.filter((level) =>
      limits.every((one) => one?.levels === undefined || levelMatches(one.levels, level)),
    ),
    ownership: ownerships.filter((kind) =>
      limits.every((one) => one?.ownership === undefined || one.ownership.includes(kind)),
    ),
  };
}

/** Whom a rule concerns: its own limits and those of every indicator it names. */
export function audienceOfRule({ rule, operands }: IssuedRule): Audience {
  return audienceOf([rule.when, ...operands.map((one) => one.appliesTo)]);
}

/** Where the chosen unit's level and ownership stand; empty text while none is chosen. */
export interface ChosenUnit {
  readonly level: string;
  readonly ownership: string;
}

/**
 * Writes the condition that the chosen unit belongs to an audience.
 *
 * @returns A formula that is TRUE while no unit is chosen; `undefined` where everybody belongs.
 */
export function audienceFormula(audience: Audience, chosen: ChosenUnit): string | undefined {
  const parts: string[] = [];
  if (audience.levels.length < schoolLevels.length)
    parts.push(membership(audience.levels, chosen.level));
  if (audience.ownership.length < ownerships.length)
    parts.push(membership(audience.ownership, chosen.ownership));
  if (parts.length === 0) return undefined;
  return `OR(${chosen.level}="",${parts.length === 1 ? (parts[0] ?? "") : `AND(${parts.join(",")})`})`;
}

function membership(words: readonly string[], cell: string): string {
  return `ISNUMBER(FIND("|"&${cell}&"|","|${words.join("|")}|"))`;
}
