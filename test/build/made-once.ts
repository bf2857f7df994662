/**
 * What several test files need and takes long to make is made once for all of them.
 *
 * Its folder is named for what went in, so a second run finds it, and a change makes it anew. The
 * first of several jest workers makes it; the others wait.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const root = join(__dirname, "../..");
const cache = join(root, "node_modules/.cache/tonghop");
/** Longer than any making takes; a worker that was stopped leaves its lock behind. */
const staleAfterMs = 180_000;

/**
 * The folder of something that is made once. Who uses it writes nothing into it.
 *
 * @param inputs - Files and folders that decide what it becomes, from the root of the repository.
 * @param make - Makes it in a folder that does not exist yet.
 */
export async function madeOnce(
  name: string,
  inputs: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cache, `${name}-${keyOf(inputs)}`);
  const done = join(folder, "done");
  const lock = `${folder}.lock`;
  while (!existsSync(done)) {
    if (!takeLock(lock)) {
      await wait(250);
      continue;
    }
    try {
      // The worker that had the lock before may have made it.
      if (existsSync(done)) break;
      removeEarlier(name, folder);
      rmSync(folder, { recursive: true, force: true });
      await make(folder);
      writeFileSync(done, "");
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

function takeLock(lock: string): boolean {
  mkdirSync(cache, { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const taken = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - taken > staleAfterMs) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Those of earlier sources; one whose lock stands is still being made. */
function removeEarlier(name: string, folder: string): void {
  for (const entry of readdirSync(cache)) {
    const other = join(cache, entry);
    if (!entry.startsWith(`${name}-`) || other === folder) continue;
    if (entry.endsWith(".lock") || existsSync(`${other}.lock`)) continue;
    rmSync(other, { recursive: true, force: true });
  }
}

function keyOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  const files = paths.flatMap((path) =>
    statSync(join(root, path)).isDirectory()
      ? readdirSync(join(root, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [join(root, path)],
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
