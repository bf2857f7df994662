import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useId, type ReactElement } from "react";
import type { UnitId } from "../../core/campaign/unit.ts";
import type { Finding } from "../../core/finding/finding.ts";
import { formatInstant } from "../../core/locale/format.ts";
import { levelLabel, timelinessLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";
import { FindingItem } from "../parts/finding-item.tsx";
import { SeverityMark } from "../parts/severity-mark.tsx";
import { ShowMore } from "../parts/show-more.tsx";
import type { UnitLine } from "../worker/merge-view.ts";
import { isInGroup } from "./group-units.ts";
import { mergeText } from "./merge-text.ts";
import { UnitDecisions } from "./unit-decisions.tsx";
import { UnitStatusMark } from "../parts/unit-status-mark.tsx";
import { useStepStyles } from "../parts/use-step-styles.ts";

interface UnitItemProps {
  readonly unit: UnitLine;
  readonly findings: readonly Finding[];
  readonly timeZone: string;
  readonly isOpen: boolean;
  readonly onToggle: (unitId: UnitId) => void;
}

function UnitLineItem({ unit, findings, timeZone, isOpen, onToggle }: UnitItemProps): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const details = useId();
  const { name, level, area, status, timeliness, received, errors, warnings, excuse } = unit;
  return (
    <>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-label={words.details(name)}
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": details } : {})}
          onClick={() => {
            onToggle(unit.unitId);
          }}
        />
        <span className={styles.name} style={{ flex: "1 1 60%", minWidth: 0 }}>
          {name}
        </span>
      </div>
      <div className={styles.facts}>
        <span>{[levelLabel(level, language), area].filter(Boolean).join(" · ")}</span>
        <UnitStatusMark status={status} />
        {timeliness !== undefined && <span>{timelinessLabel(timeliness, language)}</span>}
        {received !== undefined && (
          <span>{words.receivedOn(formatInstant(received, timeZone, language))}</span>
        )}
        {isInGroup(unit, "errors") && <SeverityMark severity="error" count={errors} />}
        {isInGroup(unit, "warnings") && <SeverityMark severity="warning" count={warnings} />}
      </div>
      {excuse !== undefined && <div>{words.excused(excuse)}</div>}
      {isOpen && (
        <div id={details} className={styles.card}>
          {findings.length > 0 && (
            <ShowMore items={findings} step={20}>
              {(shown) => (
                <ul className={styles.list} aria-label={words.unitFindings}>
                  {shown.map((finding, index) => (
                    <li key={index} className={styles.line}>
                      <FindingItem finding={finding} />
                    </li>
                  ))}
                </ul>
              )}
            </ShowMore>
          )}
          <UnitDecisions unit={unit} timeZone={timeZone} />
        </div>
      )}
    </>
  );
}

/** One unit; opened, its findings and what the office may say of it. */
export const UnitItem = memo(UnitLineItem);
