/**
 * What goes out: a workbook as plain data, carried out by an adapter.
 *
 * A plan says what a cell *is* (its role); `style-roles.ts` says once how a role looks.
 */
import type { CellAddress, CellRange } from "./cell-address.ts";
import type { StyleRole } from "./style-roles.ts";

/** A value to write. Dates are serial numbers of the 1900 system with a date format. */
export type PlannedValue = number | string | boolean | null;

export interface CellPlan extends CellAddress {
  /** The value, or the cached value of `formula`. Text is always written as text. */
  readonly value: PlannedValue;
  /** Formula text without the equals sign. */
  readonly formula?: string;
  readonly role?: StyleRole;
  /** Excel number format; default General. */
  readonly numberFormat?: string;
  /** Unlocked cells take input on a protected sheet. */
  readonly unlocked?: true;
  /** Place inside this workbook that a click opens. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** File to open by a click, relative to the workbook's folder, with `/`. */
  readonly fileLink?: string;
  /** Indentation in steps. */
  readonly indent?: number;
}

export interface ColumnPlan {
  /** Width in characters of the default font. */
  readonly width: number;
  readonly hidden?: true;
}

export interface RowHeightPlan {
  readonly row: number;
  /** Points. */
  readonly height: number;
  /** The height is for a start: the row grows with the text that is typed into it. */
  readonly grows?: true;
}

/** What a cell may hold, with the message shown beside it. */
export interface ValidationPlan {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: "whole" | "decimal" | "date"; readonly min?: number; readonly max?: number }
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "list-range"; readonly formula: string }
    | { readonly kind: "text-length"; readonly max: number }
    | { readonly kind: "any" };
  readonly inputTitle?: string;
  readonly inputMessage?: string;
  readonly errorTitle?: string;
  readonly errorMessage?: string;
}

export type ConditionalFormatPlan =
  | {
      readonly kind: "formula";
      readonly range: CellRange;
      readonly formula: string;
      readonly role: StyleRole;
    }
  | {
      readonly kind: "data-bar";
      readonly range: CellRange;
      readonly min: number;
      readonly max: number;
    };

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** Pages wide; height grows as needed. */
  readonly fitToWidth: 1;
  /** Pages high; 0 as many as needed. */
  readonly fitToHeight: 0 | 1;
  /** Percent of full size; replaces the fit, because a fitted sheet ignores `columnBreaks`. */
  readonly scale?: number;
  /** Rows repeated on every page, from 0, both included. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Columns repeated on every page, from 0, both included. */
  readonly titleColumns?: { readonly from: number; readonly to: number };
  readonly area?: CellRange;
  /** Columns after which a new page begins. */
  readonly columnBreaks?: readonly number[];
  readonly rowBreaks?: readonly number[];
  readonly footer?: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly columns: readonly ColumnPlan[];
  readonly rowHeights?: readonly RowHeightPlan[];
  readonly cells: readonly CellPlan[];
  readonly merges?: readonly CellRange[];
  readonly validations?: readonly ValidationPlan[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  /** First row and column that scroll. */
  readonly freeze?: CellAddress;
  readonly autoFilter?: CellRange;
  /** Protected without password; formats, row heights and column widths stay free. */
  readonly protected?: true;
  readonly print?: PrintPlan;
  readonly tabRole?: StyleRole;
  readonly zoom?: number;
}

export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

export interface WorkbookPlan {
  readonly title: string;
  /** ISO instant written as created and modified, so that equal plans give equal files. */
  readonly createdAt: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}
