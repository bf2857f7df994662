/** The office's list of when reports came, bound to the files and units of a campaign. */
import { findUnit } from "../core/campaign/decisions-of-registry.ts";
import { parseReceivedList } from "../core/campaign/received-list.ts";
import type { Table } from "../core/campaign/table.ts";
import type { UnitId } from "../core/campaign/unit.ts";
import type { CampaignContext } from "../core/consolidation/campaign-context.ts";
import { noReceivedTimes, type ReceivedTimes } from "../core/consolidation/received-times.ts";
import type { Problem } from "../core/finding/problem.ts";
import { throwProblems, valueOrThrow } from "./failures.ts";
import { findNamedFile } from "./received-files.ts";

export interface ReceivedList {
  readonly times: ReceivedTimes;
  /** The list's name; the register says that a date came from it. */
  readonly shownAs: string;
}

export const noReceivedList: ReceivedList = { times: noReceivedTimes, shownAs: "" };

/**
 * Binds a list.
 *
 * @param files - The received files, relative to the campaign folder.
 * @param path - The list's own path, for problems; its last part is its name.
 * @throws {ProblemsError} Every line that does not hold, or names a file or unit that is not there.
 */
export function bindReceivedList(
  table: Table,
  path: string,
  files: readonly string[],
  { campaign, units }: CampaignContext,
): ReceivedList {
  const byFile = new Map<string, string>();
  const byUnit = new Map<UnitId, string>();
  const problems: Problem[] = [];
  for (const item of valueOrThrow(parseReceivedList(table, campaign, path))) {
    if ("unitId" in item) {
      const unit = findUnit(units, item.unitId);
      if (unit !== undefined) byUnit.set(unit.unitId, item.at);
      else problems.push({ code: "unknown-unit", args: { unitId: item.unitId } });
      continue;
    }
    const named = findNamedFile(item.file, files);
    if (named.ok) byFile.set(named.value, item.at);
    else problems.push(...named.problems);
  }
  throwProblems(problems.map((problem) => ({ ...problem, file: path })));
  const shownAs = path.replaceAll("\\", "/").split("/").at(-1) ?? path;
  return { times: { byFile, byUnit }, shownAs };
}
