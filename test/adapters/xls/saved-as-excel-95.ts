import { formatCellAddress } from "../../../src/core/workbook/cell-address.ts";
import type { CellSnapshot, SheetSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { readXls } from "../../../src/adapters/xls/read-xls.ts";
import { CFB, streamOf } from "./encrypt-xls.ts";
import { makeExcel95, type CellOfExcel95 } from "./make-excel-95.ts";
import { inWindows1258 } from "./old-letters.ts";

const SUMMARY = "\u0005SummaryInformation";
const [GENERAL, DATE, PERCENT] = [0, 14, 10];
const FORMATS = [GENERAL, DATE, PERCENT];
const VISIBILITIES = ["visible", "hidden", "very-hidden"] as const;
const ERRORS = new Map([
  ["#NULL!", 0x00],
  ["#DIV/0!", 0x07],
  ["#VALUE!", 0x0f],
  ["#REF!", 0x17],
  ["#NAME?", 0x1d],
  ["#NUM!", 0x24],
]);
const NOT_AVAILABLE = 0x2a;

/**
 * A workbook of Excel 97 as one of Excel 95 on a Vietnamese Windows. Formulas keep their values and
 * become others; texts are as long as they are, which Excel 95 would not have allowed.
 */
export async function savedAsExcel95(xls: Uint8Array): Promise<Uint8Array> {
  const { sheets, names, dateSystem } = await readXls(xls);
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const file = CFB.read(Buffer.from(xls), { type: "buffer" });
  const summary = CFB.find(file, SUMMARY)?.content;
  const saved = makeExcel95({
    codePage: 1258,
    is1904: dateSystem === "1904",
    formats: FORMATS.map((number) => ({ font: 0, number })),
    names: [...names].flatMap(([name, { sheet, from, to }]) => {
      const place = { sheet: places.get(sheet) ?? 0, at: formatCellAddress(from) };
      return [{ name: inWindows1258(name), ...place, to: formatCellAddress(to) }];
    }),
    sheets: sheets.map((sheet) => ({
      name: inWindows1258(sheet.name),
      visibility: VISIBILITIES.indexOf(sheet.visibility) as 0 | 1 | 2,
      cells: cellsOf(sheet),
      hiddenRows: [...(sheet.hidden?.rows ?? [])],
      hiddenColumns: [...(sheet.hidden?.columns ?? [])].map((column) => [column, column] as const),
    })),
  });
  return summary === undefined ? saved : withSummary(saved, summary);
}

function withSummary(saved: Uint8Array, summary: Uint8Array): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/Book", streamOf(saved));
  CFB.utils.cfb_add(file, `/${SUMMARY}`, Buffer.from(summary));
  return new Uint8Array(CFB.write(file, { type: "buffer" }));
}

function cellsOf({ rows }: SheetSnapshot): readonly CellOfExcel95[] {
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      const value = cell && valueOf(cell);
      if (value === undefined) return [];
      const format = cell?.isDate === true ? 1 : cell?.isPercent === true ? 2 : 0;
      const at = formatCellAddress({ row, column });
      // 0, whatever it gives.
      return [
        { at, value, format, ...(cell?.formula === undefined ? {} : { formula: [0x1e, 0, 0] }) },
      ];
    }),
  );
}

function valueOf({ value }: CellSnapshot): CellOfExcel95["value"] | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return inWindows1258(value);
  return typeof value === "object" ? { error: ERRORS.get(value.error) ?? NOT_AVAILABLE } : value;
}
