/**
 * The open workbook as a snapshot: plain data, read in two round trips, and some more where a sheet
 * has several fonts or hides some of its rows.
 */
import type {
  NameTarget,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../core/workbook/workbook-snapshot.ts";
import { parseNameTarget } from "../spreadsheet-reader/name-target.ts";
import { askUntilUniform } from "./ask-until-uniform.ts";
import { runInExcel, type Outcome } from "./run-in-excel.ts";
import { askForCells, toldCells } from "./used-cells.ts";

export type SheetFacts = Pick<SheetSnapshot, "name" | "visibility">;

/**
 * Reads the open workbook, very hidden sheets included.
 *
 * @param wanted - Which sheets' cells to read, default all; it is told of all sheets. The others
 *   are there, without rows.
 * @returns Sheets in the order of their tabs. A failure is `response-too-large` where the cells of
 *   the wanted sheets are more than Excel sends at once.
 */
export async function readOpenWorkbook(
  wanted: (sheet: SheetFacts, all: readonly SheetFacts[]) => boolean = () => true,
): Promise<Outcome<WorkbookSnapshot>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, names } = workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula,items/type,items/scope");
    // The first day of the 1904 system has the serial 0 there and 1462 elsewhere.
    const firstOf1904 = workbook.functions.date(1904, 1, 1);
    firstOf1904.load("value");
    await context.sync();

    const known = worksheets.items.map((worksheet) => ({
      worksheet,
      facts: { name: worksheet.name, visibility: visibilityOf(worksheet.visibility) },
    }));
    const all = known.map(({ facts }) => facts);
    const asked = known.map(({ worksheet, facts }) => ({
      facts,
      cells: wanted(facts, all) ? askForCells(worksheet) : undefined,
    }));
    if (asked.some(({ cells }) => cells !== undefined)) await context.sync();
    const sheets = asked.map(({ facts, cells }) => ({ facts, told: cells && toldCells(cells) }));
    await askUntilUniform(
      context,
      sheets.flatMap(({ told }) => told?.open ?? []),
    );
    return {
      ok: true,
      value: {
        sheets: sheets.map(({ facts, told }) => ({
          ...facts,
          ...(told === undefined ? { rows: [] } : told.content()),
        })),
        names: namesOf(names.items),
        dateSystem: firstOf1904.value === 0 ? "1904" : "1900",
      },
    };
  });
}

function namesOf(items: readonly Excel.NamedItem[]): ReadonlyMap<string, NameTarget> {
  const names = new Map<string, NameTarget>();
  for (const { name, formula, scope } of items) {
    if (scope !== "Workbook") continue;
    const target = typeof formula === "string" ? parseNameTarget(formula) : undefined;
    if (target !== undefined) names.set(name, target);
  }
  return names;
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetSnapshot["visibility"] {
  switch (visibility) {
    case "Hidden":
      return "hidden";
    case "VeryHidden":
      return "very-hidden";
    default:
      return "visible";
  }
}
