/** A folder of files, wherever it lies: on a disk, in a browser, in an archive. */
import type { MailHead } from "../mail/mail.ts";

export interface FolderEntry {
  /**
   * Relative to the folder, with `/`; NFC, whatever the file system makes of it, but where it holds
   * two names that differ in nothing else.
   */
  readonly path: string;
  /** Bytes; 0 where it cannot be told. */
  readonly size: number;
  /** The mails that it came in, the outermost first. */
  readonly mails?: readonly MailHead[];
}

export interface FolderFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Folder {
  /** What people call it: a path, an archive's name. */
  readonly label: string;
  /** Every file below a folder of it, in no order; none where that does not exist. Links are not walked. */
  readonly list: (below: string) => Promise<readonly FolderEntry[]>;
  /**
   * A file's bytes, or `undefined` where there is none.
   *
   * @throws {UnreadableFileError} If it is there and cannot be read.
   */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /**
   * Writes files together, or none of them.
   *
   * @throws {LockedFileError} If one of them is open in a program; then none is changed.
   */
  readonly write: (files: readonly FolderFile[]) => Promise<void>;
  /**
   * Makes sure that files could be written, before work begins that would end in writing them.
   *
   * @throws {LockedFileError} If one of them is open in a program.
   */
  readonly refuseLocked: (paths: readonly string[]) => Promise<void>;
  /** Makes empty folders, for people to put files into; where there are no folders it does nothing. */
  readonly makeFolders: (paths: readonly string[]) => Promise<void>;
}

/** A file that is needed cannot be read, or is not what it should be. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`Cannot read ${path}`, { cause });
    this.path = path;
  }
}

/** An output is open in another program, so nothing was written. */
export class LockedFileError extends Error {
  override readonly name = "LockedFileError";
  readonly path: string;
  constructor(path: string, cause?: unknown) {
    super(`Locked: ${path}`, { cause });
    this.path = path;
  }
}

/** A name as it is shown: in NFC, unless the name in NFC is that of another entry beside it. */
export function shownName(name: string, beside: ReadonlySet<string>): string {
  const shown = name.normalize("NFC");
  return beside.has(shown) ? name : shown;
}

/** The names of files beside a workbook that tell that a program has it open; none for other files. */
export function lockFileNames(name: string): readonly string[] {
  if (!/\.xlsx$/iu.test(name)) return [];
  // Excel cuts the first two letters of a long name; LibreOffice has a mark of its own.
  return [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
}
