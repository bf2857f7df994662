/** Reports as units of a campaign send them: typed into the form that it issued, saved, put into `nhan/`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { templateFileNames } from "../../src/core/campaign/template-file-name.ts";
import type { ConsolidationResult } from "../../src/core/consolidation/result.ts";
import { fillTemplate } from "../../src/core/template/fill-template.ts";
import { planTemplate } from "../../src/core/template/plan-template.ts";
import type { PlannedValue } from "../../src/core/workbook/workbook-plan.ts";
import { serialFromDate } from "../../src/core/workbook/date-serial.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { workbookBytes } from "../../src/use-cases/workbook-bytes.ts";

/** By defined name; ISO dates stand for their serials. */
export type Answers = Readonly<Record<string, PlannedValue>>;

/**
 * Fills in the form that a unit received and puts it into the campaign's folder.
 *
 * @param answers - What the form does not ask is left out, as a school would.
 * @returns The path of the file, relative to the folder.
 */
export async function sendReport(
  dir: string,
  unitId: string,
  answers: Answers,
  models: readonly string[] = [],
): Promise<string> {
  const { context } = await openCampaignFolder(diskFolder(dir));
  const { campaign, pack, inForce, previous, samePeriod } = context;
  const unit = inForce.find((one) => one.unitId === unitId);
  if (unit === undefined) throw new Error(`No unit ${unitId} in ${dir}`);
  const plan = planTemplate({
    pack,
    campaign,
    unit,
    issuedAt: `${campaign.dataFrom}T08:00:00+07:00`,
    previous: previous.get(unit.unitId)?.values ?? new Map(),
    samePeriod: samePeriod.get(unit.unitId)?.values ?? new Map(),
  });
  const names = new Set(plan.names.map(({ name }) => name));
  const asked = Object.entries(answers).filter(([name]) => names.has(name));
  const values = new Map(asked.map(([name, value]) => [name, asTyped(value)]));
  const lists = new Map(names.has("DV_01_05") ? [["DV_01_05", models.map((name) => [name])]] : []);
  const bytes = await workbookBytes(fillTemplate(plan, { values, lists }));
  const file = `nhan/${templateFileNames(inForce, campaign).get(unit.unitId) ?? unitId}`;
  mkdirSync(join(dir, "nhan"), { recursive: true });
  writeFileSync(join(dir, file), bytes);
  return file;
}

function asTyped(value: PlannedValue): PlannedValue {
  const isDate = typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value);
  return isDate ? serialFromDate(value, "1900") : value;
}

/** The result of the latest merge. */
export function resultOf(dir: string): ConsolidationResult {
  const text = readFileSync(join(dir, "ket-qua/ket-qua.json"), "utf8");
  return JSON.parse(text) as ConsolidationResult;
}
