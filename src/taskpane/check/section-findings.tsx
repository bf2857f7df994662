import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { textIn } from "../../core/locale/language.ts";
import type { CheckedFinding, CheckedSection } from "../../core/validation/checked-sections.ts";
import { useLanguage } from "../app/contexts.ts";
import { ShowMore } from "../parts/show-more.tsx";
import { BlankCells } from "./blank-cells.tsx";
import { checkText } from "./check-text.ts";
import { Counts } from "./counts.tsx";
import { findingKeys } from "./finding-keys.ts";
import type { FindingActions } from "./finding-actions.ts";
import { NotedFinding } from "./noted-finding.tsx";
import { useCardStyles } from "./use-card-styles.ts";

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  quiet: { marginTop: tokens.spacingVerticalS },
});

interface SectionFindingsProps extends FindingActions {
  readonly section: CheckedSection;
  /** Blank cells of all sections, which one finding of the whole report names. */
  readonly blanksInAll: number;
}

/** One section: what is asked first, what asks nothing folded away. */
export function SectionFindings({
  section,
  blanksInAll,
  ...actions
}: SectionFindingsProps): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const language = useLanguage();
  const words = checkText(language);
  const { label, counts, blanks, findings } = section;
  const asking = findings.filter(({ finding }) => finding.severity !== "note");
  const quiet = findings.filter(({ finding }) => finding.severity === "note");
  const draw = (shown: readonly CheckedFinding[]): ReactElement => (
    <ul className={cards.list}>
      {findingKeys(shown).map(([key, checked]) => (
        <li key={key}>
          <NotedFinding
            checked={checked}
            sentence={
              checked.finding.code === "required-blank" ? words.blanksBelow(blanksInAll) : undefined
            }
            {...actions}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={cards.card}>
      <h3 className={cards.title}>
        {label === undefined ? words.wholeReport : textIn(label, language)}
      </h3>
      {asking.length > 1 && <Counts counts={counts} />}
      {blanks.length > 0 && <BlankCells blanks={blanks} onGo={actions.onGo} />}
      {asking.length > 0 && <ShowMore items={asking}>{draw}</ShowMore>}
      {quiet.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.notes(quiet.length)}</summary>
          <div className={styles.quiet}>
            <ShowMore items={quiet}>{draw}</ShowMore>
          </div>
        </details>
      )}
    </section>
  );
}
