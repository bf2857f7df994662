import { join } from "node:path";
import { diskFolder } from "../../adapters/folder/disk-folder.ts";
import type { Campaign } from "../../core/campaign/campaign.ts";
import { lastingPredecessors } from "../../core/campaign/lasting-predecessors.ts";
import { unitsInForce } from "../../core/campaign/unit-in-force.ts";
import { lastDayToReport, weekendOf } from "../../core/campaign/due-date.ts";
import { formatDate } from "../../core/locale/format.ts";
import { dueText } from "../../core/locale/labels.ts";
import { listUnits } from "../../core/locale/name-list.ts";
import { asksDocumentsOnly } from "../../core/report-pack/figure-periods.ts";
import { issuePack } from "../../core/validation/issue-pack.ts";
import { folderNames } from "../../use-cases/campaign-folder.ts";
import { createCampaignFolder } from "../../use-cases/create-campaign-folder.ts";
import { consoleText } from "../console-text.ts";
import { decodedRegistryLines } from "../decoded-registry-lines.ts";
import { findPack, readInput, readInputTable } from "../input-files.ts";
import type { ExitCode, Shell } from "../shell.ts";

export interface InitOptions {
  readonly pack: string;
  readonly period: string;
  readonly year: number;
  readonly units: string;
  readonly due?: string;
  readonly dueMeans?: Campaign["dueMeans"];
  readonly from?: string;
  readonly to?: string;
  readonly office?: string;
  readonly superior?: string;
  readonly place?: string;
  readonly signerTitle?: string;
  readonly signerName?: string;
  readonly sendTo?: string;
  readonly recipient?: readonly string[];
  readonly form?: Campaign["form"];
  readonly previous?: string;
  readonly samePeriod?: string;
}

/** Opens a campaign in a folder: what is asked, of whom, by when. Nothing is written if anything is wrong. */
export async function initCampaign(
  shell: Shell,
  dir: string,
  options: InitOptions,
): Promise<ExitCode> {
  const pack = await findPack(options.pack);
  const table = await readInputTable(options.units);
  const { campaign, units } = await createCampaignFolder(diskFolder(dir), {
    pack,
    options: { ...options, office: officeOf(options) },
    units: { table, shownAs: options.units },
    previous: options.previous === undefined ? undefined : await readInput(options.previous),
    samePeriod: options.samePeriod === undefined ? undefined : await readInput(options.samePeriod),
  });

  const issued = issuePack(pack, campaign);
  const indicators = issued.indicators.length;
  const expected = unitsInForce(units, campaign.dataTo).length;
  const lasting = lastingPredecessors(units, campaign.dataTo);
  if (shell.json) {
    const lastingIds = lasting.map(({ unitId }) => unitId);
    const made = {
      dir,
      campaign,
      units: expected,
      indicators,
      lastingPredecessors: lastingIds,
      decodedTexts: table.decoded ?? [],
    };
    shell.print(JSON.stringify(made, undefined, 2));
    return 0;
  }
  const text = consoleText(shell.language);
  shell.print(text.campaignMade(dir, expected, indicators));
  if (campaign.office.name !== "") shell.print(text.consolidatingOffice(campaign.office.name));
  shell.print(text.due(dueText(campaign, shell.language)));
  for (const line of decodedRegistryLines(dir, table.decoded ?? [], units, shell.language)) {
    shell.print(line);
  }
  if (lasting.length > 0) shell.print(text.lastingPredecessors(listUnits(lasting)));
  const lastDay = lastDayToReport(campaign);
  if (weekendOf(lastDay) !== undefined) {
    shell.print(text.weekendDue(formatDate(lastDay, shell.language)));
  }
  if (asksDocumentsOnly(issued)) {
    shell.print(text.documentsOnly(campaign.period));
    shell.print(text.nextDocuments(join(dir, folderNames.received), dir));
    return 0;
  }
  if (pack.inferred === true) shell.print(text.inferredPack);
  shell.print(text.nextTemplate(dir));
  return 0;
}

/** What was said of the office; what was not is not there. */
function officeOf(options: InitOptions): Partial<Campaign["office"]> {
  const { office, superior, place, signerTitle, signerName, sendTo, recipient } = options;
  const texts = { name: office, superior, place, signerTitle, signerName, sendTo };
  const said = Object.entries(texts).filter(([, text]) => text !== undefined);
  return {
    ...(Object.fromEntries(said) as Partial<Campaign["office"]>),
    ...(recipient === undefined ? {} : { recipients: [...recipient] }),
  };
}
