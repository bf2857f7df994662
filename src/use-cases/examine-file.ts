/** One received file, from bytes to what it is: guard, snapshot, recognised, read. */
import { UnreadableFileError, type Folder, type FolderEntry } from "../adapters/folder/folder.ts";
import { sha256Of } from "../adapters/node/sha-256.ts";
import { fileKind } from "../adapters/spreadsheet-reader/file-kind.ts";
import { MAX_FILE_BYTES } from "../adapters/spreadsheet-reader/guard.ts";
import type { FileDecision } from "../core/campaign/decisions.ts";
import type { UnitId } from "../core/campaign/unit.ts";
import type { CampaignContext } from "../core/consolidation/campaign-context.ts";
import { examineWorkbook } from "../core/consolidation/examine-workbook.ts";
import {
  setAside,
  type ExaminedFile,
  type ReceivedFile,
} from "../core/consolidation/examined-file.ts";
import type { FileReason } from "../core/finding/file-reason.ts";
import { carryingMail } from "../core/recognition/carrying-mail.ts";
import { unitsMeant, type Evidence } from "../core/recognition/evidence.ts";
import { pathEvidence } from "../core/recognition/path-evidence.ts";
import { senderEvidence } from "../core/recognition/recognise-unit.ts";
import { verdictOfError, type Verdict } from "./file-verdict.ts";
import { unitScores } from "../core/recognition/unit-score.ts";
import { openWorkbook } from "./open-workbook.ts";
import { explainByName, meantPath, verdictOfName, verdictOfRemains } from "./verdict-of-name.ts";

/** Examines a file. It never throws for what is in the file: that is its status and reason. */
export async function examineFile(
  folder: Folder,
  { path: file, size, mails = [] }: FolderEntry,
  context: CampaignContext,
  decisions: readonly FileDecision[],
): Promise<ExaminedFile> {
  const mail = carryingMail(mails, context.directory);
  const sent: Sent = { file, ...(mail === undefined ? {} : { mail }) };
  const named = verdictOfName(file);
  if (size > MAX_FILE_BYTES && named === undefined) {
    const reason: FileReason = { code: "too-large", args: { limit: MAX_FILE_BYTES } };
    return setAsideBySaid(
      { ...sent, sha256: "", size },
      { status: "unsafe", reason },
      saidAround(sent, context),
    );
  }
  let bytes: Uint8Array | undefined;
  try {
    bytes = await folder.read(file);
    if (bytes === undefined) throw new UnreadableFileError(file, "It is gone.");
  } catch (error) {
    const verdict = named ?? explainByName(file, verdictOfError(error));
    return setAsideBySaid({ ...sent, sha256: "", size: 0 }, verdict, saidAround(sent, context));
  }
  const received: ReceivedFile = { ...sent, sha256: sha256Of(bytes), size: bytes.length };
  if (named?.status === "ignored") return setAside(received, named.status, named.reason);

  const assigned = decisions.find((one) => one.sha256 === received.sha256)?.unitId;
  const aside = (verdict: Verdict): ExaminedFile => {
    const evidence = assigned === undefined ? saidAround(sent, context) : assignedTo(assigned);
    const told = ofItsUnit(explainByName(file, verdict), evidence);
    return told.status === "ignored"
      ? setAside(received, told.status, told.reason)
      : setAsideBySaid(received, told, evidence);
  };
  const told = named ?? (isText(bytes) ? verdictOfRemains(file) : undefined);
  if (told !== undefined) return aside(told);
  try {
    return examineWorkbook(received, await openWorkbook(bytes), context, assigned);
  } catch (error) {
    return aside(verdictOfError(error));
  }
}

/** Text does not tell where it was cut off. */
function isText(bytes: Uint8Array): boolean {
  const kind = fileKind(bytes);
  return kind !== "zip" && kind.code === "other-format";
}

/** A document is told by what stands around it only; where that is not one unit, it is asked. */
function ofItsUnit(verdict: Verdict, evidence: readonly Evidence[]): Verdict {
  if (verdict.reason.code !== "document") return verdict;
  const units = unitScores(evidence).map(({ unitId }) => unitId);
  if (units.length === 1) return verdict;
  const { kind } = verdict.reason.args;
  const reason: FileReason =
    units.length === 0
      ? { code: "document-of-nobody", args: { kind } }
      : { code: "document-of-several", args: { kind, units } };
  return { status: verdict.status, reason };
}

type Sent = Pick<ReceivedFile, "file" | "mail">;

/** Which units path and sender speak of: whose document or broken file it is. */
function saidAround({ file, mail }: Sent, { directory }: CampaignContext): readonly Evidence[] {
  return [...pathEvidence(meantPath(file), directory), ...senderEvidence(mail?.sender, directory)];
}

/** A file that nothing was read from may be of every unit that is named around it. */
function setAsideBySaid(
  received: ReceivedFile,
  { status, reason }: Verdict,
  evidence: readonly Evidence[],
): ExaminedFile {
  return setAside(received, status, reason, evidence, evidence.flatMap(unitsMeant));
}

function assignedTo(unitId: UnitId): readonly Evidence[] {
  return [{ source: "assigned", says: unitId, unitId }];
}
