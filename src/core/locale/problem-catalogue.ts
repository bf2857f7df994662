/** What a language must have for problems: a code without its sentence does not compile. */
import type { ProblemArgs, ProblemCode } from "../finding/problem.ts";

export interface ProblemCatalogue {
  /** What is wrong and what was expected, without its place and without a full stop. */
  readonly says: { readonly [Code in ProblemCode]: (args: ProblemArgs[Code]) => string };
  /** Characters of a formula, from 1, both included. */
  readonly characters: (from: number, to: number) => string;
  readonly line: (line: number) => string;
  readonly cell: (cell: string) => string;
}
