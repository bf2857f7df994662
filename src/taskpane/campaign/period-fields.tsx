import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { textIn } from "../../core/locale/language.ts";
import { useLanguage } from "../app/contexts.ts";
import type { PackInYear } from "../worker/engine.ts";
import { campaignText } from "./campaign-text.ts";
import { useFieldStyles } from "./use-field-styles.ts";
import type { DraftAccess } from "./use-campaign-draft.ts";

/** Which year and period, as far as the pack leaves it open. */
export function PeriodFields({
  draft,
  asked: { pack, periods },
  change,
  choosePeriod,
}: DraftAccess & { readonly asked: PackInYear }): ReactElement {
  const { bounded } = useFieldStyles();
  const language = useLanguage();
  const words = campaignText(language);
  const changeYear = (year: string): void => {
    change({ year });
  };
  return (
    <>
      <Field className={bounded} label={words.year}>
        {pack.years === undefined ? (
          <Input
            inputMode="numeric"
            value={draft.year}
            onChange={(_, { value }) => {
              changeYear(value.trim());
            }}
          />
        ) : (
          <Select
            value={draft.year}
            onChange={(_, { value }) => {
              changeYear(value);
            }}
          >
            {pack.years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field className={bounded} label={words.period}>
        <Select
          value={draft.period}
          onChange={(_, { value }) => {
            choosePeriod(value);
          }}
        >
          {periods.map(({ id, label }) => (
            <option key={id} value={id}>
              {textIn(label, language)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
