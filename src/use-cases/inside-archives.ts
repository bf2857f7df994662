/**
 * A folder that can be looked into its archives: schools are told to send one file, and send a zip.
 *
 * A file inside is `nhan/a.zip!/b.xlsx`; the archive itself is listed only if it cannot be opened,
 * so that every file has its one status and nothing is told twice.
 */
import { filesFromArchive } from "../adapters/folder/archive.ts";
import { MAX_FILE_BYTES } from "../adapters/spreadsheet-reader/guard.ts";
import { RECEIVED_LIMITS } from "../adapters/spreadsheet-reader/zip-directory.ts";
import type { Folder, FolderEntry, FolderFile } from "../adapters/folder/folder.ts";

const INSIDE = "!/";

/** The archive and the file in it. A folder may be called `Nộp gấp!` without being one. */
const PATH_INSIDE = /^(.*?\.zip)!\/(.+)$/iu;

/** The same folder, with the files inside `.zip` in place of the archives. */
export function lookingInside(folder: Folder): Folder {
  /** The archive asked for last: files of one archive are read one after the other. */
  let opened: { readonly path: string; readonly files: readonly FolderFile[] } | undefined;

  const filesIn = async (path: string): Promise<readonly FolderFile[] | undefined> => {
    if (opened?.path === path) return opened.files;
    try {
      const bytes = await folder.read(path);
      if (bytes === undefined) return undefined;
      opened = { path, files: filesFromArchive(bytes, RECEIVED_LIMITS) };
      return opened.files;
    } catch {
      // Damaged, unsafe or encrypted: it is listed itself, and the guard says which.
      return undefined;
    }
  };

  return {
    ...folder,
    list: async (below) => {
      // The archive may be another one since, under the same name.
      opened = undefined;
      const entries: FolderEntry[] = [];
      for (const entry of await folder.list(below)) {
        const inside = isOpened(entry) ? await filesIn(entry.path) : undefined;
        if (inside === undefined || inside.length === 0) entries.push(entry);
        else {
          for (const { path, bytes } of inside) {
            entries.push({ path: `${entry.path}${INSIDE}${path}`, size: bytes.length });
          }
        }
      }
      return entries;
    },
    read: async (path) => {
      const [, archive, name] = PATH_INSIDE.exec(path) ?? [];
      const inside = archive === undefined ? undefined : await filesIn(archive);
      return inside?.find((file) => file.path === name)?.bytes ?? folder.read(path);
    },
    write: async (files) => {
      opened = undefined;
      await folder.write(files);
    },
  };
}

/** By its name: a workbook is a zip too, and is not to be taken apart. What is too large is not even read. */
function isOpened({ path, size }: FolderEntry): boolean {
  return /\.zip$/iu.test(path) && size <= MAX_FILE_BYTES;
}
