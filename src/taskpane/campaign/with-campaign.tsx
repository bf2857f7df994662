import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement, type ReactNode } from "react";
import { useFocusWhenLost } from "../parts/use-focus-when-lost.ts";
import { useCampaign } from "./campaign-context.tsx";
import { CampaignHeader } from "./campaign-header.tsx";
import { CreatedNotice } from "./created-notice.tsx";
import { DecodedNotice } from "./decoded-notice.tsx";
import type { OpenCampaign as Opened } from "./campaign-reducer.ts";
import { OpenCampaign } from "./open-campaign.tsx";

const useStyles = makeStyles({
  root: {
    display: "grid",
    // A column of its own accord is as wide as the longest word of all.
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    outlineStyle: "none",
  },
});

/** The campaign's head and what a view shows of it; the ways to open one where none is open. */
export function WithCampaign({
  children,
}: {
  readonly children: (open: Opened) => ReactNode;
}): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { open, work, done } = useCampaign().state;
  useFocusWhenLost(root, `${work?.kind ?? ""} ${open === undefined ? "" : "open"}`);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {open === undefined ? (
        <OpenCampaign />
      ) : (
        <>
          <CampaignHeader open={open} />
          {open.view.decoded !== undefined && <DecodedNotice decoded={open.view.decoded} />}
          {done?.kind === "created" && <CreatedNotice told={done} units={open.view.units.length} />}
          {children(open)}
        </>
      )}
    </div>
  );
}
