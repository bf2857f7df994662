/**
 * CPU time a file: our reader beside exceljs and SheetJS, and what the guard adds, on submissions
 * of the demo.
 *
 * "Read" means every value of every sheet; a merge asks for less, because sheets are read when
 * their rows are first asked for. Run by `npm run bench`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { guardPackage } from "../../src/adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { findReceivedFiles } from "../../src/use-cases/received-files.ts";

/** Once to warm up the compiler, then counted. */
const ROUNDS = 3;

interface Contestant {
  readonly name: string;
  readonly run: (bytes: Uint8Array) => unknown;
}

const contestants: readonly Contestant[] = [
  { name: "guard alone", run: guardPackage },
  { name: "guard, then read", run: guardAndRead },
  { name: "read without the guard", run: readAll },
  { name: "SheetJS", run: (bytes) => read(bytes, { dense: true, cellHTML: false }) },
  {
    name: "exceljs",
    run: (bytes) => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ExcelJS.Buffer),
  },
];

/** Measures all readers on the files of a campaign in `dir`. */
export async function measureReaders(dir: string): Promise<void> {
  const found = await findReceivedFiles(diskFolder(dir));
  const files = found
    .map(({ path }) => new Uint8Array(readFileSync(join(dir, path))))
    // Some schools put a scan beside their report.
    .filter((bytes) => guardPackage(bytes).ok);
  const results: { readonly name: string; readonly milliseconds: number }[] = [];
  for (const { name, run } of contestants) {
    await inMilliseconds(files.slice(0, 10), run);
    let total = 0;
    for (let round = 0; round < ROUNDS; round += 1) total += await inMilliseconds(files, run);
    results.push({ name, milliseconds: total / ROUNDS / files.length });
  }
  const ours = results.find(({ name }) => name === "guard, then read")?.milliseconds ?? 0;
  for (const { name, milliseconds } of results) {
    const times = (milliseconds / ours).toFixed(2).padStart(8);
    console.log(`  ${name.padEnd(26)}${milliseconds.toFixed(2).padStart(8)} ms CPU${times} x`);
  }
}

async function inMilliseconds(
  files: readonly Uint8Array[],
  run: Contestant["run"],
): Promise<number> {
  // Copies: a package is opened once for the same bytes.
  const copies = files.map((bytes) => bytes.slice());
  const before = process.cpuUsage();
  for (const bytes of copies) await run(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function guardAndRead(bytes: Uint8Array): Promise<void> {
  if (guardPackage(bytes).ok) await readAll(bytes);
}

async function readAll(bytes: Uint8Array): Promise<void> {
  const { sheets } = await readWorkbook(bytes);
  for (const sheet of sheets) sheet.rows.at(-1);
}
