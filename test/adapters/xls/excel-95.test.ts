import { readXls } from "../../../src/adapters/xls/read-xls.ts";
import { decodeTcvn3 } from "../../../src/core/reading/legacy-encoding/tcvn3.ts";
import { decodeLegacyText } from "../../../src/core/reading/legacy-encoding/decode-legacy-text.ts";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { openWorkbook } from "../../../src/use-cases/open-workbook.ts";
import { verdictOfError } from "../../../src/use-cases/file-verdict.ts";
import { withLibreOffice } from "../../libreoffice.ts";
import { savedByLibreOffice } from "../saved-by-libreoffice.ts";
import { makeExcel95, type WorkbookOfExcel95 } from "./make-excel-95.ts";
import { inTcvn3, inWindows1258 } from "./old-letters.ts";

/** Every letter of Vietnamese, small and large. */
const LETTERS = "aàảãáạăằẳẵắặâầẩẫấậ eèẻẽéẹêềểễếệ iìỉĩíị oòỏõóọôồổỗốộơờởỡớợ uùủũúụưừửữứự yỳỷỹýỵ đ";
const CAPITALS = LETTERS.toUpperCase();
const SENTENCE = "Trường Tiểu học Nguyễn Văn Trỗi có 125 học sinh khuyết tật, mười lớp bán trú.";
const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");

const FONTS = ["Arial", "Arial", "Arial", "Arial", ".VnTime", ".VnTimeH", "VNI-Times", "Wingdings"];
/** Records skip the number 4, so the fifth font is 5. */
const [ARIAL, TCVN3, TCVN3_CAPITALS, VNI, WINGDINGS] = [0, 5, 6, 7, 8];
const FORMATS = [ARIAL, TCVN3, TCVN3_CAPITALS, VNI, WINGDINGS].map((font) => ({ font, number: 0 }));

async function cellsOf(
  cells: WorkbookOfExcel95["sheets"][number]["cells"],
  others: Omit<WorkbookOfExcel95, "sheets"> = {},
): Promise<(CellSnapshot | undefined)[]> {
  const bytes = makeExcel95({
    fonts: FONTS,
    formats: FORMATS,
    ...others,
    sheets: [{ name: ascii("A"), cells }],
  });
  const [sheet] = decodeLegacyText(await readXls(bytes)).sheets;
  return sheet?.rows.flatMap((row) => [...(row ?? [])]) ?? [];
}

