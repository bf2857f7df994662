/** One workbook checked on its own, before it is sent: what the school sees, without the campaign. */
import type { Campaign } from "../campaign/campaign.ts";
import type { FileReason } from "../finding/file-reason.ts";
import { compareFindings, type Finding } from "../finding/finding.ts";
import type { Problem, Result } from "../finding/problem.ts";
import { calendarDate } from "../workbook/date-serial.ts";
import { readReport } from "../reading/read-report.ts";
import { locateForm } from "../recognition/locate-form.ts";
import { readIdentity, type TemplateIdentity } from "../recognition/read-identity.ts";
import { readUnitList } from "../recognition/read-unit-list.ts";
import { parseReportPack } from "../report-pack/parse-report-pack.ts";
import {
  OwnershipSchema,
  SchoolLevelSchema,
  type ReportPack,
  type UnitKind,
} from "../report-pack/report-pack.ts";
import { cellAt, type WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { issuePack } from "./issue-pack.ts";
import { issuedRules } from "./issued-rule.ts";
import { validateReport, type Validation } from "./validate-report.ts";

export type CheckedWorkbook =
  | {
      readonly outcome: "checked";
      readonly unitName: string;
      readonly period: string;
      readonly year: string;
      readonly verdicts: Validation["verdicts"];
      /** In reading order; unit and file are not set. */
      readonly findings: readonly Finding[];
    }
  /** It is no report: why. */
  | { readonly outcome: "not-a-report"; readonly reason: FileReason }
  /** The pack that it carries, or the one given, does not hold. */
  | { readonly outcome: "pack-problems"; readonly problems: readonly Problem[] };

/**
 * Checks a workbook against the pack that it carries.
 *
 * Previous figures are those that stand in the file. A common workbook in which no unit was chosen
 * is no report yet.
 *
 * @param given - A pack to check against instead of the one in the file.
 */
export function checkWorkbook(workbook: WorkbookSnapshot, given?: ReportPack): CheckedWorkbook {
  const identity = readIdentity(workbook);
  if (identity === undefined) {
    return { outcome: "not-a-report", reason: { code: "not-a-template", args: {} } };
  }
  const campaign = periodOf(identity);
  const packed = packOf(identity, campaign, given);
  if (!packed.ok) return { outcome: "pack-problems", problems: packed.problems };
  const pack = packed.value;
  const form = locateForm(workbook, pack);
  const typed = form.unitName && cellAt(form.unitName.sheet, form.unitName.address)?.value;
  const unitName = typeof typed === "string" ? typed.normalize("NFC").trim() : "";
  const kind = unitKind(identity, workbook, unitName);
  if (kind === undefined) {
    return { outcome: "not-a-report", reason: { code: "no-unit-named", args: {} } };
  }
  const report = readReport(workbook, form, { pack, campaign, unit: kind });
  const { previous, samePeriod } = report;
  const facts = { pack, campaign, unitName, report, previous, samePeriod };
  const { verdicts, findings } = validateReport(issuedRules(pack), facts, kind);
  return {
    outcome: "checked",
    unitName,
    period: campaign.period,
    year: String(campaign.year),
    verdicts,
    findings: [...report.findings, ...findings].sort(compareFindings),
  };
}

type PeriodFacts = Pick<Campaign, "period" | "year" | "dataFrom" | "dataTo">;

function periodOf(identity: TemplateIdentity): PeriodFacts {
  return {
    period: identity.period ?? "",
    year: Number(identity.year ?? 0),
    dataFrom: isoDate(identity.values.get("dataFrom")),
    dataTo: isoDate(identity.values.get("dataTo")),
  };
}

/** The cells hold serials, because rules compare them; a text is ISO already. */
function isoDate(text = ""): string {
  return /^\d+(?:\.\d+)?$/u.test(text) ? (calendarDate(Number(text), "1900") ?? "") : text;
}

function packOf(
  identity: TemplateIdentity,
  { period, year }: PeriodFacts,
  given: ReportPack | undefined,
): Result<ReportPack> {
  if (given !== undefined) {
    const codes = given.indicators.map((indicator) => indicator.code);
    const value = issuePack(given, { period, year, form: "full", optional: codes, rules: {} });
    return { ok: true, value };
  }
  return parseReportPack(identity.packJson ?? "", "_tonghop");
}

/** From the hidden sheet; in the common workbook from the list there, by the name chosen. */
function unitKind(
  identity: TemplateIdentity,
  workbook: WorkbookSnapshot,
  unitName: string,
): UnitKind | undefined {
  const listed = readUnitList(workbook).find((unit) => unit.name === unitName);
  const level = SchoolLevelSchema.safeParse(listed?.level ?? identity.values.get("level"));
  const ownership = OwnershipSchema.safeParse(
    listed?.ownership ?? identity.values.get("ownership"),
  );
  return level.success && ownership.success
    ? { level: level.data, ownership: ownership.data }
    : undefined;
}
