import { join } from "node:path";
import { diskFolder } from "../../adapters/folder/disk-folder.ts";
import { asksDocumentsOnly } from "../../core/report-pack/figure-periods.ts";
import { folderNames, openCampaignFolder } from "../../use-cases/campaign-folder.ts";
import { makeTemplates } from "../../use-cases/make-templates.ts";
import { consoleText } from "../console-text.ts";
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
  const files = await makeTemplates(campaign, {
    kind: options.common === true ? "common" : "each",
    issuedAt: shell.now(),
    onProgress: progress.update,
  }).finally(progress.stop);
  await folder.write(files);
  if (shell.json) {
    shell.print(JSON.stringify({ files: files.map(({ path }) => join(dir, path)) }, undefined, 2));
    return 0;
  }
  const text = consoleText(shell.language);
  const received = join(dir, folderNames.received);
  if (asksDocumentsOnly(context.pack)) {
    shell.print(text.documentsOnly(context.campaign.period));
    shell.print(text.nextDocuments(received, dir));
    return 0;
  }
  shell.print(text.templatesMade(files.length, join(dir, folderNames.templates)));
  shell.print(text.nextMerge(received, dir));
  return 0;
}
