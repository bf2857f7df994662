/** Puts files that arrived into `nhan/`; what lies there already is never overwritten. */
import { numberedPath } from "../adapters/folder/distinct-paths.ts";
import type { Folder, FolderFile } from "../adapters/folder/folder.ts";
import { folderNames } from "./campaign-folder.ts";

/**
 * Receives files together: all, or none if the folder cannot be written to.
 *
 * A file of the same name and content is there already and is left; one of other content gets a
 * number, as browsers number downloads: `bao-cao (1).xlsx`. Which of the two is newer is asked when
 * they are merged. Names that only case tells apart are the same name to Windows.
 *
 * @param files - Paths relative to `nhan/`.
 * @returns Paths in the campaign folder, in the order of `files`.
 */
export async function receiveFiles(
  folder: Folder,
  files: readonly FolderFile[],
): Promise<readonly string[]> {
  const taken = new Map<string, FolderFile>();
  const there = new Map(
    (await folder.list(folderNames.received)).map(({ path }) => [path.toLowerCase(), path]),
  );
  const standingAt = async (place: string): Promise<FolderFile | undefined> => {
    const key = place.toLowerCase();
    const path = there.get(key) ?? place;
    const bytes = taken.get(key)?.bytes ?? (await folder.read(path));
    return bytes && { path: taken.get(key)?.path ?? path, bytes };
  };
  const paths: string[] = [];
  const written: FolderFile[] = [];
  for (const { path, bytes } of files) {
    const wanted = `${folderNames.received}/${path.normalize("NFC")}`;
    let place = wanted;
    for (let number = 1; ; number += 1) {
      const standing = await standingAt(place);
      if (standing === undefined) {
        written.push({ path: place, bytes });
        taken.set(place.toLowerCase(), { path: place, bytes });
        break;
      }
      if (sameBytes(standing.bytes, bytes)) {
        place = standing.path;
        break;
      }
      place = numberedPath(wanted, number);
    }
    paths.push(place);
  }
  await folder.write(written);
  return paths;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
