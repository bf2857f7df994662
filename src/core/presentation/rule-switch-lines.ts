import { levelLabel, severityLabel } from "../locale/labels.ts";
import type { SummaryContext } from "./summary-context.ts";

/** One line for each rule that the campaign switched off, lowered or limited, with the reason. */
export function ruleSwitchLines({ text, result, language }: SummaryContext): readonly string[] {
  return Object.entries(result.campaign.rules).map(([rule, { off, severity, levels, reason }]) => {
    const changes = [
      ...(off === true ? [text.ruleOff] : []),
      ...(severity === undefined ? [] : [text.ruleSeverity(severityLabel(severity, language))]),
      ...(levels === undefined
        ? []
        : [text.ruleLevels(levels.map((one) => levelLabel(one, language)).join(", "))]),
    ];
    return `- ${rule}: ${changes.join(", ")} (${reason})`;
  });
}
