/** Sheets of a pack workbook with a row an item and free rows below. */
import { planRegisterSheet, type RegisterColumn } from "../campaign/plan-register-sheet.ts";
import { formatAbsoluteAddress, quoteSheetName } from "../workbook/cell-address.ts";
import { TEXT_FORMAT } from "../workbook/format-codes.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type { SheetPlan, ValidationPlan } from "../workbook/workbook-plan.ts";
import { headingOf, type Column, type Offer } from "./column.ts";
import { valueAt } from "./pack-draft.ts";

/** Rows of a sheet whose cells a drop-down offers, from 0, both included. */
export interface OfferedCells {
  readonly sheet: string;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export type Offers = Readonly<Record<Offer, OfferedCells>>;

/**
 * Plans a sheet.
 *
 * @param free - Rows to write new items into, with the same drop-downs and as text, so that a
 *   program changes nothing of what is typed.
 * @param paper - Heading of the last column that is printed; without it all of them are.
 */
export function planPackTable(
  name: string,
  columns: readonly Column[],
  items: readonly object[],
  {
    free,
    offers,
    paper,
  }: { readonly free: number; readonly offers: Offers; readonly paper?: string },
): SheetPlan {
  const rows = [...items, ...Array.from({ length: free }, () => undefined)];
  const sheet = planRegisterSheet<object | undefined>(
    name,
    columns.map((column) => registerColumn(column, offers)),
    rows,
  );
  const lastColumn = columns.findIndex(({ heading }) => heading === paper);
  if (sheet.print === undefined || lastColumn < 0) return sheet;
  const area = { from: { row: 0, column: 0 }, to: { row: rows.length, column: lastColumn } };
  return { ...sheet, print: { ...sheet.print, area } };
}

function registerColumn(column: Column, offers: Offers): RegisterColumn<object | undefined> {
  const { form, help, width } = column;
  const role: StyleRole = form.words === undefined ? "input-text" : "input-center";
  return {
    heading: headingOf(column),
    width,
    cell: (item) => {
      const value = item === undefined ? undefined : valueAt(item, column.path);
      return {
        value: value === undefined ? null : form.write(value),
        role,
        ...(form.isNumber === true ? {} : { numberFormat: TEXT_FORMAT }),
      };
    },
    rule: ruleOf(column, offers),
    inputMessage: help,
    ...(form.words === undefined
      ? {}
      : { errorMessage: `Chọn một trong: ${form.words.join("; ")}.` }),
  };
}

function ruleOf({ form, offers: offered }: Column, offers: Offers): ValidationPlan["rule"] {
  if (form.words !== undefined) return { kind: "list", values: form.words };
  if (offered === undefined) return { kind: "any" };
  const { sheet, column, from, to } = offers[offered];
  const cells = [from, to].map((row) => formatAbsoluteAddress({ row, column })).join(":");
  return { kind: "list-range", formula: `${quoteSheetName(sheet)}!${cells}` };
}
