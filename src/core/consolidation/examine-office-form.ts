/** The form of the consolidating office: figures for the whole campaign, from one workbook. */
import type { ReadReport } from "../reading/figure.ts";
import { readReport } from "../reading/read-report.ts";
import { locateForm } from "../recognition/locate-form.ts";
import { isOfficeForm, readIdentity } from "../recognition/read-identity.ts";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import type { CampaignContext } from "./campaign-context.ts";
import { isOfCampaign } from "./is-of-campaign.ts";

/** Why no figure can be taken from it. */
export type OfficeFormTrouble = "unreadable" | "encrypted" | "not-the-form" | "other-campaign";

export type ExaminedOfficeForm =
  /** Not made yet, or nothing is asked of the office. */
  | { readonly kind: "none" }
  /** `file` is relative to the campaign folder. */
  | { readonly kind: "report"; readonly file: string; readonly report: ReadReport }
  | { readonly kind: "unusable"; readonly file: string; readonly why: OfficeFormTrouble };

export const noOfficeForm: ExaminedOfficeForm = { kind: "none" };

/** Reads a workbook that passed the guard as the office's own form. */
export function examineOfficeForm(
  file: string,
  workbook: WorkbookSnapshot,
  { campaign, office: { pack } }: Pick<CampaignContext, "campaign" | "office">,
): ExaminedOfficeForm {
  const identity = readIdentity(workbook);
  if (identity === undefined || !isOfficeForm(identity)) {
    return { kind: "unusable", file, why: "not-the-form" };
  }
  if (!isOfCampaign(identity, campaign)) return { kind: "unusable", file, why: "other-campaign" };
  const form = locateForm(workbook, pack);
  return {
    kind: "report",
    file,
    report: readReport(workbook, form, { pack, campaign, unit: undefined }),
  };
}
