import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { filesFromArchive } from "../../src/adapters/folder/archive.ts";
import { launchBrowser } from "../browser/find-browser.ts";
import { builtProduct } from "../build/built.ts";
import { comparable, demoDistrict, type DemoDistrict } from "./demo-district.ts";

/**
 * The browser's own folder for a site stands in for one that the user chooses: the same handles,
 * without the system's window. It wants an origin, which a page from the disk has not.
 */
const ADDRESS = "https://addin.test/TongHop.html";

let browser: Browser;
let district: DemoDistrict;
let html: string;

beforeAll(async () => {
  district = await demoDistrict(12);
  html = readFileSync(join(await builtProduct(), "TongHop.html"), "utf8");
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser.close());

async function openPage(): Promise<Page> {
  const context = await browser.newContext();
  await context.route("**/*", (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.abort(),
  );
  await context.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  return page;
}

it("opens a folder, writes the results into it, and finds its answers there again", async () => {
  const page = await openPage();
  for (const { path, bytes } of filesFromArchive(readFileSync(district.archive))) {
    if (!path.startsWith("ket-qua/")) await putFile(page, path, bytes);
  }
  await page.getByRole("button", { name: "Mở thư mục đợt báo cáo" }).click();
  await page.getByRole("button", { name: "Đọc và đối chiếu" }).click();
  await page.getByRole("heading", { name: "Xem trước khi ghi" }).waitFor();
  await page.getByRole("button", { name: "Ghi vào thư mục" }).click();
  await page.getByText(/^Đã ghi vào thư mục/u).waitFor();

  const written = await readText(page, "ket-qua/ket-qua.json");
  expect(comparable(JSON.parse(written))).toEqual(comparable(await district.result()));
  expect((await readText(page, "ket-qua/tong-hop.xlsx")).startsWith("PK")).toBe(true);
  expect((await readText(page, "so-xu-ly.xlsx")).startsWith("PK")).toBe(true);
  await page.context().close();
});

async function putFile(page: Page, path: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ({ path: to, base64 }) => {
      let folder = await navigator.storage.getDirectory();
      const steps = to.split("/");
      const name = steps.pop() ?? "";
      for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await writable.close();
    },
    { path, base64: Buffer.from(bytes).toString("base64") },
  );
}

function readText(page: Page, path: string): Promise<string> {
  return page.evaluate(async (from) => {
    let folder = await navigator.storage.getDirectory();
    const steps = from.split("/");
    const name = steps.pop() ?? "";
    for (const step of steps) folder = await folder.getDirectoryHandle(step);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, path);
}
