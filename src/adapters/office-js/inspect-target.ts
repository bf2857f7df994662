import type { NameTarget } from "../../core/workbook/workbook-snapshot.ts";
import type { WorkbookPlan } from "../../core/workbook/workbook-plan.ts";
import { parseNameTarget } from "../spreadsheet-reader/name-target.ts";
import type { OfficeFailure } from "./office-failure.ts";
import { readPrevious, type SheetMatch } from "./read-previous.ts";
import type { Outcome } from "./run-in-excel.ts";
import { isMarkName, markKey, parseMark, type SheetMark } from "./sheet-mark.ts";
import type { WriteTarget } from "./write-target.ts";

/**
 * Looks whether a plan can be written, and over what.
 *
 * One request where nothing of ours is there yet; else one or two more, for what stands in our
 * sheets.
 */
export async function inspectTarget(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<Outcome<WriteTarget>> {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  worksheets.load("items/name,items/protection/protected");
  names.load("items/name,items/formula,items/scope");
  protection.load("protected");
  const firstOf1904 = workbook.functions.date(1904, 1, 1);
  firstOf1904.load("value");
  await context.sync();

  const found = names.items
    .filter(({ scope }) => scope === "Workbook")
    .map(({ name, formula }) => foundName(name, formula));
  const marks = marksOf(found);
  const matches = plan.sheets.map((sheet) => ({ sheet, mark: marks.get(markKey(sheet.name)) }));
  const failure =
    protectionFailure(worksheets.items, protection.protected, matches) ??
    nameFailure(worksheets.items, found, plan, matches);
  if (failure !== undefined) return { ok: false, failure };

  const sheets = await readPrevious(context, matches);
  if (!sheets.ok) return sheets;
  return {
    ok: true,
    value: {
      sheets: sheets.value,
      names: plan.names.map((name) => {
        const existing = found.find((one) => isSameName(one.name, name.name));
        return { plan: name, ...(existing === undefined ? {} : { existing }) };
      }),
      brokenMarks: found
        .filter(({ name, target }) => target === undefined && isMarkName(name))
        .map(({ name }) => name),
      dateSystem: firstOf1904.value === 0 ? "1904" : "1900",
    },
  };
}

interface FoundName {
  readonly name: string;
  readonly formula: string;
  readonly target: NameTarget | undefined;
}

/** Formulas of names that are constants come as numbers or yes/no. */
function foundName(name: string, value: unknown): FoundName {
  const formula = typeof value === "string" ? value : "";
  return { name, formula, target: parseNameTarget(formula) };
}

function marksOf(found: readonly FoundName[]): ReadonlyMap<string, SheetMark> {
  const marks = new Map<string, SheetMark>();
  for (const { name, target } of found) {
    const mark = target === undefined ? undefined : parseMark(name, target);
    if (mark !== undefined && !marks.has(mark.key)) marks.set(mark.key, mark);
  }
  return marks;
}

function protectionFailure(
  worksheets: readonly Excel.Worksheet[],
  isStructureProtected: boolean,
  matches: readonly SheetMatch[],
): OfficeFailure | undefined {
  if (isStructureProtected && matches.some(({ mark }) => mark === undefined)) {
    return { code: "protected-workbook" };
  }
  const isProtected = new Map(
    worksheets.map(({ name, protection }) => [name, protection.protected]),
  );
  for (const { sheet, mark } of matches) {
    // What we protected ourselves has no password.
    if (mark === undefined || sheet.protected === true) continue;
    if (isProtected.get(mark.target.sheet) === true) {
      return { code: "protected-sheet", sheet: mark.target.sheet };
    }
  }
  return undefined;
}

function nameFailure(
  worksheets: readonly Excel.Worksheet[],
  found: readonly FoundName[],
  plan: WorkbookPlan,
  matches: readonly SheetMatch[],
): OfficeFailure | undefined {
  for (const { sheet, mark } of matches) {
    const taken = worksheets.find(({ name }) => isSameName(name, sheet.name));
    if (mark === undefined && taken !== undefined) {
      return { code: "name-taken", kind: "sheet", name: taken.name };
    }
  }
  const ours = new Set(
    matches.flatMap(({ mark }) => (mark === undefined ? [] : [mark.target.sheet])),
  );
  for (const { name } of plan.names) {
    const taken = found.find((one) => isSameName(one.name, name));
    if (taken !== undefined && (taken.target === undefined || !ours.has(taken.target.sheet))) {
      return { code: "name-taken", kind: "name", name: taken.name };
    }
  }
  return undefined;
}

function isSameName(a: string, b: string): boolean {
  return a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
}
