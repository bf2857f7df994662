/**
 * A folder on the screen's side, used by the worker.
 *
 * A handle of the browser's may be refused by a worker (a page from `file://` has no origin to
 * speak of), and classes of errors do not survive the way; so the folder stays where it was chosen
 * and answers questions over a port.
 */
import { expose, wrap, type Remote } from "comlink";
import {
  LockedFileError,
  UnreadableFileError,
  type Folder,
  type FolderEntry,
  type FolderFile,
} from "../../adapters/folder/folder.ts";

/** What crosses to the worker; `port` has to be transferred. */
export interface FolderPort {
  readonly label: string;
  readonly port: MessagePort;
}

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly cause: "locked" | "unreadable" | "other";
      readonly says: string;
    };

interface Served {
  readonly list: (below: string) => Promise<Answer<readonly FolderEntry[]>>;
  readonly read: (path: string) => Promise<Answer<Uint8Array | undefined>>;
  readonly write: (files: readonly FolderFile[]) => Promise<Answer<undefined>>;
  readonly refuseLocked: (paths: readonly string[]) => Promise<Answer<undefined>>;
  readonly makeFolders: (paths: readonly string[]) => Promise<Answer<undefined>>;
}

/** Serves a folder; the port is for the worker. */
export function serveFolder(folder: Folder): FolderPort {
  const { port1, port2 } = new MessageChannel();
  const served: Served = {
    list: (below) => answer(() => folder.list(below)),
    read: (path) => answer(() => folder.read(path)),
    write: (files) => answer(() => nothing(folder.write(files))),
    refuseLocked: (paths) => answer(() => nothing(folder.refuseLocked(paths))),
    makeFolders: (paths) => answer(() => nothing(folder.makeFolders(paths))),
  };
  expose(served, port1);
  return { label: folder.label, port: port2 };
}

/** The folder behind a port. */
export function folderBehind({ label, port }: FolderPort): Folder {
  const remote: Remote<Served> = wrap<Served>(port);
  return {
    label,
    list: async (below) => valueOf(await remote.list(below), below),
    read: async (path) => valueOf(await remote.read(path), path),
    write: async (files) => {
      valueOf(await remote.write(files), "");
    },
    refuseLocked: async (paths) => {
      valueOf(await remote.refuseLocked(paths), "");
    },
    makeFolders: async (paths) => {
      valueOf(await remote.makeFolders(paths), "");
    },
  };
}

async function nothing(work: Promise<void>): Promise<undefined> {
  await work;
  return undefined;
}

async function answer<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof LockedFileError) return { ok: false, cause: "locked", says: error.path };
    const says = error instanceof UnreadableFileError ? error.path : nameOf(error);
    return {
      ok: false,
      cause: error instanceof UnreadableFileError ? "unreadable" : "other",
      says,
    };
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function valueOf<Value>(given: Answer<Value>, path: string): Value {
  if (given.ok) return given.value;
  if (given.cause === "locked") throw new LockedFileError(given.says);
  // The browser took its permission back, or a drive is gone: nothing that we could mend.
  throw new UnreadableFileError(given.cause === "unreadable" ? given.says : path, given.says);
}
