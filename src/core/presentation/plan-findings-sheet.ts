import { severityOrder } from "../finding/finding.ts";
import { OFFICE_FORM } from "../campaign/office-form.ts";
import type { ResultFinding } from "../consolidation/result.ts";
import { findingStateLabel, severityLabel } from "../locale/labels.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import { indicatorLabel, unitName, type SummaryContext } from "./summary-context.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { HEADING_ROWS, printTable, putHeading } from "./sheet-heading.ts";
import { summarySheets } from "./sheet-names.ts";
import { linkToFile, shortFileTitle } from "./source-link.ts";

const HEAD_ROW = HEADING_ROWS;
const WIDTHS = [26, 10, 26, 48, 12, 22, 11, 11, 22];
const FILE_COLUMN = 5;

const severityRole: Readonly<Record<ResultFinding["severity"], StyleRole>> = {
  error: "body-error",
  warning: "body-warning",
  note: "body-center",
};

/** `Nội dung cần rà soát`: a row a finding, those to correct first, then in the registry's order. */
export function planFindingsSheet(context: SummaryContext): SheetPlan {
  const { text } = context;
  const draft = new SheetDraft(summarySheets.findings, WIDTHS);
  putHeading(draft, context, text.findingsTitle, countsLine(context));
  const heads = [
    text.unit,
    text.severity,
    text.indicator,
    text.finding,
    text.cell,
    text.file,
    text.ruleId,
    text.state,
    text.explanation,
  ];
  draft.line(HEAD_ROW, 0, heads, "table-head");
  const findings = inOrder(context);
  findings.forEach((finding, index) => {
    putFinding(draft, context, finding, HEAD_ROW + 1 + index);
  });
  if (findings.length === 0) {
    draft.span(HEAD_ROW + 1, { from: 0, to: WIDTHS.length - 1 }, text.noFindings, "body-center");
  }
  return draft.plan({
    visibility: "visible",
    freeze: { row: HEAD_ROW + 1, column: 1 },
    ...(findings.length === 0
      ? {}
      : {
          autoFilter: {
            from: { row: HEAD_ROW, column: 0 },
            to: { row: HEAD_ROW + findings.length, column: WIDTHS.length - 1 },
          },
        }),
    print: printTable(summarySheets.findings, "landscape", HEAD_ROW),
  });
}

/** As the command line counts them: what is open. */
function countsLine({ text, result: { findings } }: SummaryContext): string {
  const open = findings.filter(({ state }) => state === "open");
  const count = (severity: ResultFinding["severity"]): number =>
    open.filter((finding) => finding.severity === severity).length;
  const counts = text.findingCounts(count("error"), count("warning"), count("note"));
  const settled = findings.length - open.length;
  return settled === 0 ? counts : `${counts} ${text.findingsSettled(settled)}`;
}

function inOrder({ result }: SummaryContext): readonly ResultFinding[] {
  const position = new Map(result.units.map((unit, index) => [unit.unitId, index]));
  const placeOf = ({ unitId }: ResultFinding): number =>
    unitId === undefined ? -1 : (position.get(unitId) ?? Number.MAX_SAFE_INTEGER);
  // Sorting is stable: within a unit the result's reading order stays.
  return [...result.findings].sort(
    (a, b) => severityOrder[a.severity] - severityOrder[b.severity] || placeOf(a) - placeOf(b),
  );
}

function putFinding(
  draft: SheetDraft,
  context: SummaryContext,
  finding: ResultFinding,
  row: number,
): void {
  const { text, pack, language } = context;
  const indicator = pack.indicators.find(({ code }) => code === finding.indicator);
  const common = finding.file === OFFICE_FORM ? text.office : text.allUnits;
  const name = finding.unitId === undefined ? common : unitName(context, finding.unitId);
  const label =
    indicator === undefined
      ? (finding.indicator ?? "")
      : `${indicator.code}: ${indicatorLabel(context, indicator)}`;
  draft.put(row, 0, name, "body-small");
  draft.put(row, 1, severityLabel(finding.severity, language), severityRole[finding.severity]);
  draft.put(row, 2, label, "body-small");
  draft.put(row, 3, finding.message, "body-text");
  draft.put(row, 4, placeText(finding), "body-center-small");
  draft.put(
    row,
    FILE_COLUMN,
    finding.file === undefined ? "" : shortFileTitle(finding.file, WIDTHS[FILE_COLUMN] ?? 0),
    finding.file === undefined ? "body-small" : "body-link",
    linkToFile(finding.file),
  );
  draft.put(row, 6, finding.rule ?? "", "body-center-small");
  draft.put(row, 7, findingStateLabel(finding.state, language), "body-center-small");
  draft.put(row, 8, finding.explanation ?? "", "body-small");
}

/** `Báo cáo!E14`, as a person looks for it. */
function placeText({ sheet, cell }: ResultFinding): string {
  return sheet === undefined || cell === undefined ? (cell ?? "") : `${sheet}!${cell}`;
}
