/** Where a campaign's files are, as the screen hands them to the worker. */
import type { Folder } from "../../adapters/folder/folder.ts";

/** A file that the user chose or dropped. */
export interface ChosenFile {
  /** Relative to what was chosen, with `/`; the name alone for a single file. */
  readonly path: string;
  /** Read when it is needed. */
  readonly content: Blob | Uint8Array;
}

/** A folder that can be written to; it stays on the screen's side. */
export interface FolderSource {
  readonly kind: "folder";
  readonly folder: Folder;
}

/** A folder's files chosen or dropped: read, never written. */
export interface FilesSource {
  readonly kind: "files";
  readonly label: string;
  readonly files: readonly ChosenFile[];
}

/** `.tonghop.zip`, or the same bytes from a workbook's settings. */
export interface ArchiveSource {
  readonly kind: "archive";
  readonly label: string;
  readonly content: Blob | Uint8Array;
}

export type CampaignSource = FolderSource | FilesSource | ArchiveSource;
