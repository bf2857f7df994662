/** A pack as the form of a new campaign offers it. */
import { createCampaign } from "../../core/campaign/create-campaign.ts";
import type { PackInWorkbook } from "../../core/pack-workbook/read-pack-workbook.ts";
import type { Period, ReportPack } from "../../core/report-pack/report-pack.ts";
import { ProblemsError, valueOrThrow } from "../../use-cases/failures.ts";
import type { CampaignDates, PackChoice, PackInYear } from "./engine.ts";

export function packChoice(pack: ReportPack): PackChoice {
  const { id, version, title, issuer, inferred = false } = pack;
  const years = yearsOf(pack.periods);
  return { id, version, title, issuer, inferred, ...(years === undefined ? {} : { years }) };
}

/** What a pack asks in a year: its periods, each with the dates that a campaign would have. */
export function packInYear({ pack, ownColumns }: PackInWorkbook, year: number): PackInYear {
  const periods = pack.periods
    .filter(({ years }) => years === undefined || years.includes(year))
    .map(({ id, label }) => ({ id, label, dates: datesOf(pack, id, year) }));
  return { pack: packChoice(pack), ownColumns, periods };
}

/** Years that any period names; `undefined` if one holds in every year. */
function yearsOf(periods: readonly Period[]): readonly number[] | undefined {
  const named = new Set<number>();
  for (const { years } of periods) {
    if (years === undefined) return undefined;
    for (const year of years) named.add(year);
  }
  return [...named].sort((a, b) => a - b);
}

function datesOf(pack: ReportPack, period: string, year: number): CampaignDates {
  const known = createCampaign(pack, { period, year });
  if (known.ok) {
    const { dueDate, dueMeans, dataFrom, dataTo } = known.value;
    return { dueDate, dueMeans, dataFrom, dataTo, suggestions: [] };
  }
  const [problem] = known.problems;
  if (problem?.code !== "due-date-needed") throw new ProblemsError(known.problems);
  const { suggestions } = problem.args;
  const due = suggestions[0] ?? `${year}-12-31`;
  const { dueMeans, dataFrom } = valueOrThrow(createCampaign(pack, { period, year, due }));
  return { dueMeans, dataFrom, suggestions };
}
