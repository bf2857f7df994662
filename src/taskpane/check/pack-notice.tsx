import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedPack } from "../../core/validation/check-workbook.ts";
import { useLanguage } from "../app/contexts.ts";
import { checkText } from "./check-text.ts";

/** Says that the program knows another version of the pack than the form's own. */
export function PackNotice({ pack }: { readonly pack: CheckedPack }): ReactElement | null {
  const words = checkText(useLanguage());
  const { age, version, bundledVersion = "" } = pack;
  if (age !== "older" && age !== "newer") return null;
  const say = age === "older" ? words.olderPack : words.newerPack;
  return (
    <MessageBar layout="multiline" politeness="polite">
      <MessageBarBody>{say(version, bundledVersion)}</MessageBarBody>
    </MessageBar>
  );
}
