import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_LIBRARY } from "../office-library.ts";

const GUARD = /_throwIfApiNotSupported\("([^"]+)", _defaultApiSetName, "([\d.]+)"/gu;

let known: ReadonlyMap<string, string> | undefined;

/**
 * Which version of ExcelApi each member needs, as the client library itself says it.
 *
 * The library asks when a member is read or called, but not when a property is set: the host asks
 * again, so that a test at 1.7 also finds a setter of 1.9.
 *
 * @returns By `Class.member`, members in camelCase. What is missing came with 1.1 or is not
 *   guarded.
 */
export function memberVersions(): ReadonlyMap<string, string> {
  known ??= readVersions();
  return known;
}

/** Compares versions such as `1.7` and `1.17`. */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function readVersions(): ReadonlyMap<string, string> {
  const library = readFileSync(join(OFFICE_LIBRARY, "excel-web-16.00.debug.js"), "utf8");
  return new Map(
    Array.from(library.matchAll(GUARD), ([, member = "", version = ""]) => [member, version]),
  );
}
