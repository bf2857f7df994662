import type {
  CellSnapshot,
  NameTarget,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";

/** A snapshot as JSON can hold it: no map, no holes. */
export interface PackedSnapshot extends Omit<WorkbookSnapshot, "sheets" | "names"> {
  readonly sheets: readonly (Omit<SheetSnapshot, "rows"> & {
    readonly cells: readonly (readonly [row: number, column: number, cell: CellSnapshot])[];
  })[];
  readonly names: readonly (readonly [string, NameTarget])[];
}

export function packSnapshot({ sheets, names, ...rest }: WorkbookSnapshot): PackedSnapshot {
  return {
    ...rest,
    sheets: sheets.map(({ name, visibility, rows }) => {
      const cells: [number, number, CellSnapshot][] = [];
      rows.forEach((row, rowIndex) => {
        row?.forEach((cell, column) => {
          if (cell !== undefined) cells.push([rowIndex, column, cell]);
        });
      });
      return { name, visibility, cells };
    }),
    names: [...names],
  };
}

export function unpackSnapshot({ sheets, names, ...rest }: PackedSnapshot): WorkbookSnapshot {
  return {
    ...rest,
    sheets: sheets.map(({ name, visibility, cells }) => {
      const rows: (CellSnapshot | undefined)[][] = [];
      for (const [row, column, cell] of cells) (rows[row] ??= [])[column] = cell;
      return { name, visibility, rows };
    }),
    names: new Map(names),
  };
}
