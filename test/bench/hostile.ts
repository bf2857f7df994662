/**
 * Time and memory that each hostile file costs, in a process of its own: `npm run bench:hostile`.
 * With a name, only the cases whose name holds it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { examineHostile } from "../hostile/examine-hostile.ts";
import { hostileSet } from "../hostile/hostile-set.ts";

/** What a hostile file may cost before it has its status. */
const [MOST_MS, MOST_MEGABYTES] = [1000, 150];

const [mode, file] = process.argv.slice(2);
if (mode === "--one" && file !== undefined) await measureOne(file);
else measureAll(mode ?? "");

async function measureOne(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  // What the program itself takes is not the file's doing.
  await examineHostile(new Uint8Array());
  const before = process.memoryUsage().rss / 1024;
  forgetPeak();
  const start = process.cpuUsage();
  await examineHostile(bytes);
  const { user, system } = process.cpuUsage(start);
  const megabytes = (peak() - before) / 1024;
  console.log(JSON.stringify({ milliseconds: (user + system) / 1000, megabytes }));
}

/** Linux remembers the most memory that a process ever had, and starts again when told to. */
function forgetPeak(): void {
  if (process.platform === "linux") writeFileSync("/proc/self/clear_refs", "5");
}

/** Kilobytes; elsewhere than on Linux the start of the program counts too. */
function peak(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s*(\d+)/u.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
}

function measureAll(named: string): void {
  const dir = mkdtempSync(join(tmpdir(), "tonghop-hostile-"));
  const path = join(dir, "a.xlsx");
  const self = fileURLToPath(import.meta.url);
  for (const { name, make } of hostileSet.filter((one) => one.name.includes(named))) {
    writeFileSync(path, make());
    const { stdout, stderr } = spawnSync(process.execPath, [
      "--import",
      "tsx",
      self,
      "--one",
      path,
    ]);
    if (stdout.length === 0) throw new Error(`${name}: ${stderr.toString()}`);
    const { milliseconds, megabytes } = JSON.parse(stdout.toString()) as Record<string, number>;
    const isOver = (milliseconds ?? 0) > MOST_MS || (megabytes ?? 0) > MOST_MEGABYTES;
    if (isOver) process.exitCode = 1;
    console.log(
      `${isOver ? "! " : "  "}${name.padEnd(56)}${(milliseconds ?? 0).toFixed(0).padStart(7)} ms` +
        `${(megabytes ?? 0).toFixed(0).padStart(6)} MB`,
    );
  }
  rmSync(dir, { recursive: true, force: true });
}
