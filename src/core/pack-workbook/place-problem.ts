/** From a place in a pack to the cell in which somebody wrote it. */
import type { Problem } from "../finding/problem.ts";
import { infoRows } from "./info-rows.ts";
import type { PackDraft } from "./pack-draft.ts";
import { packSheets } from "./pack-sheets.ts";

/**
 * Tells a problem of the pack at its cell.
 *
 * What is missing is told as a blank cell, and what follows from a cell that is told already is not
 * told again.
 */
export function tellAtCell({ path = [], ...problem }: Problem, draft: PackDraft): void {
  const { code, args } = problem;
  const whole = code === "missing-key" ? [...path, args.key] : path;
  const place = draft.placeOf(whole);
  if (place === undefined) {
    // Paths of other parts than those of `Thông tin` have their sheet.
    draft.report(problem, { sheet: packSheets.info });
    return;
  }
  if (draft.isTroubled(place)) return;
  const { starts, column = "" } = place;
  const start = starts?.[String(whole.at(-1))] ?? starts?.[""] ?? 0;
  const { from, to } = problem;
  draft.report(
    {
      ...problem,
      ...(code === "missing-key" ? missing(args.key, column) : {}),
      ...(code === "wrong-value" && place.cell === undefined ? { code: "no-rows", args: {} } : {}),
      ...(from === undefined ? {} : { from: Math.max(0, from + start) }),
      ...(to === undefined ? {} : { to: Math.max(0, to + start) }),
    } as Problem,
    place,
  );
}

function missing(key: string, column: string): Pick<Problem, "code" | "args"> {
  if (column !== "") return { code: "cell-blank", args: { column } };
  const row = infoRows.find((info) => info.key === key)?.word ?? key;
  return { code: "row-missing", args: { row } };
}
