/** A campaign is a folder that a replacement can take over: opened here, never assumed. */
import { UnreadableFileError, type Folder, type FolderFile } from "../adapters/folder/folder.ts";
import { decisionsOfRegistry } from "../core/campaign/decisions-of-registry.ts";
import { noDecisions, type Decisions } from "../core/campaign/decisions.ts";
import { checkCampaign, parseCampaign } from "../core/campaign/parse-campaign.ts";
import { OFFICE_FORM } from "../core/campaign/office-form.ts";
import type { DecodedText } from "../core/campaign/table.ts";
import { parseUnitRegistry } from "../core/campaign/parse-unit-registry.ts";
import { readDecisionWorkbook } from "../core/campaign/read-decision-workbook.ts";
import {
  campaignContext,
  noEarlierFigures,
  type CampaignContext,
  type EarlierFigures,
} from "../core/consolidation/campaign-context.ts";
import {
  previousFigures,
  samePeriodFigures,
  type EarlierInput,
} from "../core/consolidation/earlier-figures.ts";
import { parseResult } from "../core/consolidation/result-json.ts";
import type { ConsolidationResult } from "../core/consolidation/result.ts";
import type { Result } from "../core/finding/problem.ts";
import { NoCampaignError, throwProblems, valueOrThrow } from "./failures.ts";
import { lookingInside } from "./inside-containers.ts";
import { tableFromBytes, textFromBytes, workbookFromBytes } from "./read-bytes.ts";
import { packFromText } from "./report-packs.ts";

/** Names inside a campaign folder. */
export const folderNames = {
  campaign: "dot.json",
  pack: "bo-mau.json",
  units: "don-vi.csv",
  previous: "ky-truoc.json",
  samePeriod: "cung-ky.json",
  decisions: "so-xu-ly.xlsx",
  templates: "bieu-mau",
  officeForm: OFFICE_FORM,
  received: "nhan",
  results: "ket-qua",
  frozen: "chot",
  result: "ket-qua/ket-qua.json",
  summary: "ket-qua/tong-hop.xlsx",
} as const;

export interface CampaignFolder {
  readonly folder: Folder;
  readonly context: CampaignContext;
  readonly decisions: Decisions;
  /** Texts of the registry that are not in Unicode: it was put there after the campaign was opened. */
  readonly decoded: readonly DecodedText[];
}

/**
 * Opens a campaign folder.
 *
 * @throws {NoCampaignError} If there is no `dot.json`.
 * @throws {ProblemsError} If a file of it does not hold, with every problem of that file.
 * @throws {UnreadableFileError} If a file that it needs is missing or cannot be read.
 */
export async function openCampaignFolder(given: Folder): Promise<CampaignFolder> {
  const folder = lookingInside(given);
  const campaignBytes = await folder.read(folderNames.campaign);
  if (campaignBytes === undefined) throw new NoCampaignError(folder.label);
  const campaign = valueOrThrow(parseCampaign(textFromBytes(campaignBytes), folderNames.campaign));
  const { path, bytes } = await fileOf(folder, folderNames.pack);
  const pack = packFromText(textFromBytes(bytes), path);
  throwProblems(checkCampaign(campaign, pack, folderNames.campaign));
  const table = await tableFromBytes(await fileOf(folder, folderNames.units));
  const units = valueOrThrow(parseUnitRegistry(table, folderNames.units));
  const earlier = (name: string, figuresOf: FiguresOf): Promise<EarlierFigures> =>
    readEarlier(folder, name, { pack, campaign, units }, figuresOf);
  const context = campaignContext({
    campaign,
    pack,
    units,
    previous: await earlier(folderNames.previous, previousFigures),
    samePeriod: await earlier(folderNames.samePeriod, samePeriodFigures),
  });
  const decisions = await readRegister({ folder, context });
  return { folder, context, decisions, decoded: table.decoded ?? [] };
}

/**
 * Reads the register of decisions as it stands now.
 *
 * @throws {ProblemsError} If it does not hold.
 * @throws {UnreadableFileError} If it cannot be read.
 */
export async function readRegister({
  folder,
  context: { campaign, units },
}: Pick<CampaignFolder, "folder" | "context">): Promise<Decisions> {
  const path = folderNames.decisions;
  const bytes = await folder.read(path);
  if (bytes === undefined) return noDecisions;
  const workbook = await workbookFromBytes({ path, bytes });
  const decisions = valueOrThrow(readDecisionWorkbook(workbook, path, campaign.timeZone));
  return decisionsOfRegistry(decisions, units);
}

/** Reads a result of an earlier campaign. @throws {ProblemsError} If it is none. */
export function resultFromFile({ path, bytes }: FolderFile): ConsolidationResult {
  return valueOrThrow(parseResult(textFromBytes(bytes), path));
}

async function fileOf(folder: Folder, path: string): Promise<FolderFile> {
  const bytes = await folder.read(path);
  if (bytes === undefined) throw new UnreadableFileError(path, "missing");
  return { path, bytes };
}

type FiguresOf = (
  input: EarlierInput,
  earlier: ConsolidationResult,
  file: string,
) => Result<EarlierFigures>;

async function readEarlier(
  folder: Folder,
  path: string,
  input: EarlierInput,
  figuresOf: FiguresOf,
): Promise<EarlierFigures> {
  const bytes = await folder.read(path);
  if (bytes === undefined) return noEarlierFigures;
  return valueOrThrow(figuresOf(input, resultFromFile({ path, bytes }), path));
}
