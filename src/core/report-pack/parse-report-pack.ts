/** Text of a pack file -> report pack, or everything that is wrong with its form. */
import type { Result } from "../finding/problem.ts";
import { readJson } from "./read-json.ts";
import { PACK_FORMAT_VERSION, ReportPackSchema, type ReportPack } from "./report-pack.ts";
import { problemsFromZod } from "./zod-problems.ts";

/**
 * Parses a pack and checks its form: keys, types, patterns.
 *
 * What needs the pack as a whole (codes that exist, formulas that parse) is `checkPack`, which the
 * caller runs on the result.
 *
 * @param file - As the user knows it; every problem carries it.
 */
export function parseReportPack(text: string, file?: string): Result<ReportPack> {
  const json = readJson(text, PACK_FORMAT_VERSION, file);
  if (!json.ok) return json;
  const parsed = ReportPackSchema.safeParse(json.value);
  if (!parsed.success) {
    return { ok: false, problems: problemsFromZod(parsed.error, file, json.value) };
  }
  return { ok: true, value: parsed.data };
}
