/** Whether the program knows a newer version of a pack than the one a workbook carries. */
import { bundledPacks } from "../report-pack/bundled-packs.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";

export interface PackAge {
  /**
   * Against the pack of the same id that comes with the program. An older one is helpful to know:
   * the report is checked against its own all the same.
   */
  readonly age: "same" | "older" | "newer" | "not-bundled";
  readonly bundledVersion?: string;
}

/** Compares a pack with the one that comes with the program. */
export function packAge({ id, version }: Pick<ReportPack, "id" | "version">): PackAge {
  const bundledVersion = versionOf(Object.hasOwn(bundledPacks, id) ? bundledPacks[id] : undefined);
  if (bundledVersion === undefined) return { age: "not-bundled" };
  const order = compareVersions(version, bundledVersion);
  return { age: order === 0 ? "same" : order < 0 ? "older" : "newer", bundledVersion };
}

function versionOf(pack: unknown): string | undefined {
  if (typeof pack !== "object" || pack === null || !("version" in pack)) return undefined;
  return typeof pack.version === "string" ? pack.version : undefined;
}

/** By their numbers: 1.10.0 comes after 1.9.0. */
function compareVersions(a: string, b: string): number {
  const others = b.split(".").map(Number);
  for (const [index, part] of a.split(".").map(Number).entries()) {
    const difference = part - (others[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
