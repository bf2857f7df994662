/** `ket-qua.json` in and out: sorted keys, so that the same result is the same bytes. */
import type { Result } from "../finding/problem.ts";
import { readJson } from "../report-pack/read-json.ts";
import { sortKeys } from "../report-pack/sort-keys.ts";
import { problemsFromZod } from "../report-pack/zod-problems.ts";
import { RESULT_FORMAT_VERSION, ResultSchema, type ConsolidationResult } from "./result.ts";

/** Writes a result: two spaces, keys sorted, what is `undefined` left out, newline at the end. */
export function formatResult(result: ConsolidationResult): string {
  return `${JSON.stringify(sortKeys(result), undefined, 2)}\n`;
}

/** Reads a result back; problems name the key. */
export function parseResult(text: string, file?: string): Result<ConsolidationResult> {
  const json = readJson(text, RESULT_FORMAT_VERSION, file);
  if (!json.ok) return json;
  const parsed = ResultSchema.safeParse(json.value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsFromZod(parsed.error, file, json.value) };
}
