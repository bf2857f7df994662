/**
 * The names that formulas may use.
 *
 * They are matched with case: spreadsheet programs would accept `dv_01_02`, but a pack is read by
 * people, and one concept has one spelling.
 */
import { reportNames } from "../report-pack/codes.ts";

/** Stand for the names of the indicator that an `each` rule is bound to. */
const memberNames: ReadonlySet<string> = new Set(["X", "X_KT", "X_CK", "X_GT"]);

const CODE_NAME = /^[A-Z]{2,4}(?:_\d{2}){2}(?:_KT|_CK|_GT)?$/u;
const fixedNames: ReadonlySet<string> = new Set([...memberNames, ...reportNames]);

/** Whether a name stands for one of the member that an `each` rule is bound to. */
export function isMemberName(name: string): boolean {
  return memberNames.has(name);
}

/** Whether a name has the form of one that formulas may use. Says nothing of whether it exists. */
export function isFormulaName(name: string): boolean {
  return CODE_NAME.test(name) || fixedNames.has(name);
}

/** Whether a name is the note beside a figure: it closes findings and is never a missing operand. */
export function isNoteName(name: string): boolean {
  return name.endsWith("_GT");
}
