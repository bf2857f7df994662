/**
 * A folder that can be looked into its archives and mails: schools are told to send one file, and
 * send a zip; the office saves the mails as they came.
 *
 * A file inside is `nhan/a.zip!/b.xlsx`; the container itself is listed only if it cannot be opened,
 * or not to its end, so that every file has its one status and nothing is told twice.
 */
import type { Folder, FolderEntry } from "../adapters/folder/folder.ts";
import { MAX_FILE_BYTES } from "../adapters/spreadsheet-reader/guard.ts";
import { filesInContainer, INSIDE, type ContainedFile } from "./open-container.ts";

/** Bytes as mails write them are a third more; Gmail takes 25 MB of attachments. */
const MAX_CONTAINER_BYTES = 2 * MAX_FILE_BYTES;

/**
 * Names of files that hold figures or a signature themselves: hundreds of them are not to be read
 * at every listing. What else there is says by its bytes whether it is a container.
 */
const KNOWN =
  /\.(?:xl[st][xmb]?|ods|csv|tsv|html?|docx?|odt|rtf|pptx?|pdf|jpe?g|png|gif|heic|webp|tiff?|bmp)$/iu;

/** The same folder, with the files inside containers in place of these. */
export function lookingInside(folder: Folder): Folder {
  /** The container asked for last: files of one are read one after the other. */
  let opened: { readonly path: string; readonly files: readonly ContainedFile[] } | undefined;

  const filesAt = async (path: string): Promise<readonly ContainedFile[] | undefined> => {
    if (opened?.path === path) return opened.files;
    const bytes = await folder.read(path);
    const files = bytes && (await filesInContainer(bytes));
    if (files !== undefined) opened = { path, files };
    return files;
  };

  return {
    ...folder,
    list: async (below) => {
      // The container may be another one since, under the same name.
      opened = undefined;
      const entries: FolderEntry[] = [];
      for (const entry of await folder.list(below)) {
        const inside = isToOpen(entry) ? await unlessUnreadable(filesAt(entry.path)) : undefined;
        if (inside === undefined) entries.push(entry);
        else entries.push(...inside.map((file) => entryOf(file, entry)));
      }
      return entries;
    },
    read: async (path) => {
      const inside = await fileInside(path);
      if (inside === undefined) return folder.read(path);
      if (inside instanceof Uint8Array) return inside;
      throw inside;
    },
    write: async (files) => {
      opened = undefined;
      await folder.write(files);
    },
  };

  /** A folder may be called `Nộp gấp!` without being a container. */
  async function fileInside(path: string): Promise<ContainedFile["content"] | undefined> {
    for (let at = path.indexOf(INSIDE); at >= 0; at = path.indexOf(INSIDE, at + 1)) {
      const files = await unlessUnreadable(filesAt(path.slice(0, at)));
      const found = files?.find((file) => file.path === path.slice(at + INSIDE.length));
      if (found !== undefined) return found.content;
    }
    return undefined;
  }
}

function isToOpen({ path, size }: FolderEntry): boolean {
  return !KNOWN.test(path) && size <= MAX_CONTAINER_BYTES;
}

function entryOf({ path, content, mails }: ContainedFile, container: FolderEntry): FolderEntry {
  return {
    path: path === "" ? container.path : container.path + INSIDE + path,
    size: content instanceof Uint8Array ? content.length : 0,
    ...(mails.length === 0 ? {} : { mails }),
  };
}

/** It is listed itself, and reading it says why it cannot be read; or it is a folder. */
async function unlessUnreadable<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}
