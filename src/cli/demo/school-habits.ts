/** How schools fill in and send, none of it a fault. */
import type { DraftReport } from "./report-faults.ts";

/** In the workbook for all, renamed, with a scan beside it, with a section confirmed, in words. */
export type Habit =
  "plain" | "common" | "renamed" | "with-scan" | "none-confirmed" | "numbers-as-text";

/** Habits that leave the figures as they are. */
export const habitsOfSending: readonly Habit[] = [
  "plain",
  "plain",
  "common",
  "renamed",
  "with-scan",
];

export const habits: readonly Habit[] = [...habitsOfSending, "none-confirmed", "numbers-as-text"];

/** A school without petitions leaves the section blank and confirms that there were none. */
export function withoutPetitions(draft: DraftReport): DraftReport {
  const petitions = Object.keys(draft.figures).filter((name) => name.startsWith("DN_"));
  if (petitions.some((name) => draft.figures[name] !== 0)) return draft;
  const figures: Record<string, number | string> = { ...draft.figures, KPS_DN: "Có" };
  for (const name of petitions) Reflect.deleteProperty(figures, name);
  return { ...draft, figures };
}

/** Offices write numbers below ten with two digits, and say of what. */
export function withTextNumbers(draft: DraftReport): DraftReport {
  const figures: Record<string, number | string> = { ...draft.figures };
  for (const [code, unit] of [
    ["LD_01_04", "văn bản"],
    ["KT_02_01", "cuộc"],
  ] as const) {
    const value = figures[code];
    if (typeof value === "number") figures[code] = `${String(value).padStart(2, "0")} ${unit}`;
  }
  return { ...draft, figures };
}
