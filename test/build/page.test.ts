import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/find-browser.ts";
import { builtProduct } from "./built.ts";

describe("TongHop.html", () => {
  let file: string;
  let html: string;
  let browser: Browser;

  beforeAll(async () => {
    file = join(await builtProduct(), "TongHop.html");
    html = readFileSync(file, "utf8");
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("names no address to fetch from", () => {
    const outsideScripts = html.replaceAll(/<script[\s\S]*?<\/script>/gu, "");
    const fetched = [...outsideScripts.matchAll(/(?:src|href|url\()=?["']?([^"')>\s]+)/gu)];
    expect(fetched.map((match) => match[1]?.split(",")[0])).toEqual(["data:image/png;base64"]);
    expect(html).not.toMatch(/<script[^>]* src=|sourceMappingURL=/u);
  });

  it("forbids itself every connection", () => {
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("connect-src 'none'");
  });

  it("keeps every script in its element: app, worker and licences end where they should", () => {
    const open = html.match(/<script\b/gu) ?? [];
    const close = html.match(/<\/script>/gu) ?? [];
    expect(open).toHaveLength(close.length);
    expect(html).not.toMatch(/<!--(?! Nothing may)/u);
  });

  it("opens from the disk without network, asks for nothing, and breaks none of its rules", async () => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    await page.waitForFunction(() => document.getElementById("opening") === null);
    expect(asked.filter((url) => url !== address && !/^(?:blob|data):/u.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
