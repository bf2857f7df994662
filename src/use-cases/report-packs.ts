/** Report packs: those that come with the program, and those that the office wrote. */
import { checkPack } from "../core/formula/check-pack.ts";
import { bundledPacks } from "../core/report-pack/bundled-packs.ts";
import { parseReportPack } from "../core/report-pack/parse-report-pack.ts";
import type { ReportPack } from "../core/report-pack/report-pack.ts";
import { ProblemsError, throwProblems, valueOrThrow } from "./failures.ts";

/** Ids of the packs that come with the program. */
export const bundledPackIds: readonly string[] = Object.keys(bundledPacks);

/** Reads and checks a pack. @throws {ProblemsError} With the position of what is wrong. */
export function packFromText(text: string, shownAs: string): ReportPack {
  const pack = valueOrThrow(parseReportPack(text, shownAs));
  throwProblems(checkPack(pack).map((problem) => ({ ...problem, file: shownAs })));
  return pack;
}

/** A pack that comes with the program. @throws {ProblemsError} `unknown-pack`. */
export function bundledPack(id: string): ReportPack {
  if (!bundledPackIds.includes(id)) {
    throw new ProblemsError([{ code: "unknown-pack", args: { id, known: bundledPackIds } }]);
  }
  return packFromText(JSON.stringify(bundledPacks[id]), `${id}.json`);
}
