import { strFromU8, unzipSync } from "fflate";
import { readWorkbook as readWithExceljs } from "../../../src/adapters/exceljs/read-workbook.ts";
import { writeWorkbook } from "../../../src/adapters/exceljs/write-workbook.ts";
import { guardBytes } from "../../../src/adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { parseCellAddress } from "../../../src/core/workbook/cell-address.ts";
import type { CellPlan, SheetPlan } from "../../../src/core/workbook/workbook-plan.ts";
import { cellAt, type WorkbookSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { everyFieldPlan, FORM_SHEET } from "./every-field-plan.ts";

let bytes: Uint8Array;
let parts: Record<string, string>;

beforeAll(async () => {
  bytes = await writeWorkbook(everyFieldPlan);
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
});

const planOf = (change: Partial<SheetPlan>): typeof everyFieldPlan => ({
  title: "",
  createdAt: everyFieldPlan.createdAt,
  names: [],
  sheets: [{ name: "A", visibility: "visible", columns: [], cells: [], ...change }],
});
const cellPlan = (cell: Partial<CellPlan>): typeof everyFieldPlan =>
  planOf({ cells: [{ row: 0, column: 0, value: null, ...cell }] });

describe("writeWorkbook", () => {
  it("writes quotes in text and formulas as Excel does, and escapes them in attributes", async () => {
    const A1 = { row: 0, column: 0 };
    const text = 'Ghi "Có" > "Không" & <hết>';
    const plan = planOf({
      cells: [
        { row: 0, column: 0, value: text },
        { row: 1, column: 0, value: "a", formula: 'IF(A1>"b","c",A1)' },
      ],
      validations: [{ range: { from: A1, to: A1 }, rule: { kind: "any" }, inputMessage: text }],
    });
    const written = unzipSync(await writeWorkbook(plan));
    const xml = (name: string): string => strFromU8(written[name] ?? new Uint8Array());
    expect(xml("xl/sharedStrings.xml")).toContain('Ghi "Có" &gt; "Không" &amp; &lt;hết&gt;');
    const sheet = xml("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<f>IF(A1&gt;"b","c",A1)</f>');
    expect(sheet).toContain('prompt="Ghi &quot;Có&quot; ');
  });

  it("passes the guard of its own readers", () => {
    expect(guardBytes(bytes)).toMatchObject({ ok: true });
  });

  it("gives the same bytes for the same plan, whatever the clock says", async () => {
    jest.useFakeTimers({
      now: new Date("2031-05-06T07:08:09Z"),
      doNotFake: ["nextTick", "setImmediate"],
    });
    try {
      expect(Buffer.compare(await writeWorkbook(everyFieldPlan), bytes)).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([
    { part: "xl/workbook.xml", holds: "<definedName name=\"DV_01_02\">'Báo cáo ''TH'' A'!$A$3<" },
    { part: "xl/workbook.xml", holds: "'Báo cáo ''TH'' A'!$A$4:$C$9<" },
    { part: "xl/workbook.xml", holds: '_xlnm.Print_Area" localSheetId="0">' },
    { part: "xl/workbook.xml", holds: "!$A:$A,'Báo cáo ''TH'' A'!$1:$2<" },
    { part: "xl/workbook.xml", holds: 'name="_tonghop" state="veryHidden"' },
    { part: "xl/workbook.xml", holds: 'fullCalcOnLoad="1"' },
    { part: "xl/worksheets/sheet1.xml", holds: '<sheetProtection sheet="1" formatCells="0"' },
    { part: "xl/worksheets/sheet1.xml", holds: '<hyperlink ref="A5" location="\'_tonghop\'!A1"/>' },
    { part: "xl/worksheets/sheet1.xml", holds: 'prompt="Dòng một&#10;Dòng hai &amp;' },
    {
      part: "xl/worksheets/sheet1.xml",
      holds: "<formula1>45292</formula1><formula2>45657</formula2>",
    },
    {
      part: "xl/worksheets/sheet1.xml",
      holds: '<dataValidation showInputMessage="1" prompt="Nhập số"',
    },
    { part: "xl/worksheets/sheet1.xml", holds: '<brk id="2" max="1048575" man="1"/></colBreaks>' },
    { part: "xl/worksheets/sheet1.xml", holds: '<brk id="10"' },
    { part: "xl/worksheets/sheet1.xml", holds: "<formula>$A$3=0</formula>" },
    { part: "xl/worksheets/sheet1.xml", holds: '<x14:dataBar minLength="0" maxLength="100"' },
    { part: "xl/worksheets/sheet1.xml", holds: '<sheetFormatPr defaultRowHeight="15.75"/>' },
    { part: "xl/worksheets/sheet1.xml", holds: 'left="1.181' },
    { part: "xl/worksheets/sheet1.xml", holds: 'paperSize="9" orientation="landscape"' },
    { part: "xl/worksheets/sheet1.xml", holds: "<oddFooter>&amp;LMẫu 1&amp;RTrang &amp;P/&amp;N<" },
    { part: "xl/worksheets/sheet1.xml", holds: '<autoFilter ref="A2:C7"/>' },
    { part: "xl/worksheets/sheet1.xml", holds: '<pane xSplit="1" ySplit="2" topLeftCell="B3"' },
    { part: "xl/worksheets/sheet1.xml", holds: '<tabColor rgb="FFDDE7F0"/>' },
    { part: "xl/worksheets/sheet1.xml", holds: 'min="4" max="4" width="8" hidden="1"' },
    { part: "xl/worksheets/sheet1.xml", holds: '<row r="1" ht="33" customHeight="1"' },
    { part: "xl/worksheets/sheet2.xml", holds: 'scale="80"' },
    {
      part: "xl/worksheets/_rels/sheet1.xml.rels",
      holds: 'Target="../nhan/6T%2050%25%231%20-%20TH%20Thới%20Thạnh.xlsx" TargetMode="External"',
    },
    { part: "docProps/core.xml", holds: ">2024-04-20T01:30:00Z</dcterms:modified>" },
    { part: "xl/styles.xml", holds: '<protection locked="0"/>' },
  ])("writes $holds into $part", ({ part, holds }) => {
    expect(parts[part]).toContain(holds);
  });

  it("keeps the ids that tie an extension to its kind", () => {
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("{B025F937-C7B1-47D3-B67F-A62EFF666E3E}");
  });

  it("lets cells without a style follow Times New Roman", () => {
    expect(/<font>.*?<\/font>/su.exec(parts["xl/styles.xml"] ?? "")?.[0]).toContain(
      "Times New Roman",
    );
  });

  it("does not fit a sheet to pages when it has a scale, so that column breaks hold", () => {
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('fitToPage="1"');
    expect(parts["xl/worksheets/sheet2.xml"]).not.toContain("fitToPage");
  });

  it("asks for calculation on load only if a formula has no cached value", async () => {
    const known = unzipSync(await writeWorkbook(cellPlan({ formula: "1+1", value: 2 })));
    expect(strFromU8(known["xl/workbook.xml"] ?? new Uint8Array())).not.toContain("fullCalcOnLoad");
  });

  it.each([
    { why: "a name over 31 characters", plan: planOf({ name: "A".repeat(32) }) },
    { why: "a name with a slash", plan: planOf({ name: "6T/2024" }) },
    { why: "a text over 32,767 characters", plan: cellPlan({ value: "x".repeat(32_768) }) },
    { why: "a number that is not finite", plan: cellPlan({ value: Number.NaN }) },
    { why: "a link to another machine", plan: cellPlan({ fileLink: "\\\\server\\a.xlsx" }) },
    { why: "a link with a scheme", plan: cellPlan({ fileLink: "javascript:alert(1)" }) },
    { why: "an absolute link", plan: cellPlan({ fileLink: "/etc/a.xlsx" }) },
    {
      why: "a choice with a comma",
      plan: planOf({
        validations: [
          {
            range: { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } },
            rule: { kind: "list", values: ["một, hai"] },
          },
        ],
      }),
    },
  ])("refuses $why", async ({ plan }) => {
    await expect(writeWorkbook(plan)).rejects.toThrow(RangeError);
  });
});

describe.each([
  { reader: "our own reader", read: readWorkbook },
  { reader: "exceljs as second opinion", read: readWithExceljs },
])("a plan read back with $reader", ({ read }) => {
  let snapshot: WorkbookSnapshot;
  beforeAll(async () => {
    snapshot = await read(bytes);
  });

  it.each([
    { at: "A1", cell: { value: "TỔNG HỢP" }, why: "top left of a merged area" },
    { at: "B1", cell: undefined, why: "the rest of it is blank" },
    { at: "A2", cell: { value: "=1+1" }, why: "text stays text" },
    { at: "B2", cell: { value: "-5 @ +3" }, why: "text stays text" },
    {
      at: "C2",
      cell: { value: '_x0041_ & <b>\n"Cả năm"' },
      why: "no letter is taken for an escape",
    },
    { at: "A3", cell: { value: 0, formula: "5-5" }, why: "cached 0" },
    { at: "B3", cell: { value: false, formula: "1=2" }, why: "cached FALSE" },
    { at: "C3", cell: { value: "", formula: 'IF(1=1,"","x")' }, why: "cached empty text" },
    { at: "A4", cell: { value: 45_400, isDate: true }, why: "a date is a serial number" },
    { at: "B4", cell: { value: 0.928, isPercent: true }, why: "a ratio is a fraction" },
    { at: "C4", cell: { value: true }, why: "a truth value" },
    { at: "A5", cell: { value: 12 }, why: "a linked number stays a number" },
    { at: "B5", cell: { value: "tệp" }, why: "a link is its text" },
    { at: "A6", cell: { value: null, formula: "A4+7", uncached: true }, why: "never calculated" },
    { at: "B6", cell: { value: 0.300_000_000_000_000_04 }, why: "no digit is lost" },
  ])("has $at: $why", ({ at, cell }) => {
    const sheet = snapshot.sheets[0];
    const address = parseCellAddress(at);
    expect(sheet && address && cellAt(sheet, address)).toEqual(cell);
  });

  it("has every sheet in its order, with its visibility", () => {
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      [FORM_SHEET, "visible"],
      ["Chi tiết", "hidden"],
      ["_tonghop", "very-hidden"],
    ]);
  });

  it("has the names, system of dates and time of saving", () => {
    expect([...snapshot.names]).toEqual([
      ["DV_01_02", { sheet: FORM_SHEET, from: { row: 2, column: 0 }, to: { row: 2, column: 0 } }],
      [
        "DV_01_05_DS",
        { sheet: FORM_SHEET, from: { row: 3, column: 0 }, to: { row: 8, column: 2 } },
      ],
    ]);
    expect(snapshot.dateSystem).toBe("1900");
    expect(snapshot.modifiedAt).toBe("2024-04-20T01:30:00.000Z");
  });
});
