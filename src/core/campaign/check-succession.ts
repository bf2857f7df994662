/** Whether `Đơn vị cũ` of a registry makes sense: nobody comes of itself, and every name means one. */
import type { Problem } from "../finding/problem.ts";
import { circlesOf } from "../report-pack/circles.ts";
import { predecessorLookup } from "./unit-succession.ts";
import type { Unit } from "./unit.ts";

/**
 * Checks predecessors. A name that the registry does not have is no problem: it may stand in an
 * older one.
 *
 * @param lineOf - Line of a unit in the table.
 * @returns Problems `predecessor-is-itself`, `ambiguous-predecessor`, and one `predecessor-cycle`
 *   for each circle.
 */
export function checkSuccession(
  units: readonly Unit[],
  lineOf: (unit: Unit) => number | undefined,
  file?: string,
): readonly Problem[] {
  const lookup = predecessorLookup(units);
  const problems: Problem[] = [];
  const predecessors = new Map<Unit, Unit[]>();
  for (const unit of units) {
    const place = { file, line: lineOf(unit) };
    for (const name of unit.predecessors) {
      const found = lookup(name, unit);
      const [only] = found;
      if (only === unit) {
        const args = { unitId: unit.unitId };
        problems.push({ code: "predecessor-is-itself", args, ...place });
      } else if (found.length > 1) {
        const args = { name, units: found.map(({ unitId }) => unitId) };
        problems.push({ code: "ambiguous-predecessor", args, ...place });
      } else if (only !== undefined) {
        predecessors.set(unit, [...(predecessors.get(unit) ?? []), only]);
      }
    }
  }
  for (const circle of circlesOf(predecessors)) {
    const [first] = circle;
    const args = { units: circle.map(({ unitId }) => unitId) };
    const line = first === undefined ? undefined : lineOf(first);
    problems.push({ code: "predecessor-cycle", args, file, line });
  }
  return problems;
}
