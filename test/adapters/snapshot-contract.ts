/** What every reader of workbooks must do alike, whatever its host says by itself. */
import {
  cellAt,
  sheetNamed,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/workbook/workbook-snapshot.ts";
import { parseCellAddress } from "../../src/core/workbook/cell-address.ts";
import { DAYS_BETWEEN_SYSTEMS } from "../../src/core/workbook/date-serial.ts";
import {
  makePackage,
  sheetXml,
  smallestParts,
  stylesXml,
} from "./spreadsheet-reader/make-package.ts";

export interface ReaderUnderTest {
  readonly read: (bytes: Uint8Array) => Promise<WorkbookSnapshot>;
  /** The host calculates what was never calculated, so no reader can see it. */
  readonly calculates?: true;
  /** The format has no very hidden sheets: they are hidden. */
  readonly hidesOnce?: true;
  /** The format counts days from one day only. */
  readonly countsFrom1900?: true;
  /** The reader sees which lines are hidden, and fonts that change letters. */
  readonly seesLooks?: true;
  /** What the program that saved the file made of cells, by their address. */
  readonly saved?: Readonly<Record<string, CellSnapshot | undefined>>;
}

const FORMATS = ["General", "dd/mm/yyyy", "0.0%", "@", "[h]:mm", '0" ngày"', "dd/mm/yyyy hh:mm"];
const [GENERAL, DATE, PERCENT, TEXT, SPAN, DAYS, MOMENT] = [0, 1, 2, 3, 4, 5, 6];
/** The first is the workbook's own; each has a cell format behind those above. */
const FONTS = ["Times New Roman", ".VnTime", "VNI-Times", "Wingdings"];
const [VN_TIME, VNI, SIGNS] = [1, 2, 3].map((font) => FORMATS.length + font) as [
  number,
  number,
  number,
];

interface SheetUnderTest {
  readonly name: string;
  readonly state: string;
  /** Elements before the cells. */
  readonly columns?: string;
  readonly rows: string;
}

const SHEETS = [
  { name: "Sau cùng", state: "", rows: "" },
  { name: "Báo cáo 'TH' A", state: "", rows: valueRows() },
  {
    name: "Lệch",
    state: "hidden",
    rows: `<row r="3">${number("C3", 7)}</row><row r="6">${text("E6", "xa")}</row>`,
  },
  { name: "_tonghop", state: "veryHidden", rows: `<row r="1">${text("A1", "packId")}</row>` },
  { name: "Chữ", state: "", columns: hiddenColumns(3, 5), rows: lookRows() },
  {
    name: "Một phông",
    state: "",
    rows: `<row r="2">${text("B2", "T«i", VN_TIME)}${text("C2", "ü", VN_TIME)}</row>`,
  },
  { name: "Ẩn hết", state: "", rows: `<row r="2" hidden="1">${number("B2", 1)}</row>` },
] satisfies readonly SheetUnderTest[] as readonly SheetUnderTest[];

const NAMES = [
  ["DV_01_02", "'Báo cáo ''TH'' A'!$B$1"],
  ["DV_01_05_DS", "Lệch!$C$3:$E$6"],
  ["HONG", "'Báo cáo ''TH'' A'!#REF!"],
  ["HONG_HET", "#REF!"],
  ["HONG_TRANG", "#REF!$A$1"],
  ["HAI_VUNG", "Lệch!$C$3,Lệch!$E$6"],
  ["CA_COT", "Lệch!$C:$C"],
  ["HANG_SO", "5"],
] as const;

interface Expected {
  readonly at: string;
  readonly cell: CellSnapshot | undefined;
  readonly why: string;
}

const cells: readonly Expected[] = [
  { at: "A1", cell: { value: "Trường  TH " }, why: "text as stored" },
  { at: "B1", cell: { value: 12.5 }, why: "a number" },
  { at: "C1", cell: { value: 0.1 + 0.2 }, why: "all digits of a number" },
  { at: "D1", cell: { value: true }, why: "yes" },
  { at: "E1", cell: { value: false }, why: "no" },
  { at: "F1", cell: { value: { error: "#DIV/0!" } }, why: "an error" },
  { at: "G1", cell: { value: { error: "#N/A" } }, why: "an error that was typed in" },
  { at: "H1", cell: { value: "00123" }, why: "digits that are text" },
  { at: "I1", cell: undefined, why: "nothing" },
  { at: "J1", cell: undefined, why: "only a look" },
  { at: "A2", cell: { value: 45_400, isDate: true }, why: "a date is its serial" },
  { at: "B2", cell: { value: 45_400.5, isDate: true }, why: "with the time of day" },
  { at: "C2", cell: { value: 0.928, isPercent: true }, why: "a percentage is a fraction" },
  { at: "D2", cell: { value: 1.5 }, why: "a span of time is no date" },
  { at: "E2", cell: { value: 5 }, why: "a unit of measure that only decorates" },
  { at: "F2", cell: { value: 60, isDate: true }, why: "the day that never was" },
  { at: "A3", cell: { value: 60, formula: "B1*4.8" }, why: "a formula and its value" },
  { at: "B3", cell: { value: 0, formula: "5-5" }, why: "0 is a value" },
  { at: "C3", cell: { value: false, formula: "1=2" }, why: "no is a value" },
  {
    at: "D3",
    cell: { value: "", formula: 'IF(1=1,"","x")' },
    why: 'a formula that gives "" is no blank',
  },
  { at: "E3", cell: { value: { error: "#REF!" }, formula: "#REF!+1" }, why: "a broken formula" },
  {
    at: "F3",
    cell: { value: "Đạt", formula: 'IF(B1>0,"Đạt","")' },
    why: "a formula that gives text",
  },
  { at: "A4", cell: { value: "=1+1" }, why: "text that begins like a formula" },
  { at: "B4", cell: { value: "'x" }, why: "an apostrophe that is part of the text" },
  { at: "C4", cell: { value: "-5 @ +3" }, why: "text that begins like a number" },
  { at: "D4", cell: { value: "một\nhai" }, why: "lines" },
  { at: "A5", cell: { value: 1 }, why: "the top left of a merged area" },
  { at: "B5", cell: undefined, why: "beside the top left of a merged area" },
  { at: "A6", cell: undefined, why: "below the top left of a merged area" },
  { at: "B6", cell: undefined, why: "the last cell of a merged area" },
  { at: "C6", cell: { value: 9 }, why: "beside a merged area" },
];

/** Runs the contract for one reader. */
export function snapshotContract({
  read,
  calculates,
  hidesOnce,
  countsFrom1900,
  seesLooks,
  saved = {},
}: ReaderUnderTest): void {
  describe("keeps the contract of snapshots:", () => {
    let workbook: WorkbookSnapshot;
    beforeAll(async () => {
      workbook = await read(contractWorkbook());
    });

    const sheet = (name: string): SheetSnapshot => {
      const found = sheetNamed(workbook, name);
      if (found === undefined) throw new Error(`No sheet ${name}`);
      return found;
    };
    const cell = (name: string, at: string): CellSnapshot | undefined => {
      const address = parseCellAddress(at);
      return address === undefined ? undefined : cellAt(sheet(name), address);
    };

    it.each(cells)("$at is $cell ($why)", ({ at, cell: expected }) => {
      expect(cell("Báo cáo 'TH' A", at)).toEqual(at in saved ? saved[at] : expected);
    });

    it("tells a formula that was never calculated from a blank", () => {
      const uncached = cell("Báo cáo 'TH' A", "G3");
      expect(uncached?.formula).toBe("B1+1");
      if (calculates === true) expect(uncached?.uncached).toBeUndefined();
      else expect(uncached).toEqual({ value: null, formula: "B1+1", uncached: true });
    });

    it("gives sheets in the order of their tabs, with what is hidden", () => {
      expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Sau cùng", "visible"],
        ["Báo cáo 'TH' A", "visible"],
        ["Lệch", "hidden"],
        ["_tonghop", hidesOnce === true ? "hidden" : "very-hidden"],
        ["Chữ", "visible"],
        ["Một phông", "visible"],
        ["Ẩn hết", "visible"],
      ]);
    });

    it("has no sheet that is not there, and finds one without case", () => {
      expect(sheetNamed(workbook, "Danh sách")).toBeUndefined();
      expect(sheetNamed(workbook, "LỆCH")?.name).toBe("Lệch");
    });

    it("counts from A1 where the used cells begin elsewhere", () => {
      expect(cell("Lệch", "C3")).toEqual({ value: 7 });
      expect(cell("Lệch", "E6")).toEqual({ value: "xa" });
      expect(cell("Lệch", "A1")).toBeUndefined();
    });

    it("gives an empty sheet no cells, and reads very hidden ones", () => {
      expect(sheet("Sau cùng").rows.flat().filter(Boolean)).toEqual([]);
      expect(cell("_tonghop", "A1")).toEqual({ value: "packId" });
    });

    // A reader that does not see them says nothing of them, rather than half.
    const seen = <Look>(look: Look): Look | undefined => (seesLooks === true ? look : undefined);

    it("tells which rows with cells are hidden, and which columns", () => {
      const lines = (rows: readonly number[], columns: readonly number[]) => ({
        rows: new Set(rows),
        columns: new Set(columns),
      });
      expect(sheet("Chữ").hidden).toEqual(seen(lines([1, 400], [2, 3, 4])));
      expect(sheet("Ẩn hết").hidden).toEqual(seen(lines([1], [])));
      expect(sheet("Lệch").hidden).toBeUndefined();
    });

    it.each([
      { name: "Chữ", at: "A1", font: ".VnTime", why: "one cell among others" },
      { name: "Chữ", at: "A2", font: undefined, why: "a font of today" },
      { name: "Chữ", at: "A3", font: "VNI-Times", why: "another old font below" },
      { name: "Chữ", at: "B1", font: "Wingdings", why: "a tick, which is an English letter" },
      { name: "Chữ", at: "F4", font: ".VnTime", why: "in a column with blanks of another font" },
      { name: "Chữ", at: "A401", font: ".VnTime", why: "far below" },
      { name: "Chữ", at: "B401", font: undefined, why: "a number says the same in every font" },
      { name: "Một phông", at: "B2", font: ".VnTime", why: "a sheet of one font" },
      { name: "Báo cáo 'TH' A", at: "A1", font: undefined, why: "the workbook's own font" },
    ])("gives $at of $name the font $font ($why)", ({ name, at, font }) => {
      expect(cell(name, at)?.font).toBe(seen(font));
    });

    it("knows names of the workbook that point at one area, and no others", () => {
      expect(Object.fromEntries(workbook.names)).toEqual({
        DV_01_02: {
          sheet: "Báo cáo 'TH' A",
          from: { row: 0, column: 1 },
          to: { row: 0, column: 1 },
        },
        DV_01_05_DS: { sheet: "Lệch", from: { row: 2, column: 2 }, to: { row: 5, column: 4 } },
      });
    });

    it("is of the 1900 system", () => {
      expect(workbook.dateSystem).toBe("1900");
    });

    it("keeps serials in the workbook's own system", async () => {
      const of1904 = await read(contractWorkbook('<workbookPr date1904="1"/>'));
      expect(of1904.dateSystem).toBe(countsFrom1900 === true ? "1900" : "1904");
      const report = sheetNamed(of1904, "Báo cáo 'TH' A");
      expect(report && cellAt(report, { row: 1, column: 0 })).toEqual({
        value: countsFrom1900 === true ? 45_400 + DAYS_BETWEEN_SYSTEMS : 45_400,
        isDate: true,
      });
    });
  });
}

