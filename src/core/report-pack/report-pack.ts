/** What one reporting regime asks: the format of `assets/report-packs/<id>.json`. */
import * as z from "zod";
import { IndicatorCodeSchema, RuleIdSchema } from "./codes.ts";

/** What ids and dates of a pack look like; `locale` says each in words. */
export const packPatterns = {
  packId: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  version: /^\d+\.\d+\.\d+$/u,
  periodId: /^[0-9A-Z]{1,8}$/u,
  sectionId: /^[A-Z]{2,4}$/u,
  columnId: /^[a-z][a-z0-9-]*$/u,
  valueName: /^[a-z][a-z0-9]*$/u,
  packDate: /^Y(?:-[12])?-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  formula: /^=\S/u,
} as const;

/** Text for people: Vietnamese, and English where somebody wrote it. */
export const TextSchema = z
  .strictObject({ vi: z.string().min(1), en: z.string().min(1).optional() })
  .meta({ description: "Vietnamese text; without `en` the Vietnamese is shown." });
export type Text = z.infer<typeof TextSchema>;

/** Spreadsheet formula over codes, beginning with `=`. */
export const FormulaTextSchema = z
  .string()
  .regex(packPatterns.formula)
  .meta({ description: "Formula over codes, beginning with =" });

/** School levels; each is a group of its own in subtotals. */
export const schoolLevels = [
  "MN",
  "TH",
  "THCS",
  "THPT",
  "TH-THCS",
  "THCS-THPT",
  "TH-THCS-THPT",
  "GDTX",
  "CB",
  "KHAC",
  "DANG",
] as const;
export const SchoolLevelSchema = z.enum(schoolLevels);
export type SchoolLevel = z.infer<typeof SchoolLevelSchema>;

export const OwnershipSchema = z.enum(["public", "non-public"]);
export type Ownership = z.infer<typeof OwnershipSchema>;

/** A date of the campaign's year: `Y-04-25`, or of the year before: `Y-1-12-15`. */
export const PackDateSchema = z
  .string()
  .regex(packPatterns.packDate)
  .meta({ description: "Y-MM-DD, or Y-1-MM-DD for the year before; Y is the campaign's year" });

export const PeriodIdSchema = z.string().regex(packPatterns.periodId);

export const PeriodSchema = z.strictObject({
  id: PeriodIdSchema,
  label: TextSchema,
  years: z.array(z.int()).optional(),
  dueDate: PackDateSchema.optional(),
  dueMeans: z.enum(["before", "by"]).default("before"),
  dataFrom: PackDateSchema.optional(),
  dataTo: PackDateSchema.optional(),
  schoolYear: z.string().optional().meta({
    description:
      "Marks the school year the period lies in; rules on school-year figures compare equal marks only",
  }),
  documents: z.boolean().optional().meta({ description: "The period asks for documents only" }),
});
export type Period = z.infer<typeof PeriodSchema>;

export const SectionSchema = z.strictObject({
  id: z.string().regex(packPatterns.sectionId),
  label: TextSchema,
});
export type Section = z.infer<typeof SectionSchema>;

export const SourceSchema = z.strictObject({
  document: z.string().min(1),
  item: z.string().min(1),
  inferred: z.boolean(),
});
export type Source = z.infer<typeof SourceSchema>;

export const AppliesToSchema = z.strictObject({
  levels: z.array(SchoolLevelSchema).min(1).optional(),
  ownership: z.array(OwnershipSchema).min(1).optional(),
});
export type AppliesTo = z.infer<typeof AppliesToSchema>;

export const indicatorTypes = [
  "integer",
  "decimal",
  "ratio",
  "boolean",
  "date",
  "text",
  "choice",
  "list",
] as const;
export type IndicatorType = (typeof indicatorTypes)[number];

export const AggregationSchema = z.union([
  z.enum(["sum", "percent-yes", "min", "max", "range", "latest", "count", "text", "list", "none"]),
  z.strictObject({
    ratio: z.strictObject({ numerator: FormulaTextSchema, denominator: FormulaTextSchema }),
  }),
]);
export type Aggregation = z.infer<typeof AggregationSchema>;

const DateBoundSchema = z.union([PackDateSchema, z.literal("report-date")]);

