/** One received file after it was looked at, on its own: whose it is, and what it says. */
import type { UnitId } from "../campaign/unit.ts";
import type { FileReason } from "../finding/file-reason.ts";
import type { ReadReport } from "../reading/figure.ts";
import type { CampaignEvidence } from "../recognition/campaign-evidence.ts";
import type { CarryingMail } from "../recognition/carrying-mail.ts";
import type { Evidence } from "../recognition/evidence.ts";
import { unitScores } from "../recognition/unit-score.ts";
import type { CheckStamp } from "../validation/check-stamp.ts";
import type { FileStatus } from "./result.ts";

/** The file itself. */
export interface ReceivedFile {
  /** Path relative to the campaign folder, with `/`; NFC. */
  readonly file: string;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** The mail that it came in. */
  readonly mail?: CarryingMail;
}

/** The file, with what it says of the campaign that it is of. */
export interface SeenFile extends ReceivedFile {
  /** What speaks for the campaign's pack and period, and against; of workbooks only. */
  readonly ofCampaign?: readonly CampaignEvidence[];
}

export type ExaminedFile = SeenFile & {
  readonly evidence: readonly Evidence[];
  readonly outcome: ExaminedOutcome;
  /** Of a report that the school checked before it sent it; it decides nothing. */
  readonly checked?: CheckStamp;
};

export type ExaminedOutcome =
  /** A report of this pack, period and year, of one known unit. */
  | {
      readonly kind: "report";
      readonly unitId: UnitId;
      readonly report: ReadReport;
      /** The workbook's own time of saving, ISO 8601; the last that it may be where that is not sure. */
      readonly modifiedAt?: string;
      /** The first that it may be, where that is not sure. */
      readonly modifiedFrom?: string;
    }
  /** Everything else; `candidates` are the units that it may belong to, the likeliest first. */
  | {
      readonly kind: "set-aside";
      readonly status: FileStatus;
      readonly reason: FileReason;
      readonly candidates: readonly UnitId[];
    };

/**
 * A file set aside with its status, reason and the units it may belong to.
 *
 * @param candidates - Those that the evidence means, where nothing else is known.
 */
export function setAside(
  received: SeenFile,
  status: FileStatus,
  reason: FileReason,
  evidence: readonly Evidence[] = [],
  candidates: readonly UnitId[] = evidence.flatMap((item) => item.unitId ?? []),
): ExaminedFile {
  const likely = unitScores(evidence).flatMap(({ unitId }) =>
    candidates.includes(unitId) ? [unitId] : [],
  );
  return {
    ...received,
    evidence,
    outcome: {
      kind: "set-aside",
      status,
      reason,
      candidates: [...new Set([...likely, ...candidates])],
    },
  };
}

/** A file that holds a report. */
export type ReportFile = ExaminedFile & {
  readonly outcome: Extract<ExaminedOutcome, { kind: "report" }>;
};

/** Whether a file holds a report of this campaign. */
export function isReportFile(file: ExaminedFile): file is ReportFile {
  return file.outcome.kind === "report";
}
