import { join } from "node:path";
import { writeWorkbook } from "../../adapters/exceljs/write-workbook.ts";
import {
  commonTemplateFileName,
  templateFileNames,
} from "../../core/campaign/template-file-name.ts";
import type { UnitId } from "../../core/campaign/unit.ts";
import { planCommonTemplate, planTemplate } from "../../core/template/plan-template.ts";
import { folderNames, openCampaignFolder, type CampaignFolder } from "../campaign-folder.ts";
import { consoleText } from "../console-text.ts";
import type { ExitCode, Shell } from "../shell.ts";
import { writeFiles, type Output } from "../write-files.ts";
import { startProgress } from "../progress.ts";

/** Makes one workbook a unit, or with `common` one for all. */
export async function makeTemplates(
  shell: Shell,
  dir: string,
  options: { readonly common?: boolean },
): Promise<ExitCode> {
  const folder = await openCampaignFolder(dir);
  const issuedAt = shell.now();
  const outputs = options.common === true ? [await commonTemplate(folder, issuedAt)] : [];
  if (options.common !== true) {
    const progress = startProgress(shell, folder.context.inForce.length);
    for await (const output of unitTemplates(folder, issuedAt)) {
      outputs.push(output);
      progress.update(outputs.length);
    }
    progress.stop();
  }
  await writeFiles(outputs);
  if (shell.json) {
    shell.print(JSON.stringify({ files: outputs.map(({ path }) => path) }, undefined, 2));
    return 0;
  }
  const text = consoleText(shell.language);
  shell.print(text.templatesMade(outputs.length, join(dir, folderNames.templates)));
  shell.print(text.nextMerge(join(dir, folderNames.received), dir));
  return 0;
}

/** The templates of all units in force, one after the other. */
export async function* unitTemplates(
  { dir, context }: CampaignFolder,
  issuedAt: string,
): AsyncGenerator<Output & { readonly unitId: UnitId }> {
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
    const path = join(dir, folderNames.templates, name);
    yield { path, bytes: await writeWorkbook(plan), unitId: unit.unitId };
  }
}

/** The one workbook for all units. */
export async function commonTemplate(
  { dir, context }: CampaignFolder,
  issuedAt: string,
): Promise<Output> {
  const { campaign, pack, inForce } = context;
  const plan = planCommonTemplate({ pack, campaign, units: inForce, issuedAt });
  const path = join(dir, folderNames.templates, commonTemplateFileName(campaign));
  return { path, bytes: await writeWorkbook(plan) };
}
