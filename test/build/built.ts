/**
 * The product as users get it, built once for all tests that need it.
 *
 * The folder is named for what went in, so a second run finds it, and a change builds anew. The first
 * of several jest workers builds; the others wait.
 */
import { execFile } from "node:child_process";
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
import { promisify } from "node:util";

const root = join(__dirname, "../..");
const cache = join(root, "node_modules/.cache/tonghop");
const inputs = ["src", "assets", "build", "webpack.config.js", "manifest.xml", "package-lock.json"];
/** Longer than any build takes; a worker that was stopped leaves its lock behind. */
const staleAfterMs = 180_000;

/** Path of a folder with `pane/` and `TongHop.html`, as `npm run build` makes them. */
export async function builtProduct(): Promise<string> {
  const folder = join(cache, keyOf(inputs));
  const done = join(folder, "done");
  const lock = `${folder}.lock`;
  while (!existsSync(done)) {
    if (!takeLock(lock)) {
      await wait(250);
      continue;
    }
    try {
      removeOthers(folder);
      await runWebpack({ out: folder, only: "pane,page" });
      writeFileSync(done, "");
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

/**
 * Runs webpack with our configuration.
 *
 * @throws With webpack's own words, if the build fails.
 */
export async function runWebpack(
  env: Readonly<Record<string, string>>,
  { mode = "production", config = "webpack.config.js" } = {},
): Promise<void> {
  const values = Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const cli = join(root, "node_modules/webpack-cli/bin/cli.js");
  const words = [cli, "--mode", mode, "--config", join(root, config), ...values];
  try {
    await promisify(execFile)(process.execPath, words, { cwd: root });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`webpack failed:\n${stdout}${stderr}`, { cause: error });
  }
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

/** Builds of earlier sources; one whose lock stands is still being made. */
function removeOthers(folder: string): void {
  for (const name of readdirSync(cache)) {
    const other = join(cache, name);
    if (other === folder || name.endsWith(".lock") || existsSync(`${other}.lock`)) continue;
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
