import fc from "fast-check";
import type { Finding } from "../../../src/core/finding/finding.ts";
import { locateForm } from "../../../src/core/recognition/locate-form.ts";
import { readOwnReport } from "../../../src/core/validation/own-report.ts";
import type { Repair } from "../../../src/core/validation/repair.ts";
import { figureFormat } from "../../../src/core/template/figure-format.ts";
import type { PlannedValue } from "../../../src/core/workbook/workbook-plan.ts";
import type {
  CellSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { smallIssued } from "../template/small-pack.ts";
import { check, edited, honest, opened, type Rows } from "./filled-form.ts";

/** One repair as a row of a table: code, before, value, format. */
function line({ code, before, value, numberFormat }: Repair): readonly unknown[] {
  return [code, before, value, numberFormat];
}

function repairsOf(values: Readonly<Record<string, PlannedValue>>, rows?: Rows) {
  return check(opened({ ...honest, ...values }, rows)).repairs;
}

/** The cell of a name with something else in it. */
function withCell(workbook: WorkbookSnapshot, name: string, cell: CellSnapshot): WorkbookSnapshot {
  const target = workbook.names.get(name);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== target?.sheet) return sheet;
      const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
      (rows[target.from.row] ??= [])[target.from.column] = cell;
      return { ...sheet, rows };
    }),
  };
}

describe("proposeRepairs", () => {
  it.each([
    { name: "DN_01_02", before: "03", value: 3, format: "#,##0" },
    { name: "DN_01_02", before: "1 234", value: 1234, format: "#,##0" },
    { name: "DN_01_02", before: "1\u00A0234", value: 1234, format: "#,##0" },
    { name: "DN_01_02", before: "1.234", value: 1234, format: "#,##0" },
    { name: "DN_01_02", before: "5  ", value: 5, format: "#,##0" },
    { name: "DN_01_02", before: "5 đơn", value: 5, format: "#,##0" },
    { name: "DN_01_02", before: "không", value: 0, format: "#,##0" },
    { name: "DN_01_02", before: "-", value: 0, format: "#,##0" },
    { name: "TT_01_03", before: "120,5", value: 120.5, format: "General" },
    { name: "TT_01_04", before: "92,8%", value: 0.928, format: "0.0%" },
    { name: "TU_01_01", before: "x", value: "Có" },
    { name: "TU_01_01", before: "chưa", value: "Không" },
    { name: "TU_01_01", before: "Có ", value: "Có" },
    { name: "TU_01_03", before: "ngày 9/1/2024", value: 45_300, format: "dd/mm/yyyy" },
    { name: "BC_NGAY", before: "20/4/2024", value: 45_402, format: "dd/mm/yyyy" },
    { name: "TU_01_06", before: "bang tin", value: "Bảng tin" },
    { name: "TU_01_06", before: "Bảng tin ", value: "Bảng tin" },
    { name: "TU_01_02", before: " 12/KH-THTT\u00A0", value: "12/KH-THTT" },
    { name: "TT_01_02", before: "   ", value: null },
  ])("rewrites “$before” in $name", ({ name, before, value, format }) => {
    expect(repairsOf({ [name]: before }).map(line)).toEqual([[name, before, value, format]]);
  });

  it.each([
    { name: "DN_01_02", text: "45 (30 nữ)", why: "text was dropped" },
    { name: "DN_01_02", text: "12/15", why: "two readings" },
    { name: "TT_01_03", text: "1.234", why: "two readings in a decimal" },
    { name: "DN_01_02", text: "khoảng 20", why: "vague" },
    { name: "DN_01_02", text: "-3", why: "no count: to be corrected" },
    { name: "DN_01_02", text: "12345678901234567", why: "more digits than a cell holds" },
    { name: "TU_01_01", text: "Có (kế hoạch số 5)", why: "a remark was dropped" },
    { name: "TU_01_01", text: "-", why: "not answered" },
    { name: "TU_01_01", text: "CÓ", why: "spreadsheets compare without case" },
    { name: "TU_01_03", text: "tháng 4", why: "no day" },
    { name: "TU_01_03", text: "2/3/1912", why: "before living memory" },
    { name: "NX_01_01", text: "Tốt.  Cần giữ.\nThêm.", why: "doubled spaces disturb nothing" },
    { name: "TT_01_01_GT", text: " ghi chú ", why: "a note is no figure" },
  ])("leaves “$text” in $name: $why", ({ name, text }) => {
    expect(repairsOf({ [name]: text })).toEqual([]);
  });

  it("rewrites cells of a list by their columns", () => {
    const rows = [
      [" Vệ sinh ", "Ngày xanh ", "020"],
      [null, " ", null],
    ];
    expect(repairsOf({}, rows).map(line)).toEqual([
      ["DV_01_02", "020", 20, "#,##0"],
      ["DV_01_02", " Vệ sinh ", "Vệ sinh", undefined],
      ["DV_01_02", "Ngày xanh ", "Ngày xanh", undefined],
      ["DV_01_02", " ", null, undefined],
    ]);
  });

  it.each([
    { why: "a formula of the school's", name: "DN_01_02", cell: { value: "05", formula: 'A1&""' } },
    { why: "a computed cell typed over", name: "TU_01_05", cell: { value: "97,8%" } },
    { why: "a date in a cell for text", name: "TU_01_02", cell: { value: 45_300, isDate: true } },
  ] as const)("never touches $why", ({ name, cell }) => {
    expect(check(withCell(opened(honest), name, cell)).repairs).toEqual([]);
  });

  it("gives a number without date format the form's", () => {
    const workbook = withCell(opened(honest), "TU_01_03", { value: 45_300 });
    expect(check(workbook).repairs.map(line)).toEqual([
      ["TU_01_03", "45300", 45_300, "dd/mm/yyyy"],
    ]);
  });

  it("writes dates in the workbook's own system", () => {
    const workbook = opened({ ...honest, TU_01_03: "9/1/2024" });
    const repairs = check({ ...workbook, dateSystem: "1904" }).repairs;
    expect(repairs.find(({ code }) => code === "TU_01_03")?.value).toBe(45_300 - 1_462);
  });

  it("leaves a cell alone that stands in another code's row, with a copy in its own", () => {
    const workbook = opened({ ...honest, DN_01_02: "05", DN_01_04: "05" });
    const [own, other] = ["DN_01_02", "DN_01_04"].map((name) => workbook.names.get(name));
    if (own === undefined || other === undefined) throw new Error("No such names.");
    const names = new Map([...workbook.names, ["DN_01_02", other], ["DN_01_04", own]] as const);
    const moved = { ...workbook, names };
    expect(locateForm(moved, smallIssued).moved).toEqual(["DN_01_02", "DN_01_04"]);
    expect(check(moved).repairs).toEqual([]);
  });

  it("formats figures as the form's own cells", () => {
    const repairs = repairsOf({ DN_01_02: "05", TT_01_04: "92,8%", TU_01_03: "9/1/2024" });
    for (const { code, numberFormat } of repairs) {
      const indicator = smallIssued.indicators.find((one) => one.code === code);
      expect(numberFormat).toBe(indicator && figureFormat(indicator));
    }
  });
});

