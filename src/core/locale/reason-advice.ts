/** What to do about a file, by its reason: the office that received it, and the unit that sent it. */
import type { FileReasonCode } from "../finding/file-reason.ts";
import type { Language } from "./language.ts";
import { reasonAdviceEn } from "./reason-advice-en.ts";
import { reasonAdviceVi } from "./reason-advice-vi.ts";

export interface ReasonAdvice {
  /** Short name, for lists. */
  readonly title: string;
  /** What the office does; empty where nothing is to be done. */
  readonly office: string;
  /** What the sender does, said to the sender; empty where nothing is asked of it. */
  readonly sender: string;
}

/** A code without its advice does not compile. */
export type AdviceCatalogue = Readonly<Record<FileReasonCode, ReasonAdvice>>;

const catalogues: Readonly<Record<Language, AdviceCatalogue>> = {
  vi: reasonAdviceVi,
  en: reasonAdviceEn,
};

/** What office and sender do about a file with this reason. */
export function reasonAdvice(code: FileReasonCode, language: Language): ReasonAdvice {
  return catalogues[language][code];
}
