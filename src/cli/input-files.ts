/** Files that are named on the command line: they lie anywhere on the disk. */
import { readFile } from "node:fs/promises";
import { UnreadableFileError, type FolderFile } from "../adapters/folder/folder.ts";
import { exists } from "../adapters/folder/disk-folder.ts";
import type { Table } from "../core/campaign/table.ts";
import type { ReportPack } from "../core/report-pack/report-pack.ts";
import { tableFromBytes } from "../use-cases/read-bytes.ts";
import { bundledPack, bundledPackIds, packFromFile } from "../use-cases/report-packs.ts";

/** Reads a file. @throws {UnreadableFileError} */
export async function readInput(path: string): Promise<FolderFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UnreadableFileError(path, error);
  });
  return { path, bytes };
}

/** Reads a table. @throws {UnreadableFileError} */
export async function readInputTable(path: string): Promise<Table> {
  return tableFromBytes(await readInput(path));
}

/** A pack by its id, or by the path of its file, JSON or workbook. @throws {ProblemsError} If there is none or it does not hold. */
export async function findPack(idOrFile: string): Promise<ReportPack> {
  if (bundledPackIds.includes(idOrFile) || !(await exists(idOrFile))) return bundledPack(idOrFile);
  return (await packFromFile(await readInput(idOrFile))).pack;
}
