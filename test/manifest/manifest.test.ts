import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const matches = (pattern: RegExp): string[] =>
  [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");

describe("manifest.xml", () => {
  it("names its root elements in the order that the schema asks", () => {
    const order = [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ];
    expect(matches(/^ {2}<(\w+)[ >]/gmu)).toEqual(order);
  });

  it("uses only resources that it defines, with short ids", () => {
    const used = new Set(matches(/resid="([^"]+)"/gu));
    const defined = new Set(matches(/<bt:(?:Image|Url|String) id="([^"]+)"/gu));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect([...defined].filter((id) => !used.has(id))).toEqual([]);
    expect([...defined].every((id) => id.length <= 32)).toBe(true);
  });

  it("points at icons that exist, over https", () => {
    const urls = matches(/DefaultValue="(https?:[^"]+)"/gu);
    expect(urls.every((url) => url.startsWith("https://"))).toBe(true);
    const icons = urls.filter((url) => url.endsWith(".png"));
    const missing = icons.filter((url) => !existsSync(join(root, new URL(url).pathname)));
    expect(icons.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it("has a GUID, texts within the limits, and the requirement that 2019 volume licences meet", () => {
    expect(matches(/<Id>([^<]+)<\/Id>/gu)[0]).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u,
    );
    expect(
      matches(/<bt:ShortStrings>([\s\S]*)<\/bt:ShortStrings>/gu).join("").length,
    ).toBeGreaterThan(0);
    expect(matches(/(?:DefaultValue|Value)="([^"]*)"/gu).every((text) => text.length <= 250)).toBe(
      true,
    );
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.7" />');
  });
});
