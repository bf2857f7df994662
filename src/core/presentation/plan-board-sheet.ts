import { isUnsettled } from "../finding/finding.ts";
import { isAfterDue, lastDayToReport, localDate } from "../campaign/due-date.ts";
import type { ResultFile, ResultUnit } from "../consolidation/result.ts";
import { formatRatio } from "../locale/format.ts";
import { levelLabel, timelinessLabel, unitStatusLabel } from "../locale/labels.ts";
import { serialFromDate } from "../workbook/date-serial.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type { PlannedValue, SheetPlan } from "../workbook/workbook-plan.ts";
import { DATE_FORMAT } from "../workbook/format-codes.ts";
import { documentLine, documentReceived, figuresReceived } from "./board-parts-received.ts";
import { ruleSwitchLines } from "./rule-switch-lines.ts";
import { SheetDraft, type CellExtras } from "./sheet-draft.ts";
import { HEADING_ROWS, printTable, putHeading } from "./sheet-heading.ts";
import { summarySheets } from "./sheet-names.ts";
import { linkToFile, shortFileTitles } from "./source-link.ts";
import type { SummaryContext } from "./summary-context.ts";

const HEAD_ROW = HEADING_ROWS;
const WIDTHS = [5, 11, 32, 13, 12, 12, 7, 22, 9, 14, 16, 8, 9, 24, 22];
const FILE_COLUMN = 13;

/** `Theo dõi`: a row a unit, in the registry's order: what came, when, and what is open. */
export function planBoardSheet(context: SummaryContext): SheetPlan {
  const { text, result, language } = context;
  const draft = new SheetDraft(summarySheets.board, WIDTHS);
  putHeading(draft, context, text.boardTitle, coverageLine(context));
  const heads = [
    text.number,
    text.unitId,
    text.unit,
    text.level,
    text.dueDay,
    text.received,
    text.fileCount,
    text.status,
    text.figures,
    text.signedDocument,
    text.timeliness,
    text.mustFix,
    text.mustClarify,
    text.countedFile,
    text.note,
  ];
  draft.line(HEAD_ROW, 0, heads, "table-head");
  const dueDay = serialFromDate(lastDayToReport(result.campaign), "1900");
  result.units.forEach((unit, index) => {
    const row = HEAD_ROW + 1 + index;
    const put = (column: number, value: PlannedValue, role: StyleRole, extras?: CellExtras) => {
      draft.put(row, column, value, role, extras);
    };
    const files = result.files.filter((file) => file.unitId === unit.unitId);
    const counted = files.filter((file) => file.status === "counted");
    const isMissing = unit.status === "missing";
    put(0, index + 1, "body-center");
    put(1, unit.unitId, "body-center-small");
    put(2, unit.name, "body-text");
    put(3, levelLabel(unit.level, language), "body-center");
    put(4, dueDay, "body-center", { numberFormat: DATE_FORMAT });
    put(5, receivedSerial(context, unit), "body-center", { numberFormat: DATE_FORMAT });
    put(6, files.length, "body-center");
    put(7, unitStatusLabel(unit.status, language), isMissing ? "body-gap" : "body-center");
    const figures = figuresReceived(context, unit, counted);
    put(8, figures.value, figures.role);
    const document = documentReceived(context, unit);
    put(9, document.value, document.role, document.extras);
    put(10, timelinessText(context, unit), "body-center");
    put(11, openCount(context, unit, "error"), "body-center");
    put(12, openCount(context, unit, "warning"), "body-center");
    put(
      FILE_COLUMN,
      shortFileTitles(counted, WIDTHS[FILE_COLUMN] ?? 0),
      counted.length === 0 ? "body-small" : "body-link",
      linkToFile(counted[0]?.file),
    );
    put(14, noteOf(context, unit, counted), "body-small");
  });
  const lastRow = HEAD_ROW + result.units.length;
  putRuleSwitches(draft, context, lastRow + 2);
  return draft.plan({
    visibility: "visible",
    freeze: { row: HEAD_ROW + 1, column: 3 },
    autoFilter: {
      from: { row: HEAD_ROW, column: 0 },
      to: { row: lastRow, column: WIDTHS.length - 1 },
    },
    print: printTable(summarySheets.board, "landscape", HEAD_ROW),
  });
}

