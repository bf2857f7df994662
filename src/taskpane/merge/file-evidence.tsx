import type { ReactElement } from "react";
import type { UnitId } from "../../core/campaign/unit.ts";
import { listCampaignEvidence } from "../../core/locale/campaign-evidence-text.ts";
import { withoutPathWords } from "../../core/locale/path-words.ts";
import { listEvidence } from "../../core/locale/reason-catalogue.ts";
import { unitsMeant } from "../../core/recognition/evidence.ts";
import { useLanguage } from "../app/contexts.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";
import type { FileLine } from "../worker/merge-view.ts";
import { mergeText } from "./merge-text.ts";

interface FileEvidenceProps {
  readonly file: Pick<FileLine, "evidence" | "scores" | "doubts">;
  readonly names: ReadonlyMap<UnitId, string>;
}

/** A name may fit many units; nobody chooses among more than a few. */
const MOST = 4;

/** Of a file that is asked about: each unit that it may be of, the likeliest first, and why. */
export function LikelyUnits({ file, names }: FileEvidenceProps): ReactElement | null {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const { scores, evidence } = file;
  if (scores.length === 0) return null;
  return (
    <div className={styles.hint}>
      {words.likely}
      <ul className={styles.plain}>
        {scores.slice(0, MOST).map(({ unitId, score }) => (
          <li key={unitId}>
            {`${names.get(unitId) ?? unitId} (${words.score(score)}): `}
            {listEvidence(
              withoutPathWords(evidence.filter((one) => unitsMeant(one).includes(unitId))),
              language,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What speaks for the campaign's period or pack, and what against. */
export function CampaignDoubts({ file }: Pick<FileEvidenceProps, "file">): ReactElement | null {
  const styles = useStepStyles();
  const language = useLanguage();
  const { about } = mergeText(language);
  const { doubts } = file;
  if (doubts === undefined) return null;
  const told = (["period", "pack"] as const).flatMap((key) => {
    const own = doubts.filter((one) => one.about === key);
    return own.length === 0
      ? []
      : [`${about[key]}: ${listCampaignEvidence(withoutPathWords(own), key, language)}`];
  });
  return <div className={styles.hint}>{told.join(". ")}.</div>;
}

/** Of a file whose unit is known: what told it, and how sure that is. */
export function FileEvidence({ file, names }: FileEvidenceProps): ReactElement | null {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const [first, second] = file.scores;
  if (first === undefined) return null;
  const next =
    second === undefined
      ? ""
      : ` ${words.next(names.get(second.unitId) ?? second.unitId, second.score)}`;
  return (
    <div className={styles.hint}>
      {`${words.evidence}: ${listEvidence(withoutPathWords(file.evidence), language)} (${words.score(first.score)}).${next}`}
    </div>
  );
}
