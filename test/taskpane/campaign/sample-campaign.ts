import { CampaignSchema } from "../../../src/core/campaign/campaign.ts";
import type { CampaignView } from "../../../src/taskpane/worker/campaign-view.ts";
import type { FileLine, MergeView } from "../../../src/taskpane/worker/merge-view.ts";

export const campaignView: CampaignView = {
  label: "Đợt 6 tháng",
  campaign: CampaignSchema.parse({
    formatVersion: 1,
    packId: "hocmon-2024",
    packVersion: "1.0.0",
    period: "6T",
    year: 2024,
    dataFrom: "2023-12-15",
    dataTo: "2024-04-24",
    dueDate: "2024-04-25",
    dueMeans: "before",
    form: "short",
    office: {},
  }),
  pack: { title: { vi: "Dân vận" }, issuer: { vi: "Phòng" }, inferred: true },
  period: { vi: "6 tháng" },
  lastDay: "2024-04-24",
  indicators: 40,
  documentsOnly: false,
  units: [],
  received: 0,
  canWrite: false,
};

export const mergeView: MergeView = {
  asOf: "2024-04-25T08:00:00+07:00",
  coverage: { expected: 60, reported: 48, accepted: 40, onTime: 45, late: 3 },
  units: [],
  files: [],
  findings: [],
  overruledDates: [],
};

export const readLine: FileLine = {
  file: "nhan/a.xlsx",
  sha256: "aa",
  size: 10,
  status: "report",
  candidates: [],
  evidence: [],
  scores: [],
};
