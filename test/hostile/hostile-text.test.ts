import { unzipSync, strFromU8 } from "fflate";
import { writeWorkbook } from "../../src/adapters/exceljs/write-workbook.ts";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";

describe("text that a program could take for a formula", () => {
  const texts = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    '=HYPERLINK("x")',
    "=cmd|' /C calc'!A0",
  ];

  it("comes out as text of the workbooks that we write", async () => {
    const bytes = await writeWorkbook({
      title: "",
      createdAt: "2024-04-20T01:30:00Z",
      names: [],
      sheets: [
        {
          name: "A",
          visibility: "visible",
          columns: [],
          cells: texts.map((value, row) => ({ row, column: 0, value })),
        },
      ],
    });
    const { sheets } = await readWorkbook(bytes);
    const expected = texts.map((value) => ({ value }));
    expect(sheets[0]?.rows.map((row) => row?.[0])).toEqual(expected);
    expect(
      strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array()),
    ).not.toContain("<f>");
  });
});
