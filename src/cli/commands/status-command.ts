import { localDate } from "../../core/campaign/due-date.ts";
import { instantInZone } from "../../core/campaign/time-zone.ts";
import { formatDate } from "../../core/locale/format.ts";
import { timelinessLabel, unitStatusLabel } from "../../core/locale/labels.ts";
import { diskFolder } from "../../adapters/folder/disk-folder.ts";
import { openCampaignFolder } from "../../use-cases/campaign-folder.ts";
import { mergeCampaign } from "../../use-cases/merge-campaign.ts";
import { consoleText } from "../console-text.ts";
import { decodedRegistryLines } from "../decoded-registry-lines.ts";
import { startProgress } from "../progress.ts";
import type { ExitCode, Shell } from "../shell.ts";
import { exitCodeOf, printSummary } from "./merge-command.ts";

/** The board: who has reported. It reads what is in the folder and writes nothing. */
export async function showStatus(shell: Shell, dir: string): Promise<ExitCode> {
  const folder = await openCampaignFolder(diskFolder(dir));
  const progress = startProgress(shell);
  const merge = await mergeCampaign(folder, {
    asOf: instantInZone(shell.now(), folder.context.campaign.timeZone),
    onFile: (_, done, of) => {
      progress.update(done, of);
    },
  }).finally(progress.stop);
  const { units, rates } = merge.result;
  if (shell.json) {
    const rows = units.map(({ unitId, name, status, timeliness, received }) => ({
      unitId,
      name,
      status,
      timeliness,
      received,
    }));
    const { decoded } = folder;
    const decodedTexts = decoded.length === 0 ? {} : { decodedTexts: decoded };
    shell.print(JSON.stringify({ rates, units: rows, ...decodedTexts }, undefined, 2));
    return exitCodeOf(merge, "error");
  }
  const { language } = shell;
  const { timeZone } = folder.context.campaign;
  const rows = units.map((unit) => [
    unit.unitId,
    unit.name,
    unitStatusLabel(unit.status, language),
    unit.timeliness === undefined ? "" : timelinessLabel(unit.timeliness, language),
    unit.received === undefined ? "" : formatDate(localDate(unit.received, timeZone), language),
  ]);
  for (const line of alignColumns([consoleText(language).boardHead, ...rows])) shell.print(line);
  shell.print("");
  printSummary(shell, merge);
  const { decoded, context } = folder;
  for (const line of decodedRegistryLines(dir, decoded, context.units, language)) shell.print(line);
  return exitCodeOf(merge, "error");
}

/** Pads every column to its longest text; letters with marks count as one in NFC. */
function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").normalize("NFC").length)),
  );
  return rows.map((row) =>
    row
      .map((text, column) => text.normalize("NFC").padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
