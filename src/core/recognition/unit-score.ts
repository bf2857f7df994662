/**
 * How strongly evidence speaks for each unit.
 *
 * A score explains a recognition and puts candidates in order; it decides nothing. What counts
 * without being asked about is decided by sources that agree (`recogniseUnit`).
 */
import type { UnitId } from "../campaign/unit.ts";
import { unitsMeant, type Evidence, type EvidenceSource } from "./evidence.ts";
import { scoreOf } from "./score.ts";

/**
 * Of a hundred files that a source alone speaks of, how many are of the unit that it means. Judged,
 * not measured; what matters is their order.
 */
export const unitWeights: Readonly<Record<EvidenceSource, number>> = {
  // The office's own word.
  assigned: 100,
  // Written when the form was issued; wrong only where a school fills in another's form.
  "hidden-id": 90,
  // In the form, printed and signed with it; but typed, and prefilled in another's form too.
  "typed-name": 75,
  // Given by whoever saved the file last: the school, or a colleague who collected it.
  "file-name": 60,
  // The whole address stands in the registry; but people pass mails on.
  sender: 50,
  // Whoever sorted the files made the folder; one drag too far and it is wrong.
  "folder-name": 40,
  // An archive is often one school's, and as often one that collected for several.
  "archive-name": 40,
  // The subject, as programs save it: an answer keeps that of the mail it answers.
  "mail-name": 35,
};

export interface UnitScore {
  readonly unitId: UnitId;
  /** 0 to 100; 100 is the office's word only. */
  readonly score: number;
}

/**
 * All units that evidence speaks for, the strongest first; where two are equal, the first named.
 *
 * A source that may mean several units gives each its share. One kind of source counts once, at its
 * strongest: two folders around a file were made by one hand.
 */
export function unitScores(evidence: readonly Evidence[]): readonly UnitScore[] {
  const bySource = new Map<UnitId, Map<EvidenceSource, number>>();
  for (const one of evidence) {
    const meant = unitsMeant(one);
    for (const unitId of meant) {
      const weights = bySource.get(unitId) ?? new Map<EvidenceSource, number>();
      const weight = unitWeights[one.source] / meant.length;
      weights.set(one.source, Math.max(weight, weights.get(one.source) ?? 0));
      bySource.set(unitId, weights);
    }
  }
  return [...bySource]
    .map(([unitId, weights]) => ({ unitId, score: scoreOf([...weights.values()]) }))
    .sort((a, b) => b.score - a.score);
}
