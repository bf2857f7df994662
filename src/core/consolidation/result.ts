/** What a merge gives: the format of `ket-qua/ket-qua.json`. */
import * as z from "zod";
import { CampaignSchema } from "../campaign/campaign.ts";
import { UnitIdSchema } from "../campaign/unit.ts";
import { campaignSources } from "../recognition/campaign-evidence.ts";
import { evidenceSources } from "../recognition/evidence.ts";
import { IndicatorCodeSchema } from "../report-pack/codes.ts";
import { OwnershipSchema, SchoolLevelSchema, SeveritySchema } from "../report-pack/report-pack.ts";

export const RESULT_FORMAT_VERSION = 1;

export const FigureValueSchema = z.union([z.number(), z.boolean(), z.string(), z.null()]);

const PartSchema = z.strictObject({
  value: FigureValueSchema,
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
});

/** A figure of a unit with the cell it came from, or the cells of several files in `parts`. */
export const ResultValueSchema = z.strictObject({
  value: FigureValueSchema,
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  raw: z.string().optional(),
  why: z.enum(["blank", "unreadable", "not-in-form"]).optional(),
  provenance: z.enum(["confirmed-none", "adjusted", "entered"]).optional(),
  parts: z.array(PartSchema).optional(),
});
export type ResultValue = z.infer<typeof ResultValueSchema>;

export const unitStatuses = [
  "accepted",
  "needs-fixing",
  "to-decide",
  "unreadable",
  "missing",
  "excused",
  "not-required",
] as const;
export type UnitStatus = (typeof unitStatuses)[number];

export const timelinessValues = ["on-time", "late", "unknown"] as const;
export type Timeliness = (typeof timelinessValues)[number];

/** A unit's signed report: documents received, and what the office recorded of it. */
const SignedDocumentSchema = z.strictObject({
  files: z.array(z.string()),
  recorded: z.string().optional(),
});

export const ResultUnitSchema = z.strictObject({
  unitId: UnitIdSchema,
  name: z.string(),
  level: SchoolLevelSchema,
  ownership: OwnershipSchema,
  area: z.string(),
  status: z.enum(unitStatuses),
  timeliness: z.enum(timelinessValues).optional(),
  received: z
    .string()
    .optional()
    .meta({ description: "ISO time, or a date where only that is known" }),
  receivedFrom: z.enum(["decision", "mail", "list", "file"]).optional(),
  signedDocument: SignedDocumentSchema.optional(),
  values: z.record(IndicatorCodeSchema, ResultValueSchema),
});
export type ResultUnit = z.infer<typeof ResultUnitSchema>;

/** A total over units; `value` is `null` where no unit has one. `provisional` while units are open. */
export const TotalSchema = z.strictObject({
  value: FigureValueSchema.optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  yes: z.int().optional(),
  first: z.string().nullable().optional(),
  last: z.string().nullable().optional(),
  choices: z.record(z.string(), z.int()).optional(),
  reported: z.int(),
  expected: z.int(),
  provisional: z.boolean(),
});
export type Total = z.infer<typeof TotalSchema>;

const TotalsSchema = z.record(IndicatorCodeSchema, TotalSchema);

export const fileStatuses = [
  "counted",
  "superseded",
  "identical",
  "conflict",
  "ambiguous",
  "to-decide",
  "other-period",
  "other-pack",
  "unknown-unit",
  "unrecognised",
  "document",
  "encrypted",
  "unreadable",
  "unsafe",
  "ignored",
] as const;
export type FileStatus = (typeof fileStatuses)[number];

export const EvidenceSchema = z.strictObject({
  source: z.enum(evidenceSources),
  says: z.string(),
  unitId: UnitIdSchema.optional(),
  units: z.array(UnitIdSchema).optional().meta({ description: "Units that it may mean" }),
  weight: z.number().optional().meta({ description: "0 to 100: how much this source alone tells" }),
});

/** How strongly the evidence speaks for a unit. */
const CandidateSchema = z.strictObject({
  unitId: UnitIdSchema,
  score: z.int().meta({ description: "0 to 100" }),
});

/** What a workbook says of the campaign's pack or period, and how strongly that speaks. */
const CampaignEvidenceSchema = z.strictObject({
  score: z.int().meta({ description: "0 to 100: for this campaign" }),
  against: z.int().meta({ description: "0 to 100: for another" }),
  evidence: z.array(
    z.strictObject({
      source: z.enum(campaignSources),
      says: z.string(),
      agrees: z.boolean(),
      weight: z.number(),
    }),
  ),
});
export type ResultCampaignEvidence = z.infer<typeof CampaignEvidenceSchema>;

/** What a school's own check left in the file, before it was sent. */
export const ResultCheckSchema = z.strictObject({
  at: z.string().meta({ description: "ISO instant of the check" }),
  packVersion: z.string(),
  state: z
    .enum(["unchanged", "changed"])
    .meta({ description: "Whether the figures changed since" }),
});

export const ResultFileSchema = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  size: z.int(),
  status: z.enum(fileStatuses),
  reason: z.string(),
  toSender: z.string().optional().meta({ description: "What the unit may be asked to do" }),
  unitId: UnitIdSchema.optional(),
  evidence: z.array(EvidenceSchema),
  candidates: z
    .array(CandidateSchema)
    .optional()
    .meta({ description: "Units that the evidence speaks for, the strongest first" }),
  pack: CampaignEvidenceSchema.optional(),
  period: CampaignEvidenceSchema.optional(),
  checked: ResultCheckSchema.optional(),
});
export type ResultFile = z.infer<typeof ResultFileSchema>;

export const ResultFindingSchema = z.strictObject({
  code: z.string(),
  severity: SeveritySchema,
  state: z.enum(["open", "explained", "accepted", "held"]),
  unitId: UnitIdSchema.optional(),
  indicator: z.string().optional(),
  rule: z.string().optional(),
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  args: z.record(z.string(), z.unknown()),
  message: z.string(),
  explanation: z.string().optional(),
});
export type ResultFinding = z.infer<typeof ResultFindingSchema>;

const ListRowSchema = z.strictObject({
  unitId: UnitIdSchema,
  row: z.int(),
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  values: z.record(z.string(), FigureValueSchema),
});
export type ResultListRow = z.infer<typeof ListRowSchema>;

const TextRowSchema = z.strictObject({
  unitId: UnitIdSchema,
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  value: z.string(),
});
export type ResultText = z.infer<typeof TextRowSchema>;

export const ResultSchema = z
  .strictObject({
    formatVersion: z.literal(RESULT_FORMAT_VERSION),
    campaign: CampaignSchema,
    asOf: z.string(),
    units: z.array(ResultUnitSchema),
    totals: TotalsSchema,
    groups: z.strictObject({
      level: z.record(z.string(), TotalsSchema),
      area: z.record(z.string(), TotalsSchema),
    }),
    lists: z.record(IndicatorCodeSchema, z.array(ListRowSchema)),
    texts: z.record(IndicatorCodeSchema, z.array(TextRowSchema)),
    findings: z.array(ResultFindingSchema),
    files: z.array(ResultFileSchema),
    rates: z.strictObject({
      expected: z.int(),
      reported: z.int(),
      accepted: z.int(),
      onTime: z.int(),
      late: z.int(),
    }),
    decisions: z.array(z.record(z.string(), z.unknown())),
    office: z.strictObject({ values: z.record(IndicatorCodeSchema, ResultValueSchema) }),
  })
  .meta({ id: "result", title: "TongHop result" });
export type ConsolidationResult = z.infer<typeof ResultSchema>;
