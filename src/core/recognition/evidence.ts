/** What speaks for a file being of one unit or another. */
import type { UnitId } from "../campaign/unit.ts";

export const evidenceSources = [
  "assigned",
  "hidden-id",
  "typed-name",
  "file-name",
  "sender",
  "folder-name",
  "archive-name",
  "mail-name",
] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

/** What one source says of the unit. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** The words of the source. */
  readonly says: string;
  /** The one unit that it means, if it does. */
  readonly unitId?: UnitId;
  /** The units that it may mean, where it fits several. */
  readonly units?: readonly UnitId[];
}

/** Evidence that means one unit, several, or none that is known. */
export function evidenceFor(
  source: EvidenceSource,
  says: string,
  units: readonly UnitId[],
): Evidence {
  const [unitId, ...others] = units;
  if (unitId === undefined) return { source, says };
  return others.length === 0 ? { source, says, unitId } : { source, says, units };
}

/** The units that evidence speaks for. */
export function unitsMeant({ unitId, units = [] }: Evidence): readonly UnitId[] {
  return unitId === undefined ? units : [unitId];
}
