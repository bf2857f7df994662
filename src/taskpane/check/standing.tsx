import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { CheckedReport } from "../../core/validation/check-workbook.ts";
import type { CellEdit } from "../../core/workbook/cell-edit.ts";
import { useLanguage } from "../app/contexts.ts";
import { Counts } from "./counts.tsx";
import { checkText } from "./check-text.ts";
import { ReadyToSend } from "./ready-to-send.tsx";
import { useCardStyles } from "./use-card-styles.ts";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1 },
  // Keeps its place, so that nothing moves while a check runs.
  slot: { display: "grid", width: "28px", height: "24px", placeItems: "center" },
});

interface StandingProps {
  readonly report: CheckedReport;
  readonly isBusy: boolean;
  readonly isChecking: boolean;
  readonly onRecheck: () => void;
  readonly onStamp: (edits: readonly CellEdit[]) => void;
}

/** How many findings of each kind are open, and whether the report can be sent. */
export function Standing({
  report,
  isBusy,
  isChecking,
  onRecheck,
  onStamp,
}: StandingProps): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = checkText(useLanguage());
  const { error, warning, note } = report.counts;
  return (
    <section className={cards.card}>
      <div className={styles.head}>
        <h2 className={`${cards.title} ${styles.title}`}>{words.standing}</h2>
        <span className={styles.slot}>
          {isChecking ? (
            <Spinner size="extra-tiny" aria-label={words.checking} />
          ) : (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowSync16Regular />}
              aria-label={words.recheck}
              title={words.recheck}
              onClick={onRecheck}
            />
          )}
        </span>
      </div>
      <Counts counts={report.counts} />
      <span role="status" className={cards.unseen}>
        {words.announced(error, warning, note)}
      </span>
      <ReadyToSend report={report} isBusy={isBusy} onStamp={onStamp} />
    </section>
  );
}
