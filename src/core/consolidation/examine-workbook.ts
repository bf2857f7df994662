/** Looks at one workbook on its own: is it a report of this campaign, whose, and what does it say? */
import { isNamedOtherwise, periodEvidence } from "./period-evidence.ts";
import { packEvidence } from "./pack-evidence.ts";
import { mayBeOfPeriod } from "./receipt-window.ts";
import { OFFICE_FORM } from "../campaign/office-form.ts";
import type { Campaign } from "../campaign/campaign.ts";
import { possibleInstants } from "../campaign/time-zone.ts";
import { isInForce } from "../campaign/unit-in-force.ts";
import { counterpartsOf } from "../campaign/unit-succession.ts";
import type { Unit, UnitId } from "../campaign/unit.ts";
import type { FileReason } from "../finding/file-reason.ts";
import { decodeLegacyText } from "../reading/legacy-encoding/decode-legacy-text.ts";
import type { ReadReport } from "../reading/figure.ts";
import { readReport } from "../reading/read-report.ts";
import { readReportDate } from "../reading/report-date.ts";
import { locateForm, type FormLocation } from "../recognition/locate-form.ts";
import { isOfficeForm, readIdentity } from "../recognition/read-identity.ts";
import { unitsMeant, type Evidence } from "../recognition/evidence.ts";
import { recogniseUnit, type UnitRecognition } from "../recognition/recognise-unit.ts";
import { isBlankForm } from "../validation/blank-form.ts";
import { checkStampOf } from "../validation/check-stamp.ts";
import { cellAt, type WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import type { CampaignContext } from "./campaign-context.ts";
import { isOfPeriod } from "./is-of-campaign.ts";
import { setAside, type ExaminedFile, type ReceivedFile, type SeenFile } from "./examined-file.ts";

/**
 * Examines a workbook that passed the guard.
 *
 * @param assigned - The unit that the office gave this file to; it wins over what the file says.
 */
export function examineWorkbook(
  file: ReceivedFile,
  stored: WorkbookSnapshot,
  context: CampaignContext,
  assigned?: UnitId,
): ExaminedFile {
  const workbook = decodeLegacyText(stored);
  const { campaign, pack } = context;
  const identity = readIdentity(workbook);
  if (isOfficeForm(identity)) {
    // Nobody's report, whoever it is assigned to: it is read from its own place only.
    return setAside(file, "ignored", { code: "office-form", args: { place: OFFICE_FORM } });
  }
  const form = locateForm(workbook, pack);
  const reportDate = reportDateOf(workbook, form, campaign);
  const period = { file: file.file, identity, form, reportDate };
  const received: SeenFile = {
    ...file,
    ofCampaign: [...packEvidence(identity, form, pack), ...periodEvidence(period, campaign)],
  };
  const recognised = recogniseUnit(
    {
      ...(identity?.unitId === undefined ? {} : { identityUnitId: identity.unitId }),
      ...(identity?.unitName === undefined ? {} : { identityUnitName: identity.unitName }),
      ...typedName(form),
      file: file.file,
      ...(received.mail?.sender === undefined ? {} : { sender: received.mail.sender }),
      ...(assigned === undefined ? {} : { assigned }),
    },
    context.directory,
  );
  const { evidence } = recognised;
  if (identity === undefined && form.foundBy === "none") {
    return setAside(received, "unrecognised", { code: "not-a-template", args: {} }, evidence);
  }
  if (identity !== undefined && identity.packId !== campaign.packId) {
    const reason = { code: "other-pack", args: { packId: identity.packId ?? "" } } as const;
    return setAside(received, "other-pack", reason, evidence);
  }
  if (identity !== undefined && !isOfPeriod(identity, campaign)) {
    const args = { period: identity.period ?? "", year: identity.year ?? "" };
    if (reportDate === null || !mayBeOfPeriod(reportDate, campaign)) {
      return setAside(received, "other-period", { code: "other-period", args }, evidence);
    }
    // An earlier period's form may have been filled in anew: only the office can tell.
    if (assigned === undefined) {
      const reason = { code: "period-disagrees", args: { ...args, date: reportDate } } as const;
      return setAside(received, "ambiguous", reason, evidence);
    }
  }
  if (recognised.outcome !== "unit") return setAsideUnit(received, recognised, context);

  const unit = context.units.find((one) => one.unitId === recognised.unitId);
  if (unit === undefined) {
    const reason = { code: "unit-not-in-registry", args: { says: recognised.unitId } } as const;
    return setAside(received, "unknown-unit", reason, evidence);
  }
  if (!isInForce(unit, campaign.dataTo)) {
    const others = counterpartsOf(unit, context.succession, campaign.dataTo);
    return setAsideOfOther(received, { unit, others, context }, evidence);
  }
  const report = readReport(workbook, form, { pack, campaign, unit });
  const given: ReadReport["previous"] = context.previous.get(unit.unitId)?.values ?? new Map();
  if (isBlankForm(report, form, pack.indicators, workbook, given)) {
    const reason = { code: "blank-form", args: {} } as const;
    return setAside(received, "superseded", reason, evidence, [unit.unitId]);
  }
  if (identity === undefined && assigned === undefined) {
    // Without the hidden sheet only the date of the report, its title and the file's name tell it.
    if (!mayBeOfPeriod(report.reportDate, campaign) || isNamedOtherwise(period, campaign)) {
      return setAside(received, "ambiguous", { code: "period-unknown", args: {} }, evidence);
    }
  }
  const checked = checkStampOf(workbook);
  return {
    ...received,
    evidence,
    ...(checked === undefined ? {} : { checked }),
    outcome: {
      kind: "report",
      unitId: unit.unitId,
      report,
      ...timesOf(workbook, campaign),
    },
  };
}

function timesOf(
  { modifiedAt }: WorkbookSnapshot,
  { timeZone }: Campaign,
): { readonly modifiedAt?: string; readonly modifiedFrom?: string } {
  if (modifiedAt === undefined) return {};
  const { first, last } = possibleInstants(modifiedAt, timeZone);
  return { modifiedAt: last, ...(first === last ? {} : { modifiedFrom: first }) };
}

function reportDateOf(
  { dateSystem }: WorkbookSnapshot,
  { reportDate }: FormLocation,
  { year }: Campaign,
): string | null {
  const remarks = { findings: [], blanks: [], interpreted: [], decoded: [] };
  return readReportDate(reportDate, { dateSystem, year }, remarks, false);
}

function typedName(form: FormLocation): { readonly typedName?: string } {
  const { unitName } = form;
  const value = unitName && cellAt(unitName.sheet, unitName.address)?.value;
  return typeof value === "string" && value.trim() !== "" ? { typedName: value } : {};
}

/**
 * A file of a unit that is not in force, or only named as a predecessor. Those that stand for it in
 * this period may mean it as their report: they wait for an answer, as the file does.
 */
function setAsideOfOther(
  received: SeenFile,
  {
    unit: { name, validFrom, validTo },
    others,
    context: { campaign },
  }: {
    readonly unit: Pick<Unit, "name" | "validFrom" | "validTo">;
    readonly others: readonly Unit[];
    readonly context: CampaignContext;
  },
  evidence: readonly Evidence[],
): ExaminedFile {
  const reason: FileReason = {
    code: "unit-not-in-force",
    args: {
      name,
      ...(validTo !== undefined && validTo < campaign.dataTo ? { closed: validTo } : {}),
      ...(validFrom !== undefined && validFrom > campaign.dataTo ? { begins: validFrom } : {}),
      instead: others.map((one) => ({ unitId: one.unitId, name: one.name })),
    },
  };
  if (others.length === 0) return setAside(received, "unknown-unit", reason, evidence);
  const candidates = others.map(({ unitId }) => unitId);
  return setAside(received, "ambiguous", reason, evidence, candidates);
}

function setAsideUnit(
  received: SeenFile,
  recognised: Exclude<UnitRecognition, { outcome: "unit" }>,
  context: CampaignContext,
): ExaminedFile {
  const { evidence } = recognised;
  switch (recognised.outcome) {
    case "conflict": {
      const says = evidence.map(({ source, says }) => ({ source, says }));
      const reason = { code: "unit-disagrees", args: { says } } as const;
      const candidates = evidence.flatMap(unitsMeant);
      return setAside(received, "conflict", reason, evidence, candidates);
    }
    case "ambiguous": {
      const args = { units: recognised.units };
      const reason = { code: "several-units-fit", args } as const;
      return setAside(received, "ambiguous", reason, evidence, recognised.units);
    }
    case "unknown-unit": {
      const others = heirsOf(recognised.says, context);
      if (others.length > 0) {
        const unit = { name: recognised.says };
        return setAsideOfOther(received, { unit, others, context }, evidence);
      }
      const args = { says: recognised.says };
      return setAside(received, "unknown-unit", { code: "unit-not-in-registry", args }, evidence);
    }
    case "unrecognised":
      return setAside(received, "unrecognised", { code: "no-unit-named", args: {} }, evidence);
  }
}

/** Units in force that name these words as a predecessor, or that came of those which do. */
function heirsOf(says: string, { succession, campaign }: CampaignContext): readonly Unit[] {
  const heirs = succession
    .successorsOf(says)
    .flatMap((unit) =>
      isInForce(unit, campaign.dataTo) ? [unit] : counterpartsOf(unit, succession, campaign.dataTo),
    );
  return [...new Set(heirs)];
}
