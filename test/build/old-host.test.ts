import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "acorn";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/find-browser.ts";
import { builtProduct } from "./built.ts";
import { inlineScripts } from "./inline-scripts.ts";

const pages = [
  {
    name: "taskpane.html",
    path: "pane/taskpane.html",
    heading: /Excel trên máy này quá cũ/u,
    lacking: ["hasOwn"],
  },
  {
    name: "TongHop.html",
    path: "TongHop.html",
    heading: /Trình duyệt này quá cũ/u,
    // Safari of macOS 10.15 reads the app, but cannot inflate the worker that the page carries.
    lacking: ["hasOwn", "DecompressionStream"],
  },
];

describe.each(pages)("$name in Internet Explorer 11", ({ path, heading, lacking }) => {
  let file: string;
  let html: string;
  let browser: Browser;

  beforeAll(async () => {
    file = join(await builtProduct(), path);
    html = readFileSync(file, "utf8");
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("runs one script only, and that is ES5", () => {
    const scripts = inlineScripts(html);
    expect(scripts).toHaveLength(1);
    for (const script of scripts) {
      expect(() => parse(script, { ecmaVersion: 5, sourceType: "script" })).not.toThrow();
    }
  });

  it("keeps the app under a type that no browser runs", () => {
    const types = [...html.matchAll(/<script type="([^"]+)"/gu)].map((match) => match[1]);
    expect(types).toContain("text/tonghop");
    expect(types.filter((type) => type !== "text/tonghop" && type !== "text/plain")).toEqual([]);
  });

  it.each(lacking)("says in both languages what to do, and starts no app: no %s", async (lack) => {
    const context = await browser.newContext({ offline: true });
    await context.addInitScript((name) => {
      Reflect.deleteProperty(name in Object ? Object : globalThis, name);
    }, lack);
    const page = await context.newPage();
    const started: string[] = [];
    page.on("request", (request) => started.push(request.url()));
    await page.goto(pathToFileURL(file).href, { waitUntil: "domcontentloaded" });
    const text = await page.innerText("#old-host");
    expect(text).toMatch(heading);
    expect(text).toMatch(/too old/u);
    expect(text).toContain("Microsoft Edge");
    expect(text).toContain("TongHop.html");
    expect(await page.locator("#root").count()).toBe(0);
    expect(started.filter((url) => /\/pane\.[^/]+\.js$/u.test(url))).toEqual([]);
    await context.close();
  });

  it("shows nothing of that in a recent browser", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href, { waitUntil: "domcontentloaded" });
    expect(await page.locator("#old-host").isVisible()).toBe(false);
    await page.close();
  });
});
