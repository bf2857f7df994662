import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DecodedRegistry } from "../../core/campaign/decoded-registry.ts";
import { decodedRegistryText } from "../../core/locale/decoded-registry-text.ts";
import { useLanguage } from "../app/contexts.ts";
import { campaignText } from "./campaign-text.ts";

/** The registry that lies in the campaign is in an old encoding: stays until it is saved anew. */
export function DecodedNotice({ decoded }: { readonly decoded: DecodedRegistry }): ReactElement {
  const language = useLanguage();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
        {decodedRegistryText(decoded, language)} {campaignText(language).wrongDecodingKept}
      </MessageBarBody>
    </MessageBar>
  );
}