function valueRows(): string {
  const row = (number: number, ...row: readonly string[]): string =>
    `<row r="${number}">${row.join("")}</row>`;
  return [
    row(
      1,
      text("A1", "Trường  TH "),
      number("B1", 12.5),
      number("C1", 0.1 + 0.2),
      typed("D1", "b", "1"),
      typed("E1", "b", "0"),
      typed("F1", "e", "#DIV/0!"),
      typed("G1", "e", "#N/A"),
      text("H1", "00123", TEXT),
      `<c r="J1" s="${DATE}"/>`,
    ),
    row(
      2,
      number("A2", 45_400, DATE),
      number("B2", 45_400.5, MOMENT),
      number("C2", 0.928, PERCENT),
      number("D2", 1.5, SPAN),
      number("E2", 5, DAYS),
      number("F2", 60, DATE),
    ),
    row(
      3,
      `<c r="A3"><f>B1*4.8</f><v>60</v></c>`,
      `<c r="B3"><f>5-5</f><v>0</v></c>`,
      `<c r="C3" t="b"><f>1=2</f><v>0</v></c>`,
      `<c r="D3" t="str"><f>IF(1=1,"","x")</f><v></v></c>`,
      `<c r="E3" t="e"><f>#REF!+1</f><v>#REF!</v></c>`,
      `<c r="F3" t="str"><f>IF(B1&gt;0,"Đạt","")</f><v>Đạt</v></c>`,
      `<c r="G3"><f>B1+1</f></c>`,
    ),
    row(4, text("A4", "=1+1"), text("B4", "'x"), text("C4", "-5 @ +3"), text("D4", "một\nhai")),
    row(5, number("A5", 1), number("B5", 2)),
    row(6, number("A6", 3), number("B6", 4), number("C6", 9)),
  ].join("");
}

