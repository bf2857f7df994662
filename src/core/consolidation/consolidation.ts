/** Many submissions and the office's decisions made one: facts and codes only, no sentence. */
import type { Decisions } from "../campaign/decisions.ts";
import type { Receipt } from "../campaign/due-date.ts";
import type { Unit, UnitId } from "../campaign/unit.ts";
import type { FileReason } from "../finding/file-reason.ts";
import type { Finding } from "../finding/finding.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { Evidence } from "../recognition/evidence.ts";
import type { CheckStamp } from "../validation/check-stamp.ts";
import type { SeenFile } from "./examined-file.ts";
import type { OfficeFigures } from "./office-figures.ts";
import type {
  FileStatus,
  ResultListRow,
  ResultText,
  ResultValue,
  Timeliness,
  Total,
  UnitStatus,
} from "./result.ts";
import type { SignedDocument } from "./signed-document.ts";

export interface ConsolidatedUnit {
  readonly unit: Unit;
  readonly status: UnitStatus;
  /** What came of a unit that is `unreadable` or `to-decide`: files of which none counts. */
  readonly heldUpBy?: readonly ConsolidatedFile[];
  readonly timeliness?: Timeliness;
  readonly received?: Receipt;
  readonly signedDocument?: SignedDocument;
  readonly values: Readonly<Record<IndicatorCode, ResultValue>>;
}

export interface ConsolidatedFile extends SeenFile {
  readonly status: FileStatus;
  readonly reason: FileReason;
  readonly unitId?: UnitId;
  readonly evidence: readonly Evidence[];
  /** A property of the file: no finding, and no matter for its status. */
  readonly checked?: CheckStamp;
}

export type Totals = Readonly<Record<IndicatorCode, Total>>;

export interface Coverage {
  readonly expected: number;
  /** Units with a counted file. */
  readonly reported: number;
  readonly accepted: number;
  readonly onTime: number;
  readonly late: number;
}

export interface Consolidation {
  readonly asOf: string;
  /** Units in force, in the registry's order. */
  readonly units: readonly ConsolidatedUnit[];
  readonly totals: Totals;
  readonly groups: {
    readonly level: Readonly<Record<string, Totals>>;
    readonly area: Readonly<Record<string, Totals>>;
  };
  readonly lists: Readonly<Record<IndicatorCode, readonly ResultListRow[]>>;
  readonly texts: Readonly<Record<IndicatorCode, readonly ResultText[]>>;
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** Every input file once, in natural order of names. */
  readonly files: readonly ConsolidatedFile[];
  readonly coverage: Coverage;
  readonly office: OfficeFigures;
  readonly decisions: Decisions;
}
