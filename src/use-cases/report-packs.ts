/** Report packs: those that come with the program, and those that the office wrote. */
import type { FolderFile } from "../adapters/folder/folder.ts";
import type { Result } from "../core/finding/problem.ts";
import { checkPack } from "../core/formula/check-pack.ts";
import { readPackWorkbook, type PackInWorkbook } from "../core/pack-workbook/read-pack-workbook.ts";
import { planPackWorkbook } from "../core/pack-workbook/plan-pack-workbook.ts";
import { bundledPacks } from "../core/report-pack/bundled-packs.ts";
import { parseReportPack } from "../core/report-pack/parse-report-pack.ts";
import type { ReportPack } from "../core/report-pack/report-pack.ts";
import { ProblemsError, valueOrThrow } from "./failures.ts";
import { textFromBytes, workbookFromBytes } from "./read-bytes.ts";
import { unclearTexts } from "./unclear-texts.ts";
import { workbookBytes } from "./workbook-bytes.ts";

/** Ids of the packs that come with the program. */
export const bundledPackIds: readonly string[] = Object.keys(bundledPacks);

/** Reads and checks a pack. @throws {ProblemsError} With the position of what is wrong. */
export function packFromText(text: string, shownAs: string): ReportPack {
  return valueOrThrow(checkedPack(text, shownAs));
}

/** A pack that comes with the program. @throws {ProblemsError} `unknown-pack`. */
export function bundledPack(id: string): ReportPack {
  if (!bundledPackIds.includes(id)) {
    throw new ProblemsError([{ code: "unknown-pack", args: { id, known: bundledPackIds } }]);
  }
  return packFromText(JSON.stringify(bundledPacks[id]), `${id}.json`);
}

/**
 * Reads a pack that the office wrote, in Excel or as JSON.
 *
 * @throws {ProblemsError} With the cell or position of everything that is wrong.
 * @throws {UnreadableFileError} If it is a workbook that cannot be read.
 */
export async function packFromFile(file: FolderFile): Promise<PackInWorkbook> {
  return valueOrThrow(await examinePackFile(file));
}

/** The same, where what is wrong is wanted as a value. @throws {UnreadableFileError} */
export async function examinePackFile(file: FolderFile): Promise<Result<PackInWorkbook>> {
  if (isWorkbook(file.bytes)) {
    const workbook = await workbookFromBytes(file);
    const unclear = unclearTexts(workbook.sheets, file.path);
    if (unclear.length > 0) return { ok: false, problems: unclear };
    return readPackWorkbook(workbook, file.path);
  }
  const checked = checkedPack(textFromBytes(file.bytes), file.path);
  return checked.ok ? { ok: true, value: { pack: checked.value, ownColumns: [] } } : checked;
}

/** A pack as a workbook to change; without one, an empty workbook to write a pack in. */
export async function packWorkbook(
  pack: ReportPack | undefined,
  createdAt: string,
): Promise<Uint8Array> {
  return workbookBytes(planPackWorkbook(pack, createdAt));
}

function checkedPack(text: string, shownAs: string): Result<ReportPack> {
  const parsed = parseReportPack(text, shownAs);
  if (!parsed.ok) return parsed;
  const problems = checkPack(parsed.value);
  if (problems.length === 0) return parsed;
  return { ok: false, problems: problems.map((problem) => ({ ...problem, file: shownAs })) };
}

/** First bytes of archives, as today's workbooks are, and of workbooks before 2007. */
const workbookStarts = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isWorkbook(bytes: Uint8Array): boolean {
  return workbookStarts.some((start) => start.every((byte, index) => bytes[index] === byte));
}
