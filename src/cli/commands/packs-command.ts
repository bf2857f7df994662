import { textIn } from "../../core/locale/language.ts";
import { bundledPack, bundledPackIds } from "../../use-cases/report-packs.ts";
import { consoleText } from "../console-text.ts";
import { findPack } from "../input-files.ts";
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
