/** What a workbook and the names around it say of its period and year. */
import type { Campaign } from "../campaign/campaign.ts";
import type { CampaignEvidence } from "../recognition/campaign-evidence.ts";
import type { FormLocation } from "../recognition/locate-form.ts";
import { pathParts } from "../recognition/path-parts.ts";
import { periodInName } from "../recognition/period-in-name.ts";
import type { PeriodWords } from "../recognition/period-words.ts";
import type { TemplateIdentity } from "../recognition/read-identity.ts";
import { periodInTitle } from "../recognition/title-period.ts";
import { isOfPeriod } from "./is-of-campaign.ts";
import { mayBeOfPeriod } from "./receipt-window.ts";

/** A school year begins in August at the earliest, and its last reports are of the summer after. */
const SCHOOL_YEAR = { from: "08-01", to: "08-31" } as const;

interface PeriodFacts {
  readonly file: string;
  readonly identity: TemplateIdentity | undefined;
  readonly form: FormLocation;
  /** ISO; `null` where it has none. */
  readonly reportDate: string | null;
}

/** Everything that speaks for the campaign's period or against it, the strongest first. */
export function periodEvidence(
  { file, identity, form, reportDate }: PeriodFacts,
  campaign: Campaign,
): readonly CampaignEvidence[] {
  const told: CampaignEvidence[] = [];
  const tell = (source: CampaignEvidence["source"], says: string, agrees: boolean): void => {
    told.push({ about: "period", source, says, agrees });
  };
  if (identity !== undefined) {
    const says = [identity.period, identity.year].filter((one) => one !== undefined).join(" ");
    tell("hidden-sheet", says, isOfPeriod(identity, campaign));
  }
  const title = titleOf(form);
  if (title !== undefined && title.says.length > 0 && saysAnything(title)) {
    tell("title", title.says.join("; "), !differs(title, campaign));
  }
  if (reportDate !== null) tell("report-date", reportDate, mayBeOfPeriod(reportDate, campaign));
  for (const { name, source } of [...pathParts(file)].reverse()) {
    const words = periodInName(name);
    if (saysAnything(words)) tell(source, name, !differs(words, campaign));
  }
  return told;
}

/**
 * Whether title or file name speak of another period, where no hidden sheet settles it.
 *
 * A year in the file's name alone is outdone by the title's, and may be the year of the report's
 * date: a report on a whole year is written in the next.
 */
export function isNamedOtherwise(
  { file, form, reportDate }: Omit<PeriodFacts, "identity">,
  campaign: Campaign,
): boolean {
  const title: PeriodWords = titleOf(form) ?? {};
  const name = periodInName(pathParts(file).at(-1)?.name ?? "");
  if (differs(title, campaign) || hasOtherPeriod(name, campaign)) return true;
  if (title.year === campaign.year) return false;
  const isYearOfDate =
    name.year !== undefined && reportDate?.startsWith(String(name.year)) === true;
  return !isYearOfDate && hasOtherYear(name, campaign);
}

function titleOf({ values }: FormLocation): ReturnType<typeof periodInTitle> | undefined {
  const [first] = values.values();
  return first && periodInTitle(first.sheet, first.address.row);
}

function saysAnything({ period, year, schoolYear }: PeriodWords): boolean {
  return period !== undefined || year !== undefined || schoolYear !== undefined;
}

function differs(words: PeriodWords, campaign: Campaign): boolean {
  return hasOtherPeriod(words, campaign) || hasOtherYear(words, campaign);
}

/** Other months than the campaign's period, `6T`, `9T`, `12T`; other periods have no such names. */
function hasOtherPeriod({ period }: PeriodWords, campaign: Campaign): boolean {
  return period !== undefined && /^\d{1,2}T$/u.test(campaign.period) && period !== campaign.period;
}

function hasOtherYear(
  { year, schoolYear }: PeriodWords,
  { year: own, dataFrom, dataTo }: Campaign,
): boolean {
  if (year !== undefined && year !== own) return true;
  if (schoolYear === undefined) return false;
  const begins = `${schoolYear}-${SCHOOL_YEAR.from}`;
  const ends = `${schoolYear + 1}-${SCHOOL_YEAR.to}`;
  return begins > dataTo || ends < dataFrom;
}
