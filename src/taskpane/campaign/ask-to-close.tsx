import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { campaignText } from "./campaign-text.ts";

const useStyles = makeStyles({
  ask: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface AskToCloseProps {
  readonly onClose: () => void;
  readonly onKeep: () => void;
}

/** Asks before what is only in memory is lost. */
export function AskToClose({ onClose, onKeep }: AskToCloseProps): ReactElement {
  const styles = useStyles();
  const words = campaignText(useLanguage());
  return (
    <div className={styles.ask} role="alert">
      <span>{words.closeUnwritten}</span>
      <Button size="small" onClick={onClose}>
        {words.closeAnyway}
      </Button>
      <Button size="small" appearance="primary" onClick={onKeep}>
        {words.keepOpen}
      </Button>
    </div>
  );
}
