import { readSpreadsheetMl } from "../../../src/adapters/spreadsheet-ml/read-spreadsheet-ml.ts";
import type { WorkbookSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";

const NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

async function read(rows: string, around: { before?: string; after?: string } = {}) {
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="${NAMESPACE}" xmlns:ss="${NAMESPACE}">${around.before ?? ""}<Styles><Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style></Styles><Names><NamedRange ss:Name="DV_01" ss:RefersTo="='Báo cáo'!R2C3"/><NamedRange ss:Name="HONG" ss:RefersTo="=#REF!"/></Names><Worksheet ss:Name="Báo cáo"><Table>${rows}</Table>${around.after ?? ""}</Worksheet></Workbook>`;
  return readSpreadsheetMl(new TextEncoder().encode(xml));
}

const cellOf = ({ sheets }: WorkbookSnapshot, row: number, column: number) =>
  sheets[0]?.rows[row]?.[column];

describe("XML Spreadsheet 2003", () => {
  it.each([
    { data: '<Data ss:Type="Number">0.928</Data>', cell: { value: 0.928 } },
    { data: '<Data ss:Type="Number">1,5</Data>', cell: { value: "1,5" } },
    { data: '<Data ss:Type="String">001</Data>', cell: { value: "001" } },
    { data: '<Data ss:Type="Boolean">1</Data>', cell: { value: true } },
    { data: '<Data ss:Type="Error">#DIV/0!</Data>', cell: { value: { error: "#DIV/0!" } } },
    {
      data: '<Data ss:Type="DateTime">2024-04-18T00:00:00.000</Data>',
      cell: { value: 45_400, isDate: true },
    },
    {
      data: '<ss:Data ss:Type="String" xmlns="x">đậm <B>và</B> nhạt</ss:Data><Comment><ss:Data>ghi chú</ss:Data></Comment>',
      cell: { value: "đậm và nhạt" },
    },
  ])("reads $data", async ({ data, cell }) => {
    expect(cellOf(await read(`<Row><Cell>${data}</Cell></Row>`), 0, 0)).toEqual(cell);
  });

  it("keeps places, formulas, formats, names and what lies under merged areas", async () => {
    const workbook = await read(
      [
        '<Row ss:Index="2"><Cell ss:Index="3" ss:StyleID="s1" ss:Formula="=R[-1]C/2"><Data ss:Type="Number">0.5</Data></Cell></Row>',
        '<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">a</Data></Cell><Cell><Data ss:Type="String">b</Data></Cell></Row>',
        '<Row><Cell ss:Formula="=R1C1"/></Row>',
      ].join(""),
      { after: "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>" },
    );
    expect(cellOf(workbook, 1, 2)).toEqual({ value: 0.5, formula: "C1/2", isPercent: true });
    expect(cellOf(workbook, 2, 2)).toEqual({ value: "b" });
    expect(cellOf(workbook, 3, 0)).toEqual({ value: null, formula: "$A$1", uncached: true });
    expect(workbook.sheets[0]?.visibility).toBe("hidden");
    expect([...workbook.names.keys()]).toEqual(["DV_01"]);
    expect(workbook.names.get("DV_01")?.from).toEqual({ row: 1, column: 2 });
  });

  it("counts dates of the 1904 system from there", async () => {
    const before = "<ExcelWorkbook><Date1904/></ExcelWorkbook>";
    const data = '<Row><Cell><Data ss:Type="DateTime">1904-01-02T00:00:00.000</Data></Cell></Row>';
    const workbook = await read(data, { before });
    expect(workbook.dateSystem).toBe("1904");
    expect(cellOf(workbook, 0, 0)).toEqual({ value: 1, isDate: true });
  });

  it.each([
    { why: "cut off", xml: `<Workbook xmlns:ss="${NAMESPACE}"><Worksheet>`, code: "damaged" },
    { why: "with a DOCTYPE", xml: `<!DOCTYPE x><Workbook xmlns="${NAMESPACE}"/>`, code: "unsafe" },
    { why: "without a sheet", xml: `<Workbook xmlns:ss="${NAMESPACE}"/>`, code: "damaged" },
    {
      why: "whose places have another prefix, so that cells would be read one column off",
      xml: `<Workbook xmlns="${NAMESPACE}" xmlns:x="${NAMESPACE}"><Worksheet x:Name="a"><Table><Row><Cell x:Index="3"><Data x:Type="Number">5</Data></Cell></Row></Table></Worksheet></Workbook>`,
      code: "damaged",
    },
  ])("refuses a file $why", async ({ xml, code }) => {
    const bytes = new TextEncoder().encode(xml);
    await expect(readSpreadsheetMl(bytes)).rejects.toMatchObject({ reason: { code } });
  });
});
