/** Findings as sentences. */
import type { Finding, FindingArgs, FindingCode } from "../finding/finding.ts";
import type { FindingCatalogue } from "./finding-catalogue.ts";
import { findingEn } from "./finding-en.ts";
import { findingVi } from "./finding-vi.ts";
import type { Language } from "./language.ts";

const catalogues: Readonly<Record<Language, FindingCatalogue>> = { vi: findingVi, en: findingEn };

/**
 * What a finding says: the facts with both values, then what to do.
 *
 * Unit, file and cell are printed beside it. A note asks nothing, so only the facts are told; for a
 * rule its author's message says what to do.
 */
export function findingMessage(finding: Finding, language: Language): string {
  const { says, advice } = catalogues[language];
  const { code, severity, args } = finding;
  // Code and args belong together by the type of `Finding`, which is lost in an index.
  const facts = (says[code] as (args: FindingArgs[FindingCode]) => string)(args);
  return code === "rule-failed" || severity === "note" ? facts : `${facts} ${advice[code]}`;
}

/** Short name of a kind of finding. */
export function findingTitle(code: FindingCode, language: Language): string {
  return catalogues[language].titles[code];
}

/** What is to be done about a kind of finding, one sentence. */
export function findingAdvice(code: FindingCode, language: Language): string {
  return catalogues[language].advice[code];
}
