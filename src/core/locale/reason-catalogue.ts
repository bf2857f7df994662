/** What a language must have for reasons of files, and what both languages list alike. */
import type { FileReasonArgs, FileReasonCode } from "../finding/file-reason.ts";
import { evidenceSourceLabel } from "./labels.ts";
import type { Language } from "./language.ts";
import { quoteText } from "./quote-text.ts";

/** A code without its sentence does not compile. */
export type ReasonCatalogue = {
  readonly [Code in FileReasonCode]: (args: FileReasonArgs[Code]) => string;
};

/** Who says what of a file's unit: `Tên tệp: “…”; Mã ẩn trong tệp: “…”`; the source alone without words. */
export function listEvidence(
  evidence: FileReasonArgs["unit-disagrees"]["says"],
  language: Language,
): string {
  return evidence
    .map(({ source, says }) => {
      const label = evidenceSourceLabel(source, language);
      return says === "" ? label : `${label}: ${quoteText(says)}`;
    })
    .join("; ");
}
