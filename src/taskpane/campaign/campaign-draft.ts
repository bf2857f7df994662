/** A new campaign while its form is being filled in. */
import type { Campaign } from "../../core/campaign/campaign.ts";
import { lastDayToReport } from "../../core/campaign/due-date.ts";
import type { ChosenFile } from "../worker/campaign-source.ts";
import type { CampaignDates, PackChoice } from "../worker/engine.ts";
import type { NewCampaign } from "./campaign-actions.ts";

export interface CampaignDraft {
  readonly packId: string;
  readonly period: string;
  /** As typed. */
  readonly year: string;
  /** ISO, or empty. */
  readonly due: string;
  readonly dueMeans: Campaign["dueMeans"];
  readonly office: string;
  readonly form: Campaign["form"];
  readonly registry?: NewCampaign["units"] | undefined;
  readonly previous?: ChosenFile | undefined;
  readonly samePeriod?: ChosenFile | undefined;
  readonly intoFolder: boolean;
}

export type DraftGap = "year" | "due" | "registry";

/** What is still missing before a campaign can be created. */
export function draftGaps({ year, due, registry }: CampaignDraft): readonly DraftGap[] {
  return [
    ...(yearOf(year) === undefined ? (["year"] as const) : []),
    ...(due === "" ? (["due"] as const) : []),
    ...(registry === undefined ? (["registry"] as const) : []),
  ];
}

/** The year, where it is one that a campaign can have. */
export function yearOf(text: string): number | undefined {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}

/** The draft as the engine takes it; `undefined` while something is missing. */
export function newCampaign(draft: CampaignDraft): NewCampaign | undefined {
  const { packId, period, due, dueMeans, office, form, registry, previous, samePeriod } = draft;
  const year = yearOf(draft.year);
  if (year === undefined || due === "" || registry === undefined) return undefined;
  return {
    packId,
    options: { period, year, due, dueMeans, office, form },
    units: registry,
    ...(previous === undefined ? {} : { previous }),
    ...(samePeriod === undefined ? {} : { samePeriod }),
  };
}

/** The last day in time; `undefined` while there is no due date. */
export function lastDayOf({ due, dueMeans }: CampaignDraft): string | undefined {
  return due === "" ? undefined : lastDayToReport({ dueDate: due, dueMeans });
}

/**
 * The period that an office would ask for on a day: the first whose due date is not over.
 *
 * @param datesOf - Dates of a period of that day's year.
 */
export async function likelyPeriod(
  { periods }: PackChoice,
  today: string,
  datesOf: (period: string) => Promise<CampaignDates>,
): Promise<string> {
  for (const { id } of periods) {
    const { dueDate, suggestions } = await datesOf(id);
    const end = dueDate ?? suggestions[0];
    if (end !== undefined && end >= today) return id;
  }
  return periods.at(-1)?.id ?? "";
}
