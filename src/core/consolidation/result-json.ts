/** `ket-qua.json` in and out: sorted keys, so that the same result is the same bytes. */
import type { Problem, Result } from "../finding/problem.ts";
import { problemsFromZod } from "../report-pack/zod-problems.ts";
import { ResultSchema, type ConsolidationResult } from "./result.ts";

/** Writes a result: two spaces, keys sorted, what is `undefined` left out, newline at the end. */
export function formatResult(result: ConsolidationResult): string {
  return `${JSON.stringify(sortKeys(result), undefined, 2)}\n`;
}

/** Reads a result back; problems name the key. */
export function parseResult(text: string, file?: string): Result<ConsolidationResult> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const problem: Problem = { code: "not-json", args: { detail: String(error) }, file };
    return { ok: false, problems: [problem] };
  }
  const parsed = ResultSchema.safeParse(json);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsFromZod(parsed.error, file, json) };
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
