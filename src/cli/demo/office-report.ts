/** The form of the office's own, filled in by its specialist. */
import type { FolderFile } from "../../adapters/folder/folder.ts";
import { planOfficeTemplate } from "../../core/template/plan-template.ts";
import { folderNames, type CampaignFolder } from "../../use-cases/campaign-folder.ts";
import { fillReport } from "./fill-report.ts";
import type { ReporterFacts } from "./school-life/life.ts";
import { tellOffice } from "./school-life/tell-office.ts";
import type { UnitReport } from "./school-life/unit-report.ts";

export interface OfficeReport {
  readonly report: UnitReport;
  readonly file: FolderFile;
}

/** Absent where the campaign asks nothing of the office. */
export async function officeReport(
  { context: { campaign, office, inForce } }: CampaignFolder,
  facts: ReporterFacts,
): Promise<OfficeReport | undefined> {
  const { pack, previous, samePeriod } = office;
  if (pack.indicators.length === 0) return undefined;
  const report = tellOffice(pack, facts);
  const issuedAt = `${campaign.dataFrom}T01:00:00.000Z`;
  const asked = { pack, campaign, units: inForce, issuedAt, previous, samePeriod };
  const savedAt = `${campaign.dueDate}T03:15:00.000Z`;
  const bytes = await fillReport(planOfficeTemplate(asked), report, { savedAt });
  return { report, file: { path: folderNames.officeForm, bytes } };
}
