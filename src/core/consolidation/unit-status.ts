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

/** What holds up no report. */
const beside: ReadonlySet<string> = new Set(["superseded", "document", "ignored"]);

/** A status, and the files that it comes of where something came and nothing counts. */
export interface UnitStanding {
  readonly status: UnitStatus;
  readonly heldUpBy?: readonly ConsolidatedFile[];
}

/** The one status of a unit; files that may be of several units make all of them wait. */
export function unitStanding({ unitId }: Unit, facts: UnitFacts): UnitStanding {
  if (!facts.isAsked) return { status: "not-required" };
  if (facts.isCounted) return { status: facts.mustFix ? "needs-fixing" : "accepted" };
  const candidates = new Map(facts.examined.map((one) => [one.file, candidatesOf(one)]));
  const files = new Map(facts.files.map((file) => [file.file, file]));
  // A copy says nothing that the file itself does not.
  const original = (file: ConsolidatedFile): ConsolidatedFile =>
    (file.reason.code === "same-bytes" ? files.get(file.reason.args.file) : undefined) ?? file;
  const mine = facts.files.filter(
    (file) => file.unitId === unitId || candidates.get(file.file)?.includes(unitId) === true,
  );
  const own = [...new Set(mine.map(original))];
  const waiting = own.filter(({ status }) => waitingStatuses.has(status));
  if (waiting.length > 0) return { status: "to-decide", heldUpBy: waiting };
  const hasDocument = own.some(({ status }) => status === "document");
  if (facts.documentsSuffice && hasDocument) return { status: "accepted" };
  const unusable = own.filter(({ status }) => !beside.has(status));
  return unusable.length > 0 ? { status: "unreadable", heldUpBy: unusable } : { status: "missing" };
}

function candidatesOf({ outcome }: ExaminedFile): readonly UnitId[] {
  return outcome.kind === "set-aside" ? outcome.candidates : [];
}
