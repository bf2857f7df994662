import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { textIn } from "../../core/locale/language.ts";
import { useLanguage } from "../app/contexts.ts";
import { campaignText } from "./campaign-text.ts";
import type { DraftAccess } from "./use-campaign-draft.ts";

/** Which pack, which period, which year. */
export function PackFields({ draft, packs, change }: DraftAccess): ReactElement {
  const language = useLanguage();
  const words = campaignText(language);
  const pack = packs.find(({ id }) => id === draft.packId);
  return (
    <>
      <Field label={words.pack} hint={pack?.inferred === true ? words.inferredPack : null}>
        <Select
          value={draft.packId}
          onChange={(_, { value }) => {
            const [first] = packs.find(({ id }) => id === value)?.periods ?? [];
            change({ packId: value, period: first?.id ?? "" });
          }}
        >
          {packs.map(({ id, title, issuer }) => (
            <option key={id} value={id}>
              {`${textIn(title, language)} – ${textIn(issuer, language)}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.period}>
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
