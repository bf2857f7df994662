import { aggregationKind, type Indicator, type ReportPack } from "../report-pack/report-pack.ts";
import { isOfOffice } from "../report-pack/filled-by.ts";
import { LANDSCAPE_WIDTH } from "./page-width.ts";

/** Columns before the indicators: number, unit, area, status, file. */
export const detailLead = { number: 0, unit: 1, area: 2, status: 3, file: 4 } as const;
export const DETAIL_LEAD_WIDTHS = [6, 40, 17, 22, 25];

/** The last column that is repeated on every printed page. */
export const LAST_REPEATED_COLUMN: number = detailLead.unit;

/** Percent of full size that the detail sheet is printed at. */
export const DETAIL_PRINT_SCALE = 70;
const PAGE_CAPACITY = Math.floor((LANDSCAPE_WIDTH * 100) / DETAIL_PRINT_SCALE);

export interface DetailColumn {
  readonly indicator: Indicator;
  readonly column: number;
  readonly width: number;
}

/** Columns of one section that stand on one printed page, under one head. */
export interface DetailBand {
  readonly title: string;
  readonly columns: readonly DetailColumn[];
}

/**
 * Whether the detail sheet has a column for an indicator: texts have a sheet of their own, and what
 * the office enters itself belongs to no unit.
 */
function hasDetailColumn(indicator: Indicator): boolean {
  return indicator.type !== "text" && !isOfOffice(indicator);
}

/**
 * Lays the indicators out in columns, a band a section; a section that is wider than a page is cut
 * into several bands.
 *
 * @param continued - Makes the title of a section's second and further bands.
 */
export function detailBands(
  pack: ReportPack,
  titleOf: (section: ReportPack["sections"][number]) => string,
  continued: (title: string) => string,
): readonly DetailBand[] {
  const bands: DetailBand[] = [];
  const lead = DETAIL_LEAD_WIDTHS.length;
  const repeated = sum(DETAIL_LEAD_WIDTHS.slice(0, LAST_REPEATED_COLUMN + 1));
  let column = lead;
  let used = sum(DETAIL_LEAD_WIDTHS);
  for (const section of pack.sections) {
    const indicators = pack.indicators.filter(
      (indicator) => indicator.section === section.id && hasDetailColumn(indicator),
    );
    if (indicators.length === 0) continue;
    const title = titleOf(section);
    const width = sum(indicators.map(columnWidth));
    // A section moves to a new page whole where a page can hold it; the first one stays, because a
    // page of names alone says nothing.
    const isFirst = bands.length === 0;
    if (!isFirst && used + width > PAGE_CAPACITY && repeated + width <= PAGE_CAPACITY) {
      used = PAGE_CAPACITY;
    }
    let members: DetailColumn[] = [];
    const close = (): void => {
      if (members.length === 0) return;
      const isNew = bands.at(-1)?.columns[0]?.indicator.section !== section.id;
      bands.push({ title: isNew ? title : continued(title), columns: members });
      members = [];
    };
    for (const indicator of indicators) {
      if (used + columnWidth(indicator) > PAGE_CAPACITY) {
        close();
        used = repeated;
      }
      members.push({ indicator, column, width: columnWidth(indicator) });
      used += columnWidth(indicator);
      column += 1;
    }
    close();
  }
  return bands;
}

/** The columns after which a printed page ends, so that no section is cut where a page holds it. */
export function pageBreaks(bands: readonly DetailBand[]): readonly number[] {
  const breaks: number[] = [];
  const repeated = sum(DETAIL_LEAD_WIDTHS.slice(0, LAST_REPEATED_COLUMN + 1));
  let used = sum(DETAIL_LEAD_WIDTHS);
  for (const { columns } of bands) {
    const width = sum(columns.map((one) => one.width));
    if (used + width > PAGE_CAPACITY) {
      const first = columns[0]?.column ?? DETAIL_LEAD_WIDTHS.length;
      breaks.push(first - 1);
      used = repeated;
    }
    used += width;
  }
  return breaks;
}

function columnWidth(indicator: Indicator): number {
  if (indicator.type === "choice") return 16;
  if (aggregationKind(indicator.aggregation) === "range") return 14;
  return indicator.type === "date" ? 13 : 11;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
