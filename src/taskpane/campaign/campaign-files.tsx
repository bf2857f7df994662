import {
  Button,
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "./campaign-context.tsx";
import type { OpenCampaign } from "./campaign-reducer.ts";
import { campaignText } from "./campaign-text.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    justifyItems: "start",
    minWidth: 0,
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  wide: { width: "100%" },
});

/** What the campaign gives out: workbooks for the units, and itself as one file. */
export function CampaignFiles({ open }: { readonly open: OpenCampaign }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = campaignText(language);
  const { state, actions } = useCampaign();
  const isBusy = state.work !== undefined;
  return (
    <div className={styles.root}>
      {open.view.documentsOnly ? <span>{words.documentsOnly}</span> : <Templates open={open} />}
      <Button disabledFocusable={isBusy} onClick={() => void actions.saveArchive()}>
        {words.saveArchive}
      </Button>
      <span className={styles.hint}>{words.saveArchiveHint}</span>
    </div>
  );
}

/** For each unit its own workbook, or one for all. */
function Templates({ open }: { readonly open: OpenCampaign }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = campaignText(language);
  const { state, actions } = useCampaign();
  const [kind, setKind] = useState<"each" | "common">("each");
  const { work } = state;
  return (
    <>
      <Field label={words.templates} hint={words.templatesHint}>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => {
            setKind(value === "common" ? "common" : "each");
          }}
        >
          <Radio
            value="each"
            label={words.templatesEach(formatNumber(open.view.units.length, language))}
          />
          <Radio value="common" label={words.templatesCommon} />
        </RadioGroup>
      </Field>
      <Button
        disabledFocusable={work !== undefined}
        onClick={() => void actions.makeTemplates(kind)}
      >
        {words.makeTemplates}
      </Button>
      {work?.kind === "templates" && (
        <Field
          className={styles.wide}
          validationState="none"
          validationMessage={words.makingTemplates(
            formatNumber(work.done, language),
            formatNumber(work.of, language),
          )}
        >
          <ProgressBar
            aria-label={words.makeTemplates}
            {...(work.of === 0 ? {} : { value: work.done / work.of })}
          />
        </Field>
      )}
    </>
  );
}
