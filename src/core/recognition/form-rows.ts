/** The rows of a form that are known to be an indicator's, by their codes, else by their labels. */
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import type { SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import { findCodeRows, type FormRow } from "./code-rows.ts";
import { findLabelRows } from "./label-rows.ts";

/**
 * Rows by code, those of codes that the pack does not ask among them.
 *
 * @param named - Codes whose cell has a name: of these a label counts only where it is the same to
 *   the letter, to tell that rows were sorted and the name stayed behind.
 * @param home - The form's own sheets: others are looked at, and read, only where these hold no
 *   row at all.
 */
export function findFormRows(
  sheets: readonly SheetSnapshot[],
  pack: ReportPack,
  named: ReadonlySet<IndicatorCode>,
  home: ReadonlySet<SheetSnapshot>,
): ReadonlyMap<IndicatorCode, readonly FormRow[]> {
  const own = sheets.filter((sheet) => home.has(sheet));
  const ofHome = rowsOn(own, pack, named);
  return ofHome.size > 0 ? ofHome : rowsOn(sheets, pack, named);
}

function rowsOn(
  sheets: readonly SheetSnapshot[],
  pack: ReportPack,
  named: ReadonlySet<IndicatorCode>,
): ReadonlyMap<IndicatorCode, readonly FormRow[]> {
  const byCode = byCodeOf(findCodeRows(sheets));
  if (pack.indicators.every(({ code }) => byCode.has(code))) return byCode;
  for (const [code, rows] of byCodeOf(findLabelRows(sheets, pack))) {
    if (byCode.has(code)) continue;
    const exact = rows.filter(({ fit }) => fit?.score === 1);
    if (named.has(code)) {
      if (exact.length > 0) byCode.set(code, exact);
    } else byCode.set(code, exact.length === 1 ? exact : rows);
  }
  return byCode;
}

function byCodeOf(rows: readonly FormRow[]): Map<IndicatorCode, readonly FormRow[]> {
  const byCode = new Map<IndicatorCode, FormRow[]>();
  for (const row of rows) {
    const own = byCode.get(row.code);
    if (own === undefined) byCode.set(row.code, [row]);
    else own.push(row);
  }
  return byCode;
}
