import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import { boardText } from "./board-text.ts";
import type { Choice } from "./unit-filter.ts";

const ALL = "all";

/** An area's long name must not make the field wider than the pane. */
const useStyles = makeStyles({ field: { minWidth: 0, "& > *, & select": { minWidth: 0 } } });

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly labelOf: (value: Value) => string;
  readonly value: Value | undefined;
  /** `undefined` is all. */
  readonly onChoose: (value: Value | undefined) => void;
}

/** One filter; nothing where there is nothing to choose between. */
export function FilterSelect<Value extends string>({
  label,
  choices,
  labelOf,
  value,
  onChoose,
}: FilterSelectProps<Value>): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = boardText(language);
  if (choices.length < 2) return null;
  const chosen = choices.findIndex(([one]) => one === value);
  return (
    <Field label={label} className={styles.field}>
      <Select
        value={chosen < 0 ? ALL : String(chosen)}
        onChange={(_, { value: index }) => {
          onChoose(choices[Number(index)]?.[0]);
        }}
      >
        <option value={ALL}>{words.all}</option>
        {choices.map(([one, units], index) => (
          <option key={one} value={index}>
            {words.choice(labelOf(one), formatNumber(units, language))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
