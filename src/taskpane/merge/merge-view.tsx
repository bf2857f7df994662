import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { CampaignFiles } from "../campaign/campaign-files.tsx";
import { CampaignHeader } from "../campaign/campaign-header.tsx";
import { useCampaign } from "../campaign/campaign-context.tsx";
import { OpenCampaign } from "../campaign/open-campaign.tsx";
import { MergePlan } from "./merge-plan.tsx";
import { mergeText } from "./merge-text.ts";
import { Notices } from "./notices.tsx";
import { ReadingProgress } from "./reading-progress.tsx";
import { ReceiveStep } from "./receive-step.tsx";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
});

/** The specialist's view: open a campaign, read what came in, look and answer, write. */
export function MergeTab(): ReactElement {
  const styles = useStyles();
  const words = mergeText(useLanguage());
  const { open, work } = useCampaign().state;
  if (open === undefined) return <OpenCampaign />;
  return (
    <div className={styles.root}>
      <CampaignHeader open={open} unwritten={words.unwritten} />
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
        <ReadingProgress open={open} work={work} />
      ) : (
        open.merged !== undefined && <MergePlan open={open} merged={open.merged} />
      )}
      <Notices />
    </div>
  );
}
