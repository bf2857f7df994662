import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import type { OpenCampaign } from "../campaign/campaign-reducer.ts";
import type { SettledFile } from "../worker/merge-view.ts";
import { asksOf, decisionOf, firstAnswer, type AnswerChoice } from "./file-answer.ts";
import { mergeText, type MergeText } from "./merge-text.ts";
import { signedNow } from "./signed-now.ts";
import { UnitPicker } from "./unit-picker.tsx";
import { useStepStyles } from "../parts/use-step-styles.ts";

interface AnswerFormProps {
  readonly file: SettledFile;
  readonly open: OpenCampaign;
  /** Takes the keyboard: the form was asked for. */
  readonly takesFocus?: boolean;
  readonly onAnswered: () => void;
}

/** Whose a file is, or how it is used. */
export function AnswerForm({
  file,
  open,
  takesFocus = false,
  onAnswered,
}: AnswerFormProps): ReactElement {
  const styles = useStepStyles();
  const words = mergeText(useLanguage());
  const { state, actions } = useCampaign();
  const [answer, setAnswer] = useState(() => firstAnswer(file));
  const { choices, needsUnit } = asksOf(file);
  const { units, campaign } = open.view;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector("input")?.focus();
  }, [takesFocus]);
  const isSigned = state.by.trim() !== "";
  const isComplete =
    decisionOf(file, answer, { by: isSigned ? state.by : "-", on: "" }) !== undefined;
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const decision = decisionOf(file, answer, signedNow(state.by, campaign.timeZone));
        if (decision === undefined) return;
        onAnswered();
        void actions.decide({ files: [decision] });
      }}
    >
      <Field label={needsUnit ? words.whose : words.howUsed}>
        <RadioGroup
          value={answer.choice ?? ""}
          onChange={(_, { value }) => {
            setAnswer({ ...answer, choice: choices.find((choice) => choice === value) });
          }}
        >
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={choiceLabel(choice, words)} />
          ))}
        </RadioGroup>
      </Field>
      {needsUnit && answer.choice !== undefined && answer.choice !== "ignore" && (
        <div className={styles.wide}>
          <UnitPicker
            units={units}
            candidates={file.candidates}
            unitId={answer.unitId}
            onPick={(unitId) => {
              setAnswer({ ...answer, unitId });
            }}
          />
        </div>
      )}
      <Field label={`${words.reason} (${words.optional})`} className={styles.wide}>
        <Input
          value={answer.reason}
          onChange={(_, { value }) => {
            setAnswer({ ...answer, reason: value });
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button
          type="submit"
          disabledFocusable={!isComplete || !isSigned || state.work !== undefined}
        >
          {words.saveAnswer}
        </Button>
        {isComplete && !isSigned && <span className={styles.hint}>{words.needsBy}</span>}
      </div>
    </form>
  );
}

function choiceLabel(choice: AnswerChoice, { belongs, uses }: MergeText): ReactElement | string {
  if (choice === "belongs") return belongs;
  const { label, means } = uses[choice];
  return (
    <>
      {label}
      {": "}
      {means}
    </>
  );
}
