import { join } from "node:path";
import { diskFolder } from "../../adapters/folder/disk-folder.ts";
import { asksDocumentsOnly } from "../../core/report-pack/figure-periods.ts";
import { folderNames, openCampaignFolder } from "../../use-cases/campaign-folder.ts";
import { makeTemplates } from "../../use-cases/make-templates.ts";
import { consoleText } from "../console-text.ts";
import { decodedRegistryLines } from "../decoded-registry-lines.ts";
import { startProgress } from "../progress.ts";
import type { ExitCode, Shell } from "../shell.ts";

/** Writes one workbook a unit, or with `common` one for all. */
export async function writeTemplates(
  shell: Shell,
  dir: string,
  options: { readonly common?: boolean },
): Promise<ExitCode> {
  const campaign = await openCampaignFolder(diskFolder(dir));
  const { folder, context } = campaign;
  const progress = startProgress(shell);
  const { files, forUnits, office } = await makeTemplates(campaign, {
    kind: options.common === true ? "common" : "each",
    issuedAt: shell.now(),
    onProgress: progress.update,
  }).finally(progress.stop);
  await folder.write(files);
  if (shell.json) {
    const kept = office.kind === "kept" ? { kept: [join(dir, office.path)] } : {};
    const decodedTexts = campaign.decoded.length === 0 ? {} : { decodedTexts: campaign.decoded };
    const paths = files.map(({ path }) => join(dir, path));
    shell.print(JSON.stringify({ files: paths, ...kept, ...decodedTexts }, undefined, 2));
    return 0;
  }
  const text = consoleText(shell.language);
  const { decoded } = campaign;
  for (const line of decodedRegistryLines(dir, decoded, context.units, shell.language)) {
    shell.print(line);
  }
  const received = join(dir, folderNames.received);
  if (asksDocumentsOnly(context.pack)) {
    shell.print(text.documentsOnly(context.campaign.period));
    shell.print(text.nextDocuments(received, dir));
    return 0;
  }
  shell.print(text.templatesMade(forUnits, join(dir, folderNames.templates)));
  if (office.kind === "made") shell.print(text.officeFormMade(join(dir, office.file.path)));
  if (office.kind === "kept") shell.print(text.officeFormKept(join(dir, office.path)));
  shell.print(text.nextMerge(received, dir));
  return 0;
}
