import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { levelLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";
import { boardText } from "./board-text.ts";
import { FilterSelect } from "./filter-select.tsx";
import { allUnits, type FilterChoices, type UnitFilter } from "./unit-filter.ts";
import { stateLabel } from "./state-label.ts";
import { useBoardStyles } from "./use-board-styles.ts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  // Browsers give an input room for twenty letters unless they are told otherwise.
  words: { gridColumn: "span 2", minWidth: 0, "& input": { minWidth: 0 } },
});

interface UnitFiltersProps {
  readonly filter: UnitFilter;
  readonly choices: FilterChoices;
  readonly shown: number;
  readonly of: number;
  readonly onFilter: (filter: UnitFilter) => void;
}

/** Level, area, status and words; every choice says how many units it would show. */
export function UnitFilters({
  filter,
  choices,
  shown,
  of,
  onFilter,
}: UnitFiltersProps): ReactElement {
  const styles = useStyles();
  const shared = useBoardStyles();
  const language = useLanguage();
  const words = boardText(language);
  const number = (units: number): string => formatNumber(units, language);
  return (
    <search className={shared.section} aria-label={words.filters}>
      <div className={styles.fields}>
        <FilterSelect
          label={words.state}
          choices={choices.states}
          labelOf={(state) => stateLabel(state, language)}
          value={filter.state}
          onChoose={(state) => {
            onFilter({ ...filter, state });
          }}
        />
        <FilterSelect
          label={words.level}
          choices={choices.levels}
          labelOf={(level) => levelLabel(level, language)}
          value={filter.level}
          onChoose={(level) => {
            onFilter({ ...filter, level });
          }}
        />
        <FilterSelect
          label={words.area}
          choices={choices.areas}
          labelOf={(area) => (area === "" ? words.noArea : area)}
          value={filter.area}
          onChoose={(area) => {
            onFilter({ ...filter, area });
          }}
        />
        <Field label={words.search} className={styles.words}>
          <Input
            type="search"
            placeholder={words.searchHint}
            contentBefore={<Search16Regular aria-hidden />}
            value={filter.words}
            onChange={(_, { value }) => {
              onFilter({ ...filter, words: value });
            }}
          />
        </Field>
      </div>
      <div className={shared.row}>
        <span role="status">{words.shown(number(shown), number(of))}</span>
        {shown < of && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onFilter(allUnits);
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </search>
  );
}
