import { predecessorLookup } from "./unit-succession.ts";
import type { Unit } from "./unit.ts";

/**
 * Understands `Đơn vị cũ` with commas between ids or names: only where every part is a unit of the
 * registry and the whole is none, because names may hold a comma.
 */
export function separatePredecessors(units: readonly Unit[]): readonly Unit[] {
  const lookup = predecessorLookup(units);
  return units.map((unit) => {
    const isKnown = (text: string): boolean => lookup(text, unit).length > 0;
    const predecessors = unit.predecessors.flatMap((text) => {
      const parts = text
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "");
      return isKnown(text) || !parts.every(isKnown) ? [text] : parts;
    });
    return { ...unit, predecessors };
  });
}
