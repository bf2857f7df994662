import type { CellEdit } from "../workbook/cell-edit.ts";
import { cleanText } from "../workbook/clean-text.ts";
import type { CheckedFinding } from "./checked-sections.ts";

/**
 * The note that closes a warning, beside its figure; one that names several figures needs a note
 * beside each.
 *
 * @param text - Empty takes the note away again.
 * @returns Nothing where no note closes the finding.
 */
export function explanationEdits(
  { noteCells }: Pick<CheckedFinding, "noteCells">,
  text: string,
): readonly CellEdit[] {
  const note = cleanText(text);
  return noteCells.map((at) => ({ ...at, value: note === "" ? null : note }));
}
