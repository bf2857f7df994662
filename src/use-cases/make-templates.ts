/** The workbooks that a campaign gives out. */
import type { FolderFile } from "../adapters/folder/folder.ts";
import { commonTemplateFileName, templateFileNames } from "../core/campaign/template-file-name.ts";
import type { UnitId } from "../core/campaign/unit.ts";
import type { CampaignContext } from "../core/consolidation/campaign-context.ts";
import { planCommonTemplate, planTemplate } from "../core/template/plan-template.ts";
import { folderNames } from "./campaign-folder.ts";
import { workbookBytes } from "./workbook-bytes.ts";

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
      previous: context.previous.get(unit.unitId) ?? new Map(),
      samePeriod: context.samePeriod.get(unit.unitId) ?? new Map(),
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
