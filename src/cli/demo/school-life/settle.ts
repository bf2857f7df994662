import { was, type Life } from "./life.ts";
import { numberIn } from "./unit-report.ts";

/** Codes of something that is raised, answered, and open until then. */
export interface SettlingCodes {
  readonly raised: readonly string[];
  readonly answered: string;
  /** Carries across years. */
  readonly open: string;
}

/**
 * What becomes of proposals: those raised this year are answered or open. A unit that also counts
 * what was left of last year has more answers than proposals.
 *
 * @param raised - Raised this year, this report included.
 */
export function settle(
  life: Life,
  raised: number,
  codes: SettlingCodes,
): { readonly answered: number; readonly open: number } {
  const { random, habits, earlier, lastYear } = life;
  const before = codes.raised.reduce((sum, code) => sum + was(life, code), 0);
  const waiting = was(life, codes.open) + raised - before;
  const open = random.between(0, Math.min(2, waiting));
  const countsLastYears = earlier === undefined && habits.has("last-years-proposals-answered");
  const ofLastYear = countsLastYears ? numberIn(lastYear?.figures, codes.open) : 0;
  return { answered: was(life, codes.answered) + waiting - open + ofLastYear, open };
}
