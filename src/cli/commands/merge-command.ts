import { join } from "node:path";
import type { DecodedText } from "../../core/campaign/table.ts";
import { instantInZone } from "../../core/campaign/time-zone.ts";
import { isExpected } from "../../core/consolidation/coverage-totals.ts";
import { sentBlankForm } from "../../core/consolidation/sent-blank-form.ts";
import { isUnsettled, type Severity } from "../../core/finding/finding.ts";
import { overruledDatesText } from "../../core/locale/overruled-dates.ts";
import { diskFolder } from "../../adapters/folder/disk-folder.ts";
import { folderNames, openCampaignFolder } from "../../use-cases/campaign-folder.ts";
import { mergeCampaign, overruledDates, type Merge } from "../../use-cases/merge-campaign.ts";
import {
  mergeOutputPaths,
  refuseLockedOutputs,
  writeMerge,
} from "../../use-cases/merge-outputs.ts";
import { bindReceivedList } from "../../use-cases/received-list.ts";
import { readAssignments } from "../assignments.ts";
import { consoleText } from "../console-text.ts";
import { decodedRegistryLines } from "../decoded-registry-lines.ts";
import { heldUpLines } from "../held-up-units.ts";
import { readInputTable } from "../input-files.ts";
import { startProgress } from "../progress.ts";
import type { ExitCode, Shell } from "../shell.ts";

export type FailOn = "error" | "warning" | "never";

export interface MergeCommandOptions {
  readonly asOf?: string;
  readonly received?: string;
  readonly assign?: readonly string[];
  readonly onlyAccepted?: boolean;
  readonly dryRun?: boolean;
  readonly failOn?: FailOn;
}

/** Consolidates what was received and writes the summary; with `dryRun` only says what it would. */
export async function runMerge(
  shell: Shell,
  dir: string,
  options: MergeCommandOptions,
): Promise<ExitCode> {
  const folder = await openCampaignFolder(diskFolder(dir));
  if (options.dryRun !== true) await refuseLockedOutputs(folder);
  const { context } = folder;
  const { received: list } = options;
  const table = list === undefined ? undefined : await readInputTable(list);
  const progress = startProgress(shell);
  const merge = await mergeCampaign(folder, {
    asOf: instantInZone(options.asOf ?? shell.now(), context.campaign.timeZone),
    ...(list === undefined || table === undefined
      ? {}
      : { received: (files) => bindReceivedList(table, list, files, context) }),
    answers: (examined) => readAssignments(options.assign ?? [], examined, context),
    onlyAccepted: options.onlyAccepted === true,
    onFile: (_, done, of) => {
      progress.update(done, of);
    },
  }).finally(progress.stop);
  if (options.dryRun !== true) await writeMerge(folder, merge);
  if (shell.json) printJson(shell, merge, folder.decoded);
  else {
    printSummary(shell, merge);
    for (const line of decodedRegistryLines(dir, folder.decoded, context.units, shell.language)) {
      shell.print(line);
    }
    const overruled = overruledDates(merge);
    if (overruled.length > 0) {
      const { timeZone } = context.campaign;
      shell.print(overruledDatesText(overruled, timeZone, shell.language));
    }
    const text = consoleText(shell.language);
    for (const name of mergeOutputPaths) {
      const path = join(dir, name);
      shell.print(options.dryRun === true ? text.wouldWrite(path) : text.written(path));
    }
  }
  return exitCodeOf(merge, options.failOn ?? "error");
}

/** 1 if something is open at or above the level, a unit is missing, or a file waits for an answer. */
export function exitCodeOf({ consolidation }: Merge, failOn: FailOn): ExitCode {
  if (failOn === "never") return 0;
  const levels: readonly Severity[] = failOn === "error" ? ["error"] : ["error", "warning"];
  const isOpen = consolidation.findings.some(
    (finding) => levels.includes(finding.severity) && isUnsettled(finding),
  );
  const isMissing = consolidation.units.some((unit) => unit.status === "missing");
  const isWaiting = consolidation.files.some(({ status }) => waitingStatuses.has(status));
  return isOpen || isMissing || isWaiting ? 1 : 0;
}

const waitingStatuses: ReadonlySet<string> = new Set([
  "conflict",
  "ambiguous",
  "to-decide",
  "unknown-unit",
  "unrecognised",
]);

/** The merge in a few lines: coverage, files, findings, who is missing or held up. */
export function printSummary(shell: Shell, { consolidation }: Merge): void {
  const text = consoleText(shell.language);
  const { coverage, files, findings, units, office } = consolidation;
  shell.print(text.merged(coverage.reported, coverage.expected, coverage.accepted));
  shell.print(text.timeliness(coverage.onTime, coverage.late));
  const counted = files.filter((file) => file.status === "counted").length;
  shell.print(text.filesSettled(files.length, counted));
  const waiting = files.filter(({ status }) => waitingStatuses.has(status)).length;
  if (waiting > 0) shell.print(text.filesWaiting(waiting));
  const stray = files.filter(({ status, unitId }) => status === "document" && unitId === undefined);
  if (stray.length > 0) {
    const names = stray.map(({ file }) => file).join("; ");
    shell.print(text.documentsOfNobody(stray.length, names));
  }
  const count = (severity: Severity): number =>
    findings.filter((one) => one.severity === severity && one.state === "open").length;
  shell.print(text.findingCounts(count("error"), count("warning"), count("note")));
  if (office.asked > 0) {
    shell.print(text.officeFigures(office.entered, office.asked, folderNames.officeForm));
  }
  const missing = units.filter((unit) => isExpected(unit) && unit.status === "missing");
  if (missing.length > 0) {
    const names = missing
      .map((one) => one.unit.name + (sentBlankForm(one, files) ? ` (${text.sentBlankForm})` : ""))
      .join("; ");
    shell.print(text.missingUnits(missing.length, names));
  }
  for (const line of heldUpLines(units, shell.language)) shell.print(line);
}

function printJson(shell: Shell, merge: Merge, decoded: readonly DecodedText[]): void {
  const { asOf, rates, files, findings, units } = merge.result;
  shell.print(
    JSON.stringify(
      {
        asOf,
        rates,
        units: units.map(({ unitId, status, timeliness }) => ({ unitId, status, timeliness })),
        files: files.map(({ file, status, reason, unitId }) => ({ file, status, reason, unitId })),
        findings,
        overruledDates: overruledDates(merge),
        ...(decoded.length === 0 ? {} : { decodedTexts: decoded }),
      },
      undefined,
      2,
    ),
  );
}
