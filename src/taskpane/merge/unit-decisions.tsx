import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ReceivedDecision } from "../../core/campaign/decisions.ts";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import type { UnitLine } from "../worker/merge-view.ts";
import { mergeText } from "./merge-text.ts";
import { receivedDate } from "./received-date.ts";
import { signedNow } from "./signed-now.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";

interface UnitDecisionsProps {
  readonly unit: UnitLine;
  readonly timeZone: string;
}

/** When a unit's report was received, and whether it has to report at all. */
export function UnitDecisions({ unit, timeZone }: UnitDecisionsProps): ReactElement {
  const styles = useStepStyles();
  const words = mergeText(useLanguage());
  const { state, actions } = useCampaign();
  const [date, setDate] = useState(() => receivedDate(unit.received, timeZone));
  const [reason, setReason] = useState(unit.excuse ?? "");
  const isSigned = state.by.trim() !== "";
  const isBusy = state.work !== undefined || !isSigned;
  const decide = (decision: Omit<ReceivedDecision, "unitId" | "by" | "on">): void => {
    const { unitId } = unit;
    const signed = signedNow(state.by, timeZone);
    void actions.decide({ received: [{ unitId, ...signed, ...decision }] });
  };
  const isExcused = unit.status === "excused";
  return (
    <div className={styles.form}>
      {!isSigned && <span className={styles.hint}>{words.needsBy}</span>}
      {!isExcused && (
        <>
          <Field label={words.receivedDate} hint={words.receivedDateHint}>
            <Input
              type="date"
              value={date}
              onChange={(_, { value }) => {
                setDate(value);
              }}
            />
          </Field>
          <Button
            size="small"
            disabledFocusable={isBusy || date === ""}
            onClick={() => {
              decide({ received: date, reason: "" });
            }}
          >
            {words.saveDate}
          </Button>
          <Field label={words.excuseReason} hint={words.excuseHint} className={styles.wide}>
            <Input
              value={reason}
              onChange={(_, { value }) => {
                setReason(value);
              }}
            />
          </Field>
        </>
      )}
      <Button
        size="small"
        disabledFocusable={isBusy || (!isExcused && reason.trim() === "")}
        onClick={() => {
          decide({ notAReport: !isExcused, reason: isExcused ? "" : reason.trim() });
        }}
      >
        {isExcused ? words.undoExcuse : words.saveExcuse}
      </Button>
    </div>
  );
}
