/** Looks at one workbook on its own: is it a report of this campaign, whose, and what does it say? */
import { lastDayOfReceipt } from "./receipt-window.ts";
import type { UnitId } from "../campaign/unit.ts";
import { readReport } from "../reading/read-report.ts";
import { locateForm, type FormLocation } from "../recognition/locate-form.ts";
import { readIdentity, type TemplateIdentity } from "../recognition/read-identity.ts";
import { recogniseUnit, type UnitRecognition } from "../recognition/recognise-unit.ts";
import { checkStampOf } from "../validation/check-stamp.ts";
import { cellAt, type WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import type { CampaignContext } from "./campaign-context.ts";
import { setAside, type ExaminedFile, type ReceivedFile } from "./examined-file.ts";

/**
 * Examines a workbook that passed the guard.
 *
 * @param assigned - The unit that the office gave this file to; it wins over what the file says.
 */
export function examineWorkbook(
  received: ReceivedFile,
  workbook: WorkbookSnapshot,
  context: CampaignContext,
  assigned?: UnitId,
): ExaminedFile {
  const { campaign, pack } = context;
  const identity = readIdentity(workbook);
  const form = locateForm(workbook, pack);
  const recognised = recogniseUnit(
    {
      ...(identity?.unitId === undefined ? {} : { identityUnitId: identity.unitId }),
      ...(identity?.unitName === undefined ? {} : { identityUnitName: identity.unitName }),
      ...typedName(form),
      file: received.file,
      ...(assigned === undefined ? {} : { assigned }),
    },
    context.units,
  );
  const { evidence } = recognised;
  if (identity === undefined && form.foundBy === "none") {
    return setAside(received, "unrecognised", { code: "not-a-template", args: {} }, evidence);
  }
  if (identity !== undefined && identity.packId !== campaign.packId) {
    const reason = { code: "other-pack", args: { packId: identity.packId ?? "" } } as const;
    return setAside(received, "other-pack", reason, evidence);
  }
  if (identity !== undefined && !isThisPeriod(identity, context)) {
    const args = { period: identity.period ?? "", year: identity.year ?? "" };
    return setAside(received, "other-period", { code: "other-period", args }, evidence);
  }
  if (recognised.outcome !== "unit") return setAsideUnit(received, recognised);

  const unit = context.units.find((one) => one.unitId === recognised.unitId);
  if (unit === undefined) {
    const reason = { code: "unit-not-in-registry", args: { says: recognised.unitId } } as const;
    return setAside(received, "unknown-unit", reason, evidence);
  }
  if (!context.inForce.includes(unit)) {
    const args = { unitId: recognised.unitId };
    return setAside(received, "unknown-unit", { code: "unit-not-in-force", args }, evidence);
  }
  const report = readReport(workbook, form, { pack, campaign, unit });
  if (identity === undefined && assigned === undefined) {
    // Without the hidden sheet only the date of the report tells which period it belongs to.
    const date = report.reportDate;
    if (date === null || date < campaign.dataFrom || date > lastDayOfReceipt(campaign)) {
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
      ...(workbook.modifiedAt === undefined ? {} : { modifiedAt: workbook.modifiedAt }),
    },
  };
}

function isThisPeriod(identity: TemplateIdentity, { campaign }: CampaignContext): boolean {
  return identity.period === campaign.period && identity.year === String(campaign.year);
}

function typedName(form: FormLocation): { readonly typedName?: string } {
  const { unitName } = form;
  const value = unitName && cellAt(unitName.sheet, unitName.address)?.value;
  return typeof value === "string" && value.trim() !== "" ? { typedName: value } : {};
}

function setAsideUnit(
  received: ReceivedFile,
  recognised: Exclude<UnitRecognition, { outcome: "unit" }>,
): ExaminedFile {
  const { evidence } = recognised;
  switch (recognised.outcome) {
    case "conflict": {
      const says = evidence.map(({ source, says }) => ({ source, says }));
      return setAside(received, "conflict", { code: "unit-disagrees", args: { says } }, evidence);
    }
    case "ambiguous": {
      const args = { units: recognised.units };
      return setAside(received, "ambiguous", { code: "several-units-fit", args }, evidence);
    }
    case "unknown-unit": {
      const args = { says: recognised.says };
      return setAside(received, "unknown-unit", { code: "unit-not-in-registry", args }, evidence);
    }
    case "unrecognised":
      return setAside(received, "unrecognised", { code: "no-unit-named", args: {} }, evidence);
  }
}
