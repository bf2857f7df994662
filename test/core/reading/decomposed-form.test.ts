import type { ReadReport } from "../../../src/core/reading/figure.ts";
import { decodeLegacyText } from "../../../src/core/reading/legacy-encoding/decode-legacy-text.ts";
import { decodeTcvn3 } from "../../../src/core/reading/legacy-encoding/tcvn3.ts";
import { readReport } from "../../../src/core/reading/read-report.ts";
import { locateForm } from "../../../src/core/recognition/locate-form.ts";
import type {
  CellSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { formWorkbook, pack } from "./form-workbook.ts";

const campaign = { year: 2024, dataFrom: "2023-12-15", dataTo: "2024-06-14" };
const form = formWorkbook({
  ...{ DV_01_01: "Có", DV_01_02: "không có", DN_01_01: 4, DN_01_02: "03 người" },
  "Danh sách!B3": "Tổ tự quản",
  "Danh sách!C3": 12,
});

function readForm(workbook: WorkbookSnapshot): ReadReport {
  const unit = { level: "TH", ownership: "public" } as const;
  return readReport(workbook, locateForm(workbook, pack), { pack, campaign, unit });
}

/** The workbook with its texts, and perhaps the names of its sheets, written otherwise. */
function rewritten(
  workbook: WorkbookSnapshot,
  text: (cell: CellSnapshot) => CellSnapshot,
  name: (sheet: string) => string = (sheet) => sheet,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: name(sheet.name),
      rows: sheet.rows.map((row) => row?.map((cell) => cell && text(cell))),
    })),
  };
}

const onText = (change: (text: string) => Partial<CellSnapshot>) => (cell: CellSnapshot) =>
  typeof cell.value === "string" ? { ...cell, ...change(cell.value) } : cell;

const bytes = new Map(
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(0xa1 + at)).map((letter) => [
    decodeTcvn3(letter),
    letter,
  ]),
);
const inTcvn3 = onText((text) => ({
  value: Array.from(text, (letter) => bytes.get(letter) ?? letter).join(""),
  font: ".VnTime",
}));

describe.each([
  { how: "with names", names: form.names },
  { how: "without names", names: new Map() as WorkbookSnapshot["names"] },
])("a form $how", ({ names }) => {
  const workbook = { ...form, names };
  const expected = readForm(workbook);

  it("is found", () => {
    expect(expected.figures.get(pack.indicators[0]?.code ?? ("" as never))?.value).toBe(true);
  });

  it("reads the same with letters taken apart, in its sheets' names too", () => {
    const nfd = (text: string): string => text.normalize("NFD");
    const apart = rewritten(
      workbook,
      onText((text) => ({ value: nfd(text) })),
      nfd,
    );
    const read = readForm(apart);
    expect([...read.figures.values()].map(({ code, value }) => [code, value])).toEqual(
      [...expected.figures.values()].map(({ code, value }) => [code, value]),
    );
    expect(read.findings.map(({ code }) => code)).toEqual(
      expected.findings.map(({ code }) => code),
    );
  });

  it("reads the same in TCVN3, headings and all, with one note more", () => {
    const read = readForm(decodeLegacyText(rewritten(workbook, inTcvn3)));
    expect([...read.figures.values()].map(({ code, value }) => [code, value])).toEqual(
      [...expected.figures.values()].map(({ code, value }) => [code, value]),
    );
    expect(read.lists).toEqual(expected.lists);
    expect(
      read.findings.filter(({ code }) => code !== "legacy-encoding").map((one) => one.code),
    ).toEqual(expected.findings.map(({ code }) => code));
    expect(read.findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: "legacy-encoding" })]) as unknown[],
    );
  });
});
