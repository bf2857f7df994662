/** Texts of old fonts in what the office wrote, which cannot be told for sure. */
import type { Problem } from "../core/finding/problem.ts";
import { formatCellAddress } from "../core/workbook/cell-address.ts";
import type { SheetSnapshot } from "../core/workbook/workbook-snapshot.ts";

/**
 * One problem a cell: a name taken as it stands would never be recognised again.
 *
 * @param sheets - After `decodeLegacyText`.
 */
export function unclearTexts(sheets: readonly SheetSnapshot[], file: string): readonly Problem[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((one, column): Problem[] => {
        if (one?.legacy?.isUnsure !== true) return [];
        const { stored, encoding } = one.legacy;
        const cell = formatCellAddress({ row, column });
        const args = { text: stored, encoding };
        // A table of text has no sheets.
        const place = name === "" ? { file, cell } : { file, sheet: name, cell };
        return [{ code: "unclear-encoding", args, ...place }];
      }),
    ),
  );
}
