import { readFileSync, writeFileSync } from "node:fs";
import { writeWorkbook } from "../../src/adapters/exceljs/write-workbook.ts";
import { planPackWorkbook } from "../../src/core/pack-workbook/plan-pack-workbook.ts";
import { bundledPack } from "../../src/use-cases/report-packs.ts";
import { makeDesk, NOW, REGISTRY, run } from "./run.ts";

jest.setTimeout(120_000);

const desk = makeDesk();

/** Hóc Môn's pack as somebody left it who wrote one word wrong. */
async function spoiltPack(): Promise<string> {
  const plan = planPackWorkbook(bundledPack("hocmon-2024"), NOW);
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === "Chỉ tiêu" && cell.value === "lũy kế" ? { ...cell, value: "cọng" } : cell,
    ),
  }));
  const path = desk("bộ mẫu sai.xlsx");
  writeFileSync(path, await writeWorkbook({ ...plan, sheets }));
  return path;
}

describe("packs in Excel", () => {
  const exported = desk("bộ mẫu.xlsx");

  it("are exported, and nothing is written over", async () => {
    const first = await run("packs", "export", "hocmon-2024", "--out", exported);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("packs check");
    const bytes = readFileSync(exported);
    const second = await run("packs", "export", "q7-2024", "--out", exported);
    expect(second.code).toBe(2);
    expect(second.err).toContain("Đã có tệp");
    expect(readFileSync(exported)).toEqual(bytes);
  });

  it("are checked: what a good one holds", async () => {
    const checked = await run("packs", "check", exported);
    expect(checked.code).toBe(0);
    expect(checked.out).toContain("hocmon-2024");
    const { indicators, rules } = bundledPack("hocmon-2024");
    const shown = JSON.parse((await run("packs", "check", exported, "--json")).out) as unknown;
    expect(shown).toMatchObject({
      id: "hocmon-2024",
      indicators: indicators.length,
      rules: rules.length,
      problems: [],
    });
  });

  it("are checked as JSON too", async () => {
    const checked = await run("packs", "check", "assets/report-packs/hocmon-2024.json");
    expect(checked.code).toBe(0);
  });

  it("are checked: every mistake with its cell, and nothing runs with it", async () => {
    const path = await spoiltPack();
    const checked = await run("packs", "check", path);
    expect(checked.code).toBe(2);
    expect(checked.out).toMatch(
      /Chỉ tiêu, ô H\d+: “cọng” không phải từ dùng được ở đây; ghi “lũy kế”/u,
    );
    const english = await run("packs", "check", path, "--lang", "en");
    expect(english.out).toMatch(/Chỉ tiêu, cell H\d+: “cọng” is no word that can stand here/u);
    const asJson = await run("packs", "check", path, "--json");
    expect(asJson.code).toBe(2);
    const { problems } = JSON.parse(asJson.out) as { readonly problems: readonly unknown[] };
    expect(problems[0]).toMatchObject({ code: "unknown-word", sheet: "Chỉ tiêu" });
    const units = desk("don-vi.csv");
    writeFileSync(units, REGISTRY);
    const opened = await run(
      ...["init", desk("không mở"), "--pack", path, "--period", "6T", "--year", "2024"],
      ...["--units", units],
    );
    expect(opened.code).toBe(2);
    expect(opened.err).toContain("Chỉ tiêu, ô H");
  });

  it("open a campaign as their JSON does", async () => {
    const units = desk("don-vi.csv");
    writeFileSync(units, REGISTRY);
    for (const [name, pack] of [["a", exported] as const, ["b", "hocmon-2024"] as const]) {
      const opened = await run(
        ...["init", desk(name), "--pack", pack, "--period", "6T", "--year", "2024"],
        ...["--units", units],
      );
      expect(opened).toMatchObject({ code: 0, err: "" });
    }
    expect(readFileSync(desk("a", "bo-mau.json"), "utf8")).toBe(
      readFileSync(desk("b", "bo-mau.json"), "utf8"),
    );
  });

  it("are written from nothing: an empty workbook says what it lacks", async () => {
    const path = desk("trống.xlsx");
    expect((await run("packs", "export", "--out", path)).code).toBe(0);
    const checked = await run("packs", "check", path);
    expect(checked.code).toBe(2);
    expect(checked.out).toContain("Thông tin, ô C2");
  });

  it("are told when the file is no workbook that can be read", async () => {
    const path = desk("hỏng.xlsx");
    writeFileSync(path, "PK but no archive");
    expect((await run("packs", "check", path)).code).toBe(2);
  });
});
