/** What the names around a file, and its own, say of its unit. */
import type { UnitDirectory } from "../campaign/unit-directory.ts";
import type { UnitId } from "../campaign/unit.ts";
import { evidenceFor, type Evidence } from "./evidence.ts";
import { likelyUnits } from "./likely-units.ts";
import { pathParts } from "./path-parts.ts";
import { unitsNamedIn } from "./units-named-in.ts";

/**
 * The parts of a path that name units, from the outside in.
 *
 * @param hiddenId - What the form says of itself: it is meant wherever the words fit it at all.
 */
export function pathEvidence(
  file: string,
  directory: UnitDirectory,
  hiddenId?: UnitId,
): readonly Evidence[] {
  return pathParts(file).flatMap(({ name, source }) => {
    const units = likelyUnits((some) => unitsNamedIn(name, some), directory, hiddenId);
    return units.length === 0 ? [] : [evidenceFor(source, name, units)];
  });
}
