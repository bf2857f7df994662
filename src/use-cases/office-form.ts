/** The form of the consolidating office in a campaign folder: made, kept, read. */
import type { FolderFile } from "../adapters/folder/folder.ts";
import { guardBytes } from "../adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../adapters/spreadsheet-reader/read-workbook.ts";
import {
  examineOfficeForm,
  noOfficeForm,
  type ExaminedOfficeForm,
} from "../core/consolidation/examine-office-form.ts";
import { isOfficeForm } from "../core/recognition/read-identity.ts";
import { planOfficeTemplate } from "../core/template/plan-template.ts";
import { readOwnReport } from "../core/validation/own-report.ts";
import { isUntouched } from "../core/validation/untouched-form.ts";
import { folderNames, type CampaignFolder } from "./campaign-folder.ts";
import { verdictOfError, verdictOfGuard } from "./file-verdict.ts";
import { workbookBytes } from "./workbook-bytes.ts";

export type OfficeTemplate =
  /** Nothing is asked of the office. */
  | { readonly kind: "none" }
  | { readonly kind: "made"; readonly file: FolderFile }
  /** Something was entered there, or it cannot be read: it is never written over. */
  | { readonly kind: "kept"; readonly path: string };

/** Makes the office's own form anew, unless one stands in its place that was filled in. */
export async function officeTemplate(
  { folder, context }: CampaignFolder,
  issuedAt: string,
): Promise<OfficeTemplate> {
  const { campaign, office, inForce } = context;
  if (office.pack.indicators.length === 0) return { kind: "none" };
  const path = folderNames.officeForm;
  const standing = await folder.read(path);
  if (standing !== undefined && !(await isBlankForm(standing))) return { kind: "kept", path };
  const plan = planOfficeTemplate({
    pack: office.pack,
    campaign,
    units: inForce,
    issuedAt,
    previous: office.previous,
    samePeriod: office.samePeriod,
  });
  return { kind: "made", file: { path, bytes: await workbookBytes(plan) } };
}

/** Reads what the office has entered so far. It never throws for what is in the file. */
export async function examineOffice({
  folder,
  context,
}: Pick<CampaignFolder, "folder" | "context">): Promise<ExaminedOfficeForm> {
  if (context.office.pack.indicators.length === 0) return noOfficeForm;
  const file = folderNames.officeForm;
  const bytes = await folder.read(file);
  if (bytes === undefined) return noOfficeForm;
  const guarded = guardBytes(bytes);
  const unusable = (status: string): ExaminedOfficeForm => ({
    kind: "unusable",
    file,
    why: status === "encrypted" ? "encrypted" : "unreadable",
  });
  if (!guarded.ok) return unusable(verdictOfGuard(guarded.reason).status);
  try {
    return examineOfficeForm(file, await readWorkbook(bytes), context);
  } catch (error) {
    return unusable(verdictOfError(error).status);
  }
}

/** Whether a workbook is an office's form that nobody wrote into; in doubt it is not. */
async function isBlankForm(bytes: Uint8Array): Promise<boolean> {
  if (!guardBytes(bytes).ok) return false;
  try {
    const own = readOwnReport(await readWorkbook(bytes));
    return own.outcome === "report" && isOfficeForm(own.identity) && isUntouched(own);
  } catch {
    return false;
  }
}
