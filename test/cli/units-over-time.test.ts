/**
 * July 2025: districts were abolished, communes took over their schools, and merged, split, renamed
 * and closed some of them between two periods of one year.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { fillReport } from "../../src/cli/demo/fill-report.ts";
import { seededRandom } from "../../src/cli/demo/random.ts";
import { drawHabits } from "../../src/cli/demo/school-life/habits.ts";
import { momentOf } from "../../src/cli/demo/school-life/moment.ts";
import { tellLife } from "../../src/cli/demo/school-life/tell-life.ts";
import { numberIn, type UnitReport } from "../../src/cli/demo/school-life/unit-report.ts";
import { formatUnitRegistryCsv } from "../../src/core/campaign/format-unit-registry.ts";
import { unitsInForce } from "../../src/core/campaign/unit-in-force.ts";
import type { Unit } from "../../src/core/campaign/unit.ts";
import type { ConsolidationResult } from "../../src/core/consolidation/result.ts";
import type { IndicatorCode } from "../../src/core/report-pack/codes.ts";
import { isReminded } from "../../src/core/locale/reminder-text.ts";
import { planTemplate } from "../../src/core/template/plan-template.ts";
import { cellAt, type WorkbookSnapshot } from "../../src/core/workbook/workbook-snapshot.ts";
import { openCampaignFolder, type CampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { reform } from "../core/campaign/reform.ts";
import { makeDesk, run } from "./run.ts";

// Two campaigns are opened, filled in and merged, beside other tests that keep the machine busy.
jest.setTimeout(120_000);

const desk = makeDesk();
const unitWith = (id: string): Unit => {
  const unit = reform.find(({ unitId }) => unitId === id);
  if (unit === undefined) throw new Error(id);
  return unit;
};

async function open(
  period: string,
  units: readonly Unit[],
  ...more: readonly string[]
): Promise<CampaignFolder> {
  const registry = desk(`don-vi ${period}.csv`);
  writeFileSync(registry, formatUnitRegistryCsv(units));
  const dir = desk(`${period} 2025`);
  const opened = await run(
    ...["init", dir, "--pack", "hocmon-2024", "--period", period, "--year", "2025"],
    ...["--form", "full", "--units", registry, ...more],
  );
  expect(opened).toMatchObject({ code: 0, err: "" });
  return openCampaignFolder(diskFolder(dir));
}

/** A unit's report in the form that it would have in this campaign. */
async function send(
  { folder, context: { pack, campaign, previous } }: CampaignFolder,
  unit: Unit,
  report: UnitReport,
): Promise<void> {
  const template = planTemplate({
    pack,
    campaign,
    unit,
    issuedAt: "2025-04-01T00:00:00.000Z",
    previous: previous.get(unit.unitId)?.values ?? new Map(),
    samePeriod: new Map(),
  });
  const savedAt = `${campaign.dataTo}T02:00:00.000Z`;
  const bytes = await fillReport(template, report, { savedAt });
  await folder.write([{ path: `nhan/${unit.unitId}.xlsx`, bytes }]);
}

async function merge(
  { folder, context }: CampaignFolder,
  ...more: readonly string[]
): Promise<ConsolidationResult> {
  const asOf = `${context.campaign.dueDate}T09:00:00+07:00`;
  await run("merge", folder.label, "--as-of", asOf, ...more);
  return JSON.parse(readFileSync(resultOf(folder.label), "utf8")) as ConsolidationResult;
}

const resultOf = (dir: string): string => `${dir}/ket-qua/ket-qua.json`;
const statuses = ({ units }: ConsolidationResult) =>
  Object.fromEntries(units.map(({ unitId, status }) => [unitId, status]));
const files = (result: ConsolidationResult) =>
  Object.fromEntries(result.files.map(({ file, status }) => [file, status]));
const PUPILS = "TT_02_02" as IndicatorCode;

/** What several schools reported, as the one that they became goes on from it. */
function together(
  reports: readonly UnitReport[],
  { pack }: CampaignFolder["context"],
): UnitReport | undefined {
  const [first, ...others] = reports;
  if (first === undefined) return undefined;
  const figures = { ...first.figures };
  for (const { code, aggregation } of pack.indicators) {
    if (aggregation !== "sum") continue;
    for (const other of others)
      figures[code] = numberIn(figures, code) + numberIn(other.figures, code);
  }
  const rows = Object.keys(first.lists).map((code) => [
    code,
    reports.flatMap(({ lists }) => lists[code] ?? []),
  ]);
  return { figures, lists: Object.fromEntries(rows) as UnitReport["lists"] };
}

