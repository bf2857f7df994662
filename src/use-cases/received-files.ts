/** Every file under `nhan/`, folders included: nothing that a school sent goes without a status. */
import type { Folder, FolderEntry } from "../adapters/folder/folder.ts";
import { compareFileNames } from "../core/consolidation/choose-files.ts";
import type { Problem, Result } from "../core/finding/problem.ts";
import { folderNames } from "./campaign-folder.ts";

/** Lists the received files in natural order; none where `nhan/` does not exist. */
export async function findReceivedFiles(folder: Folder): Promise<readonly FolderEntry[]> {
  const found = await folder.list(folderNames.received);
  return [...found].sort((a, b) => compareFileNames(a.path, b.path));
}

/**
 * Finds a received file as people name it: with or without `nhan/`, with `\` on Windows, and
 * without its folders where only one file ends so.
 *
 * @param files - Paths relative to the campaign folder, with `/`, NFC.
 * @returns One of `files`; problem `unknown-file`, or `wrong-value` with the files that it may be.
 */
export function findNamedFile(name: string, files: readonly string[]): Result<string> {
  const clean = name.normalize("NFC").replaceAll("\\", "/").replace(/^\.\//u, "");
  const prefix = `${folderNames.received}/`;
  const path = clean.startsWith(prefix) ? clean : prefix + clean;
  if (files.includes(path)) return { ok: true, value: path };
  const ending = `/${path.slice(prefix.length)}`;
  const [only, ...others] = files.filter((file) => file.endsWith(ending));
  if (only !== undefined && others.length === 0) return { ok: true, value: only };
  const problem: Problem =
    only === undefined
      ? { code: "unknown-file", args: { file: path } }
      : { code: "wrong-value", args: { expected: [only, ...others].join(" | "), found: name } };
  return { ok: false, problems: [problem] };
}
