import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { textIn, type Language } from "../../core/locale/language.ts";
import { useLanguage } from "../app/contexts.ts";
import type { PackChoice } from "../worker/engine.ts";
import { campaignText } from "./campaign-text.ts";
import { useFieldStyles } from "./use-field-styles.ts";
import type { DraftAccess } from "./use-campaign-draft.ts";

/** Which pack, which period, which year. */
export function PackFields({ draft, packs, change }: DraftAccess): ReactElement {
  const { bounded } = useFieldStyles();
  const language = useLanguage();
  const words = campaignText(language);
  const pack = packs.find(({ id }) => id === draft.packId);
  return (
    <>
      <Field
        className={bounded}
        label={words.pack}
        hint={pack === undefined ? null : aboutPack(pack, language)}
      >
        <Select
          value={draft.packId}
          onChange={(_, { value }) => {
            const [first] = packs.find(({ id }) => id === value)?.periods ?? [];
            change({ packId: value, period: first?.id ?? "" });
          }}
        >
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={bounded} label={words.period}>
        <Select
          value={draft.period}
          onChange={(_, { value }) => {
            change({ period: value });
          }}
        >
          {(pack?.periods ?? []).map(({ id, label }) => (
            <option key={id} value={id}>
              {textIn(label, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.year}>
        <Input
          inputMode="numeric"
          value={draft.year}
          onChange={(_, { value }) => {
            change({ year: value.trim() });
          }}
        />
      </Field>
    </>
  );
}

/** In full: a closed list cuts long titles. */
function aboutPack({ title, issuer, inferred }: PackChoice, language: Language): string {
  const about = `${textIn(title, language)}. ${textIn(issuer, language)}.`;
  return inferred ? `${about} ${campaignText(language).inferredPack}` : about;
}
