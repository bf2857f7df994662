/**
 * Whose report a file is, with everything that speaks for it.
 *
 * Never silent: where the sources disagree, nobody's word wins but the office's.
 */
import type { UnitDirectory } from "../campaign/unit-directory.ts";
import type { UnitId } from "../campaign/unit.ts";
import { cleanText } from "../workbook/clean-text.ts";
import { unitsOfSender } from "./carrying-mail.ts";
import { evidenceFor, unitsMeant, type Evidence } from "./evidence.ts";
import { likelyUnits } from "./likely-units.ts";
import { unitScores } from "./unit-score.ts";
import { unitsNamed } from "./match-unit-name.ts";
import { pathEvidence } from "./path-evidence.ts";

export type UnitRecognition =
  | { readonly outcome: "unit"; readonly unitId: UnitId; readonly evidence: readonly Evidence[] }
  | { readonly outcome: "conflict"; readonly evidence: readonly Evidence[] }
  | {
      readonly outcome: "ambiguous";
      /** The likeliest first. */
      readonly units: readonly UnitId[];
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly outcome: "unknown-unit";
      readonly says: string;
      readonly evidence: readonly Evidence[];
    }
  | { readonly outcome: "unrecognised"; readonly evidence: readonly Evidence[] };

/** What is known of a file. */
export interface UnitFacts {
  /** From the hidden sheet. */
  readonly identityUnitId?: string;
  readonly identityUnitName?: string;
  /** What `BC_DONVI` holds. */
  readonly typedName?: string;
  /** Path with `/`, relative to the campaign folder or to `nhan/`. */
  readonly file: string;
  /** The address that the mail came from. */
  readonly sender?: string;
  /** The unit that the office gave the file to. */
  readonly assigned?: UnitId;
}

/** Recognises the unit of a file. */
export function recogniseUnit(facts: UnitFacts, directory: UnitDirectory): UnitRecognition {
  const hidden = hiddenEvidence(facts, directory);
  const hiddenId = hidden[0]?.unitId;
  const typed = typedEvidence(facts.typedName, directory, hiddenId);
  const around = pathEvidence(facts.file, directory, hiddenId);
  const evidence = [
    ...(facts.assigned === undefined ? [] : [assignedEvidence(facts.assigned)]),
    ...hidden,
    ...typed,
    // What names several units around the file is a collection of theirs.
    ...around.filter(({ source, unitId }) => source === "file-name" || unitId !== undefined),
    ...senderEvidence(facts.sender, directory),
  ];
  if (facts.assigned !== undefined) return { outcome: "unit", unitId: facts.assigned, evidence };

  const [unitId, ...others] = new Set(evidence.flatMap((one) => one.unitId ?? []));
  const inForm = [...typed, ...hidden];
  const unknown = inForm.find((one) => unitsMeant(one).length === 0);
  const isNamed = inForm.some((one) => unitsMeant(one).length > 0);
  // A file name must not put a unit that the registry lacks in another's place.
  if (unknown !== undefined && !isNamed) {
    return { outcome: "unknown-unit", says: unknown.says, evidence };
  }
  if (others.length > 0) return { outcome: "conflict", evidence };
  const unclear = evidence.flatMap(({ units }) => (units === undefined ? [] : [units]));
  if (unitId !== undefined) {
    const isAmongAll = unclear.every((units) => units.includes(unitId));
    return isAmongAll ? { outcome: "unit", unitId, evidence } : { outcome: "conflict", evidence };
  }
  const [units] = unclear;
  if (units === undefined) return { outcome: "unrecognised", evidence };
  const likely = unitScores(evidence).map((one) => one.unitId);
  return { outcome: "ambiguous", units: likely.filter((one) => units.includes(one)), evidence };
}

function assignedEvidence(unitId: UnitId): Evidence {
  return { source: "assigned", says: unitId, unitId };
}

function hiddenEvidence(
  { identityUnitId, identityUnitName }: UnitFacts,
  { current, others, otherIds }: UnitDirectory,
): readonly Evidence[] {
  const id = cleanText(identityUnitId ?? "");
  if (id === "") return [];
  const key = id.toLowerCase();
  const unit = [...current, ...others].find((one) => one.unitId.toLowerCase() === key);
  const unitId = unit?.unitId ?? otherIds.get(key);
  if (unitId !== undefined) return [{ source: "hidden-id", says: id, unitId }];
  return [{ source: "hidden-id", says: identityUnitName ?? id }];
}

/** A name that fits several units is no evidence for one, but rules others out. */
function typedEvidence(
  typedName: string | undefined,
  directory: UnitDirectory,
  hiddenId: UnitId | undefined,
): readonly Evidence[] {
  const says = cleanText(typedName ?? "");
  if (says === "") return [];
  const units = likelyUnits((some) => unitsNamed(says, some), directory, hiddenId);
  return [evidenceFor("typed-name", says, units)];
}

/** An address that several units share says nothing. */
export function senderEvidence(
  sender: string | undefined,
  directory: UnitDirectory,
): readonly Evidence[] {
  const [unitId, ...others] = unitsOfSender(sender, directory);
  if (sender === undefined || unitId === undefined || others.length > 0) return [];
  return [{ source: "sender", says: sender, unitId }];
}
