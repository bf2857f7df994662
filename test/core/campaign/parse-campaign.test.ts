import {
  checkCampaign,
  formatCampaign,
  parseCampaign,
} from "../../../src/core/campaign/parse-campaign.ts";
import { campaignOf } from "./campaign-of.ts";
import { smallPack } from "./small-pack.ts";

const campaign = campaignOf();

function changed(changes: object): string {
  return JSON.stringify({ ...campaign, ...changes });
}

describe("formatCampaign", () => {
  it("writes the contract's keys in their order", () => {
    expect(Object.keys(JSON.parse(formatCampaign(campaign)) as object)).toEqual([
      "formatVersion",
      "packId",
      "packVersion",
      "period",
      "year",
      "dataFrom",
      "dataTo",
      "dueDate",
      "dueMeans",
      "timeZone",
      "language",
      "form",
      "optional",
      "rules",
      "office",
    ]);
  });

  it("gives the same bytes whatever the order of the keys was", () => {
    const mixed = {
      ...Object.fromEntries(Object.entries(campaign).reverse()),
      rules: { "R-B": { reason: "r", off: true }, "R-A": { reason: "r" } },
    } as unknown as typeof campaign;
    const sorted = {
      ...campaign,
      rules: { "R-A": { reason: "r" }, "R-B": { off: true, reason: "r" } },
    };
    expect(formatCampaign(mixed)).toBe(formatCampaign(sorted));
    expect(formatCampaign(mixed).endsWith("}\n")).toBe(true);
  });

  it("is read back the same", () => {
    expect(parseCampaign(formatCampaign(campaign))).toEqual({ ok: true, value: campaign });
  });
});

describe("parseCampaign", () => {
  it("takes the byte order mark that editors write", () => {
    expect(parseCampaign(`\uFEFF${formatCampaign(campaign)}`).ok).toBe(true);
  });

  it.each([
    { text: "{", code: "not-json", path: undefined },
    { text: changed({ formatVersion: 2 }), code: "unsupported-version", path: ["formatVersion"] },
    { text: changed({ yaer: 2024 }), code: "unknown-key", path: [] },
    { text: changed({ dueDate: "25/4/2024" }), code: "wrong-value", path: ["dueDate"] },
    { text: changed({ dueDate: undefined }), code: "missing-key", path: [] },
    { text: changed({ dataTo: "2023-01-01" }), code: "wrong-value", path: ["dataTo"] },
    { text: changed({ dueDate: "2023-04-25" }), code: "wrong-value", path: ["dueDate"] },
    { text: changed({ timeZone: "Asia/Hanoi?" }), code: "wrong-value", path: ["timeZone"] },
  ])("reports $code at $path", ({ text, code, path }) => {
    const parsed = parseCampaign(text, "dot.json");
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.problems).toMatchObject([
      path === undefined ? { code, file: "dot.json" } : { code, path, file: "dot.json" },
    ]);
  });
});

describe("checkCampaign", () => {
  it("accepts a campaign of its pack", () => {
    expect(checkCampaign(campaign, smallPack)).toEqual([]);
  });

  it.each([
    { changes: { packId: "other" }, code: "unknown-pack", path: ["packId"] },
    { changes: { packVersion: "2.0.0" }, code: "unsupported-version", path: ["packVersion"] },
    { changes: { period: "9T" }, code: "unknown-period", path: ["period"] },
    { changes: { period: "Q1" }, code: "wrong-value", path: ["year"] },
    {
      changes: { optional: ["DN_01_02", "DN_09_09"] },
      code: "unknown-reference",
      path: ["optional", 1],
    },
    {
      changes: { rules: { "R-XX-01": { off: true, reason: "r" } } },
      code: "unknown-reference",
      path: ["rules", "R-XX-01"],
    },
  ])("reports $code at $path", ({ changes, code, path }) => {
    const problems = checkCampaign(campaignOf(changes), smallPack, "dot.json");
    expect(problems).toMatchObject([{ code, path, file: "dot.json" }]);
  });
});
