/**
 * Files written into a browser's folder: all or none.
 *
 * The browser writes beside the target and puts the new file in place when it is closed, so every
 * file is written to its end before the first is closed; and should one not let itself be closed,
 * those before it get back what they held.
 */
import { LockedFileError } from "./folder.ts";

export interface WriteTarget {
  /** Relative to the folder that the user chose, for messages. */
  readonly path: string;
  readonly folder: FileSystemDirectoryHandle;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws {LockedFileError} If a program holds one of them; then none is changed. */
export async function writeTogether(targets: readonly WriteTarget[]): Promise<void> {
  const open: OpenFile[] = [];
  let closed = 0;
  try {
    for (const target of targets) open.push(await openFile(target));
    for (const { path, stream } of open) {
      await asLocked(path, stream.close());
      closed += 1;
    }
  } catch (error) {
    const undone = await Promise.allSettled(
      open.map((file, index) => putBack(file, index < closed)),
    );
    const failures = undone.filter((one) => one.status === "rejected");
    if (failures.length === 0) throw error;
    const causes = [error, ...failures.map(({ reason }): unknown => reason)];
    throw new AggregateError(causes, "Not every file could be put back");
  }
}

interface OpenFile extends WriteTarget {
  readonly stream: FileSystemWritableFileStream;
  /** What the file held; `undefined` if it is new. */
  readonly before: Uint8Array | undefined;
}

async function openFile(target: WriteTarget): Promise<OpenFile> {
  const { path, folder, name, bytes } = target;
  const before = await contentOf(folder, name);
  const handle = await asLocked(path, folder.getFileHandle(name, { create: true }));
  try {
    const stream = await asLocked(path, handle.createWritable());
    await asLocked(path, stream.write(Uint8Array.from(bytes)));
    return { ...target, stream, before };
  } catch (error) {
    if (before === undefined) await folder.removeEntry(name);
    throw error;
  }
}

async function contentOf(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<Uint8Array | undefined> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (nameOf(error) === "NotFoundError") return undefined;
    throw error;
  }
}

async function putBack(file: OpenFile, isClosed: boolean): Promise<void> {
  const { folder, name, before, stream } = file;
  // A stream that could not be closed is done with; only one still open can be given up.
  if (!isClosed) await stream.abort().catch(() => undefined);
  if (before === undefined) await folder.removeEntry(name);
  else if (isClosed) {
    const again = await (await folder.getFileHandle(name)).createWritable();
    await again.write(Uint8Array.from(before));
    await again.close();
  }
}

/** What browsers say of a file that another program holds. */
const LOCKED = new Set([
  "NoModificationAllowedError",
  "InvalidStateError",
  "InvalidModificationError",
]);

async function asLocked<Value>(path: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw LOCKED.has(nameOf(error)) ? new LockedFileError(path, error) : error;
  }
}

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : "";
}
