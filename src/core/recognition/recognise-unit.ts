/**
 * Whose report a file is, with everything that speaks for it.
 *
 * Never silent: where the sources disagree, nobody's word wins but the office's.
 */
import type { UnitDirectory } from "../campaign/unit-directory.ts";
import type { UnitId } from "../campaign/unit.ts";
import { cleanText } from "../workbook/clean-text.ts";
import { unitsOfSender } from "./carrying-mail.ts";
import { likelyUnits } from "./likely-units.ts";
import { unitsNamed } from "./match-unit-name.ts";
import { unitsNamedIn } from "./units-named-in.ts";

/** What one source says of the unit. */
export interface Evidence {
  readonly source: "hidden-id" | "typed-name" | "file-name" | "folder-name" | "sender" | "assigned";
  /** The words of the source. */
  readonly says: string;
  /** The one unit that it means, if it does. */
  readonly unitId?: UnitId;
}

export type UnitRecognition =
  | { readonly outcome: "unit"; readonly unitId: UnitId; readonly evidence: readonly Evidence[] }
  | { readonly outcome: "conflict"; readonly evidence: readonly Evidence[] }
  | {
      readonly outcome: "ambiguous";
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
  const evidence = [
    ...(facts.assigned === undefined ? [] : [assignedEvidence(facts.assigned)]),
    ...hidden,
    ...typed.evidence,
    ...pathEvidence(facts.file, directory, hiddenId),
    ...senderEvidence(facts.sender, directory),
  ];
  if (facts.assigned !== undefined) return { outcome: "unit", unitId: facts.assigned, evidence };

  const meant = [...new Set(evidence.flatMap(({ unitId }) => unitId ?? []))];
  const [unitId, ...others] = meant;
  const unknown = [...typed.evidence, ...hidden].find((one) => one.unitId === undefined);
  const isNamed = [...hidden, ...typed.evidence].some((one) => one.unitId !== undefined);
  // A file name must not put a unit that the registry lacks in another's place.
  if (unknown !== undefined && !isNamed && typed.candidates.length === 0) {
    return { outcome: "unknown-unit", says: unknown.says, evidence };
  }
  if (others.length > 0) return { outcome: "conflict", evidence };
  if (typed.candidates.length > 1) {
    if (unitId === undefined) return { outcome: "ambiguous", units: typed.candidates, evidence };
    if (!typed.candidates.includes(unitId)) return { outcome: "conflict", evidence };
  }
  if (unitId === undefined) return { outcome: "unrecognised", evidence };
  return { outcome: "unit", unitId, evidence };
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
): { readonly evidence: readonly Evidence[]; readonly candidates: readonly UnitId[] } {
  const says = cleanText(typedName ?? "");
  if (says === "") return { evidence: [], candidates: [] };
  const candidates = likelyUnits((units) => unitsNamed(says, units), directory, hiddenId);
  const [unitId, ...others] = candidates;
  const isOne = unitId !== undefined && others.length === 0;
  return {
    evidence: [{ source: "typed-name", says, ...(isOne ? { unitId } : {}) }],
    candidates,
  };
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

/** File and folder names count where they name exactly one unit. */
function pathEvidence(
  file: string,
  directory: UnitDirectory,
  hiddenId: UnitId | undefined,
): readonly Evidence[] {
  const parts = file.split(/!?\//u).filter((part, at) => !(at === 0 && part === "nhan"));
  return parts.flatMap((part, at): Evidence[] => {
    const named = likelyUnits((units) => unitsNamedIn(part, units), directory, hiddenId);
    const [unitId, ...others] = named;
    if (unitId === undefined || others.length > 0) return [];
    const source = at === parts.length - 1 ? "file-name" : "folder-name";
    return [{ source, says: part, unitId }];
  });
}
