/** What stops a command. `run-cli.ts` alone catches these, tells them in the user's language and exits with 2. */
import type { Problem, Result } from "../core/finding/problem.ts";

/** What the office wrote does not hold: every problem with its place. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(", "));
    this.problems = problems;
  }
}

/** A file that a command needs cannot be read. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`Cannot read ${path}`, { cause });
    this.path = path;
  }
}

/** An output is open in another program, so nothing was written. */
export class LockedFileError extends Error {
  override readonly name = "LockedFileError";
  readonly path: string;
  constructor(path: string, cause?: unknown) {
    super(`Locked: ${path}`, { cause });
    this.path = path;
  }
}

/** The folder is no campaign folder: it lacks `dot.json`. */
export class NoCampaignError extends Error {
  override readonly name = "NoCampaignError";
  readonly path: string;
  constructor(path: string) {
    super(`No campaign in ${path}`);
    this.path = path;
  }
}

/** `init` would overwrite a campaign. */
export class CampaignExistsError extends Error {
  override readonly name = "CampaignExistsError";
  readonly path: string;
  constructor(path: string) {
    super(`A campaign exists in ${path}`);
    this.path = path;
  }
}

/** The value, or a thrown `ProblemsError`. */
export function valueOrThrow<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new ProblemsError(result.problems);
  return result.value;
}

/** Throws if there is any problem. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
