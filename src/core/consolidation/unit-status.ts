import type { Unit, UnitId } from "../campaign/unit.ts";
import type { ConsolidatedFile } from "./consolidation.ts";
import type { ExaminedFile } from "./examined-file.ts";
import type { UnitStatus } from "./result.ts";

/** What is known of a unit that is not excused. */
interface UnitFacts {
  /** Some indicator applies to it, or documents are asked for. */
  readonly isAsked: boolean;
  /** The period asks for documents only: one is all that a unit has to send. */
  readonly documentsSuffice: boolean;
  /** Some file of it is counted. */
  readonly isCounted: boolean;
  /** It has an error that is not settled. */
  readonly mustFix: boolean;
  /** All files, settled, and as they were examined. */
  readonly files: readonly ConsolidatedFile[];
  readonly examined: readonly ExaminedFile[];
}

const waitingStatuses: ReadonlySet<string> = new Set(["conflict", "ambiguous", "to-decide"]);

/** The one status of a unit; files that may be of several units make all of them wait. */
export function unitStatus({ unitId }: Unit, facts: UnitFacts): UnitStatus {
  if (!facts.isAsked) return "not-required";
  if (facts.isCounted) return facts.mustFix ? "needs-fixing" : "accepted";
  const candidates = new Map(facts.examined.map((one) => [one.file, candidatesOf(one)]));
  const own = facts.files.filter(
    (file) =>
      file.status !== "superseded" &&
      (file.unitId === unitId || candidates.get(file.file)?.includes(unitId) === true),
  );
  if (own.some(({ status }) => waitingStatuses.has(status))) return "to-decide";
  const hasDocument = own.some(({ status }) => status === "document");
  if (facts.documentsSuffice && hasDocument) return "accepted";
  const isSomething = own.some(({ status }) => status !== "document" && status !== "ignored");
  return isSomething ? "unreadable" : "missing";
}

function candidatesOf({ outcome }: ExaminedFile): readonly UnitId[] {
  return outcome.kind === "set-aside" ? outcome.candidates : [];
}
