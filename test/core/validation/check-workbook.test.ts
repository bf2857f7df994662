import { checkWorkbook } from "../../../src/core/validation/check-workbook.ts";
import { readIdentity } from "../../../src/core/recognition/read-identity.ts";
import { explanationEdits } from "../../../src/core/validation/explanation-edits.ts";
import type { CheckedFinding } from "../../../src/core/validation/checked-sections.ts";
import type { CheckedReport } from "../../../src/core/validation/check-workbook.ts";
import type { WorkbookSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { smallPack } from "../template/small-pack.ts";
import { check, commonPlan, edited, honest, models, opened } from "./filled-form.ts";

const withoutSheet = (workbook: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
});

/** The hidden sheet with some of its values changed, `null` for a line that is gone. */
function withIdentity(
  workbook: WorkbookSnapshot,
  values: Readonly<Record<string, string | null>>,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== "_tonghop") return sheet;
      const rows = sheet.rows.map((cells) => {
        const key = cells?.[0]?.value;
        const value = typeof key === "string" ? values[key] : undefined;
        if (value === undefined) return cells;
        return value === null ? [] : [cells?.[0], { value }];
      });
      return { ...sheet, rows };
    }),
  };
}

function found(report: CheckedReport, rule: string): CheckedFinding {
  const all = report.sections.flatMap(({ findings }) => findings);
  const one = all.find(({ finding }) => finding.rule === rule || finding.code === rule);
  if (one === undefined) throw new Error(`No finding of ${rule}`);
  return one;
}

describe("checkWorkbook", () => {
  it("tells of two copies of the form once, and once of the rules that wait for them", () => {
    const workbook = opened(honest);
    const sheets = workbook.sheets.flatMap((sheet) => {
      if (sheet.name !== "Báo cáo") return [sheet];
      const rows = sheet.rows.map((cells) =>
        cells?.map((cell) =>
          typeof cell?.value === "number" ? { ...cell, value: cell.value + 1 } : cell,
        ),
      );
      return [sheet, { ...sheet, name: "Báo cáo (2)", rows }];
    });
    const { findings } = check({ ...workbook, sheets });
    expect(findings.map(({ code }) => code)).toEqual(["form-doubled", "rule-not-evaluated"]);
  });

  it("says all that the school's view shows of an honest report", () => {
    const { verdicts, sections, ...rest } = check(opened(honest));
    expect(rest).toEqual({
      outcome: "checked",
      unitName: "TH Thới Thạnh",
      period: "9T",
      periodLabel: { vi: "9 tháng" },
      year: "2024",
      pack: { id: "mau-nho", version: "1.0.0", title: smallPack.title, age: "not-bundled" },
      due: { dueDate: "2024-04-25", dueMeans: "before", timeZone: "Asia/Ho_Chi_Minh" },
      office: {
        name: "Phòng Giáo dục và Đào tạo huyện Hóc Môn",
        sendTo: "baocao@phonggd.example",
      },
      findings: [],
      counts: { error: 0, warning: 0, note: 0, explained: 0 },
      blanks: 0,
      isBlank: false,
      isReady: true,
      referenceCode: expect.stringMatching(/^\d{6}$/u) as string,
      stampCells: {
        checkedAt: { sheet: "_tonghop", cell: "B19" },
        checkedPackVersion: { sheet: "_tonghop", cell: "B20" },
        checkedValues: { sheet: "_tonghop", cell: "B21" },
      },
      repairs: [],
    });
    expect(verdicts.get("KQ_R_TT_01")).toBe("ĐẠT");
    expect(sections.map(({ id }) => id)).toEqual([undefined, "TT", "TU", "DN", "DV", "NX"]);
  });

  it("counts by section what is open, what a note has closed, and what is to be entered", () => {
    const report = check(
      opened({
        ...honest,
        BC_NGAY: null,
        TT_01_01: 40,
        TT_01_02: 50,
        TU_01_04_GT: "Có bốn người mới chuyển đi",
        DN_01_04: null,
        DV_01_01: null,
        DV_01_03: "khoảng 3",
      }),
    );
    const counted = report.sections.map(({ id = "", counts, blanks }) => [
      id,
      `${counts.error} ${counts.warning} ${counts.note} ${counts.explained}`,
      blanks.map(({ code }) => code).join(" "),
    ]);
    expect(counted).toEqual([
      ["", "1 0 0 0", "BC_NGAY"],
      ["TT", "1 0 0 0", ""],
      ["TU", "0 0 0 1", ""],
      ["DN", "0 0 0 0", "DN_01_04"],
      ["DV", "1 0 1 0", "DV_01_01"],
      ["NX", "0 0 0 0", ""],
    ]);
    expect(report.counts).toEqual({ error: 3, warning: 0, note: 1, explained: 1 });
    expect(report).toMatchObject({ blanks: 3, isReady: false });
    const all = report.sections.flatMap(({ findings }) => findings.map(({ finding }) => finding));
    expect(new Set(all)).toEqual(new Set(report.findings));
  });

  it("is ready with open warnings: they are counted, and block nothing", () => {
    const report = check(opened({ ...honest, TU_01_04: 46 }));
    expect(report).toMatchObject({ counts: { error: 0, warning: 1 }, isReady: true });
  });

  it("can be handed from one thread to another", () => {
    const report = check(opened({ ...honest, TT_01_02: 50, DN_01_02: "05" }));
    expect(structuredClone(report)).toEqual(report);
  });

  const filled = opened(honest);
  it.each([
    {
      why: "a foreign workbook",
      workbook: withoutSheet(filled, "_tonghop"),
      code: "not-a-template",
    },
    {
      why: "a workbook whose pack is gone",
      workbook: withIdentity(filled, { packJson1: null }),
      code: "not-a-template",
    },
    {
      why: "a common template without a chosen name",
      workbook: opened(honest, models, commonPlan),
      code: "no-unit-named",
      at: { sheet: "Báo cáo", cell: "C3" },
    },
    {
      why: "a name that the template does not list",
      workbook: opened({ ...honest, BC_DONVI: "TH Thới Thạnh 2" }, models, commonPlan),
      code: "unit-not-in-registry",
      at: { sheet: "Báo cáo", cell: "C3" },
    },
  ])("says why it cannot check: $why", ({ workbook, code, at }) => {
    expect(checkWorkbook(workbook)).toMatchObject({
      outcome: "not-a-report",
      reason: { code },
      ...(at === undefined ? {} : { chooseUnitAt: at }),
    });
  });

  it("checks a common template by what applies to the chosen unit", () => {
    const report = check(
      opened({ ...honest, BC_DONVI: "THCS Sao Mai", DN_02_01: null }, models, commonPlan),
    );
    expect(report).toMatchObject({ unitName: "THCS Sao Mai", isReady: true });
  });

  it("says what is wrong with a pack that does not hold", () => {
    expect(checkWorkbook(withIdentity(filled, { packJson1: "{" }))).toMatchObject({
      outcome: "pack-problems",
      problems: [{ code: "not-json" }],
    });
  });

  it("never runs a formula that somebody changed in the hidden sheet", () => {
    const text = readIdentity(filled)?.packJson ?? "";
    const broken = text.replaceAll('"formula":"=', '"formula":"=(');
    expect(broken).not.toBe(text);
    const chunks = broken.match(/[\s\S]{1,30000}/gu) ?? [];
    const values = Object.fromEntries(chunks.map((chunk, at) => [`packJson${at + 1}`, chunk]));
    const checked = checkWorkbook(withIdentity(filled, values));
    if (checked.outcome !== "pack-problems") throw new Error(checked.outcome);
    expect(checked.problems[0]).toMatchObject({ code: "formula-syntax", file: "_tonghop" });
  });

  it.each([
    { why: "as the office wrote it", values: { dueMeans: "by" }, due: { dueMeans: "by" } },
    {
      why: "a date that became a serial",
      values: { dueDate: "45407" },
      due: { dueDate: "2024-04-25" },
    },
    {
      why: "a zone that no calendar knows",
      values: { timeZone: "x" },
      due: { timeZone: "Asia/Ho_Chi_Minh" },
    },
    { why: "no date any more", values: { dueDate: "cuối tháng" }, due: undefined },
  ])("reads the due date: $why", ({ values, due }) => {
    const report = check(withIdentity(filled, values));
    if (due === undefined) expect(report.due).toBeUndefined();
    else expect(report.due).toMatchObject(due);
  });

  it("checks against a pack that is given, without a place to stamp", () => {
    const report = checkWorkbook(filled, smallPack);
    expect(report).toMatchObject({ outcome: "checked", isReady: true });
    expect(report).not.toHaveProperty("stampCells");
  });
});

