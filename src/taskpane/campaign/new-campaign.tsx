import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useHost, useLanguage } from "../app/contexts.ts";
import { useCampaign } from "./campaign-context.tsx";
import { draftGaps, newCampaign, type DraftGap } from "./campaign-draft.ts";
import { campaignText, type CampaignText } from "./campaign-text.ts";
import { ChosenFileField } from "./chosen-file-field.tsx";
import { DueFields } from "./due-fields.tsx";
import { OfficeFields } from "./office-fields.tsx";
import { PackFields } from "./pack-fields.tsx";
import { PeriodFields } from "./period-fields.tsx";
import { RegistryField } from "./registry-field.tsx";
import { useCampaignDraft } from "./use-campaign-draft.ts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    maxWidth: "560px",
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
    "& > legend": { padding: 0, marginBottom: tokens.spacingVerticalXS },
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  submit: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
});

/** The short form for a new campaign. */
export function NewCampaign(): ReactElement {
  const styles = useStyles();
  const { chooseFolder } = useHost();
  const words = campaignText(useLanguage());
  const { state, actions } = useCampaign();
  const access = useCampaignDraft();
  const { draft, asked, isSettled, change } = access;
  const isBusy = state.work !== undefined;
  const gaps = draftGaps(draft);
  const made = isSettled ? newCampaign(draft) : undefined;
  return (
    <form
      className={styles.form}
      aria-labelledby="new-campaign"
      onSubmit={(event) => {
        event.preventDefault();
        if (made !== undefined) void actions.create(made, draft.intoFolder);
      }}
    >
      <h3 id="new-campaign" className={styles.title}>
        {words.newTitle}
      </h3>
      <PackFields {...access} disabled={isBusy} />
      {asked !== undefined && (
        <>
          <PeriodFields {...access} asked={asked} />
          <DueFields {...access} asked={asked} />
        </>
      )}
      <OfficeFields {...access} />
      <Field label={words.form}>
        <RadioGroup
          value={draft.form}
          onChange={(_, { value }) => {
            change({ form: value === "full" ? "full" : "short" });
          }}
        >
          <Radio value="short" label={words.short} />
          <Radio value="full" label={words.full} />
        </RadioGroup>
      </Field>
      <fieldset className={styles.group}>
        <legend>{words.registry}</legend>
        <span className={styles.hint}>{words.registryHint}</span>
        <RegistryField {...access} disabled={isBusy} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{words.earlier}</legend>
        <span className={styles.hint}>{words.earlierHint}</span>
        {(["previous", "samePeriod"] as const).map((key) => (
          <ChosenFileField
            key={key}
            label={words[key]}
            accept=".json"
            file={draft[key]}
            disabled={isBusy}
            onChoose={(file) => {
              change({ [key]: file });
            }}
            onForget={() => {
              change({ [key]: undefined });
            }}
          />
        ))}
      </fieldset>
      {chooseFolder !== undefined && (
        <Checkbox
          label={words.intoFolder}
          checked={draft.intoFolder}
          onChange={(_, { checked }) => {
            change({ intoFolder: checked === true });
          }}
        />
      )}
      <div className={styles.submit}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy || made === undefined}>
          {words.create}
        </Button>
        <span role="status" className={styles.hint}>
          {gaps.length > 0 && words.stillNeeded(gaps.map((gap) => gapName(gap, words)).join(", "))}
        </span>
      </div>
    </form>
  );
}

function gapName(gap: DraftGap, words: CampaignText): string {
  const name = {
    pack: words.pack,
    year: words.year,
    period: words.period,
    due: words.due,
    registry: words.registry,
  }[gap];
  return name.toLocaleLowerCase("vi");
}
