/** Which units sent their signed report beside the figures, or instead of them. */
import type { ReceivedDecision } from "../campaign/decisions.ts";
import type { UnitId } from "../campaign/unit.ts";
import { foldText } from "../workbook/fold-text.ts";
import type { FileStatus, UnitStatus } from "./result.ts";

export interface SignedDocument {
  /** Documents of the unit, as they were received. */
  readonly files: readonly string[];
  /** What the office wrote of it into the register: number and date. */
  readonly recorded?: string | undefined;
}

/** Words in the register's column that say that there is none. */
const NONE = /^(?:(?:chua|khong)(?: co| nhan| nhan duoc)?|0|-|–)$/u;

/** The document of a unit; `undefined` where none came and none is recorded. */
export function signedDocumentOf(
  unitId: UnitId,
  files: readonly {
    readonly file: string;
    readonly status: FileStatus;
    readonly unitId?: UnitId;
  }[],
  received: readonly ReceivedDecision[],
): SignedDocument | undefined {
  const own = files
    .filter((one) => one.status === "document" && one.unitId === unitId)
    .map(({ file }) => file);
  const recorded = received.find((one) => one.unitId === unitId)?.signedDocument?.trim() ?? "";
  const isRecorded = recorded !== "" && !NONE.test(foldText(recorded));
  if (own.length === 0 && !isRecorded) return undefined;
  return { files: own, ...(isRecorded ? { recorded } : {}) };
}

/** What a unit's standing tells of its document. */
interface Standing {
  readonly status: UnitStatus;
  readonly signedDocument?: object | undefined;
}

/**
 * Whether the office collects documents in this campaign: no setting says so, but it does once it
 * has one. Where it has none, every unit lacking one would be said for nothing.
 */
export function collectsDocuments(units: readonly Standing[]): boolean {
  return units.some(isSigned);
}

/** Whether a signed document of the unit came, or was recorded. */
export function isSigned({ signedDocument }: Pick<Standing, "signedDocument">): boolean {
  return signedDocument !== undefined;
}

/** Whether figures of a unit count whose signed document has not come. */
export function isUnsigned({ status, signedDocument }: Standing): boolean {
  return signedDocument === undefined && (status === "accepted" || status === "needs-fixing");
}
