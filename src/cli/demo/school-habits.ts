/** How units fill in and send, none of it a fault. */
import { confirmationName } from "../../core/report-pack/codes.ts";
import type { ReportPack } from "../../core/report-pack/report-pack.ts";
import type { DraftReport } from "./faults/report-fault.ts";

/** In the workbook for all, renamed, with a scan beside it, with a section confirmed, in words. */
export type Habit =
  | "plain"
  | "common"
  | "renamed"
  | "with-scan"
  | "none-confirmed"
  | "some-blank"
  | "numbers-as-text";

/** Habits that leave the figures as they are. */
export const habitsOfSending: readonly Habit[] = [
  "plain",
  "plain",
  "common",
  "renamed",
  "with-scan",
];

export const habits: readonly Habit[] = [
  ...habitsOfSending,
  "none-confirmed",
  "some-blank",
  "numbers-as-text",
];

/** Sections in which nothing happened are left blank, with the answer that there was none. */
export function confirmingNone(
  draft: DraftReport,
  { sections, indicators }: ReportPack,
): DraftReport {
  const figures: Record<string, number | string> = { ...draft.figures };
  for (const { id } of sections) {
    const counts = indicators.filter((one) => one.section === id && one.type === "integer");
    const none = counts.filter(({ code }) => figures[code] === 0);
    // Anything else that is blank would become a zero as well.
    if (none.length === 0 || counts.some(({ code }) => figures[code] === undefined)) continue;
    figures[confirmationName(id)] = "Có";
    for (const { code } of none) Reflect.deleteProperty(figures, code);
  }
  return { ...draft, figures };
}

/** What need not be told and did not happen is left blank. */
export function leavingBlank(draft: DraftReport, { indicators }: ReportPack): DraftReport {
  const figures: Record<string, number | string> = { ...draft.figures };
  for (const { code, required } of indicators) {
    if (!required && figures[code] === 0) Reflect.deleteProperty(figures, code);
  }
  return { ...draft, figures };
}

/** Offices write numbers below ten with two digits, and say of what. */
export function withTextNumbers(draft: DraftReport, { indicators }: ReportPack): DraftReport {
  const figures: Record<string, number | string> = { ...draft.figures };
  for (const { code, unitOfMeasure } of indicators) {
    const value = figures[code];
    if (unitOfMeasure !== "cuộc" && unitOfMeasure !== "văn bản") continue;
    if (typeof value === "number")
      figures[code] = `${String(value).padStart(2, "0")} ${unitOfMeasure}`;
  }
  return { ...draft, figures };
}
