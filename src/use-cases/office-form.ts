/** The form of the consolidating office in a campaign folder: made, kept, read. */
import { numberedPath } from "../adapters/folder/distinct-paths.ts";
import type { Folder, FolderFile } from "../adapters/folder/folder.ts";
import { guardBytes } from "../adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../adapters/spreadsheet-reader/read-workbook.ts";
import type { CampaignContext } from "../core/consolidation/campaign-context.ts";
import {
  examineOfficeForm,
  noOfficeForm,
  type ExaminedOfficeForm,
} from "../core/consolidation/examine-office-form.ts";
import { isOfficeForm, type TemplateIdentity } from "../core/recognition/read-identity.ts";
import { planOfficeTemplate } from "../core/template/plan-template.ts";
import { hasEntries } from "../core/validation/form-entries.ts";
import { readOwnReport } from "../core/validation/own-report.ts";
import type { WorkbookSnapshot } from "../core/workbook/workbook-snapshot.ts";
import { folderNames, type CampaignFolder } from "./campaign-folder.ts";
import { verdictOfError, verdictOfGuard } from "./file-verdict.ts";
import { workbookBytes } from "./workbook-bytes.ts";

export type OfficeTemplate =
  /** Nothing is asked of the office. */
  | { readonly kind: "none" }
  | { readonly kind: "made"; readonly file: FolderFile }
  /** It was filled in or saved again, or cannot be read: it is never written over. */
  | { readonly kind: "kept"; readonly path: string };

/** Makes the office's own form anew, unless one stands in its place that somebody saved. */
export async function officeTemplate(
  { folder, context }: CampaignFolder,
  issuedAt: string,
): Promise<OfficeTemplate> {
  const { campaign, office, inForce } = context;
  if (office.pack.indicators.length === 0) return { kind: "none" };
  const path = folderNames.officeForm;
  const standing = await folder.read(path);
  if (standing !== undefined && !(await isUntouched(standing))) return { kind: "kept", path };
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

/**
 * Takes the office's own form out of files that arrive, and puts it into its place: a campaign kept
 * in one file has no folder to save the form in. A form that was filled in before stays beside it,
 * under a name of its own.
 *
 * @returns The other files.
 */
export async function takeInOfficeForm(
  { folder, context }: Pick<CampaignFolder, "folder" | "context">,
  files: readonly FolderFile[],
): Promise<readonly FolderFile[]> {
  const others: FolderFile[] = [];
  for (const file of files) {
    const isOurs = isNamedAsForm(file.path) && (await isFormOf(context, file.bytes));
    if (isOurs) await putInPlace(folder, file.bytes);
    else others.push(file);
  }
  return others;
}

/** Browsers number what is downloaded twice. */
function isNamedAsForm(path: string): boolean {
  return /(?:^|\/)_co-quan(?: ?\(\d+\))?\.xlsx$/iu.test(path);
}

async function isFormOf(context: CampaignContext, bytes: Uint8Array): Promise<boolean> {
  if (!guardBytes(bytes).ok) return false;
  try {
    return examineOfficeForm("", await readWorkbook(bytes), context).kind === "report";
  } catch {
    return false;
  }
}

async function putInPlace(folder: Folder, bytes: Uint8Array): Promise<void> {
  const path = folderNames.officeForm;
  const standing = await folder.read(path);
  const written: FolderFile[] = [{ path, bytes }];
  if (standing !== undefined && !(await isUntouched(standing))) {
    let number = 1;
    while ((await folder.read(numberedPath(path, number))) !== undefined) number += 1;
    written.push({ path: numberedPath(path, number), bytes: standing });
  }
  await folder.write(written);
}

/**
 * Whether a workbook is an office's form that nobody wrote into; in doubt it is not. Besides figures,
 * somebody may have kept workings on a sheet of her own, or a name to sign: what was saved again is
 * not looked through for what may be worth keeping.
 */
async function isUntouched(bytes: Uint8Array): Promise<boolean> {
  if (!guardBytes(bytes).ok) return false;
  try {
    const workbook = await readWorkbook(bytes);
    const own = readOwnReport(workbook);
    if (own.outcome !== "report" || !isOfficeForm(own.identity)) return false;
    return isAsIssued(workbook, own.identity) && !hasEntries(own);
  } catch {
    return false;
  }
}

/**
 * Whether the time of the last save is that of making; files tell it to the second. Where it has no
 * zone another program has saved it.
 */
function isAsIssued({ modifiedAt = "" }: WorkbookSnapshot, { values }: TemplateIdentity): boolean {
  const between =
    Date.parse(modifiedAt.endsWith("Z") ? modifiedAt : "") -
    Date.parse(values.get("issuedAt") ?? "");
  return Math.abs(between) < 1000;
}
