/** The reader of .xls against SheetJS, cell by cell, on what LibreOffice writes. */
import ExcelJS from "exceljs";
import { read, type CellObject } from "@e965/xlsx";
import { readXls } from "../../../src/adapters/xls/read-xls.ts";
import type { CellSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { withLibreOffice } from "../../libreoffice.ts";
import { savedByLibreOffice } from "../saved-by-libreoffice.ts";

const SYLLABLES = ["trường", "Sơn Ca", "lớp", "học sinh", "✓", "năm học", "½ ngày", "é", "a"];

/** Texts of many lengths, some of them rich: together they fill records many times over. */
async function manyTexts(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Báo cáo");
  for (let row = 1; row <= 1500; row += 1) {
    const words = Array.from({ length: (row * 7) % 23 }, (_, at) => SYLLABLES[(row * at) % 9]);
    const text = `${row} ${words.join(" ")}`;
    // English texts take one byte a letter, others two, and records end where they like.
    sheet.getCell(row, 1).value = row % 3 === 0 ? `So lieu ${"x".repeat(row % 251)} ${row}` : text;
    sheet.getCell(row, 2).value =
      row % 5 === 0
        ? {
            richText: [{ text }, { font: { bold: true, name: ".VnTime" }, text: ` Tr­êng ${row}` }],
          }
        : row / 7;
    sheet.getCell(row, 3).value = { formula: `B${row}*2`, result: 0 };
  }
  sheet.getCell("D1").value = "x".repeat(32_000);
  sheet.getCell("D2").value = "ư".repeat(20_000);
  sheet.getCell("E1").value = { formula: 'IF(AND(A1<>"",ROUND(B1,2)>=0.1),SUM(B1:B3)%,-B2^2)' };
  sheet.getCell("E2").value = { formula: 'COUNTA($A$1:A$9)&"đạt"' };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function plain(cell: CellObject | undefined): unknown {
  if (cell === undefined || cell.t === "z") return undefined;
  return cell.t === "e" ? { error: cell.w } : cell.v;
}
const own = (cell: CellSnapshot | undefined): unknown => cell?.value;

withLibreOffice("an .xls of LibreOffice is read as SheetJS reads it:", () => {
  let xls: Uint8Array;
  beforeAll(async () => {
    xls = await savedByLibreOffice(await manyTexts(), ".xls");
  });

  it("every value, in texts that go on in the next record too", async () => {
    const [sheet] = (await readXls(xls)).sheets;
    const rows = read(xls, { type: "array", dense: true }).Sheets["Báo cáo"]?.["!data"] ?? [];
    expect(rows).toHaveLength(1500);
    for (const [row, cells] of rows.entries()) {
      expect(sheet?.rows[row]?.map(own)).toEqual([...cells].map(plain));
    }
  });

  it("every formula", async () => {
    const [sheet] = (await readXls(xls)).sheets;
    const rows = read(xls, { type: "array", dense: true }).Sheets["Báo cáo"]?.["!data"] ?? [];
    for (const [row, cells] of rows.entries()) {
      expect(sheet?.rows[row]?.map((cell) => cell?.formula)).toEqual(
        [...cells].map((cell) => (cell as CellObject | undefined)?.f),
      );
    }
  });

  it("and the fonts of its texts besides", async () => {
    const [sheet] = (await readXls(xls)).sheets;
    expect(sheet?.rows[4]?.[1]).toMatchObject({ font: ".VnTime" });
    expect(sheet?.rows[5]?.[1]?.font).toBeUndefined();
  });
});
