import type { UnitDirectory } from "../campaign/unit-directory.ts";
import type { Unit, UnitId } from "../campaign/unit.ts";

/**
 * Of all units that some words fit, those that they are likely to mean: units in force before those
 * that are not, as a successor often bears the name of one that has closed.
 *
 * @param fits - The units among some that the words fit.
 * @param hiddenId - What the hidden sheet says: it is meant wherever the words fit it at all.
 */
export function likelyUnits(
  fits: (units: readonly Unit[]) => readonly UnitId[],
  { current, others }: UnitDirectory,
  hiddenId?: UnitId,
): readonly UnitId[] {
  const inForce = fits(current);
  const notInForce = fits(others);
  if (hiddenId !== undefined && notInForce.includes(hiddenId)) return [hiddenId];
  return inForce.length > 0 ? inForce : notInForce;
}
