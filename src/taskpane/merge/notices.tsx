import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { overruledDatesText } from "../../core/locale/overruled-dates.ts";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import { FailureMessage } from "../parts/failure-message.tsx";
import { doneText } from "./done-text.ts";
import { mergeText } from "./merge-text.ts";

const useStyles = makeStyles({
  // The button that was pressed may be far down a long page.
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    maxHeight: "60vh",
    overflowY: "auto",
  },
});

/** What was done last, and what stopped it. */
export function Notices(): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const { state, actions } = useCampaign();
  const { done, failure, open } = state;
  const overruled = done?.kind === "dates" ? (open?.merged?.overruledDates ?? []) : [];
  return (
    <div className={styles.root}>
      <div aria-live="polite">
        {done !== undefined && done.kind !== "created" && (
          <MessageBar intent={done.kind === "stopped" ? "info" : "success"} layout="multiline">
            <MessageBarBody style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
              {doneText(done, language).join(" ")}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<Dismiss16Regular />}
                  aria-label={words.dismiss}
                  onClick={actions.dismiss}
                />
              }
            />
          </MessageBar>
        )}
        {open !== undefined && overruled.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
              {overruledDatesText(overruled, open.view.campaign.timeZone, language)}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {failure !== undefined && <FailureMessage failure={failure} onDismiss={actions.dismiss} />}
    </div>
  );
}
