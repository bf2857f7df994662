import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { UnitId } from "../../core/campaign/unit.ts";
import { formatNumber } from "../../core/locale/format.ts";
import { foldText } from "../../core/workbook/fold-text.ts";
import { useLanguage } from "../app/contexts.ts";
import { useFieldStyles } from "../campaign/use-field-styles.ts";
import type { UnitChoice } from "../worker/campaign-view.ts";
import { mergeText } from "./merge-text.ts";

const SHOWN = 50;

interface UnitPickerProps {
  readonly units: readonly UnitChoice[];
  /** Offered first, in this order. */
  readonly candidates: readonly UnitId[];
  readonly unitId: UnitId | undefined;
  readonly onPick: (unitId: UnitId | undefined) => void;
}

/** Finds a unit of the registry by a few letters, without diacritics. */
export function UnitPicker({ units, candidates, unitId, onPick }: UnitPickerProps): ReactElement {
  const { bounded, control } = useFieldStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const picked = units.find((unit) => unit.unitId === unitId);
  const [typed, setTyped] = useState<string>();
  const wanted = foldText(typed ?? "");
  const likely = candidates.flatMap((id) => units.filter((unit) => unit.unitId === id));
  const others = units.filter((unit) => !candidates.includes(unit.unitId));
  const found = [...likely, ...others].filter(
    ({ name, unitId: id, area }) =>
      wanted === "" || foldText(`${name} ${id} ${area}`).includes(wanted),
  );
  const rest = found.length - SHOWN;
  return (
    <Field className={bounded} label={words.unit} hint={words.unitHint}>
      <Combobox
        className={control}
        inlinePopup
        // Beside the field there is no room in a pane.
        positioning={{ position: "below", align: "start", fallbackPositions: ["above"] }}
        listbox={{ style: { maxHeight: "240px" } }}
        value={typed ?? (picked === undefined ? "" : nameOf(picked))}
        selectedOptions={unitId === undefined ? [] : [unitId]}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          onPick(units.find((unit) => unit.unitId === optionValue)?.unitId);
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      >
        {found.slice(0, SHOWN).map((unit) => (
          <Option key={unit.unitId} value={unit.unitId} text={nameOf(unit)}>
            {[nameOf(unit), unit.area].filter(Boolean).join(" · ")}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="">
            {words.noSuchUnit}
          </Option>
        )}
        {rest > 0 && (
          <Option disabled value="" text="">
            {words.more(formatNumber(rest, language))}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function nameOf({ name, unitId }: UnitChoice): string {
  return `${name} (${unitId})`;
}
