import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { CampaignFiles } from "../campaign/campaign-files.tsx";
import { useCampaign } from "../campaign/campaign-context.tsx";
import { WithCampaign } from "../campaign/with-campaign.tsx";
import { ReadingProgress } from "../parts/reading-progress.tsx";
import { MergePlan } from "./merge-plan.tsx";
import { mergeText } from "./merge-text.ts";
import { Notices } from "./notices.tsx";
import { ReceiveStep } from "./receive-step.tsx";

/** The specialist's view: open a campaign, read what came in, look and answer, write. */
export function MergeTab(): ReactElement {
  const words = mergeText(useLanguage());
  const { state, actions } = useCampaign();
  const { work } = state;
  return (
    <WithCampaign>
      {(open) => (
        <>
          <Accordion collapsible>
            <AccordionItem value="give-out">
              <AccordionHeader as="h3" size="small">
                {words.giveOut}
              </AccordionHeader>
              <AccordionPanel>
                <CampaignFiles open={open} />
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
          <ReceiveStep open={open} />
          {work?.kind === "merging" ? (
            <ReadingProgress units={open.view.units} work={work} onStop={actions.stop} />
          ) : (
            open.merged !== undefined && <MergePlan open={open} merged={open.merged} />
          )}
          <Notices />
        </>
      )}
    </WithCampaign>
  );
}
