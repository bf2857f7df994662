/** A merge as the screen shows it: statuses and findings, no figure. */
import type { FileDecision } from "../../core/campaign/decisions.ts";
import type { UnitId } from "../../core/campaign/unit.ts";
import type { Coverage } from "../../core/consolidation/consolidation.ts";
import type { OfficeFigures } from "../../core/consolidation/office-figures.ts";
import type { FileStatus, Timeliness, UnitStatus } from "../../core/consolidation/result.ts";
import type { SignedDocument } from "../../core/consolidation/signed-document.ts";
import type { FileReason, FileReasonCode } from "../../core/finding/file-reason.ts";
import type { Finding } from "../../core/finding/finding.ts";
import type { CampaignEvidence } from "../../core/recognition/campaign-evidence.ts";
import type { Evidence } from "../../core/recognition/evidence.ts";
import type { UnitScore } from "../../core/recognition/unit-score.ts";
import type { OverruledDate } from "../../core/locale/overruled-dates.ts";
import type { UnitChoice } from "./campaign-view.ts";

/** One received file. While files are being read, `report` stands for one that may count. */
export interface FileLine {
  /** Relative to the campaign folder. */
  readonly file: string;
  /** Empty where it could not be read: then nothing can be decided on it. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly status: FileStatus | "report";
  readonly reason?: FileReason;
  readonly unitId?: UnitId;
  /** Units that it may belong to, the likeliest first. */
  readonly candidates: readonly UnitId[];
  readonly evidence: readonly Evidence[];
  /** How strongly that speaks for each unit, the strongest first. */
  readonly scores: readonly UnitScore[];
  /** What speaks for pack and period, where something speaks against. */
  readonly doubts?: readonly CampaignEvidence[];
}

/** What a file that waits asks of the office. */
export type Question =
  /** Whose is it? */
  | "unit"
  /** Replace, add, complete, or not use? */
  | "use";

export interface SettledFile extends FileLine {
  readonly status: FileStatus;
  readonly reason: FileReason;
  readonly question?: Question;
  /** What the office answered, now or earlier. */
  readonly decision?: FileDecision;
}

export interface UnitLine extends UnitChoice {
  readonly status: UnitStatus;
  readonly timeliness?: Timeliness;
  /** ISO time or date. */
  readonly received?: string;
  readonly receivedFrom?: "decision" | "mail" | "list" | "file";
  readonly signedDocument?: SignedDocument;
  /** Its form came back blank; said of a unit that is missing. */
  readonly sentBlankForm?: true;
  /** Why none of its files counts; said of a unit that is unreadable or waits for an answer. */
  readonly heldUpBy?: readonly FileReasonCode[];
  /** Its figures count, and of its signed document nothing came, as it did of others. */
  readonly isUnsigned?: true;
  /** Open findings. */
  readonly errors: number;
  readonly warnings: number;
  /** What the office wrote when it excused the unit. */
  readonly excuse?: string;
}

export interface MergeView {
  /** ISO instant. */
  readonly asOf: string;
  readonly coverage: Coverage;
  /** What the office enters itself: how many figures of how many; absent where nothing is asked of it. */
  readonly office?: Pick<OfficeFigures, "asked" | "entered">;
  /** In the registry's order. */
  readonly units: readonly UnitLine[];
  /** Every file once; those that ask something first. */
  readonly files: readonly SettledFile[];
  /** In reading order, all of them. */
  readonly findings: readonly Finding[];
  /** Units of whose received dates the register says another than the list taken in last. */
  readonly overruledDates: readonly OverruledDate[];
}
