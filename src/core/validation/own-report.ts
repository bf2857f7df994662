/** A workbook read by what it carries itself: its pack, its period, its unit; no campaign needed. */
import type { Campaign } from "../campaign/campaign.ts";
import type { FileReason } from "../finding/file-reason.ts";
import type { Problem, Result } from "../finding/problem.ts";
import type { ReadReport } from "../reading/figure.ts";
import { readReport } from "../reading/read-report.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import type { CellReference } from "../workbook/cell-edit.ts";
import { calendarDate } from "../workbook/date-serial.ts";
import type { CellPlace } from "../recognition/cell-place.ts";
import { checkPack } from "../formula/check-pack.ts";
import { locateForm, type FormLocation } from "../recognition/locate-form.ts";
import {
  IDENTITY_SHEET,
  isOfficeForm,
  readIdentity,
  type TemplateIdentity,
} from "../recognition/read-identity.ts";
import { readUnitList, type ListedUnit } from "../recognition/read-unit-list.ts";
import { parseReportPack } from "../report-pack/parse-report-pack.ts";
import {
  OwnershipSchema,
  SchoolLevelSchema,
  type ReportPack,
  type UnitKind,
} from "../report-pack/report-pack.ts";
import { cellAt, type WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { issuePack } from "./issue-pack.ts";
import { referenceCode } from "./reference-code.ts";

/** Dates are empty where the hidden sheet lost them. */
export type PeriodFacts = Pick<Campaign, "period" | "year" | "dataFrom" | "dataTo">;

export interface OwnReport {
  readonly outcome: "report";
  readonly identity: TemplateIdentity;
  /** As issued. */
  readonly pack: ReportPack;
  readonly campaign: PeriodFacts;
  readonly form: FormLocation;
  /** Absent of the office's own form. */
  readonly unit: UnitKind | undefined;
  readonly unitName: string;
  readonly report: ReadReport;
}

/** Why a workbook cannot be read by itself. */
export type NoReport =
  | {
      readonly outcome: "not-a-report";
      /**
       * `not-a-template`: a foreign workbook, or one whose pack is gone. `no-unit-named`: a common
       * template without a chosen name. `unit-not-in-registry`: its list lacks the name.
       */
      readonly reason: FileReason;
      /** Where the unit's name is to be chosen, if that is all that is missing. */
      readonly chooseUnitAt?: CellReference;
    }
  /** The pack that it carries, or the one given, does not hold. */
  | { readonly outcome: "pack-problems"; readonly problems: readonly Problem[] };

/**
 * Reads a workbook against the pack that it carries.
 *
 * @param given - A pack, not yet issued, to read by instead of the one in the file.
 */
export function readOwnReport(
  workbook: WorkbookSnapshot,
  given?: ReportPack,
): OwnReport | NoReport {
  const identity = readIdentity(workbook);
  if (identity === undefined) return notATemplate;
  const campaign = periodOf(identity);
  const packed = packOf(identity, campaign, given);
  if (packed === undefined) return notATemplate;
  if (!packed.ok) return { outcome: "pack-problems", problems: packed.problems };
  const pack = packed.value;
  const form = locateForm(workbook, pack);
  const unitName = typedName(form.unitName);
  const listed = readUnitList(workbook);
  const unit = unitKind(identity, listed, unitName);
  if (unit === undefined && !isOfficeForm(identity)) return noUnit(listed, unitName, form.unitName);
  const report = readReport(workbook, form, { pack, campaign, unit });
  return { outcome: "report", identity, pack, campaign, form, unit, unitName, report };
}

/** `Mã đối chiếu` of a report. */
export function codeOfReport({ pack, report }: Pick<OwnReport, "pack" | "report">): string {
  return referenceCode(pack, (code) => report.figures.get(code)?.value ?? null);
}

const notATemplate: NoReport = {
  outcome: "not-a-report",
  reason: { code: "not-a-template", args: {} },
};

function periodOf(identity: TemplateIdentity): PeriodFacts {
  return {
    period: identity.period ?? "",
    year: Number(identity.year ?? 0),
    dataFrom: isoDate(identity.values.get("dataFrom")),
    dataTo: isoDate(identity.values.get("dataTo")),
  };
}

/** Cells that rules compare hold serials; a text is ISO already. */
export function isoDate(text = ""): string {
  return /^\d+(?:\.\d+)?$/u.test(text) ? (calendarDate(Number(text), "1900") ?? "") : text;
}

function packOf(
  identity: TemplateIdentity,
  { period, year }: PeriodFacts,
  given: ReportPack | undefined,
): Result<ReportPack> | undefined {
  if (given !== undefined) {
    const codes = given.indicators.map((indicator) => indicator.code);
    const settings = { period, year, form: "full", optional: codes, rules: {} } as const;
    const value = issuePack(given, settings, [isOfficeForm(identity) ? "office" : "unit"]);
    return { ok: true, value };
  }
  const { packJson } = identity;
  if (packJson === undefined) return undefined;
  if (latest?.text !== packJson) {
    latest = { text: packJson, packed: carriedPack(packJson) };
  }
  return latest.packed;
}

/** Anybody may have written into the hidden sheet: a formula that does not hold is told, never run. */
function carriedPack(text: string): Result<ReportPack> {
  const parsed = parseReportPack(text, IDENTITY_SHEET);
  const problems = parsed.ok ? checkPack(parsed.value).filter(isOfFormula) : [];
  if (problems.length === 0) return parsed;
  return { ok: false, problems: problems.map((one) => ({ ...one, file: IDENTITY_SHEET })) };
}

function isOfFormula({ code }: Problem): boolean {
  return code.startsWith("formula-");
}

/** A form is checked again at every change, and the forms of one campaign carry the same pack. */
let latest: { readonly text: string; readonly packed: Result<ReportPack> } | undefined;

function typedName(place: CellPlace | undefined): string {
  const typed = place && cellAt(place.sheet, place.address)?.value;
  return typeof typed === "string" ? typed.normalize("NFC").trim() : "";
}

/** From the hidden sheet; in the common workbook from the list there, by the name chosen. */
function unitKind(
  { values }: TemplateIdentity,
  listed: readonly ListedUnit[],
  unitName: string,
): UnitKind | undefined {
  const chosen = listed.find((unit) => unit.name === unitName);
  const level = SchoolLevelSchema.safeParse(chosen?.level ?? values.get("level"));
  const ownership = OwnershipSchema.safeParse(chosen?.ownership ?? values.get("ownership"));
  return level.success && ownership.success
    ? { level: level.data, ownership: ownership.data }
    : undefined;
}

function noUnit(
  listed: readonly ListedUnit[],
  unitName: string,
  place: CellPlace | undefined,
): NoReport {
  const isUnknown = unitName !== "" && listed.length > 0;
  const chooseUnitAt = place && {
    sheet: place.sheet.name,
    cell: formatCellAddress(place.address),
  };
  return {
    outcome: "not-a-report",
    reason: isUnknown
      ? { code: "unit-not-in-registry", args: { says: unitName } }
      : { code: "no-unit-named", args: {} },
    ...(chooseUnitAt === undefined ? {} : { chooseUnitAt }),
  };
}
