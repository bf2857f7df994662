import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import { WithCampaign } from "../campaign/with-campaign.tsx";
import { FailureMessage } from "../parts/failure-message.tsx";
import { ReadingProgress } from "../parts/reading-progress.tsx";
import { readingText } from "../parts/reading-text.ts";
import { MergedBoard } from "./merged-board.tsx";
import { ReadFirst } from "./read-first.tsx";
import { useBoardStyles } from "./use-board-styles.ts";

/** Who has reported, what a figure is so far, and a reminder to those who are missing. */
export function BoardTab(): ReactElement {
  const shared = useBoardStyles();
  const language = useLanguage();
  const { state, actions } = useCampaign();
  const { work, failure } = state;
  return (
    <WithCampaign>
      {(open) => (
        <>
          {failure !== undefined && (
            <FailureMessage failure={failure} onDismiss={actions.dismiss} />
          )}
          {work?.kind === "merging" ? (
            <section className={shared.section}>
              <h3 className={shared.title}>{readingText(language).read}</h3>
              <ReadingProgress units={open.view.units} work={work} onStop={actions.stop} />
            </section>
          ) : open.merged === undefined ? (
            <ReadFirst received={open.view.received} />
          ) : (
            <MergedBoard open={open} merged={open.merged} />
          )}
        </>
      )}
    </WithCampaign>
  );
}
