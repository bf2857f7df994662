/** Many submissions and the office's decisions -> one consolidation. */
import type { Decisions } from "../campaign/decisions.ts";
import { judgeTimeliness, type Receipt } from "../campaign/due-date.ts";
import type { UnitId } from "../campaign/unit.ts";
import { isUnsettled } from "../finding/finding.ts";
import { asksDocumentsOnly } from "../report-pack/figure-periods.ts";
import { indicatorsOf, type CampaignContext } from "./campaign-context.ts";
import { combineReports, type UnitReport } from "./combine-reports.ts";
import { holdCommonProblems } from "./common-problem.ts";
import type { Consolidation, ConsolidatedFile, ConsolidatedUnit } from "./consolidation.ts";
import {
  conflictFindings,
  missingFindings,
  readingOrder,
  reportFindings,
} from "./consolidated-findings.ts";
import { coverageOf, groupTotals, isReported, totalsOf } from "./coverage-totals.ts";
import { noOfficeForm, type ExaminedOfficeForm } from "./examine-office-form.ts";
import type { ExaminedFile } from "./examined-file.ts";
import { listsOf, textsOf } from "./lists-and-texts.ts";
import { officeFigures, officeFindings } from "./office-figures.ts";
import { mailedTimes, type MailedTimes } from "./mailed-times.ts";
import { firstReceipt, type ReceivedTimes, type SentFile } from "./received-times.ts";
import { sameDocumentFindings } from "./same-document.ts";
import { sameFiguresFindings } from "./same-figures.ts";
import { doubtSharedBytes } from "./shared-bytes.ts";
import { settleFiles } from "./settle-files.ts";
import { signedDocumentOf } from "./signed-document.ts";
import { unitStanding, type UnitStanding } from "./unit-status.ts";
import { unitValues } from "./unit-values.ts";

export interface ConsolidateInput {
  readonly context: CampaignContext;
  readonly files: readonly ExaminedFile[];
  readonly officeForm?: ExaminedOfficeForm;
  readonly decisions: Decisions;
  readonly received: ReceivedTimes;
  /** ISO instant that the board is drawn at. */
  readonly asOf: string;
  /** Totals over accepted units only. */
  readonly onlyAccepted?: boolean;
}

/** Consolidates a campaign; the order of the files does not matter. */
export function consolidate(input: ConsolidateInput): Consolidation {
  const { context, decisions, asOf, officeForm = noOfficeForm } = input;
  const { pack } = context;
  const excused = new Map(
    decisions.received.flatMap((one) =>
      one.notAReport === true ? [[one.unitId, one.reason] as const] : [],
    ),
  );
  const mailed = mailedTimes(input.files, context.campaign.timeZone);
  const examined = doubtSharedBytes(input.files);
  const settled = settleFiles(
    examined,
    decisions.files,
    (file) => {
      const listed = input.received.byFile.get(file.file);
      return listed === undefined ? mailed.span(file) : { first: listed, last: listed };
    },
    excused,
  );
  const reports = new Map<UnitId, UnitReport>();
  for (const [unitId, counted] of settled.counted) {
    reports.set(unitId, combineReports(counted, pack));
  }

  const ofReports = context.inForce.flatMap((unit) => {
    const combined = reports.get(unit.unitId);
    return combined === undefined ? [] : reportFindings(unit, combined, context);
  });
  const findings = holdCommonProblems(
    ofReports,
    (rule) => pack.rules.find((one) => one.id === rule)?.message,
    reports.size,
  );
  const toFix = new Set<string | undefined>(
    findings
      .filter((finding) => finding.severity === "error" && isUnsettled(finding))
      .map((finding) => finding.unitId),
  );

  const documentsSuffice = asksDocumentsOnly(pack);
  const units = context.inForce.map((unit): ConsolidatedUnit => {
    const combined = reports.get(unit.unitId);
    const standing: UnitStanding = excused.has(unit.unitId)
      ? { status: "excused" }
      : unitStanding(unit, {
          isAsked: documentsSuffice || indicatorsOf(pack, unit).length > 0,
          documentsSuffice,
          isCounted: combined !== undefined,
          mustFix: toFix.has(unit.unitId),
          files: settled.files,
          examined,
        });
    const reported = documentsSuffice
      ? documentsOf(unit.unitId, settled.files, mailed)
      : (settled.reports.get(unit.unitId) ?? []).map((file) => ({
          file: file.file,
          modifiedAt: file.outcome.modifiedAt,
          mailedAt: mailed.span(file)?.first,
        }));
    const receipt = firstReceipt(
      unit.unitId,
      reported,
      input.received,
      decisions,
      context.campaign.timeZone,
    );
    const signedDocument = signedDocumentOf(unit.unitId, settled.files, decisions.received);
    return {
      unit,
      ...standing,
      ...timeOf(receipt, documentsSuffice && reported.length > 0, context),
      ...(signedDocument === undefined ? {} : { signedDocument }),
      values: combined === undefined ? {} : unitValues(indicatorsOf(pack, unit), combined),
    };
  });
  const counts = (unit: ConsolidatedUnit): boolean =>
    input.onlyAccepted === true ? unit.status === "accepted" : isReported(unit);
  const countedUnits = units.filter(counts);
  const sameFigures = sameFiguresFindings(reports, context);
  return {
    asOf,
    units,
    totals: totalsOf(pack, units, counts),
    groups: groupTotals(pack, units, counts),
    lists: listsOf(countedUnits, reports, context),
    texts: textsOf(countedUnits, reports, context),
    findings: [
      ...findings,
      ...sameFigures,
      ...sameDocumentFindings(reports, context, sameFigures),
      ...officeFindings(officeForm, context),
      ...missingFindings(units, context, asOf),
      ...conflictFindings(settled.files),
    ].sort(readingOrder(context)),
    files: settled.files,
    coverage: coverageOf(units),
    office: officeFigures(officeForm, context),
    decisions,
  };
}

/** What a unit sent where documents are all that is asked; when they were written is not known. */
function documentsOf(
  unitId: UnitId,
  files: readonly ConsolidatedFile[],
  mailed: MailedTimes,
): readonly SentFile[] {
  return files
    .filter((one) => one.status === "document" && one.unitId === unitId)
    .map((one) => ({ file: one.file, mailedAt: mailed.span(one)?.first }));
}

function timeOf(
  receipt: Receipt | undefined,
  hasDocument: boolean,
  { campaign }: CampaignContext,
): Pick<ConsolidatedUnit, "timeliness" | "received"> {
  const timeliness = judgeTimeliness(receipt, campaign) ?? (hasDocument ? "unknown" : undefined);
  return {
    ...(timeliness === undefined ? {} : { timeliness }),
    ...(receipt === undefined ? {} : { received: receipt }),
  };
}
