import { memoryFolder } from "../../src/adapters/folder/memory-folder.ts";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { refusalOf } from "../../src/adapters/spreadsheet-reader/unreadable-workbook-error.ts";
import { examineFile } from "../../src/use-cases/examine-file.ts";
import { verdictOfError } from "../../src/use-cases/file-verdict.ts";
import { smallContext, smallUnits } from "../core/consolidation/small-campaign.ts";
import type { HostileFile } from "./hostile-set.ts";

const context = smallContext(smallUnits("TH", "THCS"));

/**
 * What becomes of a file in a merge; where it is no report, what reading every sheet of it says.
 *
 * @throws If reading fails without a reason.
 */
export async function examineHostile(bytes: Uint8Array): Promise<HostileFile["expected"]> {
  const path = "nhan/Trường.xlsx";
  const folder = memoryFolder("hostile", [{ path, content: bytes }]);
  const { outcome } = await examineFile(folder, { path, size: bytes.length }, context, []);
  if (outcome.kind === "report") return "read";
  const { status, reason } = outcome;
  if (status !== "unrecognised") return shown({ status, reason });
  try {
    for (const sheet of (await readWorkbook(bytes)).sheets) sheet.rows.at(-1);
    return "read";
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    return shown(verdictOfError(error));
  }
}

function shown({
  status,
  reason,
}: ReturnType<typeof verdictOfError>): Exclude<HostileFile["expected"], "read"> {
  const detail = reason.code === "unsafe" ? { detail: reason.args.detail } : {};
  return { status, code: reason.code, ...detail };
}
