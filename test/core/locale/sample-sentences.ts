/** Every sentence that the samples make, with where it comes from. */
import type { FileReason, FileReasonCode } from "../../../src/core/finding/file-reason.ts";
import type { Finding, FindingCode, Severity } from "../../../src/core/finding/finding.ts";
import type { Problem, ProblemCode } from "../../../src/core/finding/problem.ts";
import {
  findingAdvice,
  findingMessage,
  findingTitle,
} from "../../../src/core/locale/finding-messages.ts";
import type { Language } from "../../../src/core/locale/language.ts";
import { problemMessage } from "../../../src/core/locale/problem-messages.ts";
import { reasonMessage } from "../../../src/core/locale/reason-messages.ts";
import { findingSamples, problemSamples, reasonSamples } from "./samples.ts";

export const findingCodes = Object.keys(findingSamples) as FindingCode[];
export const problemCodes = Object.keys(problemSamples) as ProblemCode[];
export const reasonCodes = Object.keys(reasonSamples) as FileReasonCode[];

export interface Sentence {
  readonly from: string;
  readonly text: string;
}

export function findingsOf(code: FindingCode, severity: Severity): readonly Finding[] {
  return findingSamples[code].map(
    (args: unknown) => ({ code, severity, state: "open", args }) as Finding,
  );
}

export function findingSentences(language: Language): readonly Sentence[] {
  return findingCodes.flatMap((code) => [
    ...(["error", "note"] as const).flatMap((severity) =>
      findingsOf(code, severity).map((finding) => ({
        from: `${code} ${severity}`,
        text: findingMessage(finding, language),
      })),
    ),
    { from: `${code} advice`, text: findingAdvice(code, language) },
  ]);
}

export function titles(language: Language): readonly Sentence[] {
  return findingCodes.map((code) => ({
    from: `${code} title`,
    text: findingTitle(code, language),
  }));
}

export function problemSentences(language: Language): readonly Sentence[] {
  return problemCodes.flatMap((code) =>
    problemSamples[code].map((args: unknown) => ({
      from: code,
      text: problemMessage({ code, args, file: "bo-mau.json" } as Problem, language),
    })),
  );
}

export function reasonSentences(language: Language): readonly Sentence[] {
  return reasonCodes.flatMap((code) =>
    reasonSamples[code].map((args: unknown) => ({
      from: code,
      text: reasonMessage({ code, args } as FileReason, language),
    })),
  );
}
