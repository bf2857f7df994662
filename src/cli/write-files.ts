/**
 * Writes outputs all or none: to temporary files first, renamed when every one is complete.
 *
 * Excel keeps an open workbook locked on Windows, and marks it by a `~$` file beside it everywhere;
 * LibreOffice by `.~lock.…#`. Overwriting an open workbook would lose what is typed in it.
 */
import { access, mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { LockedFileError } from "./failures.ts";

export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes outputs together.
 *
 * @throws {LockedFileError} If one of them is open in a program; then none is changed.
 */
export async function writeFiles(outputs: readonly Output[]): Promise<void> {
  for (const { path } of outputs) await refuseLocked(path);
  const temporary = outputs.map(({ path }) => join(dirname(path), `.${basename(path)}.tmp`));
  try {
    for (const [index, { path, bytes }] of outputs.entries()) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary[index] ?? path, bytes);
    }
    for (const [index, { path }] of outputs.entries()) {
      await rename(temporary[index] ?? path, path).catch((error: unknown) => {
        throw isLockError(error) ? new LockedFileError(path, error) : error;
      });
    }
  } finally {
    for (const path of temporary) await rm(path, { force: true });
  }
}

/** Throws if a file is open in a spreadsheet program. A file that does not exist is not. */
export async function refuseLocked(path: string): Promise<void> {
  const folder = dirname(path);
  const name = basename(path);
  if (/\.xlsx$/iu.test(name)) {
    for (const lock of [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`]) {
      if (await exists(join(folder, lock))) throw new LockedFileError(path);
    }
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

/** Whether the file system said that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return systemCode(error) === "ENOENT";
}

function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
