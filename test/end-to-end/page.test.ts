import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { filesFromArchive } from "../../src/adapters/folder/archive.ts";
import { chooseFiles } from "../browser/choose-files.ts";
import { launchBrowser } from "../browser/find-browser.ts";
import { builtProduct } from "../build/built.ts";
import { REGISTRY } from "../cli/run.ts";
import { objectionsOf, overflowOf } from "./accessible.ts";
import { comparable, findReport, demoDistrict, type DemoDistrict } from "./demo-district.ts";
import { takePicture } from "./take-pictures.ts";

let browser: Browser;
let district: DemoDistrict;
let address: string;

beforeAll(async () => {
  district = await demoDistrict();
  address = pathToFileURL(join(await builtProduct(), "TongHop.html")).href;
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser.close());

/** Opens TongHop.html from the disk with the network off; anything it asks for or complains of fails. */
async function openPage(
  look: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({
    offline: true,
    locale: "vi-VN",
    viewport: { width: 1100, height: 900 },
    // Under a panel that still unfolds a click can miss its button.
    reducedMotion: "reduce",
    ...look,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:blob|data|file):/u.test(request.url())) complaints.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(address);
  await page.getByRole("tab").first().waitFor();
  return { page, context, complaints };
}

function choose(page: Page, button: string, files: Parameters<typeof chooseFiles>[1]) {
  return chooseFiles(page, files, () => page.getByRole("button", { name: button }).click());
}

/** Every download of an action, by name. */
async function downloadsOf(page: Page, count: number, action: () => Promise<void>) {
  const files = new Map<string, Uint8Array>();
  const all = new Promise<void>((resolve, reject) => {
    page.on("download", (download) => {
      download
        .path()
        .then((path) => {
          files.set(download.suggestedFilename(), readFileSync(path));
          if (files.size === count) resolve();
        })
        .catch(reject);
    });
  });
  await action();
  await all;
  return files;
}

const planned = (page: Page) => page.getByRole("heading", { name: "Xem trước khi ghi" });

describe("the specialist on the page", () => {
  it("opens a campaign, reads, answers, and takes the results home", async () => {
    const { page, context, complaints } = await openPage();
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await choose(page, "Chọn tệp .tonghop.zip", district.archive);
    const longTasks = await watchLongTasks(page);
    await page.getByRole("button", { name: "Đọc và đối chiếu" }).click();
    await planned(page).waitFor();
    // Jest's workers share the machine; the bench measures, this catches a freeze.
    expect(await longTasks()).toBeLessThan(1000);
    await takePicture(page, "page-merge-plan");
    expect(await objectionsOf(page)).toEqual([]);

    const files = await downloadsOf(page, 2, () =>
      page.getByRole("button", { name: "Tải kết quả về" }).click(),
    );
    expect([...files.keys()].sort()).toEqual(["6T-2024.tonghop.zip", "tong-hop.xlsx"]);
    const kept = filesFromArchive(files.get("6T-2024.tonghop.zip") ?? new Uint8Array());
    const bytes = kept.find(({ path }) => path === "ket-qua/ket-qua.json")?.bytes;
    const ours: unknown = JSON.parse(new TextDecoder().decode(bytes));
    expect(comparable(ours)).toEqual(comparable(await district.result()));

    await page.getByRole("tab", { name: "Theo dõi" }).click();
    await page.getByRole("heading", { name: "Tình hình gửi báo cáo" }).waitFor();
    await page.getByLabel("Chỉ tiêu cần tìm").fill("doi thoai");
    await page.getByText("đối thoại").first().waitFor();
    await takePicture(page, "page-board");
    expect(await objectionsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("makes a campaign, gives out the workbooks and keeps it as a file", async () => {
    const { page, context, complaints } = await openPage();
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await page.getByRole("button", { name: "Tạo đợt báo cáo mới" }).click();
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(1);
    await page.getByRole("radio", { name: /huyện Hóc Môn/u }).check();
    await page.getByRole("textbox", { name: "Năm", exact: true }).fill("2024");
    await choose(page, "Chọn tệp danh mục", {
      name: "don-vi.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(REGISTRY),
    });
    await page.getByLabel("Cơ quan tổng hợp").fill("Phòng Giáo dục và Đào tạo");
    await page.getByRole("checkbox", { name: /^Lưu vào một thư mục/u }).uncheck();
    await takePicture(page, "page-new-campaign");
    expect(await objectionsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Tạo đợt báo cáo", exact: true }).click();
    const open = page.getByRole("button", { name: "Biểu mẫu và lưu đợt" });
    await open.waitFor();
    if ((await open.getAttribute("aria-expanded")) !== "true") await open.click();
    const files = await downloadsOf(page, 1, () =>
      page.getByRole("button", { name: "Tạo tệp biểu mẫu" }).click(),
    );
    const templates = filesFromArchive([...files.values()][0] ?? new Uint8Array());
    expect(templates.map(({ path }) => path)).toHaveLength(3);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("the school on the page", () => {
  it("checks its file before sending", async () => {
    const { page, context, complaints } = await openPage();
    const file = await findReport(district, (unit) => unit.status === "needs-fixing");
    await choose(page, "Chọn tệp báo cáo", join(district.dir, file));
    await page.getByText("Kết quả kiểm tra 1 tệp").waitFor();
    await page.getByText("Cần sửa").first().waitFor();
    await takePicture(page, "page-check");
    expect(await objectionsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("is told what to do with a file that is no report", async () => {
    const { page, context, complaints } = await openPage();
    await choose(page, "Chọn tệp báo cáo", {
      name: "ảnh chụp.xlsx",
      mimeType: "",
      buffer: Buffer.from("%PDF-1.4 scan"),
    });
    await page.getByText("Chưa kiểm tra được").first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("every view at 320 px", () => {
  it.each(["vi", "en"] as const)("fits and is accessible, light and dark: %s", async (language) => {
    const { page, context, complaints } = await openPage({
      viewport: { width: 320, height: 800 },
      // Colours change at once.
      reducedMotion: "reduce",
    });
    if (language === "en") await page.getByRole("button", { name: /English|EN/u }).click();
    const words = {
      vi: {
        merge: "Tổng hợp",
        board: "Theo dõi",
        archive: "Chọn tệp .tonghop.zip",
        create: "Tạo đợt báo cáo mới",
        ownPack: "Dùng bộ mẫu riêng (tệp Excel)",
        office: "Thông tin khác của cơ quan (nếu có)",
        read: "Đọc và đối chiếu",
        report: "Chọn tệp báo cáo",
        files: /^Tệp đã nhận \(/u,
        evidence: /độ tin cậy \d+/u,
      },
      en: {
        merge: "Consolidate",
        board: "Board",
        archive: "Choose a .tonghop.zip",
        create: "Create a new campaign",
        ownPack: "Use a pack of your own (Excel file)",
        office: "More about the office (optional)",
        read: "Read and compare",
        report: "Choose reports",
        files: /^Files received \(/u,
        evidence: /score \d+/u,
      },
    }[language];
    const look = async (name: string): Promise<void> => {
      for (const scheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await takePicture(page, `320-${name}-${language}-${scheme}`);
        expect({ name, scheme, over: await overflowOf(page) }).toEqual({ name, scheme, over: 0 });
        // Nothing but colours differs in the dark.
        const rule = scheme === "dark" ? "color-contrast" : undefined;
        const axe = await objectionsOf(page, rule);
        expect({ name, scheme, axe }).toEqual({ name, scheme, axe: [] });
      }
    };
    await look("check-empty");
    const file = await findReport(district, (unit) => unit.status === "needs-fixing");
    await choose(page, words.report, join(district.dir, file));
    await page.getByRole("heading", { level: 3 }).first().waitFor();
    await look("check");
    await page.getByRole("tab").nth(1).click();
    await page.getByRole("button", { name: words.archive }).waitFor();
    await look("merge-empty");
    await page.getByRole("button", { name: words.create }).click();
    await page.getByRole("radio", { name: words.ownPack }).check();
    await look("new-campaign-own-pack");
    // Its plan names no due date.
    await page.getByRole("radio", { name: /Quận 7|District 7/u }).check();
    await page.getByRole("button", { name: words.office }).click();
    await look("new-campaign");
    await choose(page, words.archive, district.archive);
    await page.getByRole("button", { name: words.read }).click();
    await page
      .getByRole("heading", {
        name: language === "vi" ? "Xem trước khi ghi" : "Before anything is written",
      })
      .waitFor();
    await look("merge");
    await page.getByRole("button", { name: words.files }).click();
    await page.getByText(words.evidence).first().waitFor();
    await look("files");
    await page.getByRole("tab").nth(2).click();
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await look("board");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** The longest time that the main thread was blocked since, in ms. */
async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ type: "longtask", buffered: false });
  });
  return () =>
    page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
}
