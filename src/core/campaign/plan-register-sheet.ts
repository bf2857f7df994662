/** What both sheets of the register share when they are written: cells, columns, looks. */
import { TEXT_FORMAT } from "../workbook/format-codes.ts";
import type { CellRange } from "../workbook/cell-address.ts";
import { heightOfText } from "../workbook/row-height.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type {
  CellPlan,
  RowHeightPlan,
  SheetPlan,
  ValidationPlan,
} from "../workbook/workbook-plan.ts";
import { plannedMoment } from "./cell-moment.ts";
import type { ReceivedDecision } from "./decisions.ts";

/** A cell without its place. */
export type RegisterCell = Pick<CellPlan, "value"> &
  Partial<Omit<CellPlan, "row" | "column" | "value">>;

export interface RegisterColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: Row) => RegisterCell;
  readonly rule?: ValidationPlan["rule"];
  readonly inputMessage?: string;
  readonly errorMessage?: string;
}

type Noted = Pick<ReceivedDecision, "reason" | "by" | "on" | "extra">;
type NoteHeadings = Readonly<Record<"reason" | "by" | "on", readonly [string]>>;

/** Who, when and why: the same columns on both sheets. */
export function noteColumns<Row extends Noted>(
  headings: NoteHeadings,
  timeZone: string,
): readonly RegisterColumn<Row>[] {
  return [
    { heading: headings.reason[0], width: 34, cell: ({ reason }) => text(reason) },
    { heading: headings.by[0], width: 18, cell: ({ by }) => text(by) },
    { heading: headings.on[0], width: 14, cell: ({ on }) => moment(on, timeZone) },
  ];
}

/** Columns of the office's own, behind ours. */
export function extraColumns<Row extends Noted>(
  rows: readonly Row[],
): readonly RegisterColumn<Row>[] {
  const headings = new Set(rows.flatMap(({ extra }) => Object.keys(extra ?? {})));
  return [...headings].map((heading): RegisterColumn<Row> => ({
    heading,
    width: 24,
    cell: ({ extra }) => text(extra?.[heading]),
  }));
}

/** Text to fill in, or in another role to read. */
export function text(value: string | undefined, role: StyleRole = "input-text"): RegisterCell {
  return {
    value: value === undefined || value === "" ? null : value,
    role,
    numberFormat: TEXT_FORMAT,
  };
}

/** One of a few words. */
export function choice(value: string | undefined): RegisterCell {
  return { value: value ?? null, role: "input-center" };
}

/** A day or moment on the clock of the zone. */
export function moment(at: string | undefined, timeZone: string): RegisterCell {
  return { ...plannedMoment(at, timeZone), role: "input-center" };
}

/** Lays rows under headings; the first row and column stay in view. */
export function planRegisterSheet<Row>(
  name: string,
  columns: readonly RegisterColumn<Row>[],
  rows: readonly Row[],
): SheetPlan {
  const lastColumn = columns.length - 1;
  const rangeOf = (column: number): CellRange => ({
    from: { row: 1, column },
    to: { row: rows.length, column },
  });
  const cells = rows.map((row, index) =>
    columns.map(({ cell }, column): CellPlan => ({ row: index + 1, column, ...cell(row) })),
  );
  return {
    name,
    visibility: "visible",
    columns: columns.map(({ width }) => ({ width })),
    rowHeights: [{ row: 0, height: 36 }, ...cells.flatMap((row) => rowHeight(row, columns))],
    cells: [
      ...columns.map(({ heading }, column): CellPlan => ({
        row: 0,
        column,
        value: heading,
        role: "table-head",
      })),
      ...cells.flat(),
    ],
    validations:
      rows.length === 0
        ? []
        : columns.flatMap(({ heading, rule, inputMessage, errorMessage }, column) =>
            rule === undefined
              ? []
              : [
                  {
                    range: rangeOf(column),
                    rule,
                    ...(inputMessage === undefined ? {} : { inputTitle: heading, inputMessage }),
                    ...(errorMessage === undefined ? {} : { errorTitle: heading, errorMessage }),
                  },
                ],
          ),
    freeze: { row: 1, column: 1 },
    autoFilter: { from: { row: 0, column: 0 }, to: { row: rows.length, column: lastColumn } },
    print: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { from: 0, to: 0 },
      footer: "&C&P/&N",
    },
  };
}

/** Programs do not fit rows of wrapped text by themselves; rows of one line are left to them. */
function rowHeight(
  cells: readonly CellPlan[],
  columns: readonly { readonly width: number }[],
): readonly RowHeightPlan[] {
  const [row] = cells.map((cell) => cell.row);
  const heights = cells.map(({ value, role, column }) => {
    const height = (text: string): number => heightOfText(text, columns[column]?.width ?? 1, role);
    return typeof value === "string" && height(value) > height("") ? height(value) : 0;
  });
  const height = Math.max(0, ...heights);
  return height === 0 || row === undefined ? [] : [{ row, height }];
}
