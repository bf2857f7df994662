import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import { mergeText } from "./merge-text.ts";

/** Who answers; asked once and kept while the screen is open. */
export function RecorderField(): ReactElement {
  const words = mergeText(useLanguage());
  const { state, actions } = useCampaign();
  return (
    <Field label={words.by} hint={words.byHint} style={{ maxWidth: "360px" }}>
      <Input
        autoComplete="name"
        value={state.by}
        onChange={(_, { value }) => {
          actions.sign(value);
        }}
      />
    </Field>
  );
}
