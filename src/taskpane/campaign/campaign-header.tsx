import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, Folder16Regular, Save16Regular } from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";
import { formatDate, formatNumber } from "../../core/locale/format.ts";
import { dueText } from "../../core/locale/labels.ts";
import { textIn } from "../../core/locale/language.ts";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "./campaign-context.tsx";
import type { OpenCampaign } from "./campaign-reducer.ts";
import { AskToClose } from "./ask-to-close.tsx";
import { campaignText } from "./campaign-text.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  line: { color: tokens.colorNeutralForeground2 },
  place: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** Which campaign is open, and where it came from. */
export function CampaignHeader({ open }: { readonly open: OpenCampaign }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = campaignText(language);
  const { state, actions } = useCampaign();
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = (): void => {
    setAsking(false);
    // The buttons that asked go away.
    heading.current?.focus();
  };
  const { campaign, pack, period, lastDay, weekend, units, received, label } = open.view;
  const isUnwritten = open.unwritten.summary || open.unwritten.campaign;
  const lastDayText = `${formatDate(lastDay, language)}${weekend === undefined ? "" : `, ${words.weekend[weekend]}`}`;
  return (
    <header
      className={styles.root}
      onKeyDown={({ key }) => {
        if (isAsking && key === "Escape") keep();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {textIn(pack.title, language)}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.close}
          title={words.close}
          disabled={state.work !== undefined}
          onClick={() => {
            if (isUnwritten) setAsking(true);
            else actions.close();
          }}
        />
      </div>
      <div className={styles.line}>
        {`${words.periodOfYear(textIn(period, language), campaign.year)} · ${words.dueLine(dueText(campaign, language))} · ${words.lastDay(lastDayText)}`}
      </div>
      <div className={styles.line}>
        {words.contents(formatNumber(units.length, language), formatNumber(received, language))}
      </div>
      <div className={mergeClasses(styles.line, styles.place)}>
        <Folder16Regular aria-hidden />
        {label === "" ? words.inWorkbook : label}
      </div>
      {isUnwritten && !isAsking && (
        <div>
          <Badge appearance="tint" color="warning" icon={<Save16Regular />}>
            {words.unwritten}
          </Badge>
        </div>
      )}
      {isAsking && <AskToClose onClose={actions.close} onKeep={keep} />}
    </header>
  );
}
