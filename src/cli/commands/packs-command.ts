import { textIn } from "../../core/locale/language.ts";
import { basename, dirname } from "node:path";
import { diskFolder, exists } from "../../adapters/folder/disk-folder.ts";
import type { PackInWorkbook } from "../../core/pack-workbook/read-pack-workbook.ts";
import { problemMessage } from "../../core/locale/problem-messages.ts";
import { FileExistsError } from "../../use-cases/failures.ts";
import {
  bundledPack,
  bundledPackIds,
  examinePackFile,
  packWorkbook,
} from "../../use-cases/report-packs.ts";
import { consoleText } from "../console-text.ts";
import { findPack, readInput } from "../input-files.ts";
import type { ExitCode, Shell } from "../shell.ts";

/** Lists the packs that come with the program. */
export function listPacks(shell: Shell): ExitCode {
  const packs = bundledPackIds.map(bundledPack);
  if (shell.json) {
    const rows = packs.map(({ id, version, title, issuer, periods, indicators, rules }) => ({
      id,
      version,
      title,
      issuer,
      periods: periods.map((period) => period.id),
      indicators: indicators.length,
      rules: rules.length,
    }));
    shell.print(JSON.stringify(rows, undefined, 2));
    return 0;
  }
  const text = consoleText(shell.language);
  for (const { id, version, title, indicators } of packs) {
    shell.print(text.packLine(id, version, textIn(title, shell.language), indicators.length));
  }
  return 0;
}

/** Shows one pack: its indicators and rules, or all of it as JSON. */
export async function showPack(shell: Shell, id: string): Promise<ExitCode> {
  const pack = await findPack(id);
  if (shell.json) {
    shell.print(JSON.stringify(pack, undefined, 2));
    return 0;
  }
  const { language } = shell;
  shell.print(
    consoleText(language).packLine(
      pack.id,
      pack.version,
      textIn(pack.title, language),
      pack.indicators.length,
    ),
  );
  for (const section of pack.sections) {
    shell.print(`\n${section.id}  ${textIn(section.label, language)}`);
    for (const indicator of pack.indicators.filter((one) => one.section === section.id)) {
      const unit = indicator.unitOfMeasure === undefined ? "" : ` (${indicator.unitOfMeasure})`;
      shell.print(`  ${indicator.code}  ${textIn(indicator.label, language)}${unit}`);
    }
  }
  shell.print("");
  for (const rule of pack.rules) {
    shell.print(`${rule.id}  ${rule.severity}  ${rule.formula}`);
  }
  return 0;
}

/**
 * Writes a pack as a workbook to change, or without a pack an empty one.
 *
 * @throws {FileExistsError} Somebody may have written a pack into it.
 */
export async function exportPack(
  shell: Shell,
  id: string | undefined,
  { out }: { readonly out: string },
): Promise<ExitCode> {
  const pack = id === undefined ? undefined : await findPack(id);
  if (await exists(out)) throw new FileExistsError(out);
  const bytes = await packWorkbook(pack, shell.now());
  await diskFolder(dirname(out)).write([{ path: basename(out), bytes }]);
  const text = consoleText(shell.language);
  if (shell.json) shell.print(JSON.stringify({ file: out }, undefined, 2));
  else {
    shell.print(text.written(out));
    shell.print(text.nextPackCheck(out));
  }
  return 0;
}

/** Says of a pack's file what it holds, or all that is wrong with it. */
export async function checkPackFile(shell: Shell, path: string): Promise<ExitCode> {
  const { language } = shell;
  const examined = await examinePackFile(await readInput(path));
  const problems = examined.ok ? [] : examined.problems;
  if (shell.json) {
    const told = problems.map((problem) => ({
      ...problem,
      message: problemMessage(problem, language),
    }));
    const found = examined.ok ? summaryOf(examined.value) : {};
    shell.print(JSON.stringify({ file: path, ...found, problems: told }, undefined, 2));
  } else if (examined.ok) printSummary(shell, path, examined.value);
  else {
    shell.print(consoleText(language).packProblems(path, problems.length));
    for (const problem of problems) shell.print(`  ${problemMessage(problem, language)}`);
  }
  return examined.ok ? 0 : 2;
}

function summaryOf({ pack, ownColumns }: PackInWorkbook) {
  const { id, version, title, periods, indicators, lists, rules } = pack;
  return {
    id,
    version,
    title,
    periods: periods.length,
    indicators: indicators.length,
    lists: lists.length,
    rules: rules.length,
    ownColumns,
  };
}

function printSummary(shell: Shell, path: string, { pack, ownColumns }: PackInWorkbook): void {
  const text = consoleText(shell.language);
  const { id, version, title, periods, indicators, rules } = pack;
  shell.print(text.packLine(id, version, textIn(title, shell.language), indicators.length));
  shell.print(text.packHolds(path, periods.length, indicators.length, rules.length));
  for (const { sheet, cell, heading } of ownColumns) {
    shell.print(text.ownColumn(sheet, cell, heading));
  }
}
