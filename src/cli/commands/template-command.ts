import { join } from "node:path";
import { diskFolder } from "../../adapters/folder/disk-folder.ts";
import { folderNames, openCampaignFolder } from "../../use-cases/campaign-folder.ts";
import { commonTemplate, unitTemplates } from "../../use-cases/make-templates.ts";
import { consoleText } from "../console-text.ts";
import { startProgress } from "../progress.ts";
import type { ExitCode, Shell } from "../shell.ts";

/** Makes one workbook a unit, or with `common` one for all. */
export async function makeTemplates(
  shell: Shell,
  dir: string,
  options: { readonly common?: boolean },
): Promise<ExitCode> {
  const { folder, context } = await openCampaignFolder(diskFolder(dir));
  const issuedAt = shell.now();
  const outputs = options.common === true ? [await commonTemplate(context, issuedAt)] : [];
  if (options.common !== true) {
    const progress = startProgress(shell);
    for await (const output of unitTemplates(context, issuedAt)) {
      outputs.push(output);
      progress.update(outputs.length, context.inForce.length);
    }
    progress.stop();
  }
  await folder.write(outputs);
  if (shell.json) {
    shell.print(
      JSON.stringify({ files: outputs.map(({ path }) => join(dir, path)) }, undefined, 2),
    );
    return 0;
  }
  const text = consoleText(shell.language);
  shell.print(text.templatesMade(outputs.length, join(dir, folderNames.templates)));
  shell.print(text.nextMerge(join(dir, folderNames.received), dir));
  return 0;
}
