/** Why a file has its status, as sentences that say what to do where something is to be done. */
import type { FileReason, FileReasonArgs, FileReasonCode } from "../finding/file-reason.ts";
import type { Language } from "./language.ts";
import type { ReasonCatalogue } from "./reason-catalogue.ts";
import { reasonEn } from "./reason-en.ts";
import { reasonVi } from "./reason-vi.ts";

const catalogues: Readonly<Record<Language, ReasonCatalogue>> = { vi: reasonVi, en: reasonEn };

/** The sentences of a file's reason. */
export function reasonMessage({ code, args }: FileReason, language: Language): string {
  // Code and args belong together by the type of `FileReason`, which is lost in an index.
  const says = catalogues[language][code] as (args: FileReasonArgs[FileReasonCode]) => string;
  return says(args);
}
