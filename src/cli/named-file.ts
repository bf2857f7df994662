/** Received files as people name them: on the command line, in lists of dates. */
import type { Problem, Result } from "../core/finding/problem.ts";
import { folderNames } from "./campaign-folder.ts";

/**
 * Finds a received file by its name: with or without `nhan/`, with `\` on Windows, and without its
 * folders where only one file ends so.
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
