/** A worksheet of the emulated workbook: what stands on it, and what Excel refuses to do to it. */
import type { CellAddress } from "../../../src/core/workbook/cell-address.ts";
import type { CellScalar } from "../../../src/core/workbook/workbook-snapshot.ts";
import { accessDenied } from "../rich-api/api-error.ts";
import type { Json } from "../rich-api/wire.ts";
import {
  boundsOf,
  cellsOf,
  isEntireSheetHigh,
  isEntireSheetWide,
  isInside,
  type Area,
} from "./area.ts";
import {
  acceptFormat,
  formatValue,
  withFormat,
  type CellFormat,
  type FormatKey,
  type FormatScalar,
} from "./cell-format.ts";
import type { Protection, ProtectionOption } from "./protection.ts";
import type { TableModel } from "./table-model.ts";
import type { WorkbookModel } from "./workbook-model.ts";

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface CellModel {
  /** `null` is empty. */
  readonly value: CellScalar;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly hyperlink?: Hyperlink;
  readonly format?: CellFormat;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: "DataBar" | "Custom";
  readonly area: Area;
  /** Properties as set, by their path: `Rule.Formula`, `Format.Font.Color`, `LowerBoundRule`. */
  readonly properties: Map<string, Json>;
}

export interface ValidationModel {
  readonly area: Area;
  /** `Rule`, `Prompt`, `ErrorAlert`, `IgnoreBlanks` as set. */
  readonly properties: Map<string, Json>;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export class SheetModel {
  readonly workbook: WorkbookModel;
  readonly id: string;
  /** Set through `WorkbookModel.renameSheet`, so that formulas follow. */
  name: string;
  visibility: Visibility = "Visible";
  /** `#RRGGBB`, or empty for none. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  protection: Protection | undefined;
  /** Rows and columns that do not scroll. */
  freeze: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  autoFilter: Area | undefined;
  merges: Area[] = [];
  tables: TableModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  validations: ValidationModel[] = [];
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  /** Page settings as set, by name; areas as addresses. */
  readonly page = new Map<string, Json>();
  /** Points. */
  readonly columnWidths = new Map<number, number>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  readonly #rows = new Map<number, Map<number, CellModel>>();
  readonly #rowFormats = new Map<number, CellFormat>();
  readonly #columnFormats = new Map<number, CellFormat>();
  #sheetFormat: CellFormat | undefined;

  constructor(workbook: WorkbookModel, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
  }

  cellAt({ row, column }: CellAddress): CellModel | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** An error as its text. */
  valueAt(place: CellAddress): string | number | boolean | null {
    const value = this.cellAt(place)?.value ?? null;
    return typeof value === "object" && value !== null ? value.error : value;
  }

  /** Cells that hold something or look like something, in no order. */
  *cells(): Generator<CellAddress & { readonly cell: CellModel }> {
    for (const [row, columns] of this.#rows) {
      for (const [column, cell] of columns) yield { row, column, cell };
    }
  }

  /** Replaces value, formula and link; the format stays unless one is given. */
  putCell(place: CellAddress, { value, formula, hyperlink, format }: CellModel): void {
    const row = this.#rows.get(place.row) ?? new Map<number, CellModel>();
    this.#rows.set(place.row, row);
    const look = format ?? this.ownFormat(place);
    row.set(place.column, {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(hyperlink === undefined ? {} : { hyperlink }),
      ...(look === undefined ? {} : { format: look }),
    });
  }

  /** Empties cells without touching their format. */
  clearContents(area: Area): void {
    for (const place of this.cellsIn(area)) this.putCell(place, { value: null });
  }

  clearFormats(area: Area): void {
    for (const { row, column, cell } of this.cellsIn(area)) {
      const { value, formula, hyperlink } = cell;
      this.#rows.get(row)?.set(column, {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(hyperlink === undefined ? {} : { hyperlink }),
      });
    }
    if (isEntireSheetHigh(area) && isEntireSheetWide(area)) this.#sheetFormat = undefined;
    for (const column of [...this.#columnFormats.keys()]) {
      if (isEntireSheetHigh(area) && isInside(area, { row: 0, column })) {
        this.#columnFormats.delete(column);
      }
    }
    for (const row of [...this.#rowFormats.keys()]) {
      if (isEntireSheetWide(area) && isInside(area, { row, column: 0 }))
        this.#rowFormats.delete(row);
    }
  }

  /** Stored cells of an area, whatever its size. */
  cellsIn(area: Area): readonly (CellAddress & { readonly cell: CellModel })[] {
    return [...this.cells()].filter((one) => isInside(area, one));
  }

  ownFormat(place: CellAddress): CellFormat | undefined {
    const cell = this.cellAt(place);
    if (cell?.format !== undefined) return cell.format;
    return (
      this.#rowFormats.get(place.row) ?? this.#columnFormats.get(place.column) ?? this.#sheetFormat
    );
  }

  formatAt(place: CellAddress, key: FormatKey): FormatScalar {
    const format = this.ownFormat(place);
    if (key === "Font.Name") return format?.[key] ?? this.workbook.normalFont;
    return formatValue(format, key);
  }

  /** Sets one format of an area; of whole rows, columns and the sheet also where nothing stands. */
  setFormat(area: Area, key: FormatKey, input: Json): void {
    const value = acceptFormat(key, input);
    const isHigh = isEntireSheetHigh(area);
    const isWide = isEntireSheetWide(area);
    if (!isHigh && !isWide) {
      for (const place of cellsOf(area)) this.#setCellFormat(place, key, value);
      return;
    }
    for (const place of this.cellsIn(area)) this.#setCellFormat(place, key, value);
    if (isHigh && isWide) {
      this.#sheetFormat = withFormat(this.#sheetFormat, key, value);
      for (const formats of [this.#columnFormats, this.#rowFormats] as const) {
        for (const [at, format] of formats) formats.set(at, withFormat(format, key, value));
      }
      return;
    }
    const formats = isHigh ? this.#columnFormats : this.#rowFormats;
    const [from, count] = isHigh ? [area.column, area.columnCount] : [area.row, area.rowCount];
    for (let at = from; at < from + count; at += 1) {
      formats.set(at, withFormat(formats.get(at) ?? this.#sheetFormat, key, value));
    }
  }

  /** Where something stands, or also where something is formatted. */
  usedArea(valuesOnly: boolean): Area | undefined {
    const used = [...this.cells()].filter(
      ({ cell }) =>
        cell.value !== null ||
        cell.formula !== undefined ||
        (!valuesOnly && cell.format !== undefined),
    );
    return boundsOf(used);
  }

  /** Puts a row above, by moving the cells of an area down by one. */
  moveDown(area: Area): void {
    const cells = [...this.cellsIn(area)].sort((one, other) => other.row - one.row);
    for (const { row, column, cell } of cells) {
      this.putCell({ row: row + 1, column }, cell);
      this.putCell({ row, column }, { value: null });
    }
  }

  /** The merged area that a cell lies in. */
  mergeAround(place: CellAddress): Area | undefined {
    return this.merges.find((merge) => isInside(merge, place));
  }

  /** @throws {ApiError} `AccessDenied` if a cell of the area is locked on a protected sheet. */
  checkCellsWritable(area: Area): void {
    if (this.protection === undefined) return;
    if (isEntireSheetHigh(area) || isEntireSheetWide(area)) throw accessDenied(this.name);
    for (const place of cellsOf(area)) {
      if (this.formatAt(place, "Protection.Locked") === true) throw accessDenied(this.name);
    }
  }

  /** @throws {ApiError} `AccessDenied` on a protected sheet that does not allow it. */
  checkAllowed(option?: ProtectionOption): void {
    if (this.protection === undefined) return;
    if (option === undefined || !this.protection.allowed.has(option)) throw accessDenied(this.name);
  }

  #setCellFormat(place: CellAddress, key: FormatKey, value: FormatScalar): void {
    const cell = this.cellAt(place) ?? { value: null };
    this.putCell(place, { ...cell, format: withFormat(this.ownFormat(place), key, value) });
  }
}
