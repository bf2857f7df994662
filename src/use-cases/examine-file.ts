/** One received file, from bytes to what it is: guard, snapshot, recognised, read. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { UnreadableFileError, type Folder, type FolderEntry } from "../adapters/folder/folder.ts";
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
import { likelyUnits } from "../core/recognition/likely-units.ts";
import type { Evidence } from "../core/recognition/recognise-unit.ts";
import { unitsNamedIn } from "../core/recognition/units-named-in.ts";
import { verdictOfError, type Verdict } from "./file-verdict.ts";
import { openWorkbook } from "./open-workbook.ts";

/** Examines a file. It never throws for what is in the file: that is its status and reason. */
export async function examineFile(
  folder: Folder,
  { path: file, size }: FolderEntry,
  context: CampaignContext,
  decisions: readonly FileDecision[],
): Promise<ExaminedFile> {
  const ignored = ignoredReason(file.slice(file.lastIndexOf("/") + 1));
  if (size > MAX_FILE_BYTES && ignored === undefined) {
    const reason: FileReason = { code: "too-large", args: { limit: MAX_FILE_BYTES } };
    return setAside({ file, sha256: "", size }, "unsafe", reason, namesIn(file, context));
  }
  let bytes: Uint8Array | undefined;
  try {
    bytes = await folder.read(file);
    if (bytes === undefined) throw new UnreadableFileError(file, "It is gone.");
  } catch (error) {
    const { status, reason } = verdictOfError(error);
    return setAside({ file, sha256: "", size: 0 }, status, reason, namesIn(file, context));
  }
  const received: ReceivedFile = { file, sha256: sha256Of(bytes), size: bytes.length };
  if (ignored !== undefined) return setAside(received, "ignored", ignored);

  const assigned = decisions.find((one) => one.sha256 === received.sha256)?.unitId;
  const aside = ({ status, reason }: Verdict): ExaminedFile =>
    setAside(
      received,
      status,
      reason,
      assigned === undefined ? namesIn(file, context) : assignedTo(assigned),
    );
  try {
    return examineWorkbook(received, await openWorkbook(bytes), context, assigned);
  } catch (error) {
    return aside(verdictOfError(error));
  }
}

/** Files that programs leave behind. */
function ignoredReason(name: string): FileReason | undefined {
  if (/^~\$|^\.~lock\./u.test(name)) return { code: "lock-file", args: {} };
  if (/^(?:\.|thumbs\.db$|desktop\.ini$)/iu.test(name)) return { code: "system-file", args: {} };
  return undefined;
}

function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Which units a name speaks of: enough to say whose document or broken file it is. */
function namesIn(file: string, { directory }: CampaignContext): readonly Evidence[] {
  const named = likelyUnits((units) => unitsNamedIn(file, units), directory);
  return named.map((unitId) => ({ source: "file-name", says: file, unitId }));
}

function assignedTo(unitId: UnitId): readonly Evidence[] {
  return [{ source: "assigned", says: unitId, unitId }];
}
