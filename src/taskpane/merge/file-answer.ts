/** What the office may answer about a file, and the decision that an answer is. */
import type { FileDecision, FileUse } from "../../core/campaign/decisions.ts";
import type { UnitId } from "../../core/campaign/unit.ts";
import type { SettledFile } from "../worker/merge-view.ts";

/** `belongs`: whose it is says everything; else how it is used. */
export type AnswerChoice = "belongs" | FileUse;

export interface AnswerAsk {
  readonly choices: readonly AnswerChoice[];
  /** A unit has to be named, unless the file is not used. */
  readonly needsUnit: boolean;
}

export interface FileAnswer {
  readonly choice?: AnswerChoice | undefined;
  readonly unitId?: UnitId | undefined;
  readonly reason: string;
}

const uses = ["replace", "add", "complete", "ignore"] as const;

/**
 * What is asked about a file, now or again.
 *
 * How a file is used cannot be taken back, only said otherwise; so where that was once answered it
 * is asked again along with the unit. That it is not used is taken back by saying whose it is.
 */
export function asksOf({ question, decision, unitId }: SettledFile): AnswerAsk {
  if (question === "use") return { choices: uses, needsUnit: false };
  if (decision?.use === undefined || decision.use === "ignore")
    return { choices: ["belongs", "ignore"], needsUnit: true };
  const isOfKnownUnit = decision.unitId === undefined && unitId !== undefined;
  return { choices: uses, needsUnit: question === "unit" || !isOfKnownUnit };
}

/** Whether the register says something of a file: its rows may be there and blank. */
export function isAnswered({ decision }: SettledFile): boolean {
  return decision?.use !== undefined || decision?.unitId !== undefined;
}

/** The answer so far, as the form begins. */
export function firstAnswer(file: SettledFile): FileAnswer {
  const { decision, unitId, question } = file;
  const reason = decision?.reason ?? "";
  const choice = decision?.use ?? (decision?.unitId === undefined ? undefined : "belongs");
  const unit = decision?.unitId ?? unitId;
  // A unit that only fits is offered first and not filled in: it is the question.
  return question === "unit" && !isAnswered(file)
    ? { choice: "belongs", reason }
    : { choice, unitId: unit, reason };
}

/** The decision that an answer is; `undefined` while it is not complete. */
export function decisionOf(
  file: SettledFile,
  { choice, unitId, reason }: FileAnswer,
  signed: { readonly by: string; readonly on: string },
): FileDecision | undefined {
  const { needsUnit } = asksOf(file);
  const by = signed.by.trim();
  if (choice === undefined || by === "") return undefined;
  const namesUnit = needsUnit && choice !== "ignore";
  if (namesUnit && unitId === undefined) return undefined;
  return {
    file: file.file,
    sha256: file.sha256,
    reason: reason.trim(),
    by,
    on: signed.on,
    ...(namesUnit && unitId !== undefined ? { unitId } : {}),
    ...(choice === "belongs" ? {} : { use: choice }),
  };
}
