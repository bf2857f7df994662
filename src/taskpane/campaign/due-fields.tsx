import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { weekendOf } from "../../core/campaign/due-date.ts";
import { formatDate } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import type { PackInYear } from "../worker/engine.ts";
import { lastDayOf } from "./campaign-draft.ts";
import { campaignText } from "./campaign-text.ts";
import type { DraftAccess } from "./use-campaign-draft.ts";

const useStyles = makeStyles({
  suggestion: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Until when, and how that is meant. */
export function DueFields({
  draft,
  asked: { periods },
  change,
}: DraftAccess & { readonly asked: PackInYear }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = campaignText(language);
  const lastDay = lastDayOf(draft);
  const weekend = lastDay === undefined ? undefined : weekendOf(lastDay);
  const lastDayText =
    lastDay === undefined
      ? ""
      : [
          formatDate(lastDay, language),
          ...(weekend === undefined ? [] : [words.weekend[weekend]]),
        ].join(", ");
  const dates = periods.find(({ id }) => id === draft.period)?.dates;
  const isAsked = dates !== undefined && dates.dueDate === undefined;
  return (
    <>
      <Field label={words.due} hint={isAsked ? words.dueNeeded : null} required>
        <Input
          type="date"
          value={draft.due}
          onChange={(_, { value }) => {
            change({ due: value });
          }}
        />
      </Field>
      {isAsked &&
        dates.suggestions.map((date) => (
          <div key={date} className={styles.suggestion}>
            <span className={styles.hint}>{words.dueAfter(formatDate(date, language))}</span>
            <Button
              size="small"
              onClick={() => {
                change({ due: date });
              }}
            >
              {words.dueSuggestion(formatDate(date, language))}
            </Button>
          </div>
        ))}
      <Field
        label={words.dueMeans}
        hint={
          lastDay === undefined ? null : { children: words.lastDay(lastDayText), role: "status" }
        }
      >
        <RadioGroup
          value={draft.dueMeans}
          onChange={(_, { value }) => {
            change({ dueMeans: value === "by" ? "by" : "before" });
          }}
        >
          <Radio value="before" label={words.before} />
          <Radio value="by" label={words.by} />
        </RadioGroup>
      </Field>
    </>
  );
}
