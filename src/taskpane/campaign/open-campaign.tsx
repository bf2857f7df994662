import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { useHost, useLanguage } from "../app/contexts.ts";
import { ChooseFiles } from "../parts/choose-files.tsx";
import { FailureMessage } from "../parts/failure-message.tsx";
import type { CampaignSource, ChosenFile } from "../worker/campaign-source.ts";
import { useCampaign } from "./campaign-context.tsx";
import { campaignText } from "./campaign-text.ts";
import { NewCampaign } from "./new-campaign.tsx";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    justifyItems: "start",
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: 0, maxWidth: "560px", color: tokens.colorNeutralForeground2 },
  wide: { width: "100%", maxWidth: "560px" },
});

/** Nothing is open yet: every way to open a campaign, and the form for a new one. */
export function OpenCampaign(): ReactElement {
  const styles = useStyles();
  const host = useHost();
  const words = campaignText(useLanguage());
  const { state, actions } = useCampaign();
  const [isNew, setNew] = useState(false);
  const isBusy = state.work !== undefined;
  const canChooseFolder = host.chooseFolder !== undefined;
  // Beside the button that was pressed: the form is long.
  const outcome = (
    <>
      <div role="status">
        {state.work?.kind === "opening" && <Spinner size="tiny" label={words.opening} />}
      </div>
      {state.failure !== undefined && (
        <div className={styles.wide}>
          <FailureMessage failure={state.failure} onDismiss={actions.dismiss} />
        </div>
      )}
    </>
  );
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.openTitle}</h2>
      <p className={styles.intro}>{words.openIntro}</p>
      {canChooseFolder && (
        <Button
          appearance={isNew ? "secondary" : "primary"}
          icon={<FolderOpen20Regular />}
          disabledFocusable={isBusy}
          onClick={() => void actions.openFolder()}
        >
          {words.openFolder}
        </Button>
      )}
      <div className={styles.wide}>
        <ChooseFiles
          label={words.openArchive}
          accept=".zip"
          multiple
          {...(canChooseFolder ? {} : { folderLabel: words.openFiles })}
          disabled={isBusy}
          hint={words.openHint}
          onChoose={(files) => void actions.open(sourceOf(files, words.chosenFolder))}
        />
      </div>
      {!isNew && outcome}
      {isNew ? (
        <NewCampaign />
      ) : (
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            setNew(true);
          }}
        >
          {words.newOpen}
        </Button>
      )}
      {isNew && outcome}
    </section>
  );
}

/** One archive, or the files of a folder. */
function sourceOf(files: readonly ChosenFile[], label: string): CampaignSource {
  const [first, ...others] = files;
  return first !== undefined && others.length === 0 && /\.zip$/iu.test(first.path)
    ? { kind: "archive", label: first.path, content: first.content }
    : { kind: "files", label, files };
}
