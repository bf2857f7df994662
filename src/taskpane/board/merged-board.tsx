import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import type { OpenCampaign } from "../campaign/campaign-reducer.ts";
import { readingText } from "../parts/reading-text.ts";
import type { MergeView } from "../worker/merge-view.ts";
import { boardText } from "./board-text.ts";
import { CoverageNumbers } from "./coverage-numbers.tsx";
import { FigureSearch } from "./figure-search.tsx";
import { UnitBoard } from "./unit-board.tsx";

interface MergedBoardProps {
  readonly open: OpenCampaign;
  readonly merged: MergeView;
}

/** The board of a campaign that was read. */
export function MergedBoard({ open, merged }: MergedBoardProps): ReactElement {
  const language = useLanguage();
  const words = boardText(language);
  const { state, actions } = useCampaign();
  const { timeZone } = open.view.campaign;
  return (
    <>
      {open.isStale && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
          <MessageBarActions>
            <Button
              disabledFocusable={state.work !== undefined}
              onClick={() => void actions.merge()}
            >
              {readingText(language).readAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <CoverageNumbers merged={merged} timeZone={timeZone} />
      <FigureSearch merged={merged} timeZone={timeZone} />
      <UnitBoard view={open.view} merged={merged} />
    </>
  );
}