describe("letters of a workbook of Excel 95", () => {
  it.each([LETTERS, CAPITALS])("are those of Windows-1258, tones and all: %s", async (text) => {
    const [cell] = await cellsOf([{ at: "A1", value: inWindows1258(text) }], { codePage: 1258 });
    expect(cell).toEqual({ value: text });
  });

  it.each([1252, 1258])("are those of a TCVN3 font on a machine of page %s", async (codePage) => {
    const cells = [
      { at: "A1", value: inTcvn3(LETTERS), format: 1 },
      { at: "A2", value: inTcvn3(SENTENCE), format: 1 },
    ];
    const [letters, sentence] = await cellsOf(cells, { codePage });
    const stored = (text: string): string => Buffer.from(inTcvn3(text)).toString("latin1");
    expect(decodeTcvn3(letters?.legacy?.stored ?? "")).toBe(LETTERS);
    expect(letters?.legacy?.stored).toBe(stored(LETTERS));
    const legacy = { encoding: "TCVN3", stored: stored(SENTENCE) };
    expect(sentence).toEqual({ value: SENTENCE, font: ".VnTime", legacy });
  });

  it("are capitals in a font of capitals", async () => {
    const value = inTcvn3("Trường Tiểu học Đồng Sơn");
    const [cell] = await cellsOf([{ at: "A1", value, format: 2 }], { codePage: 1252 });
    expect(cell?.value).toBe("TRƯỜNG TIỂU HỌC ĐỒNG SƠN");
  });

  it.each([
    {
      what: "French",
      codePage: 1252,
      value: Uint8Array.of(0x8c, 0x75, 0x76, 0x72, 0x65, 0x20, 0x96, 0x20, 0xe9),
      text: "Œuvre – é",
    },
    { what: "none said", codePage: undefined, value: Uint8Array.of(0xe9), text: "é" },
    { what: "the Mac", codePage: 10_000, value: Uint8Array.of(0x8e), text: "é" },
    { what: "Japanese", codePage: 932, value: Uint8Array.of(0x93, 0xfa), text: "日" },
    { what: "English of any page", codePage: 437, value: ascii("So lieu"), text: "So lieu" },
  ])("are those of the page: $what", async ({ codePage, value, text }) => {
    const page = codePage === undefined ? {} : { codePage };
    expect(await cellsOf([{ at: "A1", value }], page)).toEqual([{ value: text }]);
  });

  it("of a page that nobody knows are refused, not guessed", async () => {
    const bytes = makeExcel95({
      codePage: 437,
      sheets: [{ name: ascii("A"), cells: [{ at: "A1", value: Uint8Array.of(0x82) }] }],
    });
    const error = await openWorkbook(bytes).catch((caught: unknown) => caught);
    expect(verdictOfError(error).reason).toEqual({
      code: "other-format",
      args: { format: "xls (code page 437)" },
    });
  });

  it("are each of its own font where a text has several", async () => {
    const [first, second] = [inWindows1258("Số trẻ: "), inTcvn3("Trường Sơn Ca")];
    const value = Uint8Array.from([...first, ...second]);
    const cells = [{ at: "A1", value, runs: [[first.length, TCVN3]] as const }];
    const bytes = makeExcel95({
      codePage: 1258,
      fonts: FONTS,
      sheets: [{ name: ascii("A"), cells }],
    });
    const [sheet] = (await readXls(bytes)).sheets;
    const stored = `Số trẻ: ${Buffer.from(second).toString("latin1")}`;
    expect(sheet?.rows[0]?.[0]).toEqual({ value: stored, font: ".VnTime" });
  });

  it("are ticks in Wingdings", async () => {
    const cells = [{ at: "A1", value: Uint8Array.of(0xfc), format: 4 }];
    expect((await cellsOf(cells, { codePage: 1258 }))[0]?.value).toBe("✓");
  });
});

const whole: WorkbookOfExcel95 = {
  codePage: 1258,
  fonts: FONTS,
  codes: [ascii("dd/mm/yyyy"), inWindows1258('0" trẻ"'), ascii("0.0%")],
  formats: [0, 164, 165, 166, 14].map((number) => ({ font: ARIAL, number })),
  names: [{ name: ascii("DV_01_02"), sheet: 1, at: "B2" }],
  sheets: [
    { name: inWindows1258("Ẩn"), visibility: 1, cells: [{ at: "A1", value: ascii("packId") }] },
    {
      name: inWindows1258("Báo cáo"),
      cells: [
        { at: "A1", value: inWindows1258("Chỉ tiêu") },
        { at: "B1", value: 0.1 + 0.2 },
        { at: "B2", value: 45_400, format: 1 },
        { at: "B3", value: 45_400, format: 4 },
        { at: "B4", value: 5, format: 2 },
        { at: "B5", value: 0.928, format: 3 },
        { at: "C1", value: -1e300 },
        // 12, as a whole number, as a real one, and each a hundred times too large.
        { at: "C2", value: 12, rk: (12 << 2) | 2 },
        { at: "C3", value: 12, rk: 0x40_28_00_00 },
        { at: "C4", value: 12, rk: (1200 << 2) | 3 },
        { at: "C5", value: -7, rk: -28 | 2 },
        { at: "D1", value: true },
        { at: "D2", value: { error: 0x2a } },
        // B2+1, the name and 1, a text, and two sheets away.
        { at: "E1", value: 45_401, formula: [0x44, 1, 0xc0, 1, 0x1e, 1, 0, 0x03] },
        {
          at: "E2",
          value: 45_401,
          formula: [0x43, 1, 0, ...new Uint8Array(12), 0x1e, 1, 0, 0x03],
        },
        {
          at: "E3",
          value: inWindows1258("Đạt"),
          formula: [0x17, 4, ...inWindows1258("Đạt")],
        },
        { at: "A7", value: 3 },
        { at: "D7", value: 4 },
      ],
      hiddenRows: [5, 6],
      hiddenColumns: [[3, 3]],
    },
  ],
};

