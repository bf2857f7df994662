/** A folder in memory: what an archive held, what was chosen or dropped, what is to be downloaded. */
import { UnreadableFileError, type Folder, type FolderFile } from "./folder.ts";

/** A file's content: bytes, or a file that the browser was given and that is read when asked for. */
export type HeldContent = Uint8Array | Blob;

export interface HeldFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly content: HeldContent;
}

/** A folder whose files can be added to, and taken out again. */
export interface MemoryFolder extends Folder {
  readonly add: (files: readonly HeldFile[]) => void;
  /** Every file, in the order of paths. @throws {UnreadableFileError} */
  readonly files: () => Promise<readonly FolderFile[]>;
}

/** Makes a folder in memory. Paths are kept in NFC. */
export function memoryFolder(label: string, files: readonly HeldFile[] = []): MemoryFolder {
  const held = new Map<string, HeldContent>();
  const add: MemoryFolder["add"] = (added) => {
    for (const { path, content } of added) held.set(path.normalize("NFC"), content);
  };
  add(files);
  return {
    label,
    list: (below) =>
      Promise.resolve(
        [...held]
          .filter(([path]) => below === "" || path.startsWith(`${below}/`))
          .map(([path, content]) => ({
            path,
            size: content instanceof Uint8Array ? content.length : content.size,
          })),
      ),
    read: async (path) => {
      const content = held.get(path);
      return content === undefined ? undefined : bytesOf(path, content);
    },
    write: (written) => {
      add(written.map(({ path, bytes }) => ({ path, content: bytes })));
      return Promise.resolve();
    },
    refuseLocked: () => Promise.resolve(),
    makeFolders: () => Promise.resolve(),
    add,
    files: async () => {
      const ordered = [...held].sort(([a], [b]) => (a < b ? -1 : 1));
      const all: FolderFile[] = [];
      for (const [path, content] of ordered)
        all.push({ path, bytes: await bytesOf(path, content) });
      return all;
    },
  };
}

async function bytesOf(path: string, content: HeldContent): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content;
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch (error) {
    // Moved, or kept by a cloud drive, since it was chosen.
    throw new UnreadableFileError(path, error);
  }
}
