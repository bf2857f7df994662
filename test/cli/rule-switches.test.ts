/** Rules that one campaign switches off, lowers or limits: what form, check, merge and summary make of it. */
import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import type { Campaign } from "../../src/core/campaign/campaign.ts";
import type { ResultFinding } from "../../src/core/consolidation/result.ts";
import { sheetNamed } from "../../src/core/workbook/workbook-snapshot.ts";
import { honestSchool } from "./hocmon-answers.ts";
import { makeDesk, REGISTRY, run } from "./run.ts";
import { resultOf, sendReport, type Answers } from "./send-report.ts";

jest.setTimeout(120_000);

const desk = makeDesk();
const reasons = {
  off: "Luật đã được quán triệt ở cấp huyện",
  severity: "Sổ theo dõi đơn thư đang được chuyển đổi",
  levels: "Chỉ theo dõi ở bậc trung học cơ sở",
};
const switches: Campaign["rules"] = {
  "T-HM-06": { off: true, reason: reasons.off },
  "R-DN-01": { severity: "warning", reason: reasons.severity },
  "T-HM-01": { levels: ["THCS"], reason: reasons.levels },
};

/** Three rules of the pack are not met: no training on the Law, petitions off by two, no dialogue. */
const wanting: Answers = {
  ...honestSchool,
  ...{ TU_04_01: "Không", DN_01_03: 1, DT_01_01: 0, DT_01_07: null },
};

async function campaign(name: string, rules: unknown): Promise<string> {
  writeFileSync(desk("don-vi.csv"), REGISTRY);
  const dir = desk(name);
  const given = ["--pack", "hocmon-2024", "--period", "6T", "--year", "2024", "--form", "full"];
  const opened = await run("init", dir, ...given, "--units", desk("don-vi.csv"));
  expect(opened).toMatchObject({ code: 0, err: "" });
  const written = JSON.parse(readFileSync(`${dir}/dot.json`, "utf8")) as object;
  writeFileSync(`${dir}/dot.json`, JSON.stringify({ ...written, rules }, undefined, 2));
  return dir;
}

/** What the school's own check says of a file, and what the office's merge says. */
async function bothSides(dir: string, unitId: string) {
  const file = await sendReport(dir, unitId, wanting, ["Mô hình A"]);
  const checked = JSON.parse((await run("check", `${dir}/${file}`, "--json")).out) as {
    readonly files: readonly {
      readonly verdicts: Readonly<Record<string, string>>;
      readonly findings: readonly ResultFinding[];
    }[];
  };
  await run("merge", dir, "--fail-on", "never");
  const merged = resultOf(dir).findings.filter((one) => one.unitId === unitId);
  return { verdicts: checked.files[0]?.verdicts, checked: checked.files[0]?.findings, merged };
}

const said = (findings: readonly ResultFinding[] | undefined) =>
  (findings ?? []).map(({ severity, rule, code }) => `${severity} ${rule ?? code}`).toSorted();

describe("without switches", () => {
  it("all three are found", async () => {
    const { checked, merged } = await bothSides(await campaign("không đổi", {}), "T1");
    const three = ["error R-DN-01", "warning T-HM-01", "warning T-HM-06"];
    expect(said(checked)).toEqual(three);
    expect(said(merged)).toEqual(three);
  });
});

describe("with switches", () => {
  let dir = "";
  beforeAll(async () => {
    dir = await campaign("có điều chỉnh", switches);
  });

  it.each([
    { unitId: "T1", findings: ["warning R-DN-01"], dialogue: "KHÔNG ÁP DỤNG", why: "primary" },
    {
      unitId: "T2",
      findings: ["warning R-DN-01", "warning T-HM-01"],
      dialogue: "CẦN LÀM RÕ",
      why: "lower secondary",
    },
  ])("check and merge agree on $unitId ($why)", async ({ unitId, findings, dialogue }) => {
    const { verdicts, checked, merged } = await bothSides(dir, unitId);
    expect(said(checked)).toEqual(findings);
    expect(said(merged)).toEqual(findings);
    expect(verdicts).toMatchObject({ KQ_R_DN_01: "CẦN LÀM RÕ", KQ_T_HM_01: dialogue });
    expect(Object.keys(verdicts ?? {})).not.toContain("KQ_T_HM_06");
  });

  it("the summary says what was changed and why, at least on the board", async () => {
    await run("merge", dir, "--fail-on", "never");
    const summary = await readWorkbook(readFileSync(`${dir}/ket-qua/tong-hop.xlsx`));
    const textOf = (name: string) =>
      (sheetNamed(summary, name)?.rows ?? [])
        .flatMap((row) => row ?? [])
        .flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []))
        .join("\n");
    for (const reason of Object.values(reasons)) expect(textOf("Theo dõi")).toContain(reason);
    expect(textOf("Tóm tắt")).toContain(reasons.off);
    expect(textOf("Tóm tắt")).toContain("xem trang Theo dõi");
  });
});

describe("switches that do not hold", () => {
  it.each([
    {
      rules: { "T-HM-99": { off: true, reason: "Không dùng" } },
      says: "rules.T-HM-99",
      why: "no such rule",
    },
    { rules: { "T-HM-06": { off: true } }, says: "rules.T-HM-06", why: "no reason" },
    {
      rules: { "T-HM-06": { off: true, reason: "" } },
      says: "rules.T-HM-06.reason",
      why: "an empty reason",
    },
    {
      rules: { "T-HM-06": { severity: "low", reason: "Nhẹ hơn" } },
      says: "rules.T-HM-06.severity",
      why: "no such severity",
    },
  ])("are told with their place: $why", async ({ rules, says, why }) => {
    const dir = await campaign(why, rules);
    for (const command of ["template", "merge"]) {
      const { code, err } = await run(command, dir);
      expect(code).toBe(2);
      expect(err).toContain("dot.json");
      expect(err).toContain(says);
    }
  });
});
