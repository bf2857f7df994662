import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import {
  ReportPackSchema,
  type Indicator,
  type ReportPack,
} from "../../../src/core/report-pack/report-pack.ts";
import { formatCellAddress, parseCellRange } from "../../../src/core/workbook/cell-address.ts";
import type {
  CellScalar,
  CellSnapshot,
  NameTarget,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";

const source = { document: "001", item: "1", inferred: false };

/** An indicator with what reading looks at. */
export function indicatorOf(
  code: string,
  type: Indicator["type"],
  more: Partial<Omit<Indicator, "code" | "type">> = {},
): unknown {
  return {
    code,
    label: { vi: `Nhãn ${code}` },
    section: code.slice(0, 2),
    type,
    required: true,
    nature: "none",
    tier: "standard",
    aggregation: "none",
    source,
    ...more,
  };
}

/** One indicator of each type, a computed ratio and a list. */
export const pack: ReportPack = ReportPackSchema.parse({
  formatVersion: 1,
  id: "small",
  version: "1.0.0",
  title: { vi: "Nhỏ" },
  issuer: { vi: "Phòng" },
  basis: [],
  periods: [{ id: "6T", label: { vi: "6 tháng" } }],
  sections: [
    { id: "DV", label: { vi: "Dân vận" } },
    { id: "DN", label: { vi: "Đơn thư" } },
  ],
  indicators: [
    indicatorOf("DV_01_01", "boolean"),
    indicatorOf("DV_01_02", "integer", { unitOfMeasure: "mô hình" }),
    indicatorOf("DV_01_03", "date", {
      required: false,
      dateRange: { from: "Y-1-10-01", to: "report-date" },
    }),
    indicatorOf("DV_01_04", "choice", { required: false, choices: ["Tốt", "Khá"] }),
    indicatorOf("DV_01_05", "list", { required: false, aggregation: "list" }),
    indicatorOf("DV_01_06", "text", { required: false }),
    indicatorOf("DN_01_01", "integer", { unitOfMeasure: "đơn" }),
    indicatorOf("DN_01_02", "integer", { required: false }),
    indicatorOf("DN_01_03", "ratio", { computed: '=IF(N(DN_01_01)=0,"",DN_01_02/DN_01_01)' }),
    indicatorOf("DN_01_04", "decimal", { required: false, appliesTo: { levels: ["THCS"] } }),
  ],
  lists: [
    {
      code: "DV_01_05",
      columns: [
        { id: "name", label: { vi: "Tên mô hình" }, type: "text", required: true },
        { id: "people", label: { vi: "Số người" }, type: "integer" },
        { id: "day", label: { vi: "Ngày" }, type: "date" },
      ],
      key: "name",
      rows: 5,
    },
  ],
  rules: [],
});

export type CellInput = CellScalar | CellSnapshot;

/** A sheet from cells by A1 address. */
export function sheetOf(
  name: string,
  cells: Readonly<Record<string, CellInput>>,
  visibility: SheetSnapshot["visibility"] = "visible",
): SheetSnapshot {
  const rows: (CellSnapshot | undefined)[][] = [];
  for (const [text, input] of Object.entries(cells)) {
    const address = parseCellRange(text)?.from;
    if (address === undefined) throw new Error(`No address: ${text}`);
    while (rows.length <= address.row) rows.push([]);
    const row = rows[address.row];
    if (row !== undefined) row[address.column] = snapshotOf(input);
  }
  return { name, visibility, rows };
}

function snapshotOf(input: CellInput): CellSnapshot {
  const isSnapshot = typeof input === "object" && input !== null && "value" in input;
  return isSnapshot ? input : { value: input };
}

/** Where a name points. */
export function target(sheet: string, range: string): NameTarget {
  const found = parseCellRange(range);
  if (found === undefined) throw new Error(`No range: ${range}`);
  return { sheet, ...found };
}

export const FORM = "Báo cáo";
const codes = pack.indicators.map(({ code }) => code);
const FIRST_ROW = 5;

/** The row (from 1) of an indicator on the form. */
export function rowOf(code: string): number {
  return FIRST_ROW + codes.indexOf(code as IndicatorCode);
}

/** The printed columns of the form. */
export function formCells(): Record<string, CellInput> {
  const cells: Record<string, CellInput> = {
    A1: "Trường",
    B1: "Tiểu học Thới Thạnh",
    B2: { value: 45_400, isDate: true },
    ...Object.fromEntries(
      ["STT", "Mã", "Nội dung", "Đơn vị tính", "Số liệu", "Kỳ trước", "Ghi chú, lý do"].map(
        (head, column) => [formatCellAddress({ row: 3, column }), head],
      ),
    ),
  };
  for (const code of codes) cells[`B${rowOf(code)}`] = code;
  cells[`E${rowOf("DV_01_05")}`] = { value: 0, formula: "COUNTA(DV_01_05)" };
  return cells;
}

/** The names of a template. */
export function formNames(): Map<string, NameTarget> {
  const names = new Map<string, NameTarget>();
  for (const code of codes) {
    if (code !== "DV_01_05") names.set(code, target(FORM, `E${rowOf(code)}`));
    names.set(`${code}_KT`, target(FORM, `F${rowOf(code)}`));
    names.set(`${code}_GT`, target(FORM, `G${rowOf(code)}`));
  }
  names.set("DV_01_05", target("Danh sách", "B3:B7"));
  names.set("DV_01_05_DS", target("Danh sách", "B3:D7"));
  names.set("BC_DONVI", target(FORM, "B1"));
  names.set("BC_NGAY", target(FORM, "B2"));
  names.set("KPS_DN", target(FORM, "E20"));
  names.set("DN_01_01_CK", target("_tonghop", "B20"));
  return names;
}

/** A filled form: values by code, other cells by `Sheet!A1`, or by A1 on the form. */
export function formWorkbook(
  values: Readonly<Record<string, CellInput>>,
  more: Partial<Pick<WorkbookSnapshot, "names" | "dateSystem">> & {
    readonly sheets?: readonly SheetSnapshot[];
  } = {},
): WorkbookSnapshot {
  const form = formCells();
  const list: Record<string, CellInput> = { B2: "Tên mô hình", C2: "Số người", D2: "Ngày" };
  const identity: Record<string, CellInput> = { A1: "packId", B1: "small" };
  for (const [place, value] of Object.entries(values)) {
    if (/^[A-Z]{2}_/u.test(place)) form[`E${rowOf(place)}`] = value;
    else if (place.startsWith("Danh sách!")) list[place.slice(10)] = value;
    else if (place.startsWith("_tonghop!")) identity[place.slice(9)] = value;
    else form[place] = value;
  }
  return {
    sheets: more.sheets ?? [
      sheetOf(FORM, form),
      sheetOf("Danh sách", list),
      sheetOf("_tonghop", identity, "very-hidden"),
    ],
    names: more.names ?? formNames(),
    dateSystem: more.dateSystem ?? "1900",
  };
}
