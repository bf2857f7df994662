/** A folder's files as one file (`.tonghop.zip`): what hosts without folders keep and hand on. */
import { zipSync, type Zippable } from "fflate";
import { unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { inflateEntry } from "../spreadsheet-reader/inflate-entry.ts";
import { readZipDirectory, type ZipLimits } from "../spreadsheet-reader/zip-directory.ts";
import { withDistinctPaths } from "./distinct-paths.ts";
import { entryPath } from "./entry-path.ts";
import type { FolderFile } from "./folder.ts";

/** Two workbooks for each of thousands of units, and what was sent beside them. */
const CAMPAIGN_LIMITS: ZipLimits = { entries: 20_000, inflated: 1_000_000_000 };

/** Compressed already: to do it again costs time and gains nothing. */
const COMPRESSED = /\.(?:xls[xmb]|docx|pptx|od[st]|zip|pdf|jpe?g|png)$/iu;

/** A clock of its own would make every archive differ. Fields of the local clock are what is stored. */
const TIME = new Date(1980, 0, 1);

/**
 * Takes the files out of an archive, in the order of their paths.
 *
 * @returns Paths in NFC with `/`, none of which leads outside; folders are left out.
 * @throws {RefusedFileError} `damaged` or `unsafe`, as `readZipDirectory` says; two names that only
 *   case or Unicode form tells apart are `unsafe` too, since one would get lost on a disk.
 */
export function filesFromArchive(
  bytes: Uint8Array,
  limits: ZipLimits = CAMPAIGN_LIMITS,
): readonly FolderFile[] {
  const files = new Map<string, FolderFile>();
  for (const entry of readZipDirectory(bytes, limits).values()) {
    const path = entryPath(entry.name);
    const key = path.toLowerCase();
    if (files.has(key)) throw unsafe("duplicate-entry");
    files.set(key, { path, bytes: inflateEntry(bytes, entry) });
  }
  return [...files.values()].sort(byPath);
}

/**
 * Makes an archive that `filesFromArchive` opens. The same files give the same bytes, in whatever
 * order they come; of names that only case or Unicode form tells apart one gets a number.
 */
export function archiveOfFiles(files: readonly FolderFile[]): Uint8Array {
  const entries = withDistinctPaths([...files].sort(byPath)).map(
    ({ path, bytes }): [string, Zippable[string]] => {
      const level = COMPRESSED.test(path) ? 0 : 6;
      return [path, [bytes, { level, mtime: TIME }]];
    },
  );
  return zipSync(Object.fromEntries(entries));
}

function byPath(a: FolderFile, b: FolderFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