function coverageLine(context: SummaryContext): string {
  const { text, result, language, heading } = context;
  const { expected, reported, onTime, late } = result.rates;
  const missing = result.units.filter((unit) => unit.status === "missing").length;
  const percent = formatRatio(expected === 0 ? 0 : reported / expected, language);
  const line = text.boardLine({ expected, reported, onTime, late, missing, percent });
  return [`${heading.due}. ${line}`, documentLine(context)].filter(Boolean).join(" ");
}

function receivedSerial({ result }: SummaryContext, { received }: ResultUnit): number | null {
  return received === undefined
    ? null
    : serialFromDate(localDate(received, result.campaign.timeZone), "1900");
}

/** On time, so many days late, or, where nothing came, so many days overdue. */
function timelinessText(context: SummaryContext, unit: ResultUnit): string {
  const { text, language, result, today } = context;
  const lastDay = lastDayToReport(result.campaign);
  if (unit.timeliness === "late" && unit.received !== undefined) {
    return text.daysLate(daysBetween(lastDay, localDate(unit.received, result.campaign.timeZone)));
  }
  if (unit.timeliness !== undefined) return timelinessLabel(unit.timeliness, language);
  return unit.status === "missing" && isAfterDue(result.asOf, result.campaign)
    ? text.afterDue(daysBetween(lastDay, today))
    : "";
}

function daysBetween(from: string, to: string): number {
  return serialFromDate(to, "1900") - serialFromDate(from, "1900");
}

function openCount(
  { result }: SummaryContext,
  unit: ResultUnit,
  severity: "error" | "warning",
): number {
  return result.findings.filter(
    (finding) =>
      finding.unitId === unit.unitId &&
      finding.severity === severity &&
      finding.code !== "unit-missing" &&
      isUnsettled(finding),
  ).length;
}

/**
 * Where the date comes from, what the office decided about the unit, what the unit checked itself,
 * and what to ask it where files came and none counts.
 */
function noteOf(context: SummaryContext, unit: ResultUnit, counted: readonly ResultFile[]): string {
  const { text, result } = context;
  const decided = result.decisions.flatMap((decision) =>
    decision.kind === "received" &&
    decision.unitId === unit.unitId &&
    typeof decision.reason === "string" &&
    decision.reason !== ""
      ? [decision.reason]
      : [],
  );
  const source = unit.receivedFrom === undefined ? [] : [text.receivedFrom[unit.receivedFrom]];
  const states = new Set(counted.flatMap(({ checked }) => checked?.state ?? []));
  const checks = [...states].map((state) => text.checkState[state]);
  return [...source, ...decided, ...checks, ...toAsk(context, unit)].join("; ");
}

function toAsk({ result }: SummaryContext, { unitId, status }: ResultUnit): readonly string[] {
  if (status !== "unreadable" && status !== "to-decide" && status !== "missing") return [];
  const own = result.files.filter((file) => file.unitId === unitId);
  return [...new Set(own.flatMap(({ toSender }) => toSender ?? []))];
}

function putRuleSwitches(draft: SheetDraft, context: SummaryContext, firstRow: number): void {
  const lines = ruleSwitchLines(context);
  const columns = { from: 0, to: WIDTHS.length - 1 };
  draft.span(firstRow, columns, context.text.ruleSwitches, "bold");
  (lines.length === 0 ? [context.text.noRuleSwitches] : lines).forEach((line, index) => {
    draft.span(firstRow + 1 + index, columns, line, "paragraph");
  });
}
