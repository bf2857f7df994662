/** A campaign is a folder that a replacement can take over: opened here, never assumed. */
import { join } from "node:path";
import { readDecisionWorkbook } from "../core/campaign/read-decision-workbook.ts";
import { decisionsOfRegistry } from "../core/campaign/decisions-of-registry.ts";
import { noDecisions, type Decisions } from "../core/campaign/decisions.ts";
import { checkCampaign, parseCampaign } from "../core/campaign/parse-campaign.ts";
import { parseUnitRegistry } from "../core/campaign/parse-unit-registry.ts";
import type { Campaign } from "../core/campaign/campaign.ts";
import {
  campaignContext,
  type CampaignContext,
  type EarlierFigures,
} from "../core/consolidation/campaign-context.ts";
import { previousFigures, samePeriodFigures } from "../core/consolidation/earlier-figures.ts";
import { parseResult } from "../core/consolidation/result-json.ts";
import type { ConsolidationResult } from "../core/consolidation/result.ts";
import type { Result } from "../core/finding/problem.ts";
import { checkPack } from "../core/formula/check-pack.ts";
import { parseReportPack } from "../core/report-pack/parse-report-pack.ts";
import type { ReportPack } from "../core/report-pack/report-pack.ts";
import { NoCampaignError, throwProblems, valueOrThrow } from "./failures.ts";
import { readTable, readText, readWorkbookFile } from "./read-input.ts";
import { exists } from "./write-files.ts";

/** Names inside a campaign folder. */
export const folderNames = {
  campaign: "dot.json",
  pack: "bo-mau.json",
  units: "don-vi.csv",
  previous: "ky-truoc.json",
  samePeriod: "cung-ky.json",
  decisions: "so-xu-ly.xlsx",
  templates: "bieu-mau",
  received: "nhan",
  results: "ket-qua",
  frozen: "chot",
  result: "ket-qua/ket-qua.json",
  summary: "ket-qua/tong-hop.xlsx",
} as const;

export interface CampaignFolder {
  readonly dir: string;
  readonly context: CampaignContext;
  readonly decisions: Decisions;
}

/**
 * Opens a campaign folder.
 *
 * @throws {NoCampaignError} If there is no `dot.json`.
 * @throws {ProblemsError} If a file of it does not hold, with every problem of that file.
 */
export async function openCampaignFolder(dir: string): Promise<CampaignFolder> {
  const path = (name: string): string => join(dir, name);
  if (!(await exists(path(folderNames.campaign)))) throw new NoCampaignError(dir);
  const campaign = valueOrThrow(
    parseCampaign(await readText(path(folderNames.campaign)), folderNames.campaign),
  );
  const pack = await readPack(path(folderNames.pack), folderNames.pack);
  throwProblems(checkCampaign(campaign, pack, folderNames.campaign));
  const units = valueOrThrow(
    parseUnitRegistry(await readTable(path(folderNames.units)), folderNames.units),
  );
  const context = campaignContext({
    campaign,
    pack,
    units,
    previous: await readEarlier(dir, folderNames.previous, pack, campaign, previousFigures),
    samePeriod: await readEarlier(dir, folderNames.samePeriod, pack, campaign, samePeriodFigures),
  });
  const decisions = decisionsOfRegistry(await readDecisions(dir, campaign.timeZone), units);
  return { dir, context, decisions };
}

/** Reads and checks a pack. @throws {ProblemsError} With the position of what is wrong. */
export async function readPack(path: string, shownAs: string): Promise<ReportPack> {
  const pack = valueOrThrow(parseReportPack(await readText(path), shownAs));
  throwProblems(checkPack(pack).map((problem) => ({ ...problem, file: shownAs })));
  return pack;
}

/** Reads a result of an earlier campaign. @throws {ProblemsError} If it is none. */
export async function readResult(path: string, shownAs: string): Promise<ConsolidationResult> {
  return valueOrThrow(parseResult(await readText(path), shownAs));
}

async function readEarlier(
  dir: string,
  name: string,
  pack: ReportPack,
  campaign: Campaign,
  figuresOf: (
    pack: ReportPack,
    campaign: Campaign,
    earlier: ConsolidationResult,
    file: string,
  ) => Result<EarlierFigures>,
): Promise<EarlierFigures> {
  const path = join(dir, name);
  if (!(await exists(path))) return new Map();
  return valueOrThrow(figuresOf(pack, campaign, await readResult(path, name), name));
}

async function readDecisions(dir: string, timeZone: string): Promise<Decisions> {
  const path = join(dir, folderNames.decisions);
  if (!(await exists(path))) return noDecisions;
  const workbook = await readWorkbookFile(path);
  return valueOrThrow(readDecisionWorkbook(workbook, folderNames.decisions, timeZone));
}
