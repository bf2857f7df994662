import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWebpack } from "./built.ts";

describe("the build's switches", () => {
  let out: string;
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), "tonghop-build-"));
  });
  afterEach(() => {
    rmSync(out, { recursive: true, force: true });
  });

  it("make a pane for a network that reaches neither Microsoft nor us", async () => {
    const origin = "https://may-chu.example/tonghop";
    await runWebpack({ out, only: "pane", office: "self", origin }, { mode: "development" });
    const html = readFileSync(join(out, "pane/taskpane.html"), "utf8");
    expect(html).toContain('src="office-js/office.js"');
    expect(html).not.toMatch(/(?:src|href)="https?:/u);
    const files = [
      "office.js",
      "excel-web-16.00.js",
      "excel-win32-16.01.js",
      "excel-mac-16.00.js",
      "vi-vn/office_strings.js",
      "en-us/office_strings.js",
      "LICENSE.md",
    ];
    expect(files.filter((file) => !existsSync(join(out, "pane/office-js", file)))).toEqual([]);
    const manifest = readFileSync(join(out, "pane/manifest.xml"), "utf8");
    expect(manifest).toContain(`${origin}/taskpane.html?view=check`);
    expect(manifest).not.toContain("localhost");
  });

  it.each([
    { env: { origin: "http://may-chu.example" }, why: "Excel shows no pane without https" },
    { env: { origin: "https://may-chu.example/" }, why: "addresses would have two slashes" },
    { env: { office: "npm" }, why: "there is no such choice" },
  ])("refuse $env ($why)", async ({ env }) => {
    await expect(runWebpack({ out, only: "pane", ...env })).rejects.toThrow(/must be/u);
  });

  it("has a limit that fails the build", async () => {
    const config = "test/build/too-large.config.js";
    await expect(runWebpack({ out }, { config })).rejects.toThrow(
      /Too large\. Sample: 2\.\d of 1 kB/u,
    );
  });
});
