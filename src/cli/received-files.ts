/** Every file under `nhan/`, folders included: nothing that a school sent goes without a status. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareFileNames } from "../core/consolidation/choose-files.ts";
import { folderNames } from "./campaign-folder.ts";
import { isMissing } from "./write-files.ts";

export interface FoundFile {
  /** Relative to the campaign folder, with `/`, NFC. */
  readonly file: string;
  /** As the file system spells it. */
  readonly path: string;
}

/** Lists the received files in natural order; none where `nhan/` does not exist. */
export async function findReceivedFiles(dir: string): Promise<readonly FoundFile[]> {
  const found = await filesBelow(join(dir, folderNames.received), folderNames.received);
  return found.sort((a, b) => compareFileNames(a.file, b.file));
}

async function filesBelow(folder: string, prefix: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const file = `${prefix}/${entry.name.normalize("NFC")}`;
    // A link could lead out of the folder, so it is listed and read as a file, never walked.
    if (entry.isDirectory()) found.push(...(await filesBelow(path, file)));
    else found.push({ file, path });
  }
  return found;
}
