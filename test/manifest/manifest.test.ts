import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { childrenOf, inside, manifest, matches, pngSize, root } from "./read-manifest.ts";

const resources = inside("Resources");
const views = ["check", "merge", "board"];

/** Every text a user reads, in both languages; addresses left out. */
const texts = matches(/(?:DefaultValue|Value)="([^"]*)"/gu).filter(
  (text) => !/^https?:/u.test(text),
);

describe("manifest.xml: what the schema asks", () => {
  it.each([
    {
      element: "OfficeApp",
      order:
        "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides",
    },
    { element: "VersionOverrides", order: "Requirements Hosts Resources" },
    { element: "Resources", order: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings" },
    { element: "Group", order: "Label Icon Control Control Control" },
  ])("names the parts of $element in their order", ({ element, order }) => {
    expect(childrenOf(inside(element)).join(" ")).toBe(order);
  });

  it("names the parts of each button in their order", () => {
    const buttons = matches(/<Control xsi:type="Button"[^>]*>([\s\S]*?)<\/Control>/gu);
    expect(buttons.map((button) => childrenOf(button).join(" "))).toEqual(
      views.map(() => "Label Supertip Icon Action"),
    );
    expect(buttons.map((button) => childrenOf(inside("Action", button)).join(" "))).toEqual(
      views.map(() => "TaskpaneId SourceLocation Title"),
    );
  });

  it("is a task pane with a GUID, one host, and the permission to write", () => {
    expect(manifest).toContain('xsi:type="TaskPaneApp"');
    expect(inside("Id")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
    expect(matches(/<Host (?:Name|xsi:type)="(\w+)"/gu)).toEqual(["Workbook", "Workbook"]);
    expect(inside("Permissions")).toBe("ReadWriteDocument");
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(inside("Version")).toBe(`${version}.0`);
  });

  it("asks ExcelApi 1.7 of every host, and SharedRuntime 1.1 only where buttons shall appear", () => {
    expect(matches(/<((?:bt:)?Set Name="\w+" MinVersion="[\d.]+") \/>/gu)).toEqual([
      'Set Name="ExcelApi" MinVersion="1.7"',
      'bt:Set Name="SharedRuntime" MinVersion="1.1"',
    ]);
    expect(matches(/<bt:Set Name="(\w+)"/gu, inside("VersionOverrides"))).toEqual([
      "SharedRuntime",
    ]);
  });
});

describe("manifest.xml: resources", () => {
  it("uses only what it defines, defines only what it uses, each id once and at most 32 long", () => {
    const used = new Set(matches(/resid="([^"]+)"/gu));
    const defined = matches(/<bt:(?:Image|Url|String) id="([^"]+)"/gu);
    expect(new Set(defined)).toEqual(used);
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    { element: "bt:ShortStrings", limit: 125 },
    { element: "bt:LongStrings", limit: 250 },
  ])(
    "keeps $element within $limit characters, each with its English twin",
    ({ element, limit }) => {
      const block = inside(element, resources);
      const values = matches(/(?:DefaultValue|Value)="([^"]*)"/gu, block);
      expect(values.filter((text) => text === "" || text.length > limit)).toEqual([]);
      expect(matches(/<bt:Override Locale="([^"]+)"/gu, block)).toEqual(
        matches(/<bt:String id="([^"]+)"/gu, block).map(() => "en-US"),
      );
    },
  );

  it("gives ids of controls and groups once each, and the office's buttons one pane", () => {
    const ids = matches(/<(?:Control|Group)[^>]* id="([^"]+)"/gu);
    expect(new Set(ids).size).toBe(ids.length);
    const panes = matches(/<TaskpaneId>([^<]+)</gu);
    expect(panes).toEqual(["TongHop.Check", "TongHop.Office", "TongHop.Office"]);
  });

  it("opens the school's pane at its view, and the office's at one address", () => {
    expect(
      matches(/<bt:Url id="\w+\.Url" DefaultValue="[^"]*taskpane\.html\?view=(\w+)"/gu),
    ).toEqual(["check", "merge"]);
    const addresses = matches(/<SourceLocation resid="([^"]+)"/gu);
    expect(addresses).toEqual(["Check.Url", "Office.Url", "Office.Url"]);
  });
});

describe("manifest.xml: addresses and icons", () => {
  const urls = matches(/"(https?:[^"]+)"/gu).filter(
    (url) => !url.includes("schemas.microsoft.com"),
  );

  it("names one address only, over https, and no other domain", () => {
    const addresses = urls.filter((url) => !url.includes("www.w3.org"));
    expect(new Set(addresses.map((url) => new URL(url).origin))).toEqual(
      new Set(["https://localhost:3000"]),
    );
    expect(manifest).not.toContain("AppDomain");
  });

  it("names icons that exist and are as large as they say", () => {
    const named = matches(/<bt:Image id="Icon\.(\d+)" DefaultValue="[^"]+\/icon-\1\.png"/gu).map(
      Number,
    );
    expect(named).toEqual([16, 32, 64, 80]);
    for (const size of named) {
      const path = join(root, `assets/icons/icon-${String(size)}.png`);
      expect({ size, ...pngSize(path) }).toEqual({ size, width: size, height: size });
    }
    expect(manifest).toMatch(/<IconUrl DefaultValue="[^"]+\/icon-32\.png"/u);
    expect(manifest).toMatch(/<HighResolutionIconUrl DefaultValue="[^"]+\/icon-64\.png"/u);
    const missing = urls.filter(
      (url) => url.endsWith(".png") && !existsSync(join(root, new URL(url).pathname)),
    );
    expect(missing).toEqual([]);
  });

  it("shows the sizes that the ribbon asks, and no others than it defines", () => {
    const sizes = matches(/<bt:Image size="(\d+)" resid="Icon\.\1"/gu);
    expect(sizes.length % 4).toBe(0);
    expect(new Set(sizes)).toEqual(new Set(["16", "32", "64", "80"]));
  });
});

describe("manifest.xml: words", () => {
  it("speaks Vietnamese unless asked for English", () => {
    expect(inside("DefaultLocale")).toBe("vi-VN");
    expect(matches(/Locale="([^"]+)"/gu).every((locale) => locale === "en-US")).toBe(true);
    const translatable = matches(/<(DisplayName|Description DefaultValue|bt:String)\b/gu).length;
    expect(matches(/(<(?:bt:)?Override )/gu)).toHaveLength(translatable);
  });

  it("calls the buttons what the office calls them", () => {
    const labels = matches(/<bt:String id="\w+\.Label" DefaultValue="([^"]+)"/gu);
    expect(labels).toEqual(["Tổng hợp", "Kiểm tra báo cáo", "Tổng hợp", "Theo dõi gửi báo cáo"]);
  });

  it("is written in composed letters, without words that offices do not use", () => {
    const banned =
      /Tổng Hợp|phát hiện|lỗi|giải trình|duyệt|trả lại|phát hành|theo dõi nộp|bản nộp/u;
    expect(texts.filter((text) => banned.test(text) || text !== text.normalize("NFC"))).toEqual([]);
  });
});
