/** Text of a pack file -> report pack, or everything that is wrong with its form. */
import type { Problem, Result } from "../finding/problem.ts";
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
  const place = file === undefined ? {} : { file };
  const read = readJson(text);
  if ("detail" in read) {
    const problem: Problem = { code: "not-json", args: { detail: read.detail }, ...place };
    return { ok: false, problems: [problem] };
  }
  const version = otherVersion(read.json);
  if (version !== undefined) {
    const args = { found: version, supported: String(PACK_FORMAT_VERSION) };
    const problem: Problem = {
      code: "unsupported-version",
      args,
      path: ["formatVersion"],
      ...place,
    };
    return { ok: false, problems: [problem] };
  }
  const parsed = ReportPackSchema.safeParse(read.json);
  if (!parsed.success) {
    return { ok: false, problems: problemsFromZod(parsed.error, file, read.json) };
  }
  return { ok: true, value: parsed.data };
}

function readJson(text: string): { readonly json: unknown } | { readonly detail: string } {
  try {
    // Editors on Windows put a byte order mark first, which JSON does not know.
    return { json: JSON.parse(text.replace(/^\uFEFF/u, "")) as unknown };
  } catch (error) {
    return { detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A pack of a newer format would give a page of problems that say nothing; say the one thing. */
function otherVersion(json: unknown): string | undefined {
  if (typeof json !== "object" || json === null || !("formatVersion" in json)) return undefined;
  const version = json.formatVersion;
  return typeof version === "number" && version !== PACK_FORMAT_VERSION
    ? String(version)
    : undefined;
}
