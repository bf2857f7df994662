/** From a place in a pack to the cell in which somebody wrote it. */
import type { Problem } from "../finding/problem.ts";
import { infoRows } from "./info-rows.ts";
import type { PackPath } from "../formula/pack-problems.ts";
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
  const whole = [...path, ...keysMissing(problem)];
  // What has no place is a row that `Thông tin` lacks: all else has its sheet.
  const place = draft.placeOf(whole) ?? { sheet: packSheets.info };
  if (draft.isTroubled(place) || lacksItsValues(problem, path, draft)) return;
  const { starts, column = "" } = place;
  const start = starts?.[String(whole.at(-1))] ?? starts?.[""] ?? 0;
  const { from, to } = problem;
  draft.report(
    {
      ...problem,
      ...(code === "missing-key" || place.cell === undefined ? missing(whole, column) : {}),
      ...(code === "not-for-office" && args.key !== "type" ? { args: { key: column } } : {}),
      ...(from === undefined ? {} : { from: Math.max(0, from + start) }),
      ...(to === undefined ? {} : { to: Math.max(0, to + start) }),
    } as Problem,
    place,
  );
}

/** A placeholder of a value whose cell cannot be read. */
function lacksItsValues({ code }: Problem, path: PackPath, draft: PackDraft): boolean {
  if (code !== "unknown-placeholder") return false;
  const values = draft.placeOf([...path.slice(0, 2), "values"]);
  return values !== undefined && draft.isTroubled(values);
}

/** The key that an item lacks: problems of JSON stand at the item, ours at the blank cell. */
function keysMissing({ code, args }: Problem): readonly string[] {
  if (code === "missing-key") return [args.key];
  return code === "choices-missing" ? ["choices"] : [];
}

/** What is not there: a cell's content, a row of `Thông tin`, all rows of a sheet. */
function missing(path: PackPath, column: string): Pick<Problem, "code" | "args"> {
  if (column !== "") return { code: "cell-blank", args: { column } };
  const row = infoRows.find(({ key }) => key === path[0])?.word;
  return row === undefined ? { code: "no-rows", args: {} } : { code: "row-missing", args: { row } };
}
