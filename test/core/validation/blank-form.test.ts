/** What came back as it was given out, and what somebody wrote into. */
import { campaignContext } from "../../../src/core/consolidation/campaign-context.ts";
import { consolidate } from "../../../src/core/consolidation/consolidate.ts";
import { examineWorkbook } from "../../../src/core/consolidation/examine-workbook.ts";
import type { ExaminedFile } from "../../../src/core/consolidation/examined-file.ts";
import { noReceivedTimes } from "../../../src/core/consolidation/received-times.ts";
import { noDecisions } from "../../../src/core/campaign/decisions.ts";
import type { FigureValue } from "../../../src/core/reading/figure.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { Indicator, ReportPack } from "../../../src/core/report-pack/report-pack.ts";
import { planTemplate } from "../../../src/core/template/plan-template.ts";
import type { PlannedValue } from "../../../src/core/workbook/workbook-plan.ts";
import type {
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { smallCampaign, smallIssued, someUnit, someUnits } from "../template/small-pack.ts";
import { check, commonPlan, honest, models, opened, ownPlan, type Rows } from "./filled-form.ts";

type Values = Readonly<Record<string, PlannedValue>>;

function codeOf(text: string): IndicatorCode {
  const found = smallIssued.indicators.find(({ code }) => code === text);
  if (found === undefined) throw new Error(`No indicator ${text}`);
  return found.code;
}

describe("a form is blank", () => {
  it.each<{ why: string; values: Values; rows?: Rows; isBlank: boolean }>([
    { why: "as it was given out", values: {}, isBlank: true },
    { why: "only dated", values: { BC_NGAY: 45_402 }, isBlank: true },
    { why: "only dated, in words", values: { BC_NGAY: "20/4/2024" }, isBlank: true },
    { why: "only dated, and that cannot be read", values: { BC_NGAY: "hôm qua" }, isBlank: true },
    { why: "spaces are nothing", values: { TU_01_04: "  " }, isBlank: true },
    { why: "a typed 0", values: { DN_02_01: 0 }, isBlank: false },
    { why: "a Không", values: { TU_01_01: "Không" }, isBlank: false },
    { why: "a dash for a number", values: { DN_02_01: "-" }, isBlank: false },
    { why: "words where a number belongs", values: { TU_01_04: "chưa có" }, isBlank: false },
    { why: "a figure that nobody requires", values: { TT_01_02: 3 }, isBlank: false },
    { why: "a text that nobody requires", values: { NX_01_01: "Đã làm." }, isBlank: false },
    { why: "a row of a list", values: {}, rows: models.slice(0, 1), isBlank: false },
    { why: "a row without its key", values: {}, rows: [[null, "Tủ sách", 2]], isBlank: false },
    { why: "a reason beside a blank", values: { TU_01_04_GT: "Chưa họp" }, isBlank: false },
    { why: "a section declared without anything", values: { KPS_DN: "Có" }, isBlank: false },
    { why: "a share typed over its formula", values: { TU_01_05: 0.5 }, isBlank: false },
    { why: "a filled report", values: honest, rows: models, isBlank: false },
  ])("$why: $isBlank", ({ values, rows = [], isBlank }) => {
    expect(check(opened(values, rows)).isBlank).toBe(isBlank);
  });

  it.each<{ why: string; put: Put; isBlank: boolean }>([
    { why: "a figure beside its cell", put: { column: 9 }, isBlank: false },
    { why: "what a formula beside it makes", put: { column: 9, formula: "1+1" }, isBlank: true },
    { why: "a figure where the earlier one stands", put: { column: 5 }, isBlank: true },
    { why: "figures on a sheet of one's own", put: { sheet: "Sheet1" }, isBlank: false },
    { why: "nothing there", put: { sheet: "Sheet1", value: "Ghi chú" }, isBlank: true },
    { why: "numbers that nobody sees", put: { sheet: "x", visibility: "hidden" }, isBlank: true },
    { why: "a sheet that every form has", put: { sheet: "hướng dẫn " }, isBlank: true },
  ])("that holds $why: $isBlank", ({ put, isBlank }) => {
    expect(check(withCell(opened({}, []), put)).isBlank).toBe(isBlank);
  });

  it("of several units too, once one has chosen its name", () => {
    const [unit] = someUnits;
    const book = opened({ BC_DONVI: unit?.name ?? "" }, [], commonPlan);
    expect(check(book).isBlank).toBe(true);
  });

  it("is never one of which nothing is required: that may be the answer", () => {
    const free = smallIssued.indicators.map((one): Indicator => ({ ...one, required: false }));
    const pack = { ...smallIssued, indicators: free };
    expect(check(opened({}, [], planOf(pack))).isBlank).toBe(false);
  });

  describe("where an earlier report settled something", () => {
    const keeping = ["TU_01_01", "TU_01_02", "TU_01_03"];
    const pack: ReportPack = {
      ...smallIssued,
      indicators: smallIssued.indicators.map((one) =>
        keeping.includes(one.code) ? { ...one, keeps: true, nature: "none" } : one,
      ),
    };
    const plan = planOf(
      pack,
      new Map<IndicatorCode, FigureValue>([
        [codeOf("TU_01_01"), true],
        [codeOf("TU_01_02"), "05/KH-THTT"],
        [codeOf("TU_01_03"), "2023-11-02"],
        [codeOf("TU_01_04"), 44],
      ]),
    );
    const refused = planOf(pack, new Map([[codeOf("TU_01_01"), false]]));

    it.each([
      { why: "what is given is no answer", of: plan, values: {}, isBlank: true },
      { why: "another number", of: plan, values: { TU_01_02: "06/KH" }, isBlank: false },
      { why: "the same count once more", of: plan, values: { TU_01_04: 44 }, isBlank: false },
      { why: "a Không again", of: refused, values: { TU_01_01: "Không" }, isBlank: false },
    ])("$why: $isBlank", ({ of, values, isBlank }) => {
      expect(check(opened(values, [], of)).isBlank).toBe(isBlank);
    });
  });

  interface Put {
    /** Of the form's, in the row of TU_01_04, where none of its own is named. */
    readonly column?: number;
    readonly sheet?: string;
    readonly visibility?: SheetSnapshot["visibility"];
    readonly value?: string;
    readonly formula?: string;
  }

  function withCell(
    book: WorkbookSnapshot,
    { column = 0, sheet, visibility = "visible", value, formula }: Put,
  ): WorkbookSnapshot {
    const cell = { value: value ?? 44, ...(formula === undefined ? {} : { formula }) };
    if (sheet !== undefined) {
      return { ...book, sheets: [...book.sheets, { name: sheet, visibility, rows: [[cell]] }] };
    }
    const target = book.names.get("TU_01_04");
    return {
      ...book,
      sheets: book.sheets.map((one) => {
        if (one.name !== target?.sheet) return one;
        const rows = one.rows.map((cells, row) =>
          row === target.from.row ? Object.assign([...(cells ?? [])], { [column]: cell }) : cells,
        );
        return { ...one, rows };
      }),
    };
  }

  function planOf(pack: ReportPack, previous: ReadonlyMap<IndicatorCode, FigureValue> = new Map()) {
    return planTemplate({
      pack,
      campaign: smallCampaign,
      unit: someUnit(),
      issuedAt: "2024-04-01T08:00:00+07:00",
      previous,
      samePeriod: new Map(),
    });
  }
});

describe("a blank form that is received", () => {
  const unit = someUnit();
  const context = campaignContext({
    campaign: smallCampaign,
    pack: smallIssued,
    units: someUnits,
  });
  const sent = (name: string, book: WorkbookSnapshot, modifiedAt: string): ExaminedFile =>
    examineWorkbook(
      { file: `nhan/${name}.xlsx`, sha256: name, size: 1 },
      { ...book, modifiedAt },
      context,
    );
  const blank = sent("trong", opened({ BC_NGAY: 45_402 }, [], ownPlan), "2024-04-20T03:00:00Z");
  const filled = sent("day-du", opened(honest), "2024-04-10T03:00:00Z");
  const mergeOf = (...files: readonly ExaminedFile[]) =>
    consolidate({
      context,
      files,
      decisions: noDecisions,
      received: noReceivedTimes,
      asOf: "2024-04-26T01:00:00Z",
    });
  const standingOf = (merged: ReturnType<typeof mergeOf>) =>
    merged.units.find((one) => one.unit.unitId === unit.unitId);

  it("has its status and reason, and its unit has still to report", () => {
    const merged = mergeOf(blank);
    expect(merged.files).toMatchObject([
      { status: "superseded", reason: { code: "blank-form" }, unitId: unit.unitId },
    ]);
    const standing = standingOf(merged);
    expect(standing).toMatchObject({ status: "missing", values: {} });
    expect(standing).not.toHaveProperty("timeliness");
    expect(standing).not.toHaveProperty("received");
    expect(merged.coverage).toMatchObject({ reported: 0, onTime: 0, late: 0 });
    expect(merged.findings.filter(({ unitId }) => unitId === unit.unitId)).toMatchObject([
      { code: "unit-missing" },
    ]);
  });

  it("neither replaces an older filled report nor asks about it, and changes no total", () => {
    const alone = mergeOf(filled);
    const merged = mergeOf(filled, blank);
    expect(merged.totals).toEqual(alone.totals);
    expect(standingOf(merged)).toEqual(standingOf(alone));
    expect(merged.files).toMatchObject([
      { file: "nhan/day-du.xlsx", status: "counted" },
      {
        file: "nhan/trong.xlsx",
        status: "superseded",
        reason: { code: "blank-copy", args: { file: "nhan/day-du.xlsx" } },
      },
    ]);
  });

  it("is not asked for again of a unit that need not report", () => {
    const excused = consolidate({
      context,
      files: [blank],
      decisions: {
        ...noDecisions,
        received: [{ unitId: unit.unitId, notAReport: true, reason: "Sáp nhập", by: "" }],
      },
      received: noReceivedTimes,
      asOf: "2024-04-26T01:00:00Z",
    });
    expect(standingOf(excused)).toMatchObject({ status: "excused" });
    expect(excused.files).toMatchObject([
      { status: "superseded", reason: { code: "not-used", args: { reason: "Sáp nhập" } } },
    ]);
  });

  describe("with numbers in the column of earlier figures", () => {
    const [code, other] = ["TU_01_04", "DN_01_01"].map(codeOf) as [IndicatorCode, IndicatorCode];
    const knowing = (...given: readonly (readonly [IndicatorCode, FigureValue])[]) =>
      campaignContext({
        campaign: smallCampaign,
        pack: smallIssued,
        units: someUnits,
        previous: {
          office: new Map(),
          units: new Map([
            [unit.unitId, { values: new Map(given), origin: { kind: "own", units: [] } }],
          ]),
        },
      });

    it.each([
      { why: "the campaign gave none", within: context, typed: 44, isBlank: false },
      {
        why: "it gave none of this figure",
        within: knowing([other, 3]),
        typed: 44,
        isBlank: false,
      },
      { why: "it knows a blank", within: knowing([code, null]), typed: 44, isBlank: false },
      { why: "it gave them itself", within: knowing([code, 44]), typed: 44, isBlank: true },
      {
        why: "it gave another, as in an older form",
        within: knowing([code, 40]),
        typed: 44,
        isBlank: true,
      },
      { why: "words are no figures", within: context, typed: "chưa có", isBlank: true },
    ])("is one only if the form had them: $why", ({ within, typed, isBlank }) => {
      const book = opened({ TU_01_04_KT: typed }, [], ownPlan);
      const { outcome } = examineWorkbook(
        { file: "nhan/a.xlsx", sha256: "a", size: 1 },
        book,
        within,
      );
      expect(outcome.kind).toBe(isBlank ? "set-aside" : "report");
    });

    it("asks for its figures as for those of a report that lacks them", () => {
      const book = opened({ TU_01_04_KT: 44 }, [], ownPlan);
      const merged = mergeOf(sent("nham-cot", book, "2024-04-20T03:00:00Z"));
      expect(standingOf(merged)).toMatchObject({ status: "needs-fixing" });
      expect(merged.findings.map((one) => one.code)).toContain("required-blank");
      expect(standingOf(merged)?.values[code]).toMatchObject({ value: null, why: "blank" });
    });
  });

  it("is each unit's own, though all were given the same common workbook", () => {
    const alike = (name: string): ExaminedFile =>
      examineWorkbook(
        { file: `nhan/${name}.xlsx`, sha256: "chung", size: 1 },
        opened({}, [], commonPlan),
        context,
      );
    const [first, second] = someUnits;
    if (first === undefined || second === undefined) throw new Error("No two units");
    const merged = mergeOf(alike(first.name), alike(second.name), alike("zz"));
    expect(merged.files).toMatchObject([
      { status: "superseded", reason: { code: "blank-form" } },
      { status: "superseded", reason: { code: "blank-form" } },
      { file: "nhan/zz.xlsx", status: "unrecognised" },
    ]);
    expect(new Set(merged.files.map(({ unitId }) => unitId))).toEqual(
      new Set([first.unitId, second.unitId, undefined]),
    );
    expect(merged.units.map(({ status }) => status)).not.toContain("unreadable");
  });

  it("is told of each of its copies", () => {
    expect(mergeOf(blank, { ...blank, file: "nhan/trong (1).xlsx" }).files).toMatchObject([
      { reason: { code: "blank-form" } },
      { reason: { code: "blank-form" } },
    ]);
  });

  it("stays aside whatever use the office writes beside it", () => {
    const decide = (use: "replace" | "add" | "complete") =>
      consolidate({
        context,
        files: [filled, blank],
        decisions: {
          ...noDecisions,
          files: [{ file: blank.file, sha256: blank.sha256, use, reason: "", by: "" }],
        },
        received: noReceivedTimes,
        asOf: "2024-04-26T01:00:00Z",
      });
    for (const use of ["replace", "add", "complete"] as const) {
      expect(decide(use).totals).toEqual(mergeOf(filled).totals);
    }
  });
});
