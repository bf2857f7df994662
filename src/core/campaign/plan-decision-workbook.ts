/** The register of decisions, to be edited by the office and read back. */
import type { WorkbookPlan } from "../workbook/workbook-plan.ts";
import { CampaignSchema } from "./campaign.ts";
import type { Decisions } from "./decisions.ts";
import { planKeptSheet } from "./kept-sheet.ts";
import { planFilesSheet, type ListedFile } from "./plan-files-sheet.ts";
import { planReceivedSheet } from "./plan-received-sheet.ts";
import type { Unit } from "./unit.ts";

export interface DecisionWorkbookInput {
  readonly units: readonly Unit[];
  readonly files: readonly ListedFile[];
  readonly decisions: Decisions;
  /** ISO instant. */
  readonly createdAt: string;
  /** The campaign's, whose clock the cells show. */
  readonly timeZone?: string;
}

const DEFAULT_ZONE = CampaignSchema.shape.timeZone.parse(undefined);

/**
 * Plans `so-xu-ly.xlsx`: a row a unit and a row a file, with every decision there is.
 *
 * Decisions on units and files that are gone keep their rows. Files that wait for an answer come
 * first; a file without checksum (it could not be read) has no key, so nothing can be decided on it.
 */
export function planDecisionWorkbook(input: DecisionWorkbookInput): WorkbookPlan {
  const { units, files, decisions, createdAt, timeZone = DEFAULT_ZONE } = input;
  const received = planReceivedSheet(units, decisions.received, timeZone);
  const lastUnitRow = Math.max(1, ...received.cells.map(({ row }) => row)) + 1;
  return {
    title: "Sổ xử lý",
    createdAt,
    sheets: [
      received,
      planFilesSheet(files, decisions.files, timeZone, lastUnitRow),
      ...(decisions.otherSheets ?? []).map(planKeptSheet),
    ],
    names: [],
  };
}
