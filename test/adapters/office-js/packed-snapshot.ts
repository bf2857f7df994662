import type {
  CellSnapshot,
  HiddenLines,
  NameTarget,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";

/** A snapshot as JSON can hold it: no map, no holes. */
export interface PackedSnapshot extends Omit<WorkbookSnapshot, "sheets" | "names"> {
  readonly sheets: readonly (Omit<SheetSnapshot, "rows" | "hidden"> & {
    readonly hidden?: Readonly<Record<keyof HiddenLines, readonly number[]>>;
    readonly cells: readonly (readonly [row: number, column: number, cell: CellSnapshot])[];
  })[];
  readonly names: readonly (readonly [string, NameTarget])[];
}

export function packSnapshot({ sheets, names, ...rest }: WorkbookSnapshot): PackedSnapshot {
  return {
    ...rest,
    sheets: sheets.map(({ name, visibility, rows, hidden }) => {
      const cells: [number, number, CellSnapshot][] = [];
      rows.forEach((row, rowIndex) => {
        row?.forEach((cell, column) => {
          if (cell !== undefined) cells.push([rowIndex, column, cell]);
        });
      });
      if (hidden === undefined) return { name, visibility, cells };
      const lines = { rows: [...hidden.rows], columns: [...hidden.columns] };
      return { name, visibility, cells, hidden: lines };
    }),
    names: [...names],
  };
}

export function unpackSnapshot({ sheets, names, ...rest }: PackedSnapshot): WorkbookSnapshot {
  return {
    ...rest,
    sheets: sheets.map(({ name, visibility, cells, hidden }) => {
      const rows: (CellSnapshot | undefined)[][] = [];
      for (const [row, column, cell] of cells) (rows[row] ??= [])[column] = cell;
      if (hidden === undefined) return { name, visibility, rows };
      const lines = { rows: new Set(hidden.rows), columns: new Set(hidden.columns) };
      return { name, visibility, rows, hidden: lines };
    }),
    names: new Map(names),
  };
}
