/** What a form asks and the campaign does not: a form of another version, or of other settings. */
import type { IndicatorCode } from "../report-pack/codes.ts";
import { packPatterns } from "../report-pack/pack-patterns.ts";
import { cellAt, type WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { placeOfName, type CellPlace } from "./cell-place.ts";
import type { FormRow } from "./code-rows.ts";

/** A cell of a code that the campaign's pack lacks. */
export interface CodeNotAsked {
  readonly code: IndicatorCode;
  /** What the form writes beside it; the code itself where it writes nothing. */
  readonly label: string;
  readonly place: CellPlace;
}

/**
 * The cells of all codes that are not asked, by their rows, else by their names.
 *
 * @param rows - Of the whole form, by code.
 */
export function codesNotAsked(
  workbook: WorkbookSnapshot,
  rows: ReadonlyMap<IndicatorCode, readonly FormRow[]>,
  asked: ReadonlySet<IndicatorCode>,
): readonly CodeNotAsked[] {
  const inRows = [...rows.values()]
    .flat()
    .filter(({ code }) => !asked.has(code))
    .map((row) => ({
      code: row.code,
      label: labelBeside(row),
      place: { sheet: row.sheet, address: { row: row.row, column: row.columns.value } },
    }));
  const byName = [...workbook.names.keys()].flatMap((name): readonly CodeNotAsked[] => {
    const code = name as IndicatorCode;
    if (!packPatterns.indicatorCode.test(name) || asked.has(code) || rows.has(code)) return [];
    const place = placeOfName(workbook, name);
    return place === undefined ? [] : [{ code, label: name, place }];
  });
  return [...inRows, ...byName];
}

function labelBeside({ code, sheet, row, columns }: FormRow): string {
  const value =
    columns.label === undefined ? undefined : cellAt(sheet, { row, column: columns.label })?.value;
  return typeof value === "string" && value.trim() !== "" ? value : code;
}