/** What stays when cells are only written otherwise: how they were read is no news any more. */
function remaining(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ code }) => code !== "interpreted" && code !== "no-cached-value")
    .map(({ code, severity, state, rule, cell }) =>
      [code, severity, state, rule ?? "", cell ?? ""].join(" "),
    );
}

function figuresOf(workbook: WorkbookSnapshot): readonly unknown[] {
  const own = readOwnReport(workbook);
  if (own.outcome !== "report") throw new Error(own.outcome);
  const { figures, lists, reportDate } = own.report;
  const values = [...figures].map(([code, { value, why, provenance }]) => {
    return [code, value, why, provenance];
  });
  return [values, [...lists].map(([code, rows]) => [code, rows]), reportDate];
}

const written: fc.Arbitrary<PlannedValue> = fc.oneof(
  fc.constantFrom<PlannedValue>(
    ...["03", " 7 ", "1 234", "1\u00A0234", "1.234", "12,5", "5 đơn", "0 đơn", "không", "-", "–"],
    ...["45 (30 nữ)", "12/15", "khoảng 20", "-3", "2,5", "92,8%", "150%", "1e3", "05 (năm)"],
    ...["có", "CÓ ", "x", "chưa", "Có (số 5)", "K", "20/4/2024", "2024-04-20", "25/4/24", "12/4"],
    ...[
      "bang tin",
      "BẢNG TIN ",
      " Bảng tin",
      "loa",
      "  ",
      "\u00A0",
      " a  b\u200B",
      "a\r\nb ",
      "05 ",
    ],
    ...[0, 1, 5, 2.5, -1, 45_300, 0.5, true, false, null],
  ),
  fc.string({ unit: fc.constantFrom(..."0123456789., %/-xckốóaA \u00A0".split("")), maxLength: 8 }),
  fc.string({ maxLength: 6 }),
);

const inputs = [
  ..."BC_NGAY TT_01_01 TT_01_02 TT_01_03 TT_01_04 TU_01_01 TU_01_02 TU_01_03 TU_01_04".split(" "),
  ..."TU_01_06 TU_01_07 DN_01_01 DN_01_02 DN_01_03 DN_01_04 DN_02_01 DV_01_01 NX_01_01".split(" "),
  ..."KPS_DN KPS_TT".split(" "),
];

const filledForm = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...inputs), written),
    fc.array(fc.tuple(written, written, written), { maxLength: 4 }),
  )
  .map(([values, rows]) => opened({ ...honest, ...values }, rows));

describe("repairs carried out", () => {
  it("change no figure, leave nothing to repair, and give no new finding", () => {
    fc.assert(
      fc.property(filledForm, (workbook) => {
        const before = check(workbook);
        const repaired = edited(workbook, before.repairs);
        const after = check(repaired);
        expect(figuresOf(repaired)).toEqual(figuresOf(workbook));
        expect(after.repairs).toEqual([]);
        expect(remaining(after.findings)).toEqual(remaining(before.findings));
        expect(after.referenceCode).toBe(before.referenceCode);
      }),
      { numRuns: 200 },
    );
  });
});