/** Long enough that a reader cannot ask for each line at once. */
function lookRows(): string {
  const filler = Array.from({ length: 396 }, (_, index) => {
    const row = index + 5;
    return `<row r="${row}">${text(`A${row}`, "Đã đủ")}</row>`;
  });
  return [
    `<row r="1">${text("A1", "B¸o c¸o", VN_TIME)}${text("B1", "P", SIGNS)}</row>`,
    `<row r="2" hidden="1">${text("A2", "Báo cáo")}</row>`,
    `<row r="3">${text("A3", "Tröôøng", VNI)}</row>`,
    `<row r="4">${text("F4", "Tr­êng", VN_TIME)}</row>`,
    ...filler,
    `<row r="401" hidden="1">${text("A401", "Céng", VN_TIME)}${number("B401", 5, VN_TIME)}</row>`,
  ].join("");
}

/** From 1, both included. */
function hiddenColumns(from: number, to: number): string {
  return `<cols><col min="${from}" max="${to}" width="9" hidden="1"/></cols>`;
}

function number(at: string, value: number, style = GENERAL): string {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

function typed(at: string, type: string, value: string): string {
  return `<c r="${at}" t="${type}"><v>${value}</v></c>`;
}

function text(at: string, value: string, style = GENERAL): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

/** A workbook with every case; `properties` is its `workbookPr`. */
function contractWorkbook(properties = ""): Uint8Array {
  const sheets = SHEETS.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === "" ? "" : ` state="${state}"`} r:id="rIdS${index + 1}"/>`,
  );
  const names = NAMES.map(
    ([name, target]) => `<definedName name="${name}">${target}</definedName>`,
  );
  const ofOneSheet = '<definedName name="CUC_BO" localSheetId="1">Lệch!$C$3</definedName>';
  const relations = SHEETS.map(
    (_, index) =>
      `<Relationship Id="rIdS${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts = SHEETS.map(({ rows, columns = "" }, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(
      rows,
      index === 1 ? '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>' : "",
    ).replace(
      "<sheetData>",
      `<sheetViews><sheetView workbookViewId="0"/></sheetViews>${columns}<sheetData>`,
    ),
  ]);
  const workbook = smallestParts["xl/workbook.xml"] ?? "";
  const relationships = smallestParts["xl/_rels/workbook.xml.rels"] ?? "";
  return makePackage({
    ...Object.fromEntries(parts),
    "xl/workbook.xml": workbook.replace(
      /<sheets>.*<\/sheets>/u,
      () =>
        `${properties}<sheets>${sheets.join("")}</sheets><definedNames>${names.join("")}${ofOneSheet}</definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships
      .replace(/<Relationship Id="rId1"[^>]*\/>/u, "")
      .replace("</Relationships>", () => `${relations.join("")}</Relationships>`),
    "xl/styles.xml": withFonts(stylesXml(FORMATS)),
  });
}

/** Adds the fonts, and for each of them a cell format behind the others. */
function withFonts(styles: string): string {
  const fonts = FONTS.map((name) => `<font><sz val="12"/><name val="${name}"/></font>`);
  const formats = FONTS.map((_, font) => `<xf numFmtId="0" fontId="${font}" applyFont="1"/>`);
  return styles
    .replace("<cellStyleXfs>", `<fonts count="${FONTS.length}">${fonts.join("")}</fonts>$&`)
    .replace("</cellXfs>", `${formats.join("")}$&`);
}
