/** One period of one year of one pack: the format of `dot.json`. */
import * as z from "zod";
import { IndicatorCodeSchema, RuleIdSchema } from "../report-pack/codes.ts";
import { PeriodIdSchema, SchoolLevelSchema, SeveritySchema } from "../report-pack/report-pack.ts";

export const CAMPAIGN_FORMAT_VERSION = 1;

/** Calendar date `YYYY-MM-DD`; it carries no time zone. */
const IsoDateSchema = z.iso.date();

/** Switches of one rule in this campaign; the reason is shown in the summary. */
export const RuleSwitchSchema = z.strictObject({
  off: z.boolean().optional(),
  severity: SeveritySchema.optional(),
  levels: z.array(SchoolLevelSchema).min(1).optional(),
  reason: z.string().min(1),
});

/** The consolidating office. An empty text is printed as a visible blank. */
export const OfficeSchema = z.strictObject({
  name: z.string().default(""),
  superior: z.string().default(""),
  place: z.string().default(""),
  signerTitle: z.string().default(""),
  signerName: z.string().default(""),
  recipients: z.array(z.string()).default([]),
  sendTo: z
    .string()
    .default("")
    .meta({ description: "Where schools send the report; printed in the template" }),
});

export const CampaignSchema = z.strictObject({
  formatVersion: z.literal(CAMPAIGN_FORMAT_VERSION),
  packId: z.string(),
  packVersion: z.string(),
  period: PeriodIdSchema,
  year: z.int().min(2000).max(2100),
  dataFrom: IsoDateSchema,
  dataTo: IsoDateSchema,
  dueDate: IsoDateSchema,
  dueMeans: z.enum(["before", "by"]),
  timeZone: z.string().default("Asia/Ho_Chi_Minh"),
  language: z.enum(["vi", "en"]).default("vi"),
  form: z.enum(["short", "full"]),
  optional: z.array(IndicatorCodeSchema).default([]),
  rules: z.record(RuleIdSchema, RuleSwitchSchema).default({}),
  office: OfficeSchema,
});
export type Campaign = z.infer<typeof CampaignSchema>;
