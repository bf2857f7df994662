import { useMemo, useState, type ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { ShowMore } from "../parts/show-more.tsx";
import type { CampaignView } from "../worker/campaign-view.ts";
import type { MergeView } from "../worker/merge-view.ts";
import { boardText } from "./board-text.ts";
import { ReminderPanel } from "./reminder-panel.tsx";
import { UnitCards } from "./unit-cards.tsx";
import { UnitFilters } from "./unit-filters.tsx";
import { allUnits, filterChoices, filterUnits } from "./unit-filter.ts";
import { UnitTable } from "./unit-table.tsx";
import { useBoardStyles } from "./use-board-styles.ts";
import { useMediaQuery } from "./use-media-query.ts";

/** Below this the columns of a table leave no room for a school's name. */
const NARROW = "(max-width: 719px)";

interface UnitBoardProps {
  readonly view: CampaignView;
  readonly merged: MergeView;
}

/** Every unit with what became of it, filtered, and the reminder to those that are shown. */
export function UnitBoard({ view, merged }: UnitBoardProps): ReactElement {
  const styles = useBoardStyles();
  const words = boardText(useLanguage());
  const isNarrow = useMediaQuery(NARROW);
  const [filter, setFilter] = useState(allUnits);
  const { units, asOf } = merged;
  const shown = useMemo(() => filterUnits(units, filter), [units, filter]);
  const choices = useMemo(() => filterChoices(units, filter), [units, filter]);
  const { timeZone } = view.campaign;
  const Units = isNarrow ? UnitCards : UnitTable;
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{words.units}</h3>
      <UnitFilters
        filter={filter}
        choices={choices}
        shown={shown.length}
        of={units.length}
        onFilter={setFilter}
      />
      <ReminderPanel view={view} asOf={asOf} units={shown} filter={filter} />
      {shown.length === 0 ? (
        <p className={styles.quiet}>{words.nothingShown}</p>
      ) : (
        <ShowMore key={JSON.stringify(filter)} items={shown}>
          {(first) => <Units units={first} timeZone={timeZone} />}
        </ShowMore>
      )}
    </section>
  );
}
