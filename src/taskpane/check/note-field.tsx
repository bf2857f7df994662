import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CellReference } from "../../core/workbook/cell-edit.ts";
import { useLanguage } from "../app/contexts.ts";
import { placeName } from "../parts/finding-places.ts";
import { checkText } from "./check-text.ts";
import { useCardStyles } from "./use-card-styles.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS },
});

interface NoteFieldProps {
  /** Where the note is written, at least one. */
  readonly places: readonly CellReference[];
  /** What stands there now. */
  readonly written: string;
  readonly isBusy: boolean;
  /** Whether it was written. */
  readonly onWrite: (text: string) => Promise<boolean>;
}

/** A note beside a figure, written from here; folded once one is there. */
export function NoteField({ places, written, isBusy, onWrite }: NoteFieldProps): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const { note } = checkText(useLanguage());
  const [draft, setDraft] = useState<string>();
  const place = places.map(placeName).join(", ");
  if (draft === undefined && written !== "") {
    return (
      <div>
        <Button
          size="small"
          aria-label={`${note.change}, ${note.of(place)}`}
          onClick={() => {
            setDraft(written);
          }}
        >
          {note.change}
        </Button>
      </div>
    );
  }
  const text = draft ?? "";
  const write = async (): Promise<void> => {
    if (await onWrite(text)) setDraft(undefined);
  };
  return (
    <div className={styles.root}>
      <Field
        label={`${note.label} (${places.length === 1 ? place : String(places.length)})`}
        size="small"
        hint={places.length === 1 ? note.hint : note.hintEach(places.length)}
      >
        <Textarea
          size="small"
          rows={2}
          value={text}
          onChange={(_event, { value }) => {
            setDraft(value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") setDraft(undefined);
          }}
        />
      </Field>
      <div className={cards.row}>
        <Button
          size="small"
          aria-label={`${note.write}, ${note.of(place)}`}
          disabledFocusable={isBusy || (text.trim() === "" && written === "")}
          onClick={() => void write()}
        >
          {note.write}
        </Button>
        {written !== "" && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setDraft(undefined);
            }}
          >
            {note.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