const named = (workbook: WorkbookSnapshot, name: string): unknown => {
  const target = workbook.names.get(name);
  const sheet = workbook.sheets.find((one) => one.name === target?.sheet);
  return target && sheet && cellAt(sheet, target.from)?.value;
};

describe("a campaign before and one after the reform", () => {
  const office = [
    ...["--office", "Phòng Giáo dục và Đào tạo huyện A", "--superior", "UBND huyện A"],
    ...["--place", "A", "--signer-title", "Trưởng phòng", "--signer-name", "Nguyễn Văn Mẫu"],
    ...["--send-to", "hộp thư A", "--recipient", "UBND huyện A", "--recipient", "Lưu: VT"],
  ];
  const random = seededRandom(7);
  const before = new Map<string, UnitReport>();
  const honest = ({ context }: CampaignFolder, unitId: string, earlier?: UnitReport): UnitReport =>
    tellLife(context.pack, {
      unit: unitWith(unitId),
      moment: momentOf(context.pack, context.campaign),
      random,
      habits: drawHabits(random, "quiet"),
      ...(earlier === undefined ? {} : { earlier }),
    });
  let old: CampaignFolder;
  let first: ConsolidationResult;
  let young: CampaignFolder;

  beforeAll(async () => {
    // The old registry knows nothing of what is to come.
    const units = unitsInForce(reform, "2025-04-24").map((unit) => {
      const undated = { ...unit };
      delete undated.validTo;
      return undated;
    });
    old = await open("6T", units, ...office);
    for (const unit of units) {
      const report = honest(old, unit.unitId);
      before.set(unit.unitId, report);
      await send(old, unit, report);
    }
    first = await merge(old);
    young = await open(
      ...(["9T", reform, "--office", "Ủy ban nhân dân xã B"] as const),
      ...["--previous", resultOf(old.folder.label)],
    );
  });

  it("asked the old units, and all have reported", () => {
    expect(new Set(Object.values(statuses(first)))).toEqual(new Set(["accepted"]));
    expect(first.rates).toMatchObject({ expected: 7, reported: 7 });
  });

  it("carries the office over, but not to another office", async () => {
    const whole = {
      name: "Phòng Giáo dục và Đào tạo huyện A",
      superior: "UBND huyện A",
      place: "A",
      signerTitle: "Trưởng phòng",
      signerName: "Nguyễn Văn Mẫu",
      sendTo: "hộp thư A",
      recipients: ["UBND huyện A", "Lưu: VT"],
    };
    expect(old.context.campaign.office).toEqual(whole);
    expect(young.context.campaign.office).toMatchObject({
      name: "Ủy ban nhân dân xã B",
      superior: "",
      signerName: "",
      recipients: [],
    });
    const again = await run(
      ...["init", desk("chưa đổi"), "--pack", "hocmon-2024", "--period", "9T", "--year", "2025"],
      ...["--units", desk("don-vi 6T.csv"), "--previous", resultOf(old.folder.label), "--json"],
    );
    expect(JSON.parse(again.out)).toMatchObject({ campaign: { office: whole } });
  });

  it("tells former units without a last day, which would be asked for ever", async () => {
    const registry = desk("thiếu ngày.csv");
    const undated = reform.map((unit) => {
      const { validTo, ...rest } = unit;
      return unit.unitId === "CS-01" || validTo === undefined ? rest : { ...rest, validTo };
    });
    writeFileSync(registry, formatUnitRegistryCsv(undated));
    const opened = await run(
      ...["init", desk("thiếu ngày"), "--pack", "hocmon-2024", "--period", "9T"],
      ...["--year", "2025", "--units", registry],
    );
    // Those that have closed are not counted.
    expect(opened.out).toContain("6 đơn vị");
    expect(opened.out).toContain("chưa ghi Đến ngày");
    expect(opened.out).toContain("THCS Thị trấn (CS-01)");
  });

  it("makes forms for the new units, with the figures that each goes on from", async () => {
    expect((await run("template", young.folder.label)).code).toBe(0);
    const templates = await young.folder.list("bieu-mau");
    expect(templates.map(({ path }) => path).sort()).toEqual([
      "bieu-mau/9T-2025 - MN Hoa Hồng 1.xlsx",
      "bieu-mau/9T-2025 - MN Hoa Hồng 2.xlsx",
      "bieu-mau/9T-2025 - TH Bà Điểm.xlsx",
      "bieu-mau/9T-2025 - TH Kim Đồng.xlsx",
      "bieu-mau/9T-2025 - THCS Nguyễn Du.xlsx",
    ]);
    const form = async (name: string) =>
      readWorkbook(readFileSync(`${young.folder.label}/bieu-mau/9T-2025 - ${name}.xlsx`));
    const pupilsOf = (id: string): number => Number(before.get(id)?.figures[PUPILS]);
    const merged = await form("TH Kim Đồng");
    expect(named(merged, `${PUPILS}_KT`)).toBe(
      pupilsOf("TH-01") + pupilsOf("TH-02") + pupilsOf("TH-03"),
    );
    expect(named(await form("THCS Nguyễn Du"), `${PUPILS}_KT`)).toBe(pupilsOf("CS-01"));
    expect(named(await form("MN Hoa Hồng 1"), `${PUPILS}_KT`) ?? null).toBeNull();
    const [sheet] = merged.sheets;
    expect(sheet && cellAt(sheet, { row: 1, column: 0 })?.value).toContain(
      "cộng từ báo cáo của Trường Tiểu học Kim Đồng, Trường Tiểu học Lê Lợi, Trường Tiểu học Lê Lai",
    );
  });

  it("expects the new units only, knows a new name, and asks about parts of a merged school", async () => {
    const next = (unitId: string, ...from: readonly string[]): UnitReport =>
      honest(
        young,
        unitId,
        together(
          from.flatMap((id) => before.get(id) ?? []),
          young.context,
        ),
      );
    await send(young, unitWith("TH-05"), next("TH-05", "TH-05"));
    await send(young, unitWith("MN-11"), next("MN-11"));
    await send(young, unitWith("CS-01"), next("CS-01", "CS-01"));
    await send(young, unitWith("TH-02"), next("TH-02", "TH-02"));
    await send(young, unitWith("TH-04"), next("TH-04", "TH-04"));

    const partly = await merge(young);
    expect(statuses(partly)).toEqual({
      "TH-05": "accepted",
      "MN-11": "accepted",
      "MN-12": "missing",
      "CS-11": "accepted",
      // A file of one of its parts waits for an answer: nobody reminds the school meanwhile.
      "TH-11": "to-decide",
    });
    expect(files(partly)).toEqual({
      "nhan/TH-05.xlsx": "counted",
      "nhan/MN-11.xlsx": "counted",
      "nhan/CS-01.xlsx": "counted",
      "nhan/TH-02.xlsx": "ambiguous",
      "nhan/TH-04.xlsx": "unknown-unit",
    });
    const reasonOf = (file: string) => partly.files.find((one) => one.file === file)?.reason;
    expect(reasonOf("nhan/TH-02.xlsx")).toContain("nay là Trường Tiểu học Kim Đồng (TH-11)");
    expect(reasonOf("nhan/TH-04.xlsx")).toContain("hoạt động đến hết ngày 30/6/2025");
    expect(partly.rates).toMatchObject({ expected: 5, reported: 3 });
    const reminded = partly.units.filter(({ status }) => isReminded(status));
    expect(reminded.map(({ unitId }) => unitId)).toEqual(["MN-12"]);

    await send(young, unitWith("TH-11"), next("TH-11", "TH-01", "TH-02", "TH-03"));
    const whole = await merge(young);
    expect(statuses(whole)).toMatchObject({ "TH-11": "accepted" });
    expect(files(whole)).toMatchObject({ "nhan/TH-02.xlsx": "ambiguous" });
    const counted = ["TH-05", "MN-11", "CS-11", "TH-11"];
    const sum = whole.units
      .filter(({ unitId }) => counted.includes(unitId))
      .reduce((total, unit) => total + Number(unit.values[PUPILS]?.value), 0);
    expect(whole.totals[PUPILS]).toMatchObject({ value: sum, reported: 4, expected: 5 });
    const notes = whole.findings.filter(({ code }) => code === "predecessor-figures");
    expect(notes.map(({ unitId, message }) => [unitId, message])).toEqual([
      ["TH-11", expect.stringContaining("cộng từ báo cáo của") as string],
      ["MN-11", expect.stringContaining("đã tách thành nhiều đơn vị") as string],
      ["CS-11", expect.stringContaining("lấy từ báo cáo của THCS Thị trấn") as string],
    ]);
    // Nobody is told that figures fell: they are compared with those of all parts together.
    const warned = whole.findings.filter(
      ({ code, rule }) => code === "not-cumulative" || rule?.startsWith("K-") === true,
    );
    expect(warned).toEqual([]);
  });
});
