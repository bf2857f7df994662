import type { SchoolLevel } from "../report-pack/report-pack.ts";
import { areasOf } from "./area-columns.ts";
import { LANDSCAPE_WIDTH } from "./page-width.ts";
import type { SummaryContext } from "./summary-context.ts";

/** Number, code, label, unit of measure. */
const LEAD_WIDTHS = [5.5, 10, 42, 11];
/** Columns up to here are repeated on every page and stay when scrolling. */
export const LAST_REPEATED = 2;
const GROUP_WIDTH = 12;
/** Total, units with figures, note. */
const TAIL_WIDTHS = [12.5, 10, 24];
const SEPARATOR_WIDTH = 2;

/** Columns of the totals sheet. */
export interface TotalsLayout {
  readonly widths: readonly number[];
  readonly levelColumns: readonly {
    readonly level: SchoolLevel;
    readonly column: number;
    /** Row of the level's subtotal on the detail sheet. */
    readonly sourceRow: number;
  }[];
  readonly totalColumn: number;
  /** The last column of the table by level. */
  readonly noteColumn: number;
  readonly areaColumns: readonly { readonly area: string; readonly column: number }[];
  /** Percent at which the table by level is as wide as a page. */
  readonly printScale: number;
  readonly breaks: readonly number[];
}

/** Lays out school levels, totals and areas from left to right. */
export function totalsLayout(context: SummaryContext): TotalsLayout {
  const { groups } = context.layout;
  const areas = areasOf(context);
  const levelColumns = groups.map(({ level, totalRow }, index) => ({
    level,
    column: LEAD_WIDTHS.length + index,
    sourceRow: totalRow,
  }));
  const totalColumn = LEAD_WIDTHS.length + groups.length;
  const main = [...LEAD_WIDTHS, ...groups.map(() => GROUP_WIDTH), ...TAIL_WIDTHS];
  const noteColumn = main.length - 1;
  const areaColumns = areas.map((area, index) => ({ area, column: main.length + 1 + index }));
  const pageWidth = Math.max(LANDSCAPE_WIDTH, sum(main));
  return {
    widths: areas.length === 0 ? main : [...main, SEPARATOR_WIDTH, ...areas.map(() => GROUP_WIDTH)],
    levelColumns,
    totalColumn,
    noteColumn,
    areaColumns,
    printScale: Math.floor((LANDSCAPE_WIDTH / pageWidth) * 100),
    breaks: areaBreaks(noteColumn, areas.length, pageWidth),
  };
}

/** A page for the table by level, then as many areas a page as fit beside the repeated columns. */
function areaBreaks(noteColumn: number, areas: number, pageWidth: number): readonly number[] {
  const room = pageWidth - sum(LEAD_WIDTHS.slice(0, LAST_REPEATED + 1)) - SEPARATOR_WIDTH;
  const perPage = Math.max(1, Math.floor(room / GROUP_WIDTH));
  const breaks: number[] = [];
  for (let first = 0; first < areas; first += perPage) {
    breaks.push(first === 0 ? noteColumn : noteColumn + 1 + first);
  }
  return breaks;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
