/** What speaks for a file's pack or period, in words. */
import type { ResultCampaignEvidence } from "../consolidation/result.ts";
import { formatDate } from "./format.ts";
import { evidenceSourceLabel } from "./labels.ts";
import type { Language } from "./language.ts";
import { quoteText } from "./quote-text.ts";

type Told = Pick<ResultCampaignEvidence["evidence"][number], "source" | "says" | "agrees">;

const otherwise = {
  pack: { vi: "khác bộ mẫu", en: "another pack" },
  period: { vi: "khác kỳ", en: "another period" },
} as const;

const opposed = { vi: "ngược lại", en: "against" } as const;

/** `Tiêu đề: “… 6 tháng năm 2024”; Tên tệp: “9T.xlsx” (khác kỳ)`. */
export function listCampaignEvidence(
  evidence: readonly Told[],
  about: keyof typeof otherwise,
  language: Language,
): string {
  return evidence
    .map(({ source, says, agrees }) => {
      const words = source === "report-date" ? formatDate(says, language) : quoteText(says);
      const doubt = agrees ? "" : ` (${otherwise[about][language]})`;
      const label = evidenceSourceLabel(source, language);
      return says === "" ? `${label}${doubt}` : `${label}: ${words}${doubt}`;
    })
    .join("; ");
}

/** `95`, or `90; ngược lại: 40`. */
export function campaignScoreText(
  { score, against }: Pick<ResultCampaignEvidence, "score" | "against">,
  language: Language,
): string {
  return against === 0 ? String(score) : `${score}; ${opposed[language]}: ${against}`;
}
