/** A new campaign while its form is being filled in. */
import type { Campaign } from "../../core/campaign/campaign.ts";
import { lastDayToReport } from "../../core/campaign/due-date.ts";
import type { ChosenFile } from "../worker/campaign-source.ts";
import type { PackSource, PeriodChoice } from "../worker/engine.ts";
import type { NewCampaign } from "./campaign-actions.ts";

/** The consolidating office as typed; recipients a line each. */
export type OfficeDraft = Readonly<Record<keyof Campaign["office"], string>>;

export interface CampaignDraft {
  /** Absent until the office says; its own file is chosen after that. */
  readonly pack?: PackSource | { readonly from: "file"; readonly file?: undefined };
  readonly period: string;
  /** As typed. */
  readonly year: string;
  /** ISO, or empty. */
  readonly due: string;
  readonly dueMeans: Campaign["dueMeans"];
  readonly office: OfficeDraft;
  readonly form: Campaign["form"];
  readonly registry?: NewCampaign["units"] | undefined;
  readonly previous?: ChosenFile | undefined;
  readonly samePeriod?: ChosenFile | undefined;
  readonly intoFolder: boolean;
}

export type DraftGap = "pack" | "year" | "period" | "due" | "registry";

/** What is still missing before a campaign can be created. */
export function draftGaps(draft: CampaignDraft): readonly DraftGap[] {
  const { year, period, due, registry } = draft;
  const isMissing: Readonly<Record<DraftGap, boolean>> = {
    pack: packSource(draft) === undefined,
    year: yearOf(year) === undefined,
    period: period === "",
    due: due === "",
    registry: registry === undefined,
  };
  const gaps = (["pack", "year", "period", "due", "registry"] as const).filter(
    (gap) => isMissing[gap],
  );
  // What the pack decides is not asked before it is chosen.
  return isMissing.pack ? gaps.filter((gap) => gap !== "period" && gap !== "due") : gaps;
}

/** The pack, once it can be read. */
export function packSource({ pack }: CampaignDraft): PackSource | undefined {
  if (pack?.from !== "file") return pack;
  return pack.file === undefined ? undefined : pack;
}

/** The year, where it is one that a campaign can have. */
export function yearOf(text: string): number | undefined {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}

/** The draft as the engine takes it; `undefined` while something is missing. */
export function newCampaign(draft: CampaignDraft): NewCampaign | undefined {
  const { period, due, dueMeans, office, form, registry, previous, samePeriod } = draft;
  const pack = packSource(draft);
  const year = yearOf(draft.year);
  if (pack === undefined || year === undefined || period === "") return undefined;
  if (due === "" || registry === undefined) return undefined;
  const recipients = office.recipients.split("\n");
  return {
    pack,
    options: { period, year, due, dueMeans, office: { ...office, recipients }, form },
    units: registry,
    ...(previous === undefined ? {} : { previous }),
    ...(samePeriod === undefined ? {} : { samePeriod }),
  };
}

/** The last day in time; `undefined` while there is no due date. */
export function lastDayOf({ due, dueMeans }: CampaignDraft): string | undefined {
  return due === "" ? undefined : lastDayToReport({ dueDate: due, dueMeans });
}

/** The draft in a period: each has its own due date, whatever was typed for the one before. */
export function inPeriod(draft: CampaignDraft, period: PeriodChoice | undefined): CampaignDraft {
  if (period === undefined) return { ...draft, period: "", due: "" };
  const { dueDate = "", dueMeans } = period.dates;
  return { ...draft, period: period.id, due: dueDate, dueMeans };
}

/** The period that an office would ask for on a day, ISO: the first whose due date is not over. */
export function likelyPeriod(
  periods: readonly PeriodChoice[],
  today: string,
): PeriodChoice | undefined {
  const isAhead = ({ dates: { dueDate, suggestions } }: PeriodChoice): boolean =>
    (dueDate ?? suggestions[0] ?? "") >= today;
  return periods.find(isAhead) ?? periods.at(-1);
}
