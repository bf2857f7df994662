/** `--assign FILE=UNIT`: answers given on the command line. */
import { findUnit } from "../core/campaign/decisions-of-registry.ts";
import type { FileDecision } from "../core/campaign/decisions.ts";
import type { CampaignContext } from "../core/consolidation/campaign-context.ts";
import type { ExaminedFile } from "../core/consolidation/examined-file.ts";
import type { Problem } from "../core/finding/problem.ts";
import { throwProblems } from "../use-cases/failures.ts";
import { findNamedFile } from "../use-cases/received-files.ts";

/** Reads the assignments. @throws {ProblemsError} All that do not hold, before anything is written. */
export function readAssignments(
  texts: readonly string[],
  examined: readonly ExaminedFile[],
  { units }: CampaignContext,
): readonly FileDecision[] {
  const problems: Problem[] = [];
  const decisions: FileDecision[] = [];
  const path = ["--assign"];
  const files = examined.map(({ file }) => file);
  for (const text of texts) {
    const at = text.lastIndexOf("=");
    if (at <= 0) {
      const args = { expected: "TỆP=MÃ", found: text };
      problems.push({ code: "wrong-value", args, path });
      continue;
    }
    const wanted = text.slice(at + 1);
    const unit = findUnit(units, wanted);
    const named = findNamedFile(text.slice(0, at), files);
    const target = named.ok ? examined.find(({ file }) => file === named.value) : undefined;
    if (!named.ok) problems.push(...named.problems.map((problem) => ({ ...problem, path })));
    if (unit === undefined) problems.push({ code: "unknown-unit", args: { unitId: wanted }, path });
    if (target !== undefined && unit !== undefined) {
      const { file, sha256 } = target;
      decisions.push({ file, sha256, unitId: unit.unitId, reason: "", by: "merge --assign" });
    }
  }
  throwProblems(problems);
  return decisions;
}
