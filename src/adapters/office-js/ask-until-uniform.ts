/** What Excel tells of a range only where all of it agrees: `null` says that it is mixed. */
import type { CellAddress } from "../../core/workbook/cell-address.ts";

/** One question about cells of a sheet. */
export interface Stretch {
  readonly worksheet: Excel.Worksheet;
  readonly property: "rowHidden" | "columnHidden" | "format/font/name";
  /** In one column, or in one row, in order; asked together, with what lies between them. */
  readonly cells: readonly CellAddress[];
  readonly tell: (cell: CellAddress, answer: string | boolean) => void;
}

/** A mixed stretch is asked again in so many pieces: 65,000 lines are told apart in three rounds. */
const PIECES = 256;
/** A question is about 800 bytes of a request, which Excel on the web refuses above 5 MB. */
const QUESTIONS_A_REQUEST = 1_500;

/** Asks in ever smaller pieces. A cell that is mixed in itself is not told. */
export async function askUntilUniform(
  context: Excel.RequestContext,
  stretches: readonly Stretch[],
): Promise<void> {
  if (stretches.length === 0) return;
  const asked = stretches.slice(0, QUESTIONS_A_REQUEST).map((stretch) => {
    const range = rangeOf(stretch);
    range.load(stretch.property);
    return { stretch, range };
  });
  await context.sync();
  const open = asked.flatMap(({ stretch, range }) => openAfter(stretch, range));
  await askUntilUniform(context, [...open, ...stretches.slice(QUESTIONS_A_REQUEST)]);
}

/**
 * Tells what Excel said of a range that holds all cells of a stretch.
 *
 * @returns What is to be asked again.
 */
export function openAfter(stretch: Stretch, range: Excel.Range): readonly Stretch[] {
  const answer = answerOf(range, stretch.property);
  if (answer === null) return pieces(stretch);
  for (const cell of stretch.cells) stretch.tell(cell, answer);
  return [];
}

function rangeOf({ worksheet, cells }: Stretch): Excel.Range {
  const from = cells.at(0) ?? { row: 0, column: 0 };
  const to = cells.at(-1) ?? from;
  return worksheet
    .getRangeByIndexes(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1)
    .untrack();
}

/** The types do not say that a mixed range has no answer. */
function answerOf(range: Excel.Range, property: Stretch["property"]): string | boolean | null {
  switch (property) {
    case "rowHidden":
      return range.rowHidden;
    case "columnHidden":
      return range.columnHidden;
    case "format/font/name":
      return range.format.font.name;
  }
}

function pieces(stretch: Stretch): readonly Stretch[] {
  const { cells } = stretch;
  const size = Math.ceil(cells.length / PIECES);
  if (cells.length < 2) return [];
  return Array.from({ length: Math.ceil(cells.length / size) }, (_, piece) => ({
    ...stretch,
    cells: cells.slice(piece * size, (piece + 1) * size),
  }));
}
