/** A new campaign: what the pack says of its period, and what the office says otherwise. */
import type { Problem, Result } from "../finding/problem.ts";
import type { Period, ReportPack } from "../report-pack/report-pack.ts";
import { problemsFromZod } from "../report-pack/zod-problems.ts";
import { CAMPAIGN_FORMAT_VERSION, CampaignSchema, type Campaign } from "./campaign.ts";
import { lastDayToReport } from "./due-date.ts";
import { resolvePackDate } from "./pack-date.ts";
import { checkPeriod, checkTimes } from "./parse-campaign.ts";
import { parseWrittenDate } from "./written-time.ts";

/** Dates are ISO or `d/m/yyyy`. */
export interface CampaignOptions {
  readonly period: string;
  readonly year: number;
  readonly due?: string | undefined;
  readonly dueMeans?: Campaign["dueMeans"] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What is known of the consolidating office; the rest is printed as a visible blank. */
  readonly office?: Partial<Campaign["office"]> | undefined;
  readonly form?: Campaign["form"] | undefined;
  readonly language?: Campaign["language"] | undefined;
}

/**
 * Where neither pack nor office says: a reporting year begins on 15 December of the year before
 * (Decree 09/2019/ND-CP, article 12).
 */
const YEAR_BEGINS = "Y-1-12-15";

/** Days on which figures are closed by the same article; suggested, never taken. */
const closingDays: Readonly<Record<string, string>> = {
  "3T": "Y-03-14",
  "6T": "Y-06-14",
  "9T": "Y-09-14",
  "12T": "Y-12-14",
};

/**
 * Creates a campaign of one period of a pack.
 *
 * @returns Problems `unknown-period`, `due-date-needed` where neither pack nor options have a due
 *   date, `bad-date`, `wrong-value`; their path names the option.
 */
export function createCampaign(pack: ReportPack, options: CampaignOptions): Result<Campaign> {
  const { period: id, year } = options;
  const unknown = checkPeriod({ period: id, year }, pack);
  const period = pack.periods.find((one) => one.id === id);
  if (unknown.length > 0 || period === undefined) return { ok: false, problems: unknown };

  const problems: Problem[] = [];
  const dateOf = (key: "due" | "from" | "to", packDate: string | undefined): string | undefined => {
    const given = options[key];
    if (given === undefined) return packDate && resolvePackDate(packDate, year);
    const date = parseWrittenDate(given);
    if (date === undefined)
      problems.push({ code: "bad-date", args: { found: given }, path: [key] });
    return date;
  };
  const dueDate = dateOf("due", period.dueDate);
  const dataFrom = dateOf("from", period.dataFrom ?? YEAR_BEGINS);
  const dataTo = dateOf("to", period.dataTo);
  if (dueDate === undefined && options.due === undefined) {
    const args = { suggestions: suggestions(period, year) };
    problems.push({ code: "due-date-needed", args, path: ["due"] });
  }
  if (problems.length > 0 || dueDate === undefined) return { ok: false, problems };

  const dueMeans = options.dueMeans ?? period.dueMeans;
  const parsed = CampaignSchema.safeParse({
    formatVersion: CAMPAIGN_FORMAT_VERSION,
    packId: pack.id,
    packVersion: pack.version,
    period: id,
    year,
    dataFrom,
    dataTo: dataTo ?? lastDayToReport({ dueDate, dueMeans }),
    dueDate,
    dueMeans,
    language: options.language ?? "vi",
    form: options.form ?? "short",
    office: tidied(options.office ?? {}),
  });
  if (!parsed.success) {
    return { ok: false, problems: problemsFromZod(parsed.error, undefined, { ...options }) };
  }
  const wrong = checkTimes(parsed.data);
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, value: parsed.data };
}

/** Without spaces around, and in the form that Vietnamese text is compared in. */
function tidied(office: Partial<Campaign["office"]>): Partial<Campaign["office"]> {
  const tidy = (text: string): string => text.normalize("NFC").trim();
  const { recipients = [], ...texts } = office;
  return {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, tidy(text)])),
    recipients: recipients.map(tidy).filter((recipient) => recipient !== ""),
  };
}

function suggestions({ id, dataTo }: Period, year: number): readonly string[] {
  const closing = dataTo ?? closingDays[id];
  return closing === undefined ? [] : [resolvePackDate(closing, year)];
}
