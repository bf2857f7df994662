/**
 * Time per stage, workbooks per second and peak memory of a merge of 50 and of 500 submissions, and
 * our reader beside others.
 *
 * Each size runs in a process of its own, so that its peak is its own. Making the submissions is
 * not measured. Run with `npm run bench`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { writeWorkbook } from "../../src/adapters/exceljs/write-workbook.ts";
import { guardPackage } from "../../src/adapters/spreadsheet-reader/guard.ts";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { findPack } from "../../src/cli/input-files.ts";
import { makeHonestCampaign } from "../../src/cli/demo/make-demo.ts";
import { findReceivedFiles } from "../../src/use-cases/received-files.ts";
import { noDecisions } from "../../src/core/campaign/decisions.ts";
import { consolidate } from "../../src/core/consolidation/consolidate.ts";
import { examineWorkbook } from "../../src/core/consolidation/examine-workbook.ts";
import type { ExaminedFile } from "../../src/core/consolidation/examined-file.ts";
import { noReceivedTimes } from "../../src/core/consolidation/received-times.ts";
import { formatResult } from "../../src/core/consolidation/result-json.ts";
import { planSummaryWorkbook } from "../../src/core/presentation/plan-summary-workbook.ts";
import { resultFromConsolidation } from "../../src/core/presentation/result-from-consolidation.ts";
import { measureReaders } from "./readers.ts";

const SIZES = [50, 500];

const [mode, dirArgument] = process.argv.slice(2);
if (mode === "merge" && dirArgument !== undefined) await measureMerge(dirArgument);
else if (mode === "readers" && dirArgument !== undefined) await measureReaders(dirArgument);
else if (mode === "make" && dirArgument !== undefined) {
  const pack = await findPack("hocmon-2024");
  await makeHonestCampaign(dirArgument, pack, Number(process.argv[4]), 1);
} else await measureSizes();

async function measureSizes(): Promise<void> {
  for (const size of SIZES) {
    const dir = await mkdtemp(join(tmpdir(), "tonghop-bench-"));
    runSelf("make", dir, String(size));
    console.log(`\n${size} submissions`);
    runSelf("merge", dir);
    if (size === SIZES[0]) runSelf("readers", dir);
    await rm(dir, { recursive: true, force: true });
  }
}

function runSelf(...args: readonly string[]): void {
  const self = fileURLToPath(import.meta.url);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", self, ...args], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`bench ${args.join(" ")} ended with ${String(status)}`);
}

async function measureMerge(dir: string): Promise<void> {
  const stages = new Map<string, number>();
  const cpu = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const timed = async <Value>(stage: string, run: () => Value | Promise<Value>): Promise<Value> => {
    const before = cpu();
    const value = await run();
    stages.set(stage, (stages.get(stage) ?? 0) + cpu() - before);
    return value;
  };
  const start = cpu();
  const { context } = await timed("open the campaign", () => openCampaignFolder(diskFolder(dir)));
  const examined: ExaminedFile[] = [];
  const found = await findReceivedFiles(diskFolder(dir));
  for (const { path: file } of found) {
    const bytes = await timed("read bytes", () => readFileSync(join(dir, file)));
    const guarded = await timed("guard", () => guardPackage(bytes));
    // Some schools put a scan beside their report.
    if (!guarded.ok) continue;
    const workbook = await timed("snapshot", () => readWorkbook(guarded.workbook));
    const received = { file, sha256: file, size: bytes.length };
    examined.push(
      await timed("recognise and read", () => examineWorkbook(received, workbook, context)),
    );
  }
  const consolidation = await timed("validate and consolidate", () =>
    consolidate({
      context,
      files: examined,
      decisions: noDecisions,
      received: noReceivedTimes,
      asOf: "2024-04-28T08:00:00+07:00",
    }),
  );
  const result = resultFromConsolidation(context.campaign, consolidation);
  await timed("result as JSON", () => formatResult(result));
  const plan = await timed("plan the summary", () => planSummaryWorkbook(result, context.pack));
  const bytes = await timed("write the summary", () => writeWorkbook(plan));
  const total = cpu() - start;
  for (const [stage, milliseconds] of stages) {
    console.log(`  ${stage.padEnd(26)}${milliseconds.toFixed(0).padStart(8)} ms CPU`);
  }
  const { maxRSS } = process.resourceUsage();
  const perSecond = (examined.length / total) * 1000;
  console.log(
    `  total ${(total / 1000).toFixed(2)} s CPU, ${perSecond.toFixed(0)} workbooks/s, ` +
      `peak ${(maxRSS / 1024).toFixed(0)} MB, summary ${(bytes.length / 1024).toFixed(0)} kB, ` +
      `${consolidation.coverage.accepted} accepted`,
  );
}