export const IndicatorSchema = z.strictObject({
  code: IndicatorCodeSchema,
  label: TextSchema,
  guide: TextSchema.optional(),
  section: z.string(),
  type: z.enum(indicatorTypes),
  choices: z.array(z.string().min(1)).min(2).optional(),
  unitOfMeasure: z.string().optional(),
  required: z.boolean(),
  nature: z.enum(["cumulative", "point-in-time", "opening", "none"]),
  opens: IndicatorCodeSchema.optional().meta({
    description:
      "In the year's first period the previous figure is that closing figure of last year",
  }),
  keeps: z.boolean().optional().meta({ description: "The previous figure carries across years" }),
  computed: FormulaTextSchema.optional(),
  dateRange: z
    .strictObject({ from: DateBoundSchema.optional(), to: DateBoundSchema.optional() })
    .optional(),
  appliesTo: AppliesToSchema.optional(),
  periods: z.array(PeriodIdSchema).min(1).optional(),
  years: z
    .array(z.int())
    .min(1)
    .optional()
    .meta({ description: "Asked in campaigns of these years only" }),
  filledBy: z.enum(["unit", "office"]).default("unit").meta({
    description:
      "Each unit, or the consolidating office itself: then one figure for the whole campaign, never added up, on a form of the office's own",
  }),
  sensitive: z.boolean().optional(),
  headline: z.boolean().optional(),
  tier: z.enum(["profile", "standard", "optional"]),
  aggregation: AggregationSchema,
  source: SourceSchema,
});
export type Indicator = z.infer<typeof IndicatorSchema>;
export type FilledBy = Indicator["filledBy"];

export const ListColumnSchema = z.strictObject({
  id: z.string().regex(packPatterns.columnId),
  label: TextSchema,
  type: z.enum(["integer", "decimal", "date", "text"]),
  required: z.boolean().optional(),
});
export type ListColumn = z.infer<typeof ListColumnSchema>;

export const ListSchema = z.strictObject({
  code: IndicatorCodeSchema,
  columns: z.array(ListColumnSchema).min(1),
  key: z.string(),
  rows: z.int().min(1).max(500).default(30),
});
export type List = z.infer<typeof ListSchema>;

export const EachSchema = z.strictObject({
  codes: z.array(IndicatorCodeSchema).min(1).optional(),
  nature: z
    .array(z.enum(["cumulative", "point-in-time", "opening", "none"]))
    .min(1)
    .optional(),
  type: z.array(z.enum(indicatorTypes)).min(1).optional(),
  unitOfMeasure: z.array(z.string()).min(1).optional(),
  except: z.array(IndicatorCodeSchema).min(1).optional(),
});
export type Each = z.infer<typeof EachSchema>;

export const WhenSchema = z.strictObject({
  periods: z.array(PeriodIdSchema).min(1).optional(),
  years: z.array(z.int()).min(1).optional(),
  levels: z.array(SchoolLevelSchema).min(1).optional(),
  ownership: z.array(OwnershipSchema).min(1).optional(),
});
export type When = z.infer<typeof WhenSchema>;

export const SeveritySchema = z.enum(["error", "warning", "note"]);

export const RuleSchema = z.strictObject({
  id: RuleIdSchema,
  severity: SeveritySchema,
  scope: z.enum(["within", "between", "target"]),
  formula: FormulaTextSchema,
  at: IndicatorCodeSchema.optional(),
  missing: z.enum(["skip-if-any", "skip-if-all", "zero"]).default("skip-if-any"),
  each: EachSchema.optional(),
  when: WhenSchema.optional(),
  values: z.record(z.string().regex(packPatterns.valueName), FormulaTextSchema).optional(),
  message: TextSchema,
  source: SourceSchema,
});
export type Rule = z.infer<typeof RuleSchema>;

export const PACK_FORMAT_VERSION = 1;

export const ReportPackSchema = z
  .strictObject({
    formatVersion: z.literal(PACK_FORMAT_VERSION),
    id: z.string().regex(packPatterns.packId),
    version: z.string().regex(packPatterns.version),
    title: TextSchema,
    issuer: TextSchema,
    inferred: z
      .boolean()
      .optional()
      .meta({ description: "The figures form was drawn from the plan's text by us" }),
    basis: z.array(TextSchema),
    periods: z.array(PeriodSchema).min(1),
    sections: z.array(SectionSchema).min(1),
    indicators: z.array(IndicatorSchema).min(1),
    lists: z.array(ListSchema),
    rules: z.array(RuleSchema),
  })
  .meta({ id: "report-pack", title: "TongHop report pack" });
export type ReportPack = z.infer<typeof ReportPackSchema>;

/** The name of an aggregation, ratios included. */
export function aggregationKind(aggregation: Aggregation): Exclude<Aggregation, object> | "ratio" {
  return typeof aggregation === "string" ? aggregation : "ratio";
}

/** The parts of a level: a school of several levels counts as each of them in conditions. */
export function levelMatches(wanted: readonly SchoolLevel[], level: SchoolLevel): boolean {
  return wanted.some((one) => one === level || level.split("-").includes(one));
}

/** What decides whether an indicator or a rule is asked of a unit. */
export interface UnitKind {
  readonly level: SchoolLevel;
  readonly ownership: Ownership;
}

/** Whether an indicator or rule limited to some units holds for a unit. */
export function appliesTo(limits: AppliesTo | undefined, unit: UnitKind): boolean {
  if (limits?.levels !== undefined && !levelMatches(limits.levels, unit.level)) return false;
  return limits?.ownership === undefined || limits.ownership.includes(unit.ownership);
}
