import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { boardText } from "./board-text.ts";
import { useBoardStyles } from "./use-board-styles.ts";

const useStyles = makeStyles({ field: { maxWidth: "760px" } });

interface ReminderEditorProps {
  /** As it would be written for the units shown now; empty where nobody is to be reminded. */
  readonly written: string;
}

/** What was edited is never written over by another choice of units, only on request. */
export function ReminderEditor({ written }: ReminderEditorProps): ReactElement {
  const styles = useStyles();
  const shared = useBoardStyles();
  const words = boardText(useLanguage());
  const [edited, setEdited] = useState<{ readonly from: string; readonly text: string }>();
  if (edited === undefined && written === "") {
    return <p className={shared.quiet}>{words.nobodyToRemind}</p>;
  }
  const text = edited?.text ?? written;
  return (
    <>
      <Field className={styles.field} label={words.reminderLabel} hint={words.reminderHint}>
        <Textarea
          lang="vi"
          rows={12}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setEdited({ from: edited?.from ?? written, text: value });
          }}
        />
      </Field>
      <div role="status">
        {edited !== undefined && edited.from !== written && words.reminderStale}
      </div>
      <div className={shared.row}>
        <CopyButton text={text} label={words.copyReminder} appearance="primary" size="medium" />
        {edited !== undefined && (
          <Button
            onClick={() => {
              setEdited(undefined);
            }}
          >
            {words.reminderAgain}
          </Button>
        )}
      </div>
    </>
  );
}
