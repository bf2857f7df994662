import { Input, ToggleButton } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import { FileButton } from "../parts/file-button.tsx";
import { ShowMore } from "../parts/show-more.tsx";
import type { MergeView } from "../worker/merge-view.ts";
import type { GroupedFindings } from "./findings-by-unit.ts";
import { countGroups, findUnits, unitGroups, type UnitGroup } from "./group-units.ts";
import { mergeText } from "./merge-text.ts";
import { UnitItem } from "./unit-item.tsx";
import { useOpenedUnits } from "./use-opened-units.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";

interface UnitListProps {
  readonly units: MergeView["units"];
  readonly findings: GroupedFindings;
  readonly timeZone: string;
}

/** Units by group and words, each with its findings and decisions. */
export function UnitList({ units, findings, timeZone }: UnitListProps): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const { state, actions } = useCampaign();
  const [group, setGroup] = useState<UnitGroup>();
  const [typed, setTyped] = useState("");
  const counts = useMemo(() => countGroups(units), [units]);
  // Whom to call comes first. A group that became empty by an answer is left.
  const shownGroup = [group, ...FIRST_GROUPS].find((one) => one && counts[one] > 0) ?? "all";
  // One that is open stays where it is when an answer takes it out of the group.
  const { opened, toggle, closeAll } = useOpenedUnits();
  const inGroup = findUnits(units, shownGroup, typed);
  const found = units.filter((unit) => inGroup.includes(unit) || opened.includes(unit.unitId));
  return (
    <section className={styles.step}>
      <h4 className={styles.subtitle}>{words.units}</h4>
      <div className={styles.row} role="group" aria-label={words.units}>
        {unitGroups
          .filter((name) => name === "all" || counts[name] > 0)
          .map((name) => (
            <ToggleButton
              key={name}
              size="small"
              appearance={name === shownGroup ? "primary" : "secondary"}
              checked={name === shownGroup}
              onClick={() => {
                setGroup(name);
                closeAll();
              }}
            >
              {words.countOf(words.groups[name], formatNumber(counts[name], language))}
            </ToggleButton>
          ))}
      </div>
      <Input
        type="search"
        aria-label={words.filterUnits}
        placeholder={words.filterUnits}
        contentBefore={<Search16Regular aria-hidden />}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          closeAll();
        }}
      />
      {found.length === 0 && <p className={styles.hint}>{words.noUnits}</p>}
      <ShowMore key={`${shownGroup} ${typed}`} items={found} step={20}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((unit) => (
              <li key={unit.unitId} className={styles.line}>
                <UnitItem
                  unit={unit}
                  findings={findings.byUnit.get(unit.unitId) ?? NONE}
                  timeZone={timeZone}
                  isOpen={opened.includes(unit.unitId)}
                  onToggle={toggle}
                />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
      <div className={styles.row}>
        <FileButton
          label={words.dates}
          accept=".csv,.xlsx,.xls,.ods"
          disabled={state.work !== undefined}
          onChoose={([file]) => {
            if (file !== undefined) void actions.takeReceivedList(file);
          }}
        />
        <span className={styles.hint}>{words.datesHint}</span>
      </div>
    </section>
  );
}

const FIRST_GROUPS: readonly UnitGroup[] = ["missing", "late", "errors"];

const NONE = [] as const;
