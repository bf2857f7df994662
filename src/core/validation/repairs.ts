/**
 * Safe repairs: cells rewritten as the form asks, with what they were read as.
 *
 * Only what was used with a note is rewritten. Text of which something was dropped, or that has more
 * than one reading, is the school's to correct; formulas and computed cells are never touched.
 */
import type { Named, Shown } from "../finding/finding.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { IndicatorType } from "../report-pack/report-pack.ts";
import { yesNoText } from "../report-pack/yes-no.ts";
import { LIVING_MEMORY } from "../reading/read-scalar.ts";
import { parseCellAddress } from "../workbook/cell-address.ts";
import type { CellEdit } from "../workbook/cell-edit.ts";
import { serialFromDate, type DateSystem } from "../workbook/date-serial.ts";
import { DATE_FORMAT, INTEGER_FORMAT, PERCENT_FORMAT } from "../workbook/format-codes.ts";
import {
  cellAt,
  sheetNamed,
  type CellSnapshot,
  type WorkbookSnapshot,
} from "../workbook/workbook-snapshot.ts";
import type { OwnReport } from "./own-report.ts";
import type { Repair } from "./repair.ts";
import { tidyTexts } from "./tidy-texts.ts";

/**
 * Proposes repairs, those of the readings first.
 *
 * Carried out, they change no figure and no other finding, and none is left to propose.
 */
export function proposeRepairs(
  workbook: WorkbookSnapshot,
  own: Pick<OwnReport, "pack" | "unit" | "form" | "report">,
): readonly Repair[] {
  const interpreted = own.report.findings.flatMap((one) =>
    one.code === "interpreted" ? one.args.items : [],
  );
  const rewritten = interpreted.flatMap((item) => repairOf(item, workbook, own) ?? []);
  return [...rewritten, ...tidyTexts(own)];
}

type Interpreted = Named & { readonly raw: string; readonly value: Shown };

function repairOf(
  { code, label, sheet, cell, raw, value: after }: Interpreted,
  workbook: WorkbookSnapshot,
  own: Pick<OwnReport, "pack" | "form">,
): Repair | undefined {
  if (sheet === undefined || cell === undefined) return undefined;
  // Two cells of one indicator hold the same: mending one of them would make them disagree.
  if (own.form.moved.some((one) => one === code)) return undefined;
  const snapshot = snapshotAt(workbook, sheet, cell);
  const type = typeAt(code, cell, own);
  if (snapshot === undefined || type === undefined || snapshot.formula !== undefined)
    return undefined;
  // An old font would draw other letters than those of today.
  if (snapshot.legacy !== undefined) return undefined;
  const written = writtenAs(after.value, type, workbook.dateSystem);
  return written && { code, label, sheet, cell, before: raw, after, ...written };
}

function snapshotAt(
  workbook: WorkbookSnapshot,
  sheetName: string,
  cell: string,
): CellSnapshot | undefined {
  const sheet = sheetNamed(workbook, sheetName);
  const address = parseCellAddress(cell);
  return sheet === undefined || address === undefined ? undefined : cellAt(sheet, address);
}

/** What a cell should hold; `undefined` for one that the form computes. */
function typeAt(
  code: string,
  cell: string,
  { pack, form }: Pick<OwnReport, "pack" | "form">,
): Exclude<IndicatorType, "list"> | undefined {
  if (code === "BC_NGAY") return "date";
  const indicator = pack.indicators.find((one) => one.code === code);
  if (indicator === undefined || indicator.computed !== undefined) return undefined;
  if (indicator.type !== "list") return indicator.type;
  const block = form.lists.get(code as IndicatorCode);
  const column = (parseCellAddress(cell)?.column ?? 0) - (block?.from.column ?? 0);
  return pack.lists.find((one) => one.code === code)?.columns[column]?.type;
}

/** A value as its cell should hold it, in the format of the form's own cells. */
function writtenAs(
  value: Shown["value"],
  type: Exclude<IndicatorType, "list">,
  dateSystem: DateSystem,
): Pick<CellEdit, "value" | "numberFormat"> | undefined {
  switch (type) {
    case "integer":
    case "decimal":
    case "ratio":
      return typeof value === "number" && isExact(value)
        ? { value, numberFormat: numberFormats[type] }
        : undefined;
    case "boolean":
      return typeof value === "boolean" ? { value: yesNoText(value) } : undefined;
    case "date":
      // Before living memory the calendars of programs differ, and no report means such a day.
      return typeof value === "string" && value >= LIVING_MEMORY.from
        ? { value: serialFromDate(value, dateSystem), numberFormat: DATE_FORMAT }
        : undefined;
    case "choice":
      return typeof value === "string" ? { value } : undefined;
    case "text":
      // A date that the program made of a text: what was typed is gone (`12/4`).
      return undefined;
  }
}

const numberFormats = {
  integer: INTEGER_FORMAT,
  decimal: "General",
  ratio: PERCENT_FORMAT,
} as const;

/** Whether a cell keeps all digits: spreadsheets hold 15. */
function isExact(value: number): boolean {
  return Number.isFinite(value) && Number(value.toPrecision(15)) === value;
}
