import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import { CampaignHeader } from "../campaign/campaign-header.tsx";
import { OpenCampaign } from "../campaign/open-campaign.tsx";
import { mergeText } from "../merge/merge-text.ts";
import { ReadingProgress } from "../merge/reading-progress.tsx";
import { FailureMessage } from "../parts/failure-message.tsx";
import { boardText } from "./board-text.ts";
import { MergedBoard } from "./merged-board.tsx";
import { ReadFirst } from "./read-first.tsx";
import { useBoardStyles } from "./use-board-styles.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    // A column of its own accord is as wide as the longest word of all.
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
  },
});

/** Who has reported, what a figure is so far, and a reminder to those who are missing. */
export function BoardTab(): ReactElement {
  const styles = useStyles();
  const shared = useBoardStyles();
  const language = useLanguage();
  const { state, actions } = useCampaign();
  const { open, work, failure } = state;
  if (open === undefined) return <OpenCampaign />;
  return (
    <div className={styles.root}>
      <CampaignHeader open={open} unwritten={mergeText(language).unwritten} />
      {failure !== undefined && <FailureMessage failure={failure} onDismiss={actions.dismiss} />}
      {work?.kind === "merging" ? (
        <section className={shared.section}>
          <h3 className={shared.title}>{boardText(language).read}</h3>
          <ReadingProgress open={open} work={work} />
        </section>
      ) : open.merged === undefined ? (
        <ReadFirst received={open.view.received} />
      ) : (
        <MergedBoard open={open} merged={open.merged} />
      )}
    </div>
  );
}
