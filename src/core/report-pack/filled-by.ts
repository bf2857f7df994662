import type { Indicator } from "./report-pack.ts";

/** Whether the office enters a figure itself: one for the whole campaign, no total over units. */
export function isOfOffice({ filledBy }: Pick<Indicator, "filledBy">): boolean {
  return filledBy === "office";
}
