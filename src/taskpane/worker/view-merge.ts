import type { Decisions } from "../../core/campaign/decisions.ts";
import type { UnitId } from "../../core/campaign/unit.ts";
import type { ConsolidatedFile, ConsolidatedUnit } from "../../core/consolidation/consolidation.ts";
import type { ExaminedFile } from "../../core/consolidation/examined-file.ts";
import type { FileStatus } from "../../core/consolidation/result.ts";
import { sentBlankForm } from "../../core/consolidation/sent-blank-form.ts";
import { collectsDocuments, isUnsigned } from "../../core/consolidation/signed-document.ts";
import { isUnsettled, type Finding } from "../../core/finding/finding.ts";
import { unitScores } from "../../core/recognition/unit-score.ts";
import { overruledDates, type Merge } from "../../use-cases/merge-campaign.ts";
import type { FileLine, MergeView, Question, SettledFile, UnitLine } from "./merge-view.ts";
import { unitChoice } from "./view-campaign.ts";

const questions: Readonly<Partial<Record<FileStatus, Question>>> = {
  conflict: "unit",
  ambiguous: "unit",
  "unknown-unit": "unit",
  unrecognised: "unit",
  "to-decide": "use",
};

/** A document of nobody is no report that waits, but whose it is can be told at once. */
function questionOf(status: FileStatus, unitId: UnitId | undefined): Question | undefined {
  return status === "document" && unitId === undefined ? "unit" : questions[status];
}

/** A file that was just read. */
export function fileLine(examined: ExaminedFile): FileLine {
  const { file, sha256, size, evidence, outcome } = examined;
  const told = { file, sha256, size, evidence, scores: unitScores(evidence), ...doubts(examined) };
  if (outcome.kind === "report") {
    const { unitId } = outcome;
    return { ...told, status: "report", unitId, candidates: [unitId] };
  }
  const { status, reason, candidates } = outcome;
  const [only, ...others] = candidates;
  const unit = only === undefined || others.length > 0 ? {} : { unitId: only };
  return { ...told, status, reason, candidates, ...unit };
}

/** What the screen shows of a merge. */
export function viewMerge(merge: Merge, examined: readonly ExaminedFile[]): MergeView {
  const { consolidation, decisions } = merge;
  const { asOf, coverage, units, files, findings, office } = consolidation;
  const { asked, entered } = office;
  const candidates = new Map(examined.map((file) => [file.file, fileLine(file).candidates]));
  const open = openFindings(findings);
  const isCollected = collectsDocuments(units);
  const settled = files.map((file) =>
    settledFile(file, candidates.get(file.file) ?? [], decisions),
  );
  return {
    asOf,
    coverage,
    ...(asked === 0 ? {} : { office: { asked, entered } }),
    units: units.map((unit) => ({
      ...unitLine(unit, open, decisions, isCollected),
      ...(sentBlankForm(unit, files) ? { sentBlankForm: true } : {}),
    })),
    files: [
      ...settled.filter(({ question }) => question !== undefined),
      ...settled.filter(({ question }) => question === undefined),
    ],
    findings,
    overruledDates: overruledDates(merge),
  };
}

function doubts({ ofCampaign = [] }: ExaminedFile | ConsolidatedFile): Pick<FileLine, "doubts"> {
  const doubtful = ofCampaign.filter(({ about }) =>
    ofCampaign.some((one) => one.about === about && !one.agrees),
  );
  return doubtful.length === 0 ? {} : { doubts: doubtful };
}

function settledFile(
  consolidated: ConsolidatedFile,
  candidates: FileLine["candidates"],
  { files }: Decisions,
): SettledFile {
  const { file, sha256, size, status, reason, evidence, unitId } = consolidated;
  const question = sha256 === "" ? undefined : questionOf(status, unitId);
  const decision = files.find((one) => one.sha256 === sha256);
  return {
    file,
    sha256,
    size,
    status,
    reason,
    candidates,
    evidence,
    scores: unitScores(evidence),
    ...doubts(consolidated),
    ...(unitId === undefined ? {} : { unitId }),
    ...(question === undefined ? {} : { question }),
    ...(decision === undefined ? {} : { decision }),
  };
}

type Counts = ReadonlyMap<string, { readonly errors: number; readonly warnings: number }>;

function openFindings(findings: readonly Finding[]): Counts {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const finding of findings) {
    // That a unit has not reported is its status; it is not counted again as something to correct.
    if (finding.unitId === undefined || finding.code === "unit-missing") continue;
    if (!isUnsettled(finding)) continue;
    const own = counts.get(finding.unitId) ?? { errors: 0, warnings: 0 };
    if (finding.severity === "error") own.errors += 1;
    if (finding.severity === "warning") own.warnings += 1;
    counts.set(finding.unitId, own);
  }
  return counts;
}

function unitLine(
  consolidated: ConsolidatedUnit,
  open: Counts,
  decisions: Decisions,
  isCollected: boolean,
): UnitLine {
  const { unit, status, timeliness, received, signedDocument, heldUpBy } = consolidated;
  const excuse = decisions.received.find(
    (one) => one.unitId === unit.unitId && one.notAReport === true,
  );
  return {
    ...unitChoice(unit),
    status,
    ...(timeliness === undefined ? {} : { timeliness }),
    ...(received === undefined ? {} : { received: received.at, receivedFrom: received.from }),
    ...(signedDocument === undefined ? {} : { signedDocument }),
    ...(heldUpBy === undefined ? {} : { heldUpBy: heldUpBy.map(({ reason }) => reason.code) }),
    ...(isCollected && isUnsigned(consolidated) ? { isUnsigned: true } : {}),
    errors: open.get(unit.unitId)?.errors ?? 0,
    warnings: open.get(unit.unitId)?.warnings ?? 0,
    ...(excuse === undefined ? {} : { excuse: excuse.reason }),
  };
}
