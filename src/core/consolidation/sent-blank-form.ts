import type { ConsolidatedFile, ConsolidatedUnit } from "./consolidation.ts";

/** Whether a unit that has still to report has sent its form of this period unfilled. */
export function sentBlankForm(
  { unit, status }: ConsolidatedUnit,
  files: readonly ConsolidatedFile[],
): boolean {
  if (status !== "missing") return false;
  return files.some(({ unitId, reason }) => unitId === unit.unitId && reason.code === "blank-form");
}
