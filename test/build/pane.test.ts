import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtProduct } from "./built.ts";

describe("the built pane", () => {
  let folder: string;
  let html: string;
  let scripts: string[];

  beforeAll(async () => {
    folder = join(await builtProduct(), "pane");
    html = readFileSync(join(folder, "taskpane.html"), "utf8");
    scripts = [...html.matchAll(/data-src="([^"]+)"/gu)].map((match) => match[1] ?? "");
  });

  it("loads office.js from Microsoft's CDN and nothing else from outside", () => {
    expect([...html.matchAll(/(?:src|href)="(https?:[^"]+)"/gu)].map((match) => match[1])).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });

  it("loads under 200 kB before it shows itself, compressed", () => {
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = scripts.map((script) => gzipSync(readFileSync(join(folder, script))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  });

  it("fetches exceljs only when a workbook is written: no first script holds it", () => {
    const packages = new Set(scripts.flatMap((script) => packagesIn(join(folder, script))));
    expect(packages).toContain("react-dom");
    expect(packages).not.toContain("exceljs");
  });

  it("names scripts for their content, with source maps beside them", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
    expect(files.filter((file) => !/\.[0-9a-f]{8}\.js$/u.test(file))).toEqual([]);
    expect(files.filter((file) => !existsSync(join(folder, `${file}.map`)))).toEqual([]);
  });

  it("brings manifest, icons, licences, and the page that old hosts are sent to", () => {
    for (const size of [16, 32, 64, 80]) {
      expect(existsSync(join(folder, `assets/icons/icon-${String(size)}.png`))).toBe(true);
    }
    expect(readFileSync(join(folder, "manifest.xml"), "utf8")).toContain("https://localhost:3000");
    expect(readFileSync(join(folder, "THIRD-PARTY.txt"), "utf8")).toMatch(
      /^react-dom [\d.]+ \(MIT\)/mu,
    );
    expect(existsSync(join(folder, "TongHop.html"))).toBe(true);
  });
});

/** Packages whose code went into a script, by its source map. */
function packagesIn(script: string): string[] {
  const { sources } = JSON.parse(readFileSync(`${script}.map`, "utf8")) as { sources: string[] };
  return sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1] ?? []);
}
