/** The emulated workbook: sheets in the order of their tabs, names, and who listens to changes. */
import type { CellAddress } from "../../../src/core/workbook/cell-address.ts";
import type { DateSystem } from "../../../src/core/workbook/date-serial.ts";
import type { CellScalar } from "../../../src/core/workbook/workbook-snapshot.ts";
import { accessDenied, ApiError, invalidArgument } from "../rich-api/api-error.ts";
import type { Area } from "./area.ts";
import { DEFAULT_FORMAT } from "./cell-format.ts";
import type { NamedItem } from "./named-item.ts";
import { SheetModel, type Visibility } from "./sheet-model.ts";
import { isSameName, repointFormula } from "./sheet-references.ts";
import type { TableModel } from "./table-model.ts";

export interface FormulaPlace extends CellAddress {
  readonly sheet: SheetModel;
  /** Without the equals sign. */
  readonly formula: string;
}

export class WorkbookModel {
  sheets: SheetModel[] = [];
  names: NamedItem[] = [];
  dateSystem: DateSystem = "1900";
  /** Sheets cannot be added, deleted, renamed, moved or hidden. */
  isStructureProtected = false;
  /** Of the style Normal: what cells without a look of their own are drawn in. */
  normalFont: string = DEFAULT_FORMAT["Font.Name"];
  active: SheetModel | undefined;
  selection: { readonly sheet: SheetModel; readonly area: Area } | undefined;
  /**
   * The value of a formula that is written; the model calculates nothing itself. Unset, a formula
   * keeps the value of the same formula in the same cell and is 0 otherwise.
   */
  calculate: ((place: FormulaPlace) => CellScalar) | undefined;
  /** Formulas that were written while nothing could calculate them. */
  readonly uncalculated: FormulaPlace[] = [];
  /** Ids of sheets whose changes the add-in wants to hear of, or `Workbook` for all. */
  readonly listeners = new Set<string>();
  /** Workbooks that the add-in had opened beside this one. */
  readonly opened: Uint8Array[] = [];
  fileName = "Workbook.xlsx";
  /** Called once for each write of values, by the add-in or the user. */
  onChanged: (sheet: SheetModel, area: Area) => void = () => undefined;

  #nextSheet = 1;

  addSheet(name?: string): SheetModel {
    const number = this.#nextSheet;
    this.#nextSheet += 1;
    const id = `{${number.toString(16).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet = new SheetModel(this, id, name ?? this.#freeSheetName());
    this.#checkSheetName(sheet.name, sheet);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** By name without case, or by id. */
  sheet(key: string): SheetModel | undefined {
    return this.sheets.find(({ id, name }) => id === key || isSameName(name, key));
  }

  deleteSheet(sheet: SheetModel): void {
    this.checkStructure();
    if (sheet.visibility === "VeryHidden") throw new ApiError("InvalidOperation", "Very hidden");
    this.#checkAnotherIsVisible(sheet);
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.names = this.names.filter(({ scope }) => scope !== sheet);
    if (this.active === sheet) this.active = this.sheets.find(isVisible);
    this.#repoint(sheet.name, undefined);
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.checkStructure();
    this.#checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.#repoint(before, name);
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.checkStructure();
    if (!(position >= 0 && position < this.sheets.length)) throw invalidArgument("Position");
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.sheets.splice(position, 0, sheet);
  }

  showSheet(sheet: SheetModel, visibility: Visibility): void {
    this.checkStructure();
    if (visibility !== "Visible") this.#checkAnotherIsVisible(sheet);
    sheet.visibility = visibility;
    if (this.active === sheet && visibility !== "Visible")
      this.active = this.sheets.find(isVisible);
  }

  tables(): readonly TableModel[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  /** Tables and names of the workbook share one list. */
  isNameTaken(name: string): boolean {
    const names = this.names.filter(({ scope }) => scope === undefined);
    return [...names, ...this.tables()].some((one) => isSameName(one.name, name));
  }

  /** The value of a formula that is being written. */
  valueOf(place: FormulaPlace): CellScalar {
    if (this.calculate !== undefined) return this.calculate(place);
    this.uncalculated.push(place);
    const before = place.sheet.cellAt(place);
    return before?.formula === place.formula ? before.value : 0;
  }

  /** @throws {ApiError} `AccessDenied` in a workbook of protected structure. */
  checkStructure(): void {
    if (this.isStructureProtected) throw accessDenied("structure of the workbook");
  }

  #checkSheetName(name: string, sheet: SheetModel): void {
    const isValid = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u.test(name) && name.trim() !== "";
    if (!isValid) throw invalidArgument(`Sheet name ${name}`);
    const other = this.sheets.find((one) => one !== sheet && isSameName(one.name, name));
    if (other !== undefined) throw new ApiError("ItemAlreadyExists", `Sheet ${name}`);
  }

  #checkAnotherIsVisible(sheet: SheetModel): void {
    if (!this.sheets.some((one) => one !== sheet && isVisible(one))) {
      throw new ApiError("InvalidOperation", "A workbook shows at least one sheet");
    }
  }

  #freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }

  #repoint(from: string, to: string | undefined): void {
    for (const sheet of this.sheets) {
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.formula === undefined) continue;
        const formula = repointFormula(cell.formula, from, to);
        if (formula === cell.formula) continue;
        const broken = to === undefined ? { value: { error: "#REF!" } } : {};
        sheet.putCell({ row, column }, { ...cell, formula, ...broken });
      }
    }
    for (const name of this.names) name.formula = repointFormula(name.formula, from, to);
  }
}

function isVisible(sheet: SheetModel): boolean {
  return sheet.visibility === "Visible";
}
