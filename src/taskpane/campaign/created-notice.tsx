import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { decodedRegistryText } from "../../core/locale/decoded-registry-text.ts";
import { formatNumber } from "../../core/locale/format.ts";
import { listUnits } from "../../core/locale/name-list.ts";
import { plainText } from "../../core/locale/quote-text.ts";
import { useLanguage } from "../app/contexts.ts";
import { partsText } from "../parts/parts-text.ts";
import { useCampaign } from "./campaign-context.tsx";
import type { Told } from "./campaign-reducer.ts";
import { campaignText, OFFICE_LINES, type CampaignText } from "./campaign-text.ts";

/** A campaign was made: what came into it that nobody typed, and what may be wrong with its registry. */
export function CreatedNotice({
  told: { lasting, takenOver, decoded },
  units,
}: {
  readonly told: Told;
  /** That report. */
  readonly units: number;
}): ReactElement {
  const language = useLanguage();
  const words = campaignText(language);
  const { actions } = useCampaign();
  const office = officeLines(takenOver, words);
  const isDoubtful = lasting.length > 0 || decoded !== undefined;
  return (
    <MessageBar intent={isDoubtful ? "warning" : "success"} layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
        <div>{words.created(formatNumber(units, language))}</div>
        {office.length > 0 && <div>{words.takenOver(office.join("; "))}</div>}
        {decoded !== undefined && (
          <div>
            {decodedRegistryText(decoded, language)} {words.wrongDecoding}
          </div>
        )}
        {lasting.length > 0 && <div>{words.lasting(listUnits(lasting))}</div>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={partsText(language).dismiss}
            onClick={actions.dismiss}
          />
        }
      />
    </MessageBar>
  );
}

/** In the order of the form. */
function officeLines(
  { name, recipients, ...lines }: Told["takenOver"],
  words: CampaignText,
): readonly string[] {
  const named: readonly (readonly [string, string | undefined])[] = [
    [words.office, name],
    ...OFFICE_LINES.map((key) => [words.officeLines[key], lines[key]] as const),
    [words.recipients, recipients?.join(", ")],
  ];
  return named.flatMap(([label, text]) =>
    text === undefined ? [] : [`${label}: ${plainText(text)}`],
  );
}
