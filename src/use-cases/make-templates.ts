/** The workbooks that a campaign gives out. */
import type { FolderFile } from "../adapters/folder/folder.ts";
import { commonTemplateFileName, templateFileNames } from "../core/campaign/template-file-name.ts";
import type { UnitId } from "../core/campaign/unit.ts";
import type { CampaignContext } from "../core/consolidation/campaign-context.ts";
import { earlierSource } from "../core/consolidation/earlier-units.ts";
import { asksDocumentsOnly } from "../core/report-pack/figure-periods.ts";
import { planCommonTemplate, planTemplate } from "../core/template/plan-template.ts";
import { folderNames, type CampaignFolder } from "./campaign-folder.ts";
import { officeTemplate, type OfficeTemplate } from "./office-form.ts";
import { workbookBytes } from "./workbook-bytes.ts";

export interface TemplateOptions {
  /** A workbook for each unit, or one for all. */
  readonly kind: "each" | "common";
  /** ISO instant. */
  readonly issuedAt: string;
  /** Told after each workbook of a unit: how many are done, of how many. */
  readonly onProgress?: ((done: number, of: number) => void | Promise<void>) | undefined;
}

export interface Templates {
  /** To be written together. */
  readonly files: readonly FolderFile[];
  /** How many of them are for units. */
  readonly forUnits: number;
  readonly office: OfficeTemplate;
}

/** Makes the workbooks of a campaign; none where it asks for documents only. */
export async function makeTemplates(
  folder: CampaignFolder,
  options: TemplateOptions,
): Promise<Templates> {
  const { context } = folder;
  if (asksDocumentsOnly(context.pack)) return { files: [], forUnits: 0, office: { kind: "none" } };
  const forUnits = await templatesOfUnits(context, options);
  const office = await officeTemplate(folder, options.issuedAt);
  return {
    files: [...forUnits, ...(office.kind === "made" ? [office.file] : [])],
    forUnits: forUnits.length,
    office,
  };
}

async function templatesOfUnits(
  context: CampaignContext,
  { kind, issuedAt, onProgress }: TemplateOptions,
): Promise<readonly FolderFile[]> {
  if (kind === "common") return [await commonTemplate(context, issuedAt)];
  const files: FolderFile[] = [];
  for await (const { path, bytes } of unitTemplates(context, issuedAt)) {
    files.push({ path, bytes });
    await onProgress?.(files.length, context.inForce.length);
  }
  return files;
}

/** The templates of all units in force, one after the other, in `bieu-mau/`. */
export async function* unitTemplates(
  context: CampaignContext,
  issuedAt: string,
): AsyncGenerator<FolderFile & { readonly unitId: UnitId }> {
  const { campaign, pack, inForce } = context;
  const names = templateFileNames(inForce, campaign);
  for (const unit of inForce) {
    const plan = planTemplate({
      pack,
      campaign,
      unit,
      issuedAt,
      previous: context.previous.get(unit.unitId)?.values ?? new Map(),
      previousSource: earlierSource("previous", context.previous.get(unit.unitId)?.origin),
      samePeriod: context.samePeriod.get(unit.unitId)?.values ?? new Map(),
    });
    const name = names.get(unit.unitId) ?? `${unit.unitId}.xlsx`;
    const path = `${folderNames.templates}/${name}`;
    yield { path, bytes: await workbookBytes(plan), unitId: unit.unitId };
  }
}

/** The one workbook for all units. */
export async function commonTemplate(
  { campaign, pack, inForce }: CampaignContext,
  issuedAt: string,
): Promise<FolderFile> {
  const plan = planCommonTemplate({ pack, campaign, units: inForce, issuedAt });
  const path = `${folderNames.templates}/${commonTemplateFileName(campaign)}`;
  return { path, bytes: await workbookBytes(plan) };
}
