import { join } from "node:path";
import { FAULTS_FILE, makeDemo } from "../demo/make-demo.ts";
import { exists } from "../../adapters/folder/disk-folder.ts";
import { CampaignExistsError } from "../../use-cases/failures.ts";
import { folderNames } from "../../use-cases/campaign-folder.ts";
import { consoleText } from "../console-text.ts";
import { startProgress } from "../progress.ts";
import type { ExitCode, Shell } from "../shell.ts";
import { printSummary } from "./merge-command.ts";
import { findPack } from "../input-files.ts";

export interface DemoOptions {
  readonly pack: string;
  readonly periods?: readonly string[];
  readonly units: number;
  readonly seed: number;
}

/** Makes up a district; done (0) when the merge found what was planted and nothing else. */
export async function runDemo(shell: Shell, dir: string, options: DemoOptions): Promise<ExitCode> {
  const isCampaign = await exists(join(dir, folderNames.campaign));
  // A campaign that is no demo belongs to somebody.
  if (isCampaign && !(await exists(join(dir, FAULTS_FILE)))) throw new CampaignExistsError(dir);
  const progress = startProgress(shell);
  const demo = await makeDemo(dir, {
    pack: await findPack(options.pack),
    periods: options.periods,
    units: options.units,
    seed: options.seed,
    onProgress: progress.update,
  }).finally(progress.stop);
  const { comparison } = demo;
  const isExact = comparison.missed.length === 0 && comparison.extra.length === 0;
  if (shell.json) {
    const { year, units, files } = demo;
    const { rates } = demo.merge.result;
    shell.print(JSON.stringify({ dir, year, units, files, rates, ...comparison }, undefined, 2));
    return isExact ? 0 : 1;
  }
  const text = consoleText(shell.language);
  shell.print(text.demoMade(demo.units, demo.files, dir));
  printSummary(shell, demo.merge);
  shell.print(text.demoFound(comparison.found, comparison.planted));
  for (const what of comparison.missed) shell.print(text.demoMissed(what));
  for (const what of comparison.extra) shell.print(text.demoExtra(what));
  for (const name of [folderNames.summary, folderNames.result, FAULTS_FILE]) {
    shell.print(text.written(join(dir, name)));
  }
  return isExact ? 0 : 1;
}
