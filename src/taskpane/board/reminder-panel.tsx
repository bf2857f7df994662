import { Button } from "@fluentui/react-components";
import { Mail16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { reminderText } from "../../core/locale/reminder-text.ts";
import { useLanguage } from "../app/contexts.ts";
import type { CampaignView } from "../worker/campaign-view.ts";
import type { UnitLine } from "../worker/merge-view.ts";
import { boardText } from "./board-text.ts";
import { ReminderEditor } from "./reminder-editor.tsx";
import type { UnitFilter } from "./unit-filter.ts";
import { unitsToRemind } from "./units-to-remind.ts";
import { useBoardStyles } from "./use-board-styles.ts";

interface ReminderPanelProps {
  readonly view: CampaignView;
  readonly asOf: string;
  /** Those that the filter shows. */
  readonly units: readonly UnitLine[];
  readonly filter: UnitFilter;
}

/** A reminder to the units shown that owe something, written on demand. */
export function ReminderPanel({ view, asOf, units, filter }: ReminderPanelProps): ReactElement {
  const styles = useBoardStyles();
  const panel = useId();
  const language = useLanguage();
  const words = boardText(language);
  const [isOpen, setOpen] = useState(false);
  const reminded = unitsToRemind(units, filter);
  const written = reminderText({
    campaign: view.campaign,
    packTitle: view.pack.title.vi,
    period: view.period.vi,
    asOf,
    units: reminded,
  });
  return (
    <div className={styles.section}>
      <div>
        <Button
          icon={<Mail16Regular />}
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": panel } : {})}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen
            ? words.closeReminder
            : words.writeReminder(formatNumber(reminded.length, language))}
        </Button>
      </div>
      {isOpen && (
        <div id={panel} className={styles.section}>
          <ReminderEditor written={written} />
        </div>
      )}
    </div>
  );
}
