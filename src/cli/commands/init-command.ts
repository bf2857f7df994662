import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Campaign } from "../../core/campaign/campaign.ts";
import { createCampaign } from "../../core/campaign/create-campaign.ts";
import { lastDayToReport, weekendOf } from "../../core/campaign/due-date.ts";
import { formatCampaign } from "../../core/campaign/parse-campaign.ts";
import { formatUnitRegistryCsv } from "../../core/campaign/format-unit-registry.ts";
import { parseUnitRegistry } from "../../core/campaign/parse-unit-registry.ts";
import { previousFigures, samePeriodFigures } from "../../core/consolidation/earlier-figures.ts";
import { formatResult } from "../../core/consolidation/result-json.ts";
import { formatDate } from "../../core/locale/format.ts";
import { dueText } from "../../core/locale/labels.ts";
import { issuePack } from "../../core/validation/issue-pack.ts";
import { folderNames, readResult } from "../campaign-folder.ts";
import { consoleText } from "../console-text.ts";
import { CampaignExistsError, valueOrThrow } from "../failures.ts";
import { readTable } from "../read-input.ts";
import type { ExitCode, Shell } from "../shell.ts";
import { exists, writeFiles, type Output } from "../write-files.ts";
import { findPack } from "./packs-command.ts";

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
  if (await exists(join(dir, folderNames.campaign))) throw new CampaignExistsError(dir);
  const pack = await findPack(options.pack);
  const campaign = valueOrThrow(createCampaign(pack, options));
  const units = valueOrThrow(parseUnitRegistry(await readTable(options.units), options.units));
  const outputs: Output[] = [
    { path: join(dir, folderNames.campaign), bytes: formatCampaign(campaign) },
    { path: join(dir, folderNames.pack), bytes: `${JSON.stringify(pack, undefined, 2)}\n` },
    { path: join(dir, folderNames.units), bytes: formatUnitRegistryCsv(units) },
  ];
  if (options.previous !== undefined) {
    const result = await readResult(options.previous, options.previous);
    valueOrThrow(previousFigures(pack, campaign, result, options.previous));
    outputs.push({ path: join(dir, folderNames.previous), bytes: formatResult(result) });
  }
  if (options.samePeriod !== undefined) {
    const result = await readResult(options.samePeriod, options.samePeriod);
    valueOrThrow(samePeriodFigures(pack, campaign, result, options.samePeriod));
    outputs.push({ path: join(dir, folderNames.samePeriod), bytes: formatResult(result) });
  }
  await writeFiles(outputs);
  for (const folder of ["templates", "received", "results", "frozen"] as const) {
    await mkdir(join(dir, folderNames[folder]), { recursive: true });
  }

  const indicators = issuePack(pack, campaign).indicators.length;
  if (shell.json) {
    shell.print(JSON.stringify({ dir, campaign, units: units.length, indicators }, undefined, 2));
    return 0;
  }
  const text = consoleText(shell.language);
  shell.print(text.campaignMade(dir, units.length, indicators));
  shell.print(text.due(dueText(campaign, shell.language)));
  const lastDay = lastDayToReport(campaign);
  if (weekendOf(lastDay) !== undefined) {
    shell.print(text.weekendDue(formatDate(lastDay, shell.language)));
  }
  if (pack.inferred === true) shell.print(text.inferredPack);
  shell.print(text.nextTemplate(dir));
  return 0;
}
