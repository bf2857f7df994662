/**
 * Sơn La's scheme from its plans in January 2018 to its end in 2022: one campaign a period and
 * year, each opened with the results of the period before and of the same period last year.
 */
import { existsSync, writeFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import type { ResultFinding } from "../../src/core/consolidation/result.ts";
import { makeDesk, run } from "./run.ts";
import { resultOf, sendReport, type Answers } from "./send-report.ts";

jest.setTimeout(300_000);

const desk = makeDesk();
const units = [
  "Mã,Tên đơn vị,Cấp học,Loại hình,Địa bàn",
  "T1,Trường Tiểu học Bản Mòn,Tiểu học,công lập,Phường A",
  "T2,Trường THCS Bản Mòn,THCS,công lập,Phường A",
  "",
].join("\r\n");

const years = [2018, 2019, 2020, 2021, 2022] as const;
const campaigns = years.flatMap((year) => [
  { period: "6T", year, asOf: `${year}-06-11T08:00:00+07:00` },
  { period: "12T", year, asOf: `${year}-11-21T08:00:00+07:00` },
]);

/** What a school that does everything reports of a year; numbers start anew each year. */
function diligent(period: string, year: number): Answers {
  const isYear = period === "12T";
  return {
    ...{ BC_NGAY: isYear ? `${year}-11-15` : `${year}-06-05` },
    ...{ TT_01_01: 24, TT_01_02: 19, TT_01_03: 11, TT_01_08: 13 },
    ...{ TT_02_01: 12, TT_02_02: 310, TT_02_04: 290 },
    ...{ LD_04_01: "Có", LD_04_02: "03/KH-THBM", LD_04_03: "2018-01-22" },
    ...{ LD_04_04: "2018-01-23", LD_04_05: "Có", LD_04_06: isYear ? "Có" : "Không" },
    ...{ LD_01_02: "05/KH-THBM", LD_01_03: `${year}-01-18`, LD_04_07: "Có", LD_02_02: 2 },
    ...{ DC_06_01: "Có", DC_06_02: "Tốt", CC_07_01: "Có", CC_07_02: 4, CC_07_03: 2 },
    ...{ DV_01_02: 1, DV_10_01: 1, DV_10_02: isYear ? 1 : 0, DV_10_03: 0, DV_10_04: 0 },
    ...{ DV_01_04: 0, DV_02_01: 0, DV_02_02: 0, DV_10_05: 0, DV_10_06: 1, DV_10_07: "Có" },
    ...{ PH_01_04: "Có", DT_01_02: isYear ? 2 : 1, TD_01_01: "Có", TD_01_02: isYear ? 10 : 5 },
    ...{ DT_01_04: 4, DT_01_05: 3, DT_01_06: 1, TD_01_03: 0 },
    ...{ TU_06_01: 4, TU_06_02: 4, TU_06_04: 1, TU_06_05: 1, TU_06_06: 0 },
    ...{ KT_01_01: isYear ? 2 : 1, KT_04_02: 0, KT_04_03: 0 },
    ...{ ST_02_01: "Có", ST_02_02: "Có", ST_02_03: isYear ? "Có" : "Không", NX_01_02: "Không" },
  };
}

/** What a school that has not begun reports: no answer of it is Có, no figure above 0. */
function idle(period: string, year: number): Answers {
  const answers = Object.entries(diligent(period, year)).flatMap(([code, value]) => {
    if (/^(?:TT|BC)_|^TU_06_01|^NX/u.test(code)) return [[code, value] as const];
    if (value === "Có" || value === "Không") return [[code, "Không"] as const];
    if (code === "DC_06_02") return [[code, "Yếu"] as const];
    return typeof value === "number" ? [[code, 0] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** Where T1 differs from the diligent school, by campaign. */
const changes: Readonly<Record<string, Answers>> = {
  "6T 2019": { LD_04_05: "Không", LD_01_02: null, LD_01_03: null, KT_01_01: 0 },
  "12T 2019": { LD_04_01: "Không", LD_04_02: null, LD_04_03: null, LD_04_04: null },
  "6T 2020": { DT_01_04: 2, DT_01_05: 3, DT_01_06: 0, TT_02_01: 16 },
  "12T 2020": { ST_02_01: "Không", DT_01_06: 0, DT_01_05: 4 },
  "6T 2021": { DT_01_04: 2, DT_01_05: 3, DT_01_06: 0, LD_04_03: "2018-01-21" },
  "12T 2021": { KT_01_01: 0 },
};

const dirOf = (period: string, year: number) => desk(`${period}-${year}`);
const findingsOf = (period: string, year: number, unitId: string): readonly ResultFinding[] =>
  resultOf(dirOf(period, year)).findings.filter((one) => one.unitId === unitId);
const said = ({ rule, code, indicator }: ResultFinding): string =>
  rule === undefined ? code : [rule, ...(rule.startsWith("K-") ? [indicator] : [])].join(" ");

async function open(period: string, year: number, ...more: readonly string[]) {
  const given = ["--pack", "sonla-2018-2022", "--period", period, "--year", String(year)];
  const registry = ["--units", desk("don-vi.csv"), "--form", "full"];
  return run("init", dirOf(period, year), ...given, ...registry, ...more);
}

const resultPath = (period: string, year: number) => `${dirOf(period, year)}/ket-qua/ket-qua.json`;

beforeAll(async () => {
  writeFileSync(desk("don-vi.csv"), units);
  expect(await open("KH", 2018)).toMatchObject({ code: 0, err: "" });
  writeFileSync(`${dirOf("KH", 2018)}/nhan/TH Bản Mòn - Kế hoạch.pdf`, "%PDF-1.4 kế hoạch");
  await run("merge", dirOf("KH", 2018), "--as-of", "2018-01-26T08:00:00+07:00");
  for (const [index, { period, year, asOf }] of campaigns.entries()) {
    const [before, lastYear] = [campaigns[index - 1], campaigns[index - 2]];
    const chain = [
      ...(before === undefined ? [] : ["--previous", resultPath(before.period, before.year)]),
      ...(lastYear === undefined
        ? []
        : ["--same-period", resultPath(lastYear.period, lastYear.year)]),
    ];
    expect(await open(period, year, ...chain)).toMatchObject({ code: 0, err: "" });
    const dir = dirOf(period, year);
    const t1 = { ...diligent(period, year), ...changes[`${period} ${year}`] };
    await sendReport(dir, "T1", t1, ["Mô hình A"]);
    await sendReport(dir, "T2", idle(period, year));
    await run("merge", dir, "--as-of", asOf, "--fail-on", "never");
  }
});

describe("the plans of January 2018", () => {
  it("are documents: who sent one has reported, who did not is missing", () => {
    const states = resultOf(dirOf("KH", 2018)).units.map(({ unitId, status }) => [unitId, status]);
    expect(states).toEqual([
      ["T1", "accepted"],
      ["T2", "missing"],
    ]);
  });

  it("are no preceding period: the first report has none", async () => {
    const { code, err } = await run(
      ...["init", desk("không có kỳ trước"), "--pack", "sonla-2018-2022", "--period", "6T"],
      ...["--year", "2018", "--units", desk("don-vi.csv"), "--previous", resultPath("KH", 2018)],
    );
    expect(code).toBe(2);
    expect(err).toContain("12T 2017");
    expect(existsSync(desk("không có kỳ trước"))).toBe(false);
  });
});

describe("a school that has not begun", () => {
  const everyReport = ["T-SL-02", "T-SL-03"];
  const everyYear = [...everyReport, "T-SL-02A", "T-SL-05", "T-SL-08", "T-SL-08A"];
  const goals = ["T-SL-04", "T-SL-07", "T-SL-09", "T-SL-09A", "T-SL-09B"];

  it.each(campaigns)("$period $year: is asked for the targets of that year", ({ period, year }) => {
    const expected = [
      ...(period === "6T" ? everyReport : everyYear),
      ...(period === "6T" && year === 2018 ? ["T-SL-01"] : []),
      ...(period === "12T" && year === 2020 ? ["T-SL-12"] : []),
      ...(period === "12T" && year === 2022 ? ["T-SL-12A", ...goals] : []),
    ];
    const found = findingsOf(period, year, "T2");
    const rules = found.filter(({ code }) => code === "rule-failed").map(({ rule }) => rule);
    expect(rules.toSorted()).toEqual(expected.toSorted());
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a school that reports", () => {
  it.each([
    { at: "6T 2018", findings: [], why: "the first report" },
    { at: "12T 2018", findings: [], why: "everything grew" },
    { at: "6T 2019", findings: ["T-SL-02"], why: "a new year: plan and counts start anew" },
    { at: "12T 2019", findings: ["K-BK-01 LD_04_01"], why: "the stage's plan cannot be undone" },
    { at: "6T 2020", findings: ["R-DT-01", "K-TD-01A TT_02_01"], why: "last year's proposal" },
    { at: "12T 2020", findings: ["T-SL-12"], why: "the midway review of quarter III" },
    {
      at: "6T 2021",
      findings: ["R-DT-01", "R-DT-01A", "K-VB-02 LD_04_03", "K-TD-01A TT_02_01"],
      why: "nothing was carried over; the plan's date across the years; classes as two years ago",
    },
    {
      at: "12T 2021",
      findings: ["K-LK-01 KT_01_01", "K-VB-02 LD_04_03"],
      why: "a count fell within the year; the plan's date is put right",
    },
    { at: "6T 2022", findings: [], why: "back in order" },
    { at: "12T 2022", findings: [], why: "the stage is over" },
  ])("$at: $findings ($why)", ({ at, findings }) => {
    const [period = "", year = ""] = at.split(" ");
    expect(findingsOf(period, Number(year), "T1").map(said).toSorted()).toEqual(
      findings.toSorted(),
    );
  });

  it("finds on its form what crosses the years, and nothing else of last year", async () => {
    const { context } = await openCampaignFolder(diskFolder(dirOf("6T", 2019)));
    const known = [...context.previous.values()].map(({ values }) => [...values.keys()].toSorted());
    expect(known).toEqual([
      ["DT_01_06", "LD_04_01", "LD_04_02", "LD_04_03", "LD_04_04", "TT_01_01"],
      ["DT_01_06", "LD_04_01", "TT_01_01"],
    ]);
  });
});

describe("the stage's plan", () => {
  const parts = ["LD_04_01", "LD_04_02", "LD_04_03", "LD_04_04"];
  const asked = parts.map(() => ({ value: null, isLocked: false }));
  const reported = ["Có", "03/KH-THBM", new Date("2018-01-22"), new Date("2018-01-23")].map(
    (value) => ({ value, isLocked: true }),
  );

  it.each([
    { form: "6T-2018 - TH Bản Mòn", cells: asked, why: "the first report" },
    { form: "12T-2018 - TH Bản Mòn", cells: reported, why: "reported half a year ago" },
    { form: "6T-2019 - TH Bản Mòn", cells: reported, why: "across the years" },
    { form: "6T-2020 - TH Bản Mòn", cells: asked, why: "the last report took it back" },
    { form: "12T-2018 - THCS Bản Mòn", cells: asked, why: "there was none yet" },
  ])("stands in locked cells once it was reported: $form ($why)", async ({ form, cells }) => {
    const [period = "", year = ""] = form.split(/[- ]/u);
    const dir = dirOf(period, Number(year));
    await run("template", dir);
    const book = new Workbook();
    await book.xlsx.readFile(`${dir}/bieu-mau/${form}.xlsx`);
    const found = parts.map((code) => {
      const place = book.definedNames.getRanges(code).ranges[0] ?? "";
      const [, sheet = "", address = ""] = /^'?([^'!]+)'?!(.+)$/u.exec(place) ?? [];
      const cell = book.getWorksheet(sheet)?.getCell(address);
      // exceljs has no protection where a style names none; its types promise one.
      const { protection }: { protection?: { locked?: boolean } } = cell ?? {};
      return { value: cell?.value, isLocked: protection?.locked !== false };
    });
    expect(found).toEqual(cells);
  });
});

describe("the chain", () => {
  it.each([
    { given: ["6T", 2021], why: "the half year is not the year's end before" },
    { given: ["12T", 2020], why: "a year is missing" },
  ] as const)("refuses $given before 6T 2022: $why", async ({ given: [period, year] }) => {
    const { code, err } = await run(
      ...["init", desk("chuỗi hỏng"), "--pack", "sonla-2018-2022", "--period", "6T"],
      ...["--year", "2022", "--units", desk("don-vi.csv"), "--previous", resultPath(period, year)],
    );
    expect(code).toBe(2);
    expect(err).toContain("12T 2021");
  });
});
