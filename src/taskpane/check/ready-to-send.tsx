import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { CheckedReport } from "../../core/validation/check-workbook.ts";
import { stampEdits } from "../../core/validation/stamp-edits.ts";
import type { CellEdit } from "../../core/workbook/cell-edit.ts";
import { useLanguage } from "../app/contexts.ts";
import { checkText, type CheckText } from "./check-text.ts";
import { StampLine } from "./stamp-line.tsx";
import { Stamped } from "./stamped.tsx";
import { useCardStyles } from "./use-card-styles.ts";

interface ReadyToSendProps {
  readonly report: CheckedReport;
  readonly isBusy: boolean;
  readonly onStamp: (edits: readonly CellEdit[]) => void;
}

/** Stamps the check into the workbook once nothing is left to correct; then what comes next. */
export function ReadyToSend({ report, isBusy, onStamp }: ReadyToSendProps): ReactElement {
  const cards = useCardStyles();
  const { ready } = checkText(useLanguage());
  const hintId = useId();
  const { isReady, counts, stamp, stampCells } = report;
  const isStamped = stamp?.state === "unchanged" && isReady;
  const canStamp = isReady && stampCells !== undefined;
  return (
    <>
      <div role="status">
        <StampLine report={report} />
      </div>
      {isStamped && <Stamped report={report} />}
      {isReady && counts.warning > 0 && (
        <p className={cards.hint}>{ready.warningsStay(counts.warning)}</p>
      )}
      <div className={cards.row}>
        <Button
          appearance={isStamped ? "secondary" : "primary"}
          // Stays in the order of keys, so that its reason is heard.
          disabledFocusable={!canStamp || isBusy}
          aria-describedby={hintId}
          onClick={() => {
            onStamp(stampEdits(report, new Date().toISOString()));
          }}
        >
          {isStamped ? ready.again : ready.button}
        </Button>
      </div>
      <p id={hintId} className={cards.hint}>
        {hintOf(report, ready)}
      </p>
    </>
  );
}

/** Why it cannot be stamped yet, or what the stamp does. */
function hintOf(report: CheckedReport, ready: CheckText["ready"]): string {
  const { isBlank, isReady, counts, blanks, stamp, stampCells } = report;
  if (isBlank) return ready.blankForm(blanks);
  if (!isReady) return ready.notYet(counts.error, blanks);
  if (stampCells === undefined) return ready.noStampCells;
  return stamp?.state === "changed" ? `${ready.stampAgain} ${ready.what}` : ready.what;
}
