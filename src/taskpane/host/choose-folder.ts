import { directoryFolder } from "../../adapters/folder/directory-folder.ts";
import type { Folder } from "../../adapters/folder/folder.ts";

/** Chromium has it; the platform's types do not. */
interface DirectoryPicker {
  showDirectoryPicker(options: {
    readonly mode: "readwrite";
    /** The browser opens where this was chosen from the last time. */
    readonly id: string;
  }): Promise<FileSystemDirectoryHandle>;
}

/**
 * The question for a folder that can be written to.
 *
 * @returns `undefined` where the browser has no such question, or refuses it: in a frame of another
 *   origin, as Excel on the web shows the pane.
 */
export function folderChooser(
  around: Window = window,
): (() => Promise<Folder | undefined>) | undefined {
  if (!canChooseFolder(around) || isFramed(around)) return undefined;
  return async () => {
    try {
      const handle = await around.showDirectoryPicker({ mode: "readwrite", id: "tonghop" });
      return directoryFolder(handle);
    } catch (error) {
      // The user closed the question, or did not allow writing.
      if (error instanceof DOMException && error.name === "AbortError") return undefined;
      throw error;
    }
  };
}

function canChooseFolder(around: Window): around is Window & DirectoryPicker {
  return "showDirectoryPicker" in around;
}

function isFramed(around: Window): boolean {
  return around.parent !== around;
}
