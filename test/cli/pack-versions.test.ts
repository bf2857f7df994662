/** A pack that changed while reports were under way: what stands on the older form is merged, or said. */
import { readFileSync, writeFileSync } from "node:fs";
import type { IndicatorCode } from "../../src/core/report-pack/codes.ts";
import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";
import { honestSchool } from "./hocmon-answers.ts";
import { makeDesk, REGISTRY, run } from "./run.ts";
import { resultOf, sendReport } from "./send-report.ts";

jest.setTimeout(120_000);

const desk = makeDesk();
const dir = desk("đợt đổi bộ mẫu");

/** 1.1.0: asks for drills, no longer for models spread and initiatives, and one petition may be off. */
function revised(pack: ReportPack): ReportPack {
  const gone = ["DV_01_04", "CC_05_01"];
  const names = new RegExp(gone.join("|"), "u");
  const drills = pack.indicators.find(({ code }) => code === "KT_02_01");
  if (drills === undefined) throw new Error("The pack lost KT_02_01.");
  const added = { ...drills, code: "KT_09_01", label: { vi: "Số cuộc diễn tập" } } as typeof drills;
  return {
    ...pack,
    version: "1.1.0",
    indicators: pack.indicators
      .filter(({ code }) => !gone.includes(code))
      .flatMap((one) => (one === drills ? [one, added] : [one])),
    rules: pack.rules
      .filter(({ formula }) => !names.test(formula))
      .map((rule) =>
        rule.id === "R-DN-01"
          ? { ...rule, formula: "=ABS(DN_01_01+DN_01_02-DN_01_03-DN_01_04-DN_01_05)<=1" }
          : rule,
      )
      .concat({
        id: "R-KT-09",
        severity: "warning",
        scope: "within",
        formula: '=IF(KT_02_01>0,KT_09_01<>"",TRUE)',
        missing: "zero",
        message: { vi: "Chưa ghi số cuộc diễn tập; đề nghị bổ sung." },
        source: { document: "Công văn bổ sung", item: "mục 1", inferred: false },
      } satisfies ReportPack["rules"][number]),
  };
}

const read = (name: string) => JSON.parse(readFileSync(`${dir}/${name}`, "utf8")) as object;
const write = (name: string, value: object) => {
  writeFileSync(`${dir}/${name}`, JSON.stringify(value));
};

beforeAll(async () => {
  writeFileSync(desk("don-vi.csv"), REGISTRY);
  const given = ["--pack", "hocmon-2024", "--period", "6T", "--year", "2024", "--form", "full"];
  await run("init", dir, ...given, "--units", desk("don-vi.csv"));
  const offByOne = { DN_01_03: 2, DV_01_04: 3, CC_05_01: 0 };
  await sendReport(dir, "T1", { ...honestSchool, ...offByOne }, ["Mô hình A"]);
  write("bo-mau.json", revised(read("bo-mau.json") as ReportPack));
  write("dot.json", { ...read("dot.json"), packVersion: "1.1.0" });
  await sendReport(dir, "T2", { ...honestSchool, KT_09_01: 2 }, ["Mô hình B"]);
  await run("merge", dir, "--fail-on", "never");
});

const code = (text: string) => text as IndicatorCode;
const unit = (unitId: string) => resultOf(dir).units.find((one) => one.unitId === unitId);
const findings = (unitId: string) =>
  resultOf(dir).findings.filter((one) => one.unitId === unitId && one.code !== "unit-missing");

describe("a report on the form of version 1.0.0 in a campaign of 1.1.0", () => {
  it("is counted, with every figure whose code is still asked", () => {
    expect(unit("T1")).toMatchObject({ status: "accepted", values: { DN_01_02: { value: 3 } } });
    expect(resultOf(dir).totals[code("DN_01_02")]).toMatchObject({ value: 6, reported: 2 });
  });

  it("has a gap, not a zero, where it was not asked, and nothing is asked about it", () => {
    expect(unit("T1")?.values[code("KT_09_01")]).toEqual({ value: null, why: "not-in-form" });
    expect(resultOf(dir).totals[code("KT_09_01")]).toMatchObject({ value: 2, reported: 1 });
    expect(findings("T1").map((one) => one.rule ?? one.code)).toEqual(["other-form"]);
  });

  it("says in one note which figures are left out, with their cells, and what it lacks", () => {
    const [note] = findings("T1");
    expect(note).toMatchObject({
      severity: "note",
      args: {
        issued: "1.0.0",
        asked: "1.1.0",
        leftOut: [
          { code: "DV_01_04", value: { value: 3 }, sheet: "Báo cáo" },
          { code: "CC_05_01", value: { value: 0 }, sheet: "Báo cáo" },
        ],
        missing: [{ code: "KT_09_01" }],
      },
    });
    expect(note?.message).toContain("phiên bản 1.0.0");
    expect(note?.message).toMatch(/“Số mô hình, điển hình được nhân rộng” \([A-Z]+\d+\) ghi 3/u);
    expect(unit("T1")?.values).not.toHaveProperty("DV_01_04");
  });

  it("is judged by the rules of today", () => {
    expect(findings("T1").filter(({ rule }) => rule === "R-DN-01")).toEqual([]);
  });
});

describe("a report on today's form", () => {
  it("has nothing to say of versions", () => {
    expect(findings("T2")).toEqual([]);
    expect(unit("T2")).toMatchObject({ values: { KT_09_01: { value: 2 } } });
  });
});

describe("a campaign whose pack was replaced without its version", () => {
  it("is told, with what to correct", async () => {
    write("dot.json", { ...read("dot.json"), packVersion: "1.0.0" });
    const { code, err } = await run("merge", dir);
    write("dot.json", { ...read("dot.json"), packVersion: "1.1.0" });
    expect(code).toBe(2);
    expect(err).toContain("packVersion");
    expect(err).toContain("1.1.0");
  });
});
