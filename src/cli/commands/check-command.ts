import type { Finding, Severity } from "../../core/finding/finding.ts";
import { findingMessage } from "../../core/locale/finding-messages.ts";
import { severityLabel } from "../../core/locale/labels.ts";
import { problemMessage } from "../../core/locale/problem-messages.ts";
import { reasonMessage } from "../../core/locale/reason-messages.ts";
import type { CheckedWorkbook } from "../../core/validation/check-workbook.ts";
import { consoleText } from "../console-text.ts";
import { checkReportFile } from "../../use-cases/check-report-file.ts";
import { findPack, readInput } from "../input-files.ts";
import type { ExitCode, Shell } from "../shell.ts";

/** Checks reports on their own, as a school does before it sends them. */
export async function checkReports(
  shell: Shell,
  files: readonly string[],
  options: { readonly pack?: string },
): Promise<ExitCode> {
  const pack = options.pack === undefined ? undefined : await findPack(options.pack);
  const checked: { readonly file: string; readonly outcome: CheckedWorkbook }[] = [];
  for (const file of files) {
    const outcome = await checkReportFile(await readInput(file), pack);
    checked.push({ file, outcome });
  }
  if (shell.json) printJson(shell, checked);
  else for (const { file, outcome } of checked) printOutcome(shell, file, outcome);
  return checked.some(({ outcome }) => isOpen(outcome)) ? 1 : 0;
}

function isOpen(outcome: CheckedWorkbook): boolean {
  if (outcome.outcome !== "checked") return true;
  return outcome.findings.some(({ severity, state }) => severity === "error" && state === "open");
}

function printOutcome(shell: Shell, file: string, outcome: CheckedWorkbook): void {
  const text = consoleText(shell.language);
  if (outcome.outcome === "not-a-report") {
    shell.print(text.notAReport(file, reasonMessage(outcome.reason, shell.language)));
    return;
  }
  if (outcome.outcome === "pack-problems") {
    const [first] = outcome.problems.map((one) => problemMessage(one, shell.language));
    shell.print(text.notAReport(file, `${text.packUnreadable} (${first ?? ""})`));
    return;
  }
  const { unitName, findings } = outcome;
  const count = (severity: Severity): number =>
    findings.filter((one) => one.severity === severity && one.state === "open").length;
  const errors = count("error");
  const warnings = count("warning");
  shell.print(
    errors + warnings === 0
      ? text.checkedClean(file, unitName)
      : text.checkedFound(file, unitName, errors, warnings, count("note")),
  );
  if (outcome.isBlank) shell.print(`  ${text.checkedBlank}`);
  for (const finding of findings) shell.print(`  ${findingLine(finding, shell)}`);
}

/** One line: severity, cell, sentence. */
function findingLine(finding: Finding, { language }: Shell): string {
  const place = finding.cell === undefined ? "" : ` ${finding.sheet ?? ""}!${finding.cell}`;
  const label = severityLabel(finding.severity, language);
  return `[${label}]${place} ${findingMessage(finding, language)}`;
}

function printJson(
  shell: Shell,
  checked: readonly { readonly file: string; readonly outcome: CheckedWorkbook }[],
): void {
  const files = checked.map(({ file, outcome }) => {
    if (outcome.outcome !== "checked") {
      return {
        file,
        ...(outcome.outcome === "not-a-report"
          ? { reason: reasonMessage(outcome.reason, shell.language) }
          : {
              problems: outcome.problems.map((one) => ({
                ...one,
                message: problemMessage(one, shell.language),
              })),
            }),
      };
    }
    const { unitName, period, year, verdicts, findings } = outcome;
    return {
      file,
      unitName,
      period,
      year,
      verdicts: Object.fromEntries(verdicts),
      findings: findings.map((finding) => ({
        ...finding,
        message: findingMessage(finding, shell.language),
      })),
    };
  });
  shell.print(JSON.stringify({ files }, undefined, 2));
}
