/** JSON files of ours, before their schema looks at them. */
import type { Result } from "../finding/problem.ts";
import { jsonFault } from "./json-fault.ts";

/**
 * Parses a file that says its `formatVersion`.
 *
 * Of a file in a newer format a schema would give a page of problems that say nothing, so the one
 * thing is told first.
 *
 * @param supported - The version that this program reads; a file without version is the schema's.
 * @param file - As the user knows it.
 * @returns Problem `not-json` or `unsupported-version`.
 */
export function readJson(text: string, supported: number, file?: string): Result<unknown> {
  // Editors on Windows put a byte order mark first, which JSON does not know.
  const unmarked = text.replace(/^\uFEFF/u, "");
  let json: unknown;
  try {
    json = JSON.parse(unmarked);
  } catch (error) {
    const fault = jsonFault(unmarked);
    if (fault === undefined) throw error;
    const { line, ...args } = fault;
    return { ok: false, problems: [{ code: "not-json", args, file, line }] };
  }
  const version = versionOf(json);
  if (version === undefined || version === supported) return { ok: true, value: json };
  const args = { found: String(version), supported: String(supported) };
  const path = ["formatVersion"];
  return { ok: false, problems: [{ code: "unsupported-version", args, path, file }] };
}

function versionOf(json: unknown): number | undefined {
  if (typeof json !== "object" || json === null || !("formatVersion" in json)) return undefined;
  return typeof json.formatVersion === "number" ? json.formatVersion : undefined;
}
