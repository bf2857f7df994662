import type { UnitLine } from "../worker/merge-view.ts";

/**
 * Whether a unit's figures were read. Where they were not, a count of 0 would say that nothing is to
 * be corrected, and what is missing would count as one thing to correct.
 */
export function hasFigures({ status }: Pick<UnitLine, "status">): boolean {
  return status === "accepted" || status === "needs-fixing";
}
