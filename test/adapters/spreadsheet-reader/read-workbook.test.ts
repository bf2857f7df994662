import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { UnreadableWorkbookError } from "../../../src/adapters/spreadsheet-reader/unreadable-workbook-error.ts";
import type { CellSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import {
  MAIN,
  makePackage,
  packageOfRows,
  sheetXml,
  smallestParts,
  stylesXml,
  workbookXml,
} from "./make-package.ts";

async function cellsOf(bytes: Uint8Array): Promise<readonly (CellSnapshot | undefined)[]> {
  const { sheets } = await readWorkbook(bytes);
  return [...(sheets[0]?.rows[0] ?? [])];
}

describe("a stored value", () => {
  it.each([
    { xml: '<c r="A1"><v>1e-3</v></c>', cell: { value: 0.001 } },
    { xml: '<c r="A1"><v> 12 </v></c>', cell: { value: 12 }, why: "space around it" },
    { xml: '<c r="A1"><v><![CDATA[7]]></v></c>', cell: { value: 7 }, why: "CDATA" },
    { xml: '<c r="A1"><v>1,5</v></c>', cell: { value: "1,5" }, why: "no half of it is taken" },
    { xml: '<c r="A1"><v>0x10</v></c>', cell: { value: "0x10" }, why: "no half of it is taken" },
    { xml: '<c r="A1"><v>5abc</v></c>', cell: { value: "5abc" }, why: "no half of it is taken" },
    { xml: '<c r="A1"><v>1e400</v></c>', cell: { value: "1e400" }, why: "too big to hold" },
    { xml: '<c r="A1" t="b"><v>0</v></c>', cell: { value: false } },
    { xml: '<c r="A1" t="e"><v>#DIV/0!</v></c>', cell: { value: { error: "#DIV/0!" } } },
    { xml: '<c r="A1" t="d"><v>2024-04-18</v></c>', cell: { value: 45_400, isDate: true } },
    {
      xml: '<c r="A1" t="d"><v>2024-04-18T12:00:00</v></c>',
      cell: { value: 45_400.5, isDate: true },
    },
    { xml: '<c r="A1" t="str"><v>a &amp; b &#x1EA1;_x000D_</v></c>', cell: { value: "a & b ạ\r" } },
    {
      xml: '<c r="A1" t="inlineStr"><is><r><t>Có </t></r><r><t>rồi</t></r><rPh><t>x</t></rPh></is></c>',
      cell: { value: "Có rồi" },
      why: "rich text is its text",
    },
    { xml: '<c r="A1"><f>1-1</f><v>0</v></c>', cell: { value: 0, formula: "1-1" } },
    { xml: '<c r="A1" t="b"><f>1=2</f><v>0</v></c>', cell: { value: false, formula: "1=2" } },
    { xml: '<c r="A1" t="str"><f>""</f><v></v></c>', cell: { value: "", formula: '""' } },
    { xml: '<c r="A1"><f>B1</f><v/></c>', cell: { value: null, formula: "B1", uncached: true } },
    { xml: '<c r="A1"><f>B1</f></c>', cell: { value: null, formula: "B1", uncached: true } },
    {
      xml: '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      cell: { value: { error: "#DIV/0!" }, formula: "1/0" },
    },
    { xml: '<c r="A1" s="0"/>', cell: undefined, why: "only a look" },
    { xml: "<c><v>5</v></c>", cell: { value: 5 }, why: "without address" },
  ])("$xml is $cell", async ({ xml, cell }) => {
    expect((await cellsOf(packageOfRows(`<row r="1">${xml}</row>`)))[0]).toEqual(cell);
  });
});

describe("number formats", () => {
  it.each([
    { code: "dd/mm/yyyy", shows: { isDate: true } },
    { code: "[$-42A]dd\\ mmmm\\ yyyy;@", shows: { isDate: true } },
    { code: '"Ngày" d "tháng" m', shows: { isDate: true } },
    { code: "dd/mm/yyyy hh:mm:ss.000", shows: { isDate: true } },
    { code: "hh:mm:ss", shows: {}, why: "a time of day" },
    { code: "h:mm AM/PM", shows: {} },
    { code: "[h]:mm", shows: {}, why: "a time span" },
    { code: "0\\ \\h\\s", shows: {}, why: "pupils, not hours" },
    { code: "0\\d", shows: {} },
    { code: "#,##0 hs", shows: {} },
    { code: "_-* #,##0\\ _d_-;-* #,##0\\ _d_-", shows: {}, why: "padding" },
    { code: '0" ngày"', shows: {} },
    { code: "0.0%", shows: { isPercent: true } },
    { code: '0"%"', shows: {}, why: "a sign that only decorates" },
    { code: "General", shows: {} },
  ])("$code shows $shows", async ({ code, shows }) => {
    const bytes = makePackage({ "xl/styles.xml": stylesXml([code]) });
    expect((await cellsOf(bytes))[0]).toEqual({ value: 5, ...shows });
  });
});

describe("shared formulas", () => {
  it("are written out for every cell", async () => {
    const bytes = packageOfRows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">A$5+$B6+DV_01_02</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    const cells = await cellsOf(bytes);
    expect(cells[0]?.formula).toBe("A$5+$B6+DV_01_02");
    expect(cells[2]).toEqual({ value: 2, formula: "C$5+$B6+DV_01_02" });
  });
});

describe("readWorkbook", () => {
  it("keeps the top left of a merged area only, however large the area is", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="9"><c r="C9"><v>3</v></c></row>';
    const merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const { sheets } = await readWorkbook(packageOfRows(rows, merges));
    expect(sheets[0]?.rows.flat().filter(Boolean)).toEqual([{ value: 1 }]);
  });

  it("pads to A1", async () => {
    const { sheets } = await readWorkbook(packageOfRows('<row r="3"><c r="C3"><v>1</v></c></row>'));
    expect(sheets[0]?.rows[2]?.[2]).toEqual({ value: 1 });
    expect(sheets[0]?.rows[0]).toBeUndefined();
  });

  it("reads shared strings by whatever name the part has", async () => {
    const rels = smallestParts["xl/_rels/workbook.xml.rels"]?.replace(
      "sharedStrings.xml",
      "SharedStrings.xml",
    );
    const bytes = makePackage({
      "xl/_rels/workbook.xml.rels": rels ?? null,
      "xl/sharedstrings.xml":
        "<sst><si><t>một</t></si><si><r><t>ha</t></r><r><t>i</t></r></si></sst>",
      "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1" t="s"><v>1</v></c></row>'),
    });
    expect(await cellsOf(bytes)).toEqual([{ value: "hai" }]);
  });

  it("reads parts with prefixes, and UTF-16", async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>8</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(sheet, "utf16le")]);
    expect(await cellsOf(makePackage({ "xl/worksheets/sheet1.xml": utf16 }))).toEqual([
      { value: 8 },
    ]);
  });

  it.each([
    { text: "'Báo cáo'!$A$1", target: { row: 0, column: 0 } },
    { text: "Sheet1!$B$2:$C$9", target: { row: 1, column: 1 } },
    { text: "#REF!", why: "broken" },
    { text: "'Báo cáo'!#REF!", why: "broken" },
    { text: "'Báo cáo'!$A:$A", why: "a whole column" },
    { text: "'Báo cáo'!$A$1,'Báo cáo'!$C$3", why: "two areas" },
    { text: "[1]Sheet1!$A$1", why: "another workbook" },
    { text: "1+1", why: "a formula" },
  ])("knows the name for $text", async ({ text, target }) => {
    const names = `<definedNames><definedName name="DV_01_02">${text}</definedName></definedNames>`;
    const snapshot = await readWorkbook(makePackage({ "xl/workbook.xml": workbookXml(names) }));
    expect(snapshot.names.get("DV_01_02")?.from).toEqual(target);
  });

  it("leaves out the names of one sheet", async () => {
    const names =
      '<definedNames><definedName name="X" localSheetId="0">A!$A$1</definedName></definedNames>';
    const snapshot = await readWorkbook(makePackage({ "xl/workbook.xml": workbookXml(names) }));
    expect(snapshot.names.size).toBe(0);
  });

  it.each([
    { said: "1", system: "1904" },
    { said: "true", system: "1904" },
    { said: "0", system: "1900" },
  ])("knows the system of dates from $said", async ({ said, system }) => {
    const properties = `<workbookPr date1904="${said}"/>`;
    const bytes = makePackage({
      "xl/workbook.xml": workbookXml("", properties),
      "xl/worksheets/sheet1.xml": sheetXml('<row><c t="d"><v>1904-01-02</v></c></row>'),
    });
    const snapshot = await readWorkbook(bytes);
    expect(snapshot.dateSystem).toBe(system);
    expect(snapshot.sheets[0]?.rows[0]?.[0]?.value).toBe(system === "1904" ? 1 : 1463);
  });

  it.each([
    { said: "2024-04-20T08:30:00+07:00", modifiedAt: "2024-04-20T01:30:00.000Z" },
    { said: "2024-04-20T01:30:00Z", modifiedAt: "2024-04-20T01:30:00.000Z" },
    { said: "2024-04-20T01:30:00.123456789", modifiedAt: "2024-04-20T01:30:00" },
    { said: "2024-02-30T01:30:00", why: "no such day" },
    { said: "hôm qua", why: "no time" },
  ])("takes the time of saving $said", async ({ said, modifiedAt }) => {
    const core = `<cp:coreProperties><dcterms:created>2020-01-01T00:00:00Z</dcterms:created><dcterms:modified>${said}</dcterms:modified></cp:coreProperties>`;
    expect((await readWorkbook(makePackage({ "docProps/core.xml": core }))).modifiedAt).toBe(
      modifiedAt,
    );
  });

  it.each([
    { program: "LibreOffice/7.4.7.2$Linux_X86_64", modifiedAt: "2024-04-20T01:30:00" },
    { program: "Microsoft Excel", modifiedAt: "2024-04-20T01:30:00.000Z" },
    { program: "<", modifiedAt: "2024-04-20T01:30:00.000Z" },
  ])("takes the Z of $program for what that program means", async ({ program, modifiedAt }) => {
    const bytes = makePackage({
      "_rels/.rels": (smallestParts["_rels/.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId3" Type="x/extended-properties" Target="docProps/app.xml"/></Relationships>',
      ),
      "docProps/core.xml":
        "<cp:coreProperties><dcterms:modified>2024-04-20T01:30:00Z</dcterms:modified></cp:coreProperties>",
      "docProps/app.xml": `<Properties><Application>${program}</Application></Properties>`,
    });
    expect((await readWorkbook(bytes)).modifiedAt).toBe(modifiedAt);
  });

  it("has no time of saving where the workbook has none", async () => {
    expect(await readWorkbook(makePackage())).not.toHaveProperty("modifiedAt");
  });

  it.each([
    {
      why: "a shared string that is not there",
      rows: '<row r="1"><c r="A1" t="s"><v>3</v></c></row>',
    },
    {
      why: "a cell that stands twice",
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    },
    { why: "two values in a cell", rows: '<row r="1"><c r="A1"><v>5</v><v>6</v></c></row>' },
    { why: "row 0", rows: '<row r="0"><c><v>1</v></c></row>' },
    { why: "a row behind the last", rows: '<row r="4294967297"><c><v>1</v></c></row>' },
    { why: "a cell behind the last column", rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' },
    {
      why: "a shared formula that nobody has",
      rows: '<row r="1"><c r="A1"><f t="shared" si="4"/></c></row>',
    },
    { why: "tags that do not match", rows: '<row r="1"><c r="A1"><v>1</c></row>' },
  ])("refuses $why", async ({ rows }) => {
    await expect(cellsOf(packageOfRows(rows))).rejects.toThrow(UnreadableWorkbookError);
  });

  it.each(["__proto__", "constructor"])("is not reached by a name %s", async (name) => {
    const names = `<definedNames><definedName name="${name}">A!$B$5</definedName></definedNames>`;
    await readWorkbook(makePackage({ "xl/workbook.xml": workbookXml(names) }));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("fonts of old encodings", () => {
  const styles = `<styleSheet xmlns="${MAIN}"><fonts><font><name val="Times New Roman"/></font><font><sz val="13"/><name val=".VnTime"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs><dxfs><dxf><font><name val="VNI-Times"/></font></dxf></dxfs></styleSheet>`;
  const strings = [
    "<t>Kh«ng</t>",
    "<t>12/KH</t>",
    '<r><t>1 </t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>Khoâng</t></r>',
    '<r><rPr><rFont val="Arial"/></rPr><t>Có</t></r>',
    '<r><rPr><rFont val="Wingdings 2"/></rPr><t>P</t></r>',
  ];
  const shared = `<sst xmlns="${MAIN}">${strings.map((one) => `<si>${one}</si>`).join("")}</sst>`;

  it.each([
    { xml: '<c r="A1" s="1" t="s"><v>0</v></c>', font: ".VnTime", why: "the cell's own" },
    { xml: '<c r="A1" t="s"><v>0</v></c>', font: undefined, why: "a font of today" },
    { xml: '<c r="A1" s="1" t="s"><v>1</v></c>', font: ".VnTime", why: "whatever the text" },
    { xml: '<c r="A1" t="s"><v>4</v></c>', font: "Wingdings 2", why: "a tick" },
    { xml: '<c r="A1" s="1"><v>5</v></c>', font: undefined, why: "a number" },
    { xml: '<c r="A1" t="s"><v>2</v></c>', font: "VNI-Times", why: "the text's own" },
    { xml: '<c r="A1" s="1" t="s"><v>3</v></c>', font: undefined, why: "the text's own, of today" },
    { xml: '<c r="A1" s="1" t="str"><f>B1</f><v>Cã</v></c>', font: ".VnTime", why: "a formula" },
    {
      xml: '<c r="A1" s="1" t="inlineStr"><is><t>Tr\u00ADêng</t></is></c>',
      font: ".VnTime",
      why: "a soft hyphen is the letter ư",
    },
  ])("$xml is told $font ($why)", async ({ xml, font }) => {
    const bytes = makePackage({
      "xl/styles.xml": styles,
      "xl/sharedStrings.xml": shared,
      "xl/worksheets/sheet1.xml": sheetXml(`<row r="1">${xml}</row>`),
    });
    expect((await cellsOf(bytes))[0]?.font).toBe(font);
  });
});

describe("what people do not see", () => {
  const sheetOf = async (xml: string) =>
    (await readWorkbook(makePackage({ "xl/worksheets/sheet1.xml": xml }))).sheets[0];

  it("hidden rows that hold cells and hidden columns are told", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"/>';
    const columns =
      '<cols><col min="1" max="1" width="9"/><col min="4" max="5" hidden="1"/></cols>';
    const sheet = await sheetOf(sheetXml(rows).replace("<sheetData>", `${columns}<sheetData>`));
    expect(sheet?.hidden).toEqual({ rows: new Set([1]), columns: new Set([3, 4]) });
  });

  it("so are merged areas, and nothing of a plain sheet", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const merges = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    expect((await sheetOf(sheetXml(rows, merges)))?.merges).toEqual([
      { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } },
    ]);
    const plain = await sheetOf(sheetXml(rows));
    expect([plain?.hidden, plain?.merges]).toEqual([undefined, undefined]);
  });
});