describe("a workbook of Excel 95", () => {
  let workbook: WorkbookSnapshot;
  beforeAll(async () => {
    workbook = await readXls(makeExcel95(whole));
  });

  it("has its sheets, names and what is hidden", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Ẩn", "hidden"],
      ["Báo cáo", "visible"],
    ]);
    const cell = { row: 1, column: 1 };
    expect(workbook.names.get("DV_01_02")).toEqual({ sheet: "Báo cáo", from: cell, to: cell });
    const { hidden } = workbook.sheets[1] ?? {};
    expect(hidden).toEqual({ rows: new Set([6]), columns: new Set([3]) });
  });

  it.each([
    { at: [0, 1], cell: { value: 0.1 + 0.2 } },
    { at: [1, 1], cell: { value: 45_400, isDate: true } },
    { at: [2, 1], cell: { value: 45_400, isDate: true } },
    { at: [3, 1], cell: { value: 5 } },
    { at: [4, 1], cell: { value: 0.928, isPercent: true } },
    { at: [0, 2], cell: { value: -1e300 } },
    { at: [1, 2], cell: { value: 12 } },
    { at: [2, 2], cell: { value: 12 } },
    { at: [3, 2], cell: { value: 12 } },
    { at: [4, 2], cell: { value: -7 } },
    { at: [0, 3], cell: { value: true } },
    { at: [1, 3], cell: { value: { error: "#N/A" } } },
    { at: [0, 4], cell: { value: 45_401, formula: "B2+1" } },
    { at: [1, 4], cell: { value: 45_401, formula: "DV_01_02+1" } },
    { at: [2, 4], cell: { value: "Đạt", formula: '"Đạt"' } },
  ])("has figures, dates and formulas as stored: $at is $cell", ({ at: [row, column], cell }) => {
    expect(workbook.sheets[1]?.rows[row ?? 0]?.[column ?? 0]).toEqual(cell);
  });

  it("counts days from 1904 where it says so", async () => {
    expect((await readXls(makeExcel95({ ...whole, is1904: true }))).dateSystem).toBe("1904");
  });

  it("tells a formula that takes from another workbook", async () => {
    const formula = [0x5a, 1, 0, ...new Uint8Array(12), 0, 0xc0, 0];
    const bytes = makeExcel95({
      externSheets: [ascii("\u0001book.xls"), ascii("\u0003A")],
      sheets: [{ name: ascii("A"), cells: [{ at: "A1", value: 7, formula }] }],
    });
    const [sheet] = (await readXls(bytes)).sheets;
    expect(sheet?.rows[0]?.[0]).toEqual({ value: 7, formula: "[1]!" });
  });

  it("is read or refused whatever bit is turned over", async () => {
    const bytes = makeExcel95(whole);
    for (let bit = 512 * 8; bit < bytes.length * 8; bit += 61) {
      const copy = bytes.slice();
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await openWorkbook(copy).catch((error: unknown) => {
        expect(error).toHaveProperty("cause.reason.code");
      });
    }
  });
});

withLibreOffice("LibreOffice reads the same from a workbook of Excel 95", () => {
  it("in Windows-1258, cell by cell", async () => {
    const [, own] = (await readXls(makeExcel95(whole))).sheets;
    const [, other] = (
      await openWorkbook(await savedByLibreOffice(makeExcel95(whole), ".xlsx", ".xls"))
    ).sheets;
    // It writes 15 digits of a number, and leaves tones where they stood.
    const shown = (value: unknown): unknown =>
      typeof value === "number" ? Number(value.toPrecision(15)) : value;
    const values = (sheet: SheetSnapshot | undefined): unknown =>
      sheet?.rows.map((row) =>
        row?.map((cell) =>
          typeof cell?.value === "string" ? cell.value.normalize("NFC") : shown(cell?.value),
        ),
      );
    expect(values(other)).toEqual(values(own));
  });
});
