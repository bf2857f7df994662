/** Files that the user chose or dropped, with their paths inside what was chosen. */
import type { ChosenFile } from "../worker/campaign-source.ts";

/** Of an `<input type="file">`; a folder's files have paths below the folder, its name left out. */
export function filesOfInput(files: Iterable<File>): readonly ChosenFile[] {
  return Array.from(files, (file) => {
    const below = file.webkitRelativePath.split("/").slice(1).join("/");
    return { path: (below === "" ? file.name : below).normalize("NFC"), content: file };
  });
}

/**
 * Of a drop. A dropped folder is walked; if it is the only thing dropped its own name is left out.
 *
 * Must be called before the drop's event ends: the browser then forgets what was dropped.
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0) return filesOfInput(transfer.files);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && isDirectory(first)) {
    return filesBelow(first, "");
  }
  const found = await Promise.all(entries.map((entry) => filesOf(entry, "")));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry, below: string): Promise<readonly ChosenFile[]> {
  if (isDirectory(entry)) return filesBelow(entry, `${below}${entry.name}/`);
  if (!isFile(entry)) return [];
  const content = await new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });
  return [{ path: `${below}${entry.name}`.normalize("NFC"), content }];
}

async function filesBelow(
  directory: FileSystemDirectoryEntry,
  below: string,
): Promise<readonly ChosenFile[]> {
  const reader = directory.createReader();
  const files: ChosenFile[] = [];
  // A reader gives at most a hundred entries at a time, and none when it is done.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (entries.length === 0) return files;
    for (const entry of entries) files.push(...(await filesOf(entry, below)));
  }
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
