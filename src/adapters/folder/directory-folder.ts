/** A folder of the disk that a browser was given (File System Access). */
import {
  LockedFileError,
  lockFileNames,
  shownName,
  UnreadableFileError,
  type Folder,
  type FolderEntry,
} from "./folder.ts";
import { writeTogether, type WriteTarget } from "./write-together.ts";

/** Opens a folder that the user chose. */
export function directoryFolder(root: FileSystemDirectoryHandle): Folder {
  /** Paths as the file system spells them, where it differs from NFC. */
  const spelled = new Map<string, string>();

  const placeOf = (path: string): Place => {
    const steps = (spelled.get(path) ?? path).split("/");
    return { path, name: steps.pop() ?? "", folders: steps };
  };

  const filesBelow = async (
    folder: FileSystemDirectoryHandle,
    own: string,
    shown: string,
  ): Promise<FolderEntry[]> => {
    const found: Promise<FolderEntry[]>[] = [];
    const entries: (FileSystemDirectoryHandle | FileSystemFileHandle)[] = [];
    for await (const entry of folder.values()) entries.push(entry);
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) {
      const ownPath = below(own, entry.name);
      const path = below(shown, shownName(entry.name, names));
      if (ownPath !== path) spelled.set(path, ownPath);
      found.push(
        entry.kind === "directory"
          ? filesBelow(entry, ownPath, path)
          : sizeOf(entry).then((size) => [{ path, size }]),
      );
    }
    return (await Promise.all(found)).flat();
  };

  const refuseLocked: Folder["refuseLocked"] = async (paths) => {
    for (const path of paths) {
      const { name, folders } = placeOf(path);
      const folder = await folderAt(root, folders);
      const locks = new Set(lockFileNames(name));
      if (folder === undefined || locks.size === 0) continue;
      // Asking for such names is an error in some browsers; they are among those that are listed.
      for await (const beside of folder.keys()) {
        if (locks.has(beside)) throw new LockedFileError(path);
      }
    }
  };

  return {
    label: root.name,
    list: async (path) => {
      const own = spelled.get(path) ?? path;
      const folder = await folderAt(root, own === "" ? [] : own.split("/"));
      return folder === undefined ? [] : filesBelow(folder, own, path);
    },
    read: async (path) => {
      const { folders, name } = placeOf(path);
      try {
        const folder = await folderAt(root, folders);
        const file = folder && (await foundOr(folder.getFileHandle(name)));
        if (file === undefined) return undefined;
        return new Uint8Array(await (await file.getFile()).arrayBuffer());
      } catch (error) {
        // Gone since it was listed, or on a cloud drive that cannot fetch it now.
        throw new UnreadableFileError(path, error);
      }
    },
    write: async (files) => {
      await refuseLocked(files.map(({ path }) => path));
      const targets: WriteTarget[] = [];
      for (const { path, bytes } of files) {
        const { folders, name } = placeOf(path);
        targets.push({ path, name, bytes, folder: await makeFolder(root, folders) });
      }
      await writeTogether(targets);
    },
    refuseLocked,
    makeFolders: async (paths) => {
      for (const path of paths) await makeFolder(root, path.split("/"));
    },
  };
}

interface Place {
  readonly path: string;
  readonly name: string;
  readonly folders: readonly string[];
}

function below(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

async function sizeOf(file: FileSystemFileHandle): Promise<number> {
  try {
    return (await file.getFile()).size;
  } catch {
    // Reading it will say so.
    return 0;
  }
}

async function folderAt(
  root: FileSystemDirectoryHandle,
  steps: readonly string[],
): Promise<FileSystemDirectoryHandle | undefined> {
  let folder: FileSystemDirectoryHandle | undefined = root;
  for (const step of steps) {
    folder = folder && (await foundOr(folder.getDirectoryHandle(step)));
  }
  return folder;
}

async function makeFolder(
  root: FileSystemDirectoryHandle,
  steps: readonly string[],
): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
  return folder;
}

/** What was asked for, or `undefined` where there is nothing of that name. */
async function foundOr<Handle>(asked: Promise<Handle>): Promise<Handle | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}
