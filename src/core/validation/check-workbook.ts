/** One workbook checked on its own, before it is sent: what the school sees, without the campaign. */
import type { Campaign } from "../campaign/campaign.ts";
import { isTimeZone } from "../campaign/time-zone.ts";
import { compareFindings, type Finding, type LocalText } from "../finding/finding.ts";
import { identityCell } from "../recognition/identity-cells.ts";
import { decodeLegacyText } from "../reading/legacy-encoding/decode-legacy-text.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import type { CellReference } from "../workbook/cell-edit.ts";
import { isCalendarDate } from "../workbook/date-serial.ts";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { isBlankForm } from "./blank-form.ts";
import { checkStampOf, type CheckStamp } from "./check-stamp.ts";
import {
  blanksOf,
  checkedSections,
  countFindings,
  type CheckedSection,
  type FindingCounts,
} from "./checked-sections.ts";
import { issuedRules } from "./issued-rule.ts";
import {
  codeOfReport,
  isoDate,
  readOwnReport,
  type NoReport,
  type OwnReport,
} from "./own-report.ts";
import { packAge, type PackAge } from "./pack-age.ts";
import type { Repair } from "./repair.ts";
import { proposeRepairs } from "./repairs.ts";
import { withoutSharesToldByRules } from "./shares-told-by-rules.ts";
import { validateReport, type Validation } from "./validate-report.ts";

/** The pack that a report was checked against. */
export interface CheckedPack extends PackAge {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
}

/** Plain data that can be handed from one thread to another. */
export interface CheckedReport {
  readonly outcome: "checked";
  readonly unitName: string;
  readonly period: string;
  /** Absent where the pack has no such period. */
  readonly periodLabel?: LocalText;
  readonly year: string;
  readonly pack: CheckedPack;
  /** The last day and how to read it; absent where the hidden sheet lost it. */
  readonly due?: Pick<Campaign, "dueDate" | "dueMeans" | "timeZone">;
  /** Where to send it; empty where the office did not say. */
  readonly office: { readonly name: string; readonly sendTo: string };
  readonly verdicts: Validation["verdicts"];
  /** In reading order; unit and file are not set. */
  readonly findings: readonly Finding[];
  /** The same findings as the form is divided; first those of the report as a whole. */
  readonly sections: readonly CheckedSection[];
  readonly counts: FindingCounts;
  /** How many required cells are still to be entered. */
  readonly blanks: number;
  /** Nothing is filled in: sent as it is, it would be taken for not sent. */
  readonly isBlank: boolean;
  /** No error is open. Warnings are counted, never in the way. */
  readonly isReady: boolean;
  /** `Mã đối chiếu` as the figures stand now. */
  readonly referenceCode: string;
  /** Absent where the report was never stamped. */
  readonly stamp?: CheckStamp;
  /** Where a stamp is written; absent where the workbook has no such cells. */
  readonly stampCells?: Readonly<Record<(typeof stampKeys)[number], CellReference>>;
  readonly repairs: readonly Repair[];
}

export type CheckedWorkbook = CheckedReport | NoReport;

const stampKeys = ["checkedAt", "checkedPackVersion", "checkedValues"] as const;

/**
 * Checks a workbook against the pack that it carries.
 *
 * Previous figures are those that stand in the file. A common workbook in which no unit was chosen
 * is no report yet.
 *
 * @param given - A pack to check against instead of the one in the file; such a check is no
 *   school's, and cannot be stamped. Nor can the office's own form: it is sent to nobody.
 */
export function checkWorkbook(stored: WorkbookSnapshot, given?: ReportPack): CheckedWorkbook {
  const workbook = decodeLegacyText(stored);
  const own = readOwnReport(workbook, given);
  if (own.outcome !== "report") return own;
  const { pack, campaign, form, unit, unitName, report } = own;
  const { previous, samePeriod } = report;
  const facts = { pack, campaign, unitName, report, previous, samePeriod };
  const { verdicts, failed, findings: ofRules } = validateReport(issuedRules(pack), facts, unit);
  const ofReading = withoutSharesToldByRules(report.findings, failed, pack);
  const findings = [...ofReading, ...ofRules].sort(compareFindings);
  const counts = countFindings(findings);
  return {
    outcome: "checked",
    unitName,
    ...periodOf(own),
    pack: { id: pack.id, version: pack.version, title: pack.title, ...packAge(pack) },
    ...dueOf(own),
    office: officeOf(own),
    verdicts,
    findings,
    sections: checkedSections(findings, own),
    counts,
    blanks: blanksOf(findings).length,
    isBlank: isBlankForm(report, form, pack.indicators, workbook),
    isReady: counts.error === 0,
    referenceCode: codeOfReport(own),
    ...stampOf(workbook, given === undefined && unit !== undefined ? own : undefined),
    repairs: proposeRepairs(workbook, own),
  };
}

function periodOf({
  pack,
  campaign: { period, year },
}: OwnReport): Pick<CheckedReport, "period" | "periodLabel" | "year"> {
  const label = pack.periods.find(({ id }) => id === period)?.label;
  return { period, ...(label === undefined ? {} : { periodLabel: label }), year: String(year) };
}

function dueOf({ identity: { values } }: OwnReport): Pick<CheckedReport, "due"> {
  const dueDate = isoDate(values.get("dueDate"));
  if (!isCalendarDate(dueDate)) return {};
  const dueMeans = values.get("dueMeans") === "by" ? "by" : "before";
  const timeZone = values.get("timeZone") ?? "";
  return { due: { dueDate, dueMeans, timeZone: isTimeZone(timeZone) ? timeZone : HOME_ZONE } };
}

const HOME_ZONE = "Asia/Ho_Chi_Minh";

function officeOf({ identity: { values } }: OwnReport): CheckedReport["office"] {
  return { name: values.get("officeName") ?? "", sendTo: values.get("sendTo") ?? "" };
}

function stampOf(
  workbook: WorkbookSnapshot,
  own: OwnReport | undefined,
): Pick<CheckedReport, "stamp" | "stampCells"> {
  const stamp = checkStampOf(workbook, own);
  const [checkedAt, checkedPackVersion, checkedValues] = stampKeys.map((key) =>
    own === undefined ? undefined : identityCell(workbook, key),
  );
  return {
    ...(stamp === undefined ? {} : { stamp }),
    ...(checkedAt === undefined || checkedPackVersion === undefined || checkedValues === undefined
      ? {}
      : { stampCells: { checkedAt, checkedPackVersion, checkedValues } }),
  };
}
