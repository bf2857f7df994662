/**
 * A folder on disk.
 *
 * Outputs are written all or none: to temporary files first, renamed when every one is complete;
 * should one not let itself be renamed, those before it get back what they held.
 * Excel keeps an open workbook locked on Windows, and marks it by a `~$` file beside it everywhere.
 * Overwriting an open workbook would lose what is typed in it.
 */
import { readFileSync, statSync } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  LockedFileError,
  lockFileNames,
  shownName,
  UnreadableFileError,
  type Folder,
  type FolderEntry,
} from "./folder.ts";

/** Opens a folder of the disk; it need not exist yet. */
export function diskFolder(dir: string): Folder {
  /** Paths as the file system spells them, where it differs from NFC. */
  const spelled = new Map<string, string>();
  const pathOf = (path: string): string => join(dir, spelled.get(path) ?? path);

  const filesBelow = async (folder: string, shown: string): Promise<FolderEntry[]> => {
    const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch(
      (error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      },
    );
    const names = new Set(entries.map(({ name }) => name));
    const found: FolderEntry[] = [];
    for (const entry of entries) {
      const own = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const name = shownName(entry.name, names);
      const path = shown === "" ? name : `${shown}/${name}`;
      // A link could lead out of the folder, so it is listed and read as a file, never walked.
      if (entry.isDirectory()) found.push(...(await filesBelow(own, path)));
      else {
        if (own !== path) spelled.set(path, own);
        found.push({ path, size: sizeOf(join(dir, own)) });
      }
    }
    return found;
  };

  return {
    label: dir,
    list: (below) => filesBelow(below, below),
    read: (path) => Promise.resolve().then(() => readIfThere(pathOf(path), path)),
    write: async (files) => {
      for (const { path } of files) await refuseOpenFile(pathOf(path));
      const targets = files.map(({ path, bytes }) => ({ path: pathOf(path), bytes }));
      const temporary = ({ path }: { readonly path: string }): string =>
        join(dirname(path), `.${basename(path)}.tmp`);
      try {
        for (const target of targets) {
          await mkdir(dirname(target.path), { recursive: true });
          await writeFile(temporary(target), target.bytes);
        }
        await putInPlace(targets.map(({ path }) => ({ path, from: temporary({ path }) })));
      } finally {
        for (const target of targets) await rm(temporary(target), { force: true });
      }
    },
    refuseLocked: async (paths) => {
      for (const path of paths) await refuseOpenFile(pathOf(path));
    },
    makeFolders: async (paths) => {
      for (const path of paths) await mkdir(join(dir, path), { recursive: true });
    },
  };
}

interface Placing {
  readonly path: string;
  readonly from: string;
}

async function putInPlace(files: readonly Placing[]): Promise<void> {
  const before: { readonly path: string; readonly bytes: Uint8Array | undefined }[] = [];
  try {
    for (const { path, from } of files) {
      const bytes = readIfThere(path, path);
      await rename(from, path).catch((error: unknown) => {
        throw isLockError(error) ? new LockedFileError(path, error) : error;
      });
      before.push({ path, bytes });
    }
  } catch (error) {
    for (const { path, bytes } of before) {
      await (bytes === undefined ? rm(path, { force: true }) : writeFile(path, bytes));
    }
    throw error;
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    // A link that leads nowhere: reading it will say so.
    return 0;
  }
}

function readIfThere(path: string, shownAs: string): Uint8Array | undefined {
  try {
    // One after the other: waiting for each costs more than reading it.
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new UnreadableFileError(shownAs, error);
  }
}

/** Throws if a file is open in a spreadsheet program. A file that does not exist is not. */
async function refuseOpenFile(path: string): Promise<void> {
  for (const lock of lockFileNames(basename(path))) {
    if (await exists(join(dirname(path), lock))) throw new LockedFileError(path);
  }
  try {
    await (await open(path, "r+")).close();
  } catch (error) {
    if (isLockError(error)) throw new LockedFileError(path, error);
    if (!isMissing(error)) throw error;
  }
}

/** Whether a file or folder exists. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isLockError(error: unknown): boolean {
  return ["EBUSY", "EPERM", "EACCES"].includes(systemCode(error));
}

/** The file system said that there is no such file or folder. */
function isMissing(error: unknown): boolean {
  return systemCode(error) === "ENOENT";
}

function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
