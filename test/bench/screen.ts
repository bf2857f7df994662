/**
 * Times of the screen: checking an open report, reading 60 files on the page, writing the summary
 * into the open workbook. Run with `npm run bench:screen`, after `npm run build`.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { archiveOfFiles } from "../../src/adapters/folder/archive.ts";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import type { FolderFile } from "../../src/adapters/folder/folder.ts";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { findPack } from "../../src/cli/input-files.ts";
import { makeHonestCampaign } from "../../src/cli/demo/make-demo.ts";
import { checkWorkbook } from "../../src/core/validation/check-workbook.ts";
import { chooseFiles } from "../browser/choose-files.ts";
import { launchBrowser } from "../browser/find-browser.ts";
import { openExcel } from "../office-host/open-excel.ts";

const FILES = 60;
const dist = join(process.cwd(), "dist");
const root = await mkdtemp(join(tmpdir(), "tonghop-bench-"));
const dir = join(root, "campaign");
const archive = join(root, "campaign.tonghop.zip");
await makeHonestCampaign(dir, await findPack("hocmon-2024"), FILES, 1);
const folder = diskFolder(dir);
const files: FolderFile[] = [];
for (const { path } of await folder.list("")) {
  files.push({ path, bytes: (await folder.read(path)) ?? new Uint8Array() });
}
await writeFile(archive, archiveOfFiles(files));

const browser = await launchBrowser();
try {
  await measureCheck();
  await measurePage(browser);
  await measureWriting(browser);
} finally {
  await browser.close();
  await rm(root, { recursive: true, force: true });
}

async function measureCheck(): Promise<void> {
  const report = files.find(({ path }) => /^nhan\/.*\.xlsx$/u.test(path));
  const workbook = await readWorkbook(report?.bytes ?? new Uint8Array());
  const checked = checkWorkbook(workbook);
  if (checked.outcome !== "checked") throw new Error(checked.outcome);
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    checkWorkbook(workbook);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [times[0], times[10], times[19]];
  console.log(
    `check of an open report, ${checked.verdicts.size} rules: ` +
      `${ms(middle)} (${ms(least)} to ${ms(most)}), under 100 ms wanted`,
  );
}

async function measurePage(within: Browser): Promise<void> {
  const context = await within.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(dist, "TongHop.html")).href);
  await openCampaign(page, page);
  await page.evaluate(() => {
    const seen = { first: 0, all: 0, blocked: [] as number[], start: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocked.push(duration);
    }).observe({ type: "longtask" });
    new MutationObserver(() => {
      const text = document.getElementById("root")?.textContent ?? "";
      if (seen.first === 0 && /Đã đọc [1-9]/u.test(text)) seen.first = performance.now();
      if (seen.all === 0 && text.includes("Xem trước khi ghi")) seen.all = performance.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    document.addEventListener(
      "click",
      () => {
        seen.start = performance.now();
      },
      { capture: true, once: true },
    );
  });
  await page.getByRole("button", { name: "Đọc và đối chiếu" }).click();
  await page.getByRole("heading", { name: "Xem trước khi ghi" }).waitFor();
  await page.waitForTimeout(500);
  const { first, all, blocked, start } = await page.evaluate(
    () =>
      (
        window as unknown as {
          seen: { first: number; all: number; blocked: number[]; start: number };
        }
      ).seen,
  );
  console.log(
    `${FILES} files on the page: first line ${ms(first - start)} (1000 ms wanted), ` +
      `plan shown ${ms(all - start)} (5000 ms), ` +
      `main thread blocked ${ms(Math.max(0, ...blocked))} at the longest (50 ms)`,
  );
  await context.close();
}

async function measureWriting(within: Browser): Promise<void> {
  const host = await openExcel({ browser: within, pane: join(dist, "pane"), excelApi: "1.7" });
  await openCampaign(host.page, host.pane);
  await host.pane.getByRole("button", { name: "Đọc và đối chiếu" }).click();
  await host.pane.getByRole("heading", { name: "Xem trước khi ghi" }).waitFor();
  const before = host.requests.length;
  const start = performance.now();
  await host.pane.getByRole("button", { name: "Ghi vào sổ tính này" }).click();
  await host.pane.getByText(/^Đã ghi vào sổ tính này/u).waitFor();
  const time = performance.now() - start;
  const requests = host.requests.slice(before).filter(({ isWrite }) => isWrite);
  const largest = Math.max(...requests.map(({ bytes }) => bytes));
  console.log(
    `summary of ${FILES} units into the workbook: ${requests.length} requests (10 at most), ` +
      `the largest ${(largest / 1000).toFixed(0)} kB (under 2000), ${ms(time)} with the emulated host`,
  );
  await host.close();
}

async function openCampaign(page: Page, screen: Pick<Page, "getByRole">): Promise<void> {
  await screen.getByRole("tab", { name: "Tổng hợp" }).click();
  await chooseFiles(page, archive, () =>
    screen.getByRole("button", { name: "Chọn tệp .tonghop.zip" }).click(),
  );
  await screen.getByRole("button", { name: "Đọc và đối chiếu" }).waitFor();
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
