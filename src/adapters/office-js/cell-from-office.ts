import type { CellScalar, CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { formatShows, type FormatShows } from "../spreadsheet-reader/number-format.ts";

/** What Excel tells of one cell. */
export interface OfficeCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly valueType: string | undefined;
  readonly numberFormat: unknown;
}

const shown = new Map<string, FormatShows>();

/**
 * Turns a cell of the open workbook into a snapshot of it.
 *
 * Excel gives `""` for a blank; only the value's type tells it from a formula that gives `""`.
 *
 * @returns `undefined` for a blank cell.
 */
export function cellFromOffice(cell: OfficeCell): CellSnapshot | undefined {
  const formula = formulaOf(cell);
  if (formula === undefined && cell.valueType === "Empty") return undefined;
  return {
    value: scalarOf(cell),
    ...(formula === undefined ? {} : { formula }),
    ...showsOf(cell.numberFormat),
  };
}

/**
 * A text that begins with an equals sign is its own formula to some versions of Excel, and has an
 * apostrophe before it in others. No formula gives its own text.
 */
function formulaOf({ formula, value }: OfficeCell): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) {
    return undefined;
  }
  return formula.slice(1);
}

function scalarOf({ value, valueType }: OfficeCell): CellScalar {
  if (valueType === "Error" && typeof value === "string") return { error: value };
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  return null;
}

function showsOf(numberFormat: unknown): FormatShows {
  if (typeof numberFormat !== "string") return {};
  const known = shown.get(numberFormat);
  if (known !== undefined) return known;
  const shows = formatShows(numberFormat);
  shown.set(numberFormat, shows);
  return shows;
}
