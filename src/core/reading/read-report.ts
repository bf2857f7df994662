/** One submission, from cells to figures. It judges cells only; rules come later. */
import type { Finding } from "../finding/finding.ts";
import type { Campaign } from "../campaign/campaign.ts";
import { formAsks } from "../recognition/form-asks.ts";
import type { FormLocation } from "../recognition/locate-form.ts";
import { readIdentity } from "../recognition/read-identity.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import {
  appliesTo,
  type Indicator,
  type ReportPack,
  type UnitKind,
} from "../report-pack/report-pack.ts";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { earlierValues } from "./earlier-values.ts";
import type { Figure, ListRow, ReadReport } from "./figure.ts";
import { snapshotAt, type ReportRemarks } from "./form-cell.ts";
import { formFindings } from "./form-remarks.ts";
import { hiddenFigures } from "./hidden-figures.ts";
import { otherFormFindings } from "./other-form.ts";
import { readIndicators } from "./read-indicators.ts";
import { readReportDate } from "./report-date.ts";
import { readYesNo } from "./read-yes-no.ts";

/** What the form asks of this unit. */
export interface ReportContext {
  /** As issued by the campaign. */
  readonly pack: ReportPack;
  readonly campaign: Pick<Campaign, "year" | "dataFrom" | "dataTo">;
  /** Absent for the office's own form, which nobody waits for: its date may be left open. */
  readonly unit: UnitKind | undefined;
}

/**
 * Reads every indicator that applies to the unit. Never throws for what is in the workbook.
 *
 * @returns Findings with sheet and cell; unit and file are the caller's to add.
 */
export function readReport(
  workbook: WorkbookSnapshot,
  form: FormLocation,
  { pack, campaign, unit }: ReportContext,
): ReadReport {
  const context = { dateSystem: workbook.dateSystem, year: campaign.year };
  const remarks: ReportRemarks = { findings: [], blanks: [], interpreted: [], decoded: [] };
  const indicators = pack.indicators.filter((one) => appliesTo(one.appliesTo, unit));
  const identity = readIdentity(workbook);
  const isOnForm = formAsks(identity);
  const reportDate = readReportDate(form.reportDate, context, remarks, unit !== undefined);
  const figures = new Map<IndicatorCode, Figure>();
  const lists = new Map<IndicatorCode, readonly ListRow[]>();
  const read = readIndicators(indicators, form, {
    ...context,
    lists: pack.lists,
    confirmed: confirmedSections(form),
    isOnForm,
    reportDate,
    remarks,
  });
  for (const { figure, rows } of read) {
    figures.set(figure.code, figure);
    if (rows !== undefined) lists.set(figure.code, rows);
  }
  const otherForm = otherFormFindings({
    pack,
    identity,
    missing: indicators.filter(({ code }) => !form.values.has(code) && isOnForm(code) === false),
    notAsked: form.notAsked,
    dateSystem: workbook.dateSystem,
  });
  return {
    figures,
    previous: earlierValues(indicators, form.previous, context),
    samePeriod: earlierValues(indicators, form.samePeriod, context),
    lists,
    reportDate,
    findings: [
      ...otherForm,
      ...formFindings(indicators, form, remarks),
      ...hiddenFigures(indicators, form, lists),
      ...(workbook.hasMacros === true ? [MACROS_IGNORED] : []),
    ],
  };
}

/** What macros would change when the file is opened is not what the school saved and signed. */
const MACROS_IGNORED: Finding = {
  code: "macros-ignored",
  severity: "note",
  state: "open",
  args: {},
};

/** Sections whose blank numbers the school declares to be 0. */
function confirmedSections({ confirmations }: FormLocation): ReadonlySet<Indicator["section"]> {
  return new Set(
    [...confirmations].flatMap(([section, place]) => {
      const value = snapshotAt(place)?.value;
      if (value === true) return [section];
      const reading = typeof value === "string" ? readYesNo(value) : undefined;
      return reading?.kind === "value" && reading.value === true ? [section] : [];
    }),
  );
}
