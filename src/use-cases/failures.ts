/** What stops a use case. Each shell catches these in one place and tells them in the user's language. */
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

/** The folder is no campaign folder: it lacks `dot.json`. */
export class NoCampaignError extends Error {
  override readonly name = "NoCampaignError";
  readonly path: string;
  constructor(path: string) {
    super(`No campaign in ${path}`);
    this.path = path;
  }
}

/** A new campaign would overwrite one. */
export class CampaignExistsError extends Error {
  override readonly name = "CampaignExistsError";
  readonly path: string;
  constructor(path: string) {
    super(`A campaign exists in ${path}`);
    this.path = path;
  }
}

/** A file would be written over that somebody may have worked on. */
export class FileExistsError extends Error {
  override readonly name = "FileExistsError";
  readonly path: string;
  constructor(path: string) {
    super(`A file exists: ${path}`);
    this.path = path;
  }
}

/** The register of decisions was changed since it was read: to write it would lose what was added. */
export class RegisterChangedError extends Error {
  override readonly name = "RegisterChangedError";
  readonly path: string;
  constructor(path: string) {
    super(`Changed: ${path}`);
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