describe("noteCells", () => {
  const warned = { ...honest, TU_01_04: 46, DV_01_01: 0 };
  const cellsOf = (values: typeof honest, rule: string): readonly string[] =>
    found(check(opened(values)), rule).noteCells.map(({ cell }) => cell);

  it.each([
    { rule: "R-TU-01", values: warned, cells: ["G24"], why: "beside the figure where it sits" },
    {
      rule: "R-TU-01",
      values: { ...warned, TT_01_01_GT: "Có một người mới về" },
      cells: ["G15"],
      why: "beside the figure that has a note already",
    },
    {
      rule: "text-dropped",
      values: { ...honest, TT_01_01: "45 (30 nữ)" },
      cells: ["G15"],
      why: "beside the cell itself",
    },
    {
      rule: "R-TT-01",
      values: { ...honest, TT_01_02: 50 },
      cells: [],
      why: "nowhere: an error is corrected",
    },
    {
      rule: "R-DN-04",
      values: { ...honest, DN_02_01: 0 },
      cells: [],
      why: "nowhere: a note asks nothing",
    },
  ])("$rule: $why", ({ rule, values, cells }) => {
    expect(cellsOf(values, rule)).toEqual(cells);
  });

  it("are none for a cell of a list: the note beside the list does not close it", () => {
    const report = check(opened(honest, [[null, "Tủ sách", "20 (5 nam)"]]));
    expect(found(report, "text-dropped").noteCells).toEqual([]);
  });
});

describe("explanationEdits", () => {
  const workbook = opened({ ...honest, TU_01_04: 46 });
  const warning = found(check(workbook), "R-TU-01");

  it("close a warning, and open it again when they are taken away", () => {
    const edits = explanationEdits(warning, "  Có một người mới về ");
    expect(edits).toEqual([{ ...warning.noteCells[0], value: "Có một người mới về" }]);
    const explained = edited(workbook, edits);
    const closed = found(check(explained), "R-TU-01");
    expect(closed.finding).toMatchObject({
      state: "explained",
      explanation: "Có một người mới về",
    });
    const again = edited(explained, explanationEdits(closed, " "));
    expect(found(check(again), "R-TU-01").finding.state).toBe("open");
  });

  it("write nothing for a finding that no note closes", () => {
    expect(explanationEdits({ noteCells: [] }, "Vì sao")).toEqual([]);
  });
});
