import type { ReactElement } from "react";
import { levelLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";
import { UnitStatusMark } from "../parts/unit-status-mark.tsx";
import { SeverityMark } from "../parts/severity-mark.tsx";
import { boardText } from "./board-text.ts";
import { DocumentMark } from "./document-mark.tsx";
import { hasFigures } from "./has-figures.ts";
import { receivedDay } from "./received-day.ts";
import { TimelinessMark } from "./timeliness-mark.tsx";
import type { UnitsShown } from "./units-shown.ts";
import { useBoardStyles } from "./use-board-styles.ts";

/** The units where there is no room for columns: a few short lines each. */
export function UnitCards({ units, timeZone }: UnitsShown): ReactElement {
  const styles = useBoardStyles();
  const language = useLanguage();
  const words = boardText(language);
  return (
    <ul className={styles.list}>
      {units.map(({ unitId, name, level, area, received, ...unit }) => (
        <li key={unitId} className={styles.item}>
          <span className={styles.name}>{name}</span>
          <div className={styles.facts}>
            <UnitStatusMark status={unit.status} />
            {unit.timeliness !== undefined && <TimelinessMark value={unit.timeliness} />}
            {hasFigures(unit) && unit.errors > 0 && (
              <SeverityMark severity="error" count={unit.errors} />
            )}
            {hasFigures(unit) && unit.warnings > 0 && (
              <SeverityMark severity="warning" count={unit.warnings} />
            )}
          </div>
          <div className={styles.facts}>
            <span>{[levelLabel(level, language), area].filter(Boolean).join(" · ")}</span>
            {received !== undefined && (
              <span>{words.receivedOn(receivedDay(received, timeZone, language))}</span>
            )}
            {(unit.signedDocument !== undefined || unit.isUnsigned === true) && (
              <span>
                {words.signedDocument}: <DocumentMark {...unit} />
              </span>
            )}
          </div>
          {unit.sentBlankForm === true && (
            <span className={styles.quiet}>{words.sentBlankForm}</span>
          )}
          {unit.excuse !== undefined && <span className={styles.quiet}>{unit.excuse}</span>}
        </li>
      ))}
    </ul>
  );
}
