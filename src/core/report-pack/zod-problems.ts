/**
 * What zod says of a file, as located problems.
 *
 * zod's own sentences are English and name no key that is missing; ours are made in `locale/` from
 * the tokens kept here.
 */
import type * as z from "zod";
import type { Problem } from "../finding/problem.ts";

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/**
 * Translates a failed parse, in the order in which zod met the problems.
 *
 * @param file - As the user knows it.
 * @param input - What was parsed; with it every wrong value is shown as it was written.
 * @returns `missing-key` and `unknown-key` stand at the object that lacks or has the key,
 *   `wrong-value` at the value itself.
 */
export function problemsFromZod(error: z.ZodError, file?: string, input?: unknown): Problem[] {
  const place = file === undefined ? {} : { file };
  return error.issues.flatMap((issue) =>
    problemsOf(issue, [], input).map((problem) => ({ ...problem, ...place })),
  );
}

function problemsOf(issue: Issue, base: Path, input: unknown): Problem[] {
  const path = [...base, ...issue.path.map(pathPart)];
  const key = path.at(-1);
  if (key !== undefined && isMissing(issue, path, input)) {
    return [{ code: "missing-key", args: { key: String(key) }, path: path.slice(0, -1) }];
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((unknown) => ({ code: "unknown-key", args: { key: unknown }, path }));
  }
  if (issue.code === "invalid_union") {
    const branch = issue.errors.find(fitsFromOutside);
    if (branch !== undefined) return branch.flatMap((one) => problemsOf(one, path, input));
  }
  const found = issue.code === "invalid_key" ? JSON.stringify(key) : foundAt(path, input);
  return [{ code: "wrong-value", args: { expected: expectedOf(issue), found }, path }];
}

/** A branch of a union whose own type fits the value: what is wrong with it lies further inside. */
function fitsFromOutside(issues: readonly Issue[]): boolean {
  return issues.every((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys");
}

function isMissing(issue: Issue, path: Path, input: unknown): boolean {
  if (input === undefined) return issue.message.endsWith("received undefined");
  return issue.code !== "unrecognized_keys" && valueAt(path, input) === undefined;
}

/** What the format asks: names of JSON types, values separated by `|`, a bound, or a pattern. */
function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? "integer" : issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "invalid_union":
      return unionTokens(issue).join(" | ");
    case "invalid_format":
      return issue.format === "date" ? "YYYY-MM-DD" : (issue.pattern ?? issue.format);
    case "invalid_key":
      return issue.issues.map(expectedOf).join(", ");
    case "too_small":
      return bound(issue.origin, issue.inclusive === false ? ">" : ">=", issue.minimum);
    case "too_big":
      return bound(issue.origin, issue.inclusive === false ? "<" : "<=", issue.maximum);
    case "not_multiple_of":
      return `* ${issue.divisor}`;
    case "invalid_element":
      return issue.origin;
    case "unrecognized_keys":
    case "custom":
      return issue.message;
  }
}

function unionTokens(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  const tokens = issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedOf));
  if (tokens.length > 0) return tokens;
  // A discriminated union tells no branch apart; newer versions of zod list the known values.
  return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : ["union"];
}

function bound(origin: string, sign: string, limit: number | bigint): string {
  const measured = origin === "string" || origin === "array" || origin === "set";
  return measured ? `length ${sign} ${String(limit)}` : `${sign} ${String(limit)}`;
}

const LONGEST_SHOWN = 60;

function foundAt(path: Path, input: unknown): string {
  const value = valueAt(path, input);
  if (value === undefined) return "";
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function valueAt(path: Path, input: unknown): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

function pathPart(key: PropertyKey): string | number {
  return typeof key === "symbol" ? (key.description ?? "") : key;
}
