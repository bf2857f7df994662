/** `npm run formats [UNITS]`: proves for a whole district that the format of its files is no matter. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats, makeDemoIn, mergedAs, mergedAsMade } from "./demo-in-formats.ts";

const SHOWN = 20;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const units = Number(process.argv[2] ?? 60);
const dir = mkdtempSync(join(tmpdir(), "tonghop-formats-"));
try {
  const demo = join(dir, "goc");
  await makeDemoIn(demo, units);
  const made = await mergedAsMade(demo);
  say(`${units} units, ${made.figures} figures, ${made.says.length} lines of the result`);
  for (const format of formats) {
    const { workbooks, says } = await mergedAs(format, demo, join(dir, format.slice(1)));
    const expected = new Set(made.says);
    const other = says.filter((line, at) => line !== made.says[at] && !expected.has(line));
    const isSame = says.length === made.says.length && says.every((l, at) => l === made.says[at]);
    say(`${format}: ${workbooks} workbooks, ${isSame ? "the same" : "DIFFERENT"}`);
    for (const line of other.slice(0, SHOWN)) say(`   ${line.trim()}`);
    if (!isSame) process.exitCode = 1;
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
