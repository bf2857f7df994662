import type { CellAddress, CellRange } from "../../core/workbook/cell-address.ts";

/**
 * Covers cells by rectangles, few rather than fewest: runs of a row, joined with the run of the
 * same columns in the row above.
 *
 * @param cells - In any order, each once.
 */
export function rectanglesOf(cells: Iterable<CellAddress>): readonly CellRange[] {
  const columnsByRow = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = columnsByRow.get(row);
    if (columns === undefined) columnsByRow.set(row, [column]);
    else columns.push(column);
  }
  const finished: CellRange[] = [];
  let open = new Map<string, CellRange>();
  let lastRow = -2;
  for (const row of [...columnsByRow.keys()].sort((a, b) => a - b)) {
    const above = row === lastRow + 1 ? open : new Map<string, CellRange>();
    if (row !== lastRow + 1) finished.push(...open.values());
    open = new Map();
    for (const { from, to } of runsOf(columnsByRow.get(row) ?? [])) {
      const key = `${from}:${to}`;
      const start = above.get(key)?.from ?? { row, column: from };
      above.delete(key);
      open.set(key, { from: start, to: { row, column: to } });
    }
    finished.push(...above.values());
    lastRow = row;
  }
  finished.push(...open.values());
  return finished;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of neighbouring numbers. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
