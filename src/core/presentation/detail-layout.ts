import { schoolLevels, type ReportPack, type SchoolLevel } from "../report-pack/report-pack.ts";
import type { ConsolidationResult, ResultUnit } from "../consolidation/result.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { DETAIL_LEAD_WIDTHS, detailBands, type DetailBand } from "./detail-columns.ts";

/** Rows of the detail sheet's head: section, label, code. */
export const detailHead = {
  title: 0,
  subtitle: 1,
  note: 2,
  section: 3,
  label: 4,
  code: 5,
} as const;
const FIRST_BODY_ROW = detailHead.code + 1;

/** Rows, both ends included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Units of one school level: head row, a row a unit, subtotal row. */
export interface DetailGroup {
  readonly level: SchoolLevel;
  readonly headRow: number;
  readonly units: readonly ResultUnit[];
  readonly rows: RowSpan;
  readonly totalRow: number;
}

/** Where everything stands on the detail sheet; the totals sheet points at it. */
export interface DetailLayout {
  readonly bands: readonly DetailBand[];
  readonly columnOf: ReadonlyMap<IndicatorCode, number>;
  readonly columnCount: number;
  readonly groups: readonly DetailGroup[];
  /** From the first unit's row to the last one's, heads and subtotals between included. */
  readonly body: RowSpan;
  readonly totalRow: number;
}

/** Words of the head that depend on the language. */
export interface DetailTitles {
  readonly titleOf: (section: ReportPack["sections"][number]) => string;
  readonly continued: (title: string) => string;
}

/** Lays out units by school level in the fixed order of levels, in the registry's order within. */
export function layOutDetail(
  result: ConsolidationResult,
  pack: ReportPack,
  titles: DetailTitles,
): DetailLayout {
  const bands = detailBands(pack, titles.titleOf, titles.continued);
  const columns = bands.flatMap((band) => band.columns);
  const groups: DetailGroup[] = [];
  let row = FIRST_BODY_ROW;
  for (const level of schoolLevels) {
    const units = result.units.filter((unit) => unit.level === level);
    if (units.length === 0) continue;
    const from = row + 1;
    const to = row + units.length;
    groups.push({ level, headRow: row, units, rows: { from, to }, totalRow: to + 1 });
    row = to + 2;
  }
  return {
    bands,
    columnOf: new Map(columns.map(({ indicator, column }) => [indicator.code, column])),
    columnCount: DETAIL_LEAD_WIDTHS.length + columns.length,
    groups,
    body: {
      from: groups[0]?.rows.from ?? FIRST_BODY_ROW,
      to: groups.at(-1)?.rows.to ?? FIRST_BODY_ROW,
    },
    totalRow: row,
  };
}
