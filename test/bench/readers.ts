/**
 * CPU time a file: our reader beside exceljs and SheetJS, and what the guard adds, on submissions
 * of the demo. Run by `npm run bench`.
 *
 * Three amounts of work, told apart: "as a merge" opens the file and reads the sheets that
 * examining it asks for, found out by watching one file being examined; "every sheet" reads all
 * cells, which is what exceljs and SheetJS always do. exceljs keeps looks as well, which ours leaves out.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { guardPackage } from "../../src/adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { examineWorkbook } from "../../src/core/consolidation/examine-workbook.ts";
import type { CampaignContext } from "../../src/core/consolidation/campaign-context.ts";
import type { WorkbookSnapshot } from "../../src/core/workbook/workbook-snapshot.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { findReceivedFiles } from "../../src/use-cases/received-files.ts";

/** All contestants in turn, so that what else the machine does burdens all alike. */
const ROUNDS = 18;
/** Until the compiler has seen enough of each: with 30 files none gets much faster after the sixth. */
const WARM_UP = 6;

type Contestant = (bytes: Uint8Array) => unknown;

/** Measures all readers on the files of a campaign in `dir`. */
export async function measureReaders(dir: string): Promise<void> {
  const { context } = await openCampaignFolder(diskFolder(dir));
  const found = await findReceivedFiles(diskFolder(dir));
  const files = found
    .map(({ path }) => new Uint8Array(readFileSync(join(dir, path))))
    // Some schools put a scan beside their report.
    .filter((bytes) => guardPackage(bytes).ok);
  const [first] = files;
  if (first === undefined) throw new Error(`No workbooks in ${dir}`);
  const asked = await sheetsAskedFor(first, context);
  const guarded =
    (names?: ReadonlySet<string>): Contestant =>
    async (bytes) => {
      const verdict = guardPackage(bytes);
      if (verdict.ok) readSheets(await readWorkbook(verdict.workbook), names);
    };
  const unguarded =
    (names?: ReadonlySet<string>): Contestant =>
    async (bytes) => {
      readSheets(await readWorkbook(bytes), names);
    };
  const contestants = new Map<string, Contestant>([
    ["guard, then as a merge", guarded(asked)],
    ["as a merge, no guard", unguarded(asked)],
    ["guard, then every sheet", guarded()],
    ["every sheet, no guard", unguarded()],
    ["SheetJS", (bytes) => read(bytes, { dense: true, cellHTML: false })],
    ["exceljs", (bytes) => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ExcelJS.Buffer)],
  ]);
  const spent = new Map<string, number>();
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [name, run] of inTurn([...contestants], round + WARM_UP)) {
      const milliseconds = await cpuOf(files, run);
      if (round >= 0) spent.set(name, (spent.get(name) ?? 0) + milliseconds);
    }
  }
  console.log(`  a merge reads ${[...asked].join(", ")}`);
  const slowest = spent.get("exceljs") ?? 0;
  for (const name of contestants.keys()) {
    const milliseconds = spent.get(name) ?? 0;
    const each = (milliseconds / ROUNDS / files.length).toFixed(2).padStart(8);
    const share = (slowest / milliseconds).toFixed(1).padStart(6);
    console.log(`  ${name.padEnd(26)}${each} ms CPU${share} x less than exceljs`);
  }
}

/**
 * The same in another order each round, so that nobody always clears away what the same one left:
 * of as many rounds as there are items, each comes behind each other once, where one more than they
 * are is a prime.
 */
function inTurn<Item>(items: readonly Item[], round: number): readonly Item[] {
  const step = 1 + (round % items.length);
  return items.flatMap((_, at) => {
    const next = ((at + 1) * step) % (items.length + 1);
    return items.slice(next - 1, next);
  });
}

/** Names of the sheets that are read when a workbook is examined. */
async function sheetsAskedFor(
  bytes: Uint8Array,
  context: CampaignContext,
): Promise<ReadonlySet<string>> {
  const asked = new Set<string>();
  const workbook = await readWorkbook(bytes);
  const watched = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    get rows() {
      asked.add(sheet.name);
      return sheet.rows;
    },
    get hidden() {
      return sheet.hidden;
    },
    get merges() {
      return sheet.merges;
    },
  }));
  const received = { file: "", sha256: "", size: bytes.length };
  examineWorkbook(received, { ...workbook, sheets: watched }, context);
  return asked;
}

function readSheets({ sheets }: WorkbookSnapshot, names?: ReadonlySet<string>): void {
  for (const sheet of sheets) if (names?.has(sheet.name) !== false) sheet.rows.at(-1);
}

async function cpuOf(files: readonly Uint8Array[], run: Contestant): Promise<number> {
  const before = process.cpuUsage();
  for (const bytes of files) await run(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
