import { CampaignSchema, type Campaign } from "../../../src/core/campaign/campaign.ts";

/** The half-year of 2024 of the small pack, but for what a test says. */
export function campaignOf(changes: object = {}): Campaign {
  return CampaignSchema.parse({
    formatVersion: 1,
    packId: "small",
    packVersion: "1.0.0",
    period: "6T",
    year: 2024,
    dataFrom: "2023-12-15",
    dataTo: "2024-04-24",
    dueDate: "2024-04-25",
    dueMeans: "before",
    form: "short",
    office: {},
    ...changes,
  });
}
