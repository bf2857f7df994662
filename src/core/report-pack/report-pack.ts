/** What one reporting regime asks: the format of `assets/report-packs/<id>.json`. */
import * as z from "zod";
import { IndicatorCodeSchema, RuleIdSchema } from "./codes.ts";
import { packPatterns } from "./pack-patterns.ts";

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
  id: PeriodIdSchema.describe("Short name that BC_KY gives to rules: 6T, 9T, 12T, KH"),
  label: TextSchema.describe("As forms and summary name the period"),
  years: z
    .array(z.int())
    .optional()
    .describe("Asked in these years only; without it in every year"),
  dueDate: PackDateSchema.optional().describe(
    "Y-MM-DD, as the plan states it; without it a campaign is opened with a date of its own",
  ),
  dueMeans: z
    .enum(["before", "by"])
    .default("before")
    .describe("before: the day before the due date is the last one; by: the due date itself is"),
  dataFrom: PackDateSchema.optional().describe(
    "First day of the figures: Y-MM-DD, or Y-1-MM-DD for the year before",
  ),
  dataTo: PackDateSchema.optional().describe(
    "Last day of the figures: Y-MM-DD; without it the last day in time",
  ),
  schoolYear: z.string().optional().meta({
    description:
      "Marks the school year the period lies in; rules on school-year figures compare equal marks only",
  }),
  documents: z.boolean().optional().meta({ description: "The period asks for documents only" }),
});
export type Period = z.infer<typeof PeriodSchema>;

export const SectionSchema = z.strictObject({
  id: z
    .string()
    .regex(packPatterns.sectionId)
    .describe("Named by indicators; a section stands where its first indicator stands"),
  label: TextSchema.describe("Heading on the form"),
});
export type Section = z.infer<typeof SectionSchema>;

export const SourceSchema = z.strictObject({
  document: z.string().min(1).describe("Plan, law or circular"),
  item: z.string().min(1).describe("Where in it: mục II.1"),
  inferred: z
    .boolean()
    .describe(
      "The document states a duty, the measure is the pack's own; the short form leaves it out",
    ),
});
export type Source = z.infer<typeof SourceSchema>;

export const AppliesToSchema = z.strictObject({
  levels: z
    .array(SchoolLevelSchema)
    .min(1)
    .optional()
    .describe("TH also holds for schools of which primary is a part"),
  ownership: z.array(OwnershipSchema).min(1).optional().describe("Without it every unit"),
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

export const AggregationSchema = z
  .union([
    z.enum([
      "sum",
      "percent-yes",
      "min",
      "max",
      "range",
      "latest",
      "count",
      "text",
      "list",
      "none",
    ]),
    z.strictObject({
      ratio: z.strictObject({
        numerator: FormulaTextSchema.describe("Added up over the units that have both"),
        denominator: FormulaTextSchema.describe("Added up over the same units"),
      }),
    }),
  ])
  .describe(
    "How units become a total: percent-yes counts Có among those that answered, range is the first and last date, latest the latest, count the units with a value (a choice: the units by choice); a ratio is a sum over a sum, never a mean",
  );
export type Aggregation = z.infer<typeof AggregationSchema>;

const DateBoundSchema = z
  .union([PackDateSchema, z.literal("report-date")])
  .describe("Y-MM-DD, Y-1-MM-DD for the year before, or report-date: the date of the report");

export const IndicatorSchema = z.strictObject({
  code: IndicatorCodeSchema.describe(
    "Key of the figure, its name in rules and the defined name of its cell; the same concept in every pack, never used again",
  ),
  label: TextSchema.describe("What the form prints as Nội dung"),
  guide: TextSchema.optional().describe(
    "How to count: the input message of the cell, at most 255 characters",
  ),
  section: z.string().describe("Id of its section"),
  type: z
    .enum(indicatorTypes)
    .describe(
      "boolean cells hold Có or Không, ratios are fractions shown as percent, a list has rows of its own",
    ),
  choices: z
    .array(z.string().min(1))
    .min(2)
    .optional()
    .describe("Of a choice: what the cell offers"),
  unitOfMeasure: z.string().optional().describe("What the form prints as Đơn vị tính"),
  required: z
    .boolean()
    .describe("A blank is an error; a rule asks for what is needed only sometimes"),
  nature: z
    .enum(["cumulative", "point-in-time", "opening", "none"])
    .describe(
      "cumulative: since the year began; point-in-time: on the last day of the data; opening: carried over from last year",
    ),
  opens: IndicatorCodeSchema.optional().meta({
    description:
      "In the year's first period the previous figure is that closing figure of last year",
  }),
  keeps: z.boolean().optional().meta({
    description:
      "The previous figure carries across years; of nature none, a Có, a day, a text or a choice reported once stands in later forms, locked",
  }),
  documentDate: IndicatorCodeSchema.optional().meta({
    description:
      "Of a text: it is a document's number, and that indicator is the document's date; units that report the same document and words are noted for the office",
  }),
  computed: FormulaTextSchema.optional().describe(
    "The form computes the figure; its cell is locked",
  ),
  dateRange: z
    .strictObject({ from: DateBoundSchema.optional(), to: DateBoundSchema.optional() })
    .optional()
    .describe("A date outside is a warning"),
  appliesTo: AppliesToSchema.optional().describe("Asked of these units only"),
  periods: z.array(PeriodIdSchema).min(1).optional().describe("Asked in these periods only"),
  years: z
    .array(z.int())
    .min(1)
    .optional()
    .meta({ description: "Asked in campaigns of these years only" }),
  filledBy: z.enum(["unit", "office"]).default("unit").meta({
    description:
      "Each unit, or the consolidating office itself: then one figure for the whole campaign, never added up, on a form of the office's own",
  }),
  sensitive: z
    .boolean()
    .optional()
    .describe("Leaves the office only as a total over at least five units"),
  headline: z.boolean().optional().describe("Stands on the summary's first page"),
  tier: z
    .enum(["profile", "standard", "optional"])
    .describe("profile: about the unit; optional: asked only where the campaign switches it on"),
  aggregation: AggregationSchema,
  source: SourceSchema.describe("Where it comes from"),
});
export type Indicator = z.infer<typeof IndicatorSchema>;
export type FilledBy = Indicator["filledBy"];

export const ListColumnSchema = z.strictObject({
  id: z.string().regex(packPatterns.columnId).describe("Key of the column in results"),
  label: TextSchema.describe("Heading of the column"),
  type: z.enum(["integer", "decimal", "date", "text"]).describe("What its cells hold"),
  required: z.boolean().optional().describe("A row that is filled in must fill in this column"),
});
export type ListColumn = z.infer<typeof ListColumnSchema>;

export const ListSchema = z.strictObject({
  code: IndicatorCodeSchema.describe(
    "Of the indicator whose rows these are; COUNTA(code) is their number",
  ),
  columns: z.array(ListColumnSchema).min(1).describe("In the order of the form"),
  key: z
    .string()
    .describe("Id of the column that makes a row count; other cells without it are an error"),
  rows: z.int().min(1).max(500).default(30).describe("Rows that the form offers"),
});
export type List = z.infer<typeof ListSchema>;

export const EachSchema = z.strictObject({
  codes: z
    .array(IndicatorCodeSchema)
    .min(1)
    .optional()
    .describe("These indicators; the keys below narrow further"),
  nature: z
    .array(z.enum(["cumulative", "point-in-time", "opening", "none"]))
    .min(1)
    .optional()
    .describe("Indicators of this nature"),
  type: z.array(z.enum(indicatorTypes)).min(1).optional().describe("Indicators of these types"),
  unitOfMeasure: z
    .array(z.string())
    .min(1)
    .optional()
    .describe("Indicators in these units of measure"),
  except: z.array(IndicatorCodeSchema).min(1).optional().describe("But not these"),
});
export type Each = z.infer<typeof EachSchema>;

export const WhenSchema = z.strictObject({
  periods: z.array(PeriodIdSchema).min(1).optional().describe("In these periods only"),
  years: z.array(z.int()).min(1).optional().describe("In these years only"),
  levels: z
    .array(SchoolLevelSchema)
    .min(1)
    .optional()
    .describe("TH also holds for schools of which primary is a part"),
  ownership: z.array(OwnershipSchema).min(1).optional().describe("Without it every unit"),
});
export type When = z.infer<typeof WhenSchema>;

export const SeveritySchema = z.enum(["error", "warning", "note"]);

export const RuleSchema = z.strictObject({
  id: RuleIdSchema.describe("Stable: campaigns switch rules by it"),
  severity: SeveritySchema.describe(
    "error: to be corrected; warning: a note beside the figure closes it; note: asks nothing. A missed target is never an error",
  ),
  scope: z
    .enum(["within", "between", "target"])
    .describe("within one report, between periods, or against a target"),
  formula: FormulaTextSchema.describe(
    "Begins with = and must be TRUE. X_KT is X in the preceding period, X_CK in the same period of last year, X_GT the note beside it; BC_KY, BC_NAM, BC_NGAY are the period, the year, the date of the report",
  ),
  at: IndicatorCodeSchema.optional().describe(
    "Where its finding stands; without it at the first figure of the formula",
  ),
  missing: z
    .enum(["skip-if-any", "skip-if-all", "zero"])
    .default("skip-if-any")
    .describe(
      "What a blank figure does: the rule waits if any is blank, if all are, or reads blanks as 0",
    ),
  each: EachSchema.optional().describe(
    "One rule for each of these indicators, called X in formula and message",
  ),
  when: WhenSchema.optional().describe("Outside it the rule is not asked"),
  values: z
    .record(z.string().regex(packPatterns.valueName), FormulaTextSchema)
    .optional()
    .describe("Formulas that feed {name} in the message"),
  message: TextSchema.describe(
    "One sentence: the facts and what to look at. {CODE}, {CODE_KT}, {label} and names of values are filled in",
  ),
  source: SourceSchema.describe("Where it comes from"),
});
export type Rule = z.infer<typeof RuleSchema>;

export const PACK_FORMAT_VERSION = 1;

export const ReportPackSchema = z
  .strictObject({
    formatVersion: z.literal(PACK_FORMAT_VERSION).describe("Of this format, not of the pack"),
    id: z.string().regex(packPatterns.packId).describe("Name of the file; kept for life"),
    version: z
      .string()
      .regex(packPatterns.version)
      .describe(
        "Rises whenever the form or a rule changes: reports on an older form are told by it",
      ),
    title: TextSchema.describe("Of the report: heading of form and summary"),
    issuer: TextSchema.describe("Who asks for the reports"),
    inferred: z
      .boolean()
      .optional()
      .meta({ description: "The figures form was drawn from the plan's text by us" }),
    basis: z.array(TextSchema).describe("Plans and laws, as the guide sheet lists them"),
    periods: z.array(PeriodSchema).min(1).describe("In the order of the year"),
    sections: z.array(SectionSchema).min(1).describe("In the order of the form"),
    indicators: z
      .array(IndicatorSchema)
      .min(1)
      .describe("In the order of the form, section by section"),
    lists: z.array(ListSchema).describe("Columns of the indicators of type list"),
    rules: z.array(RuleSchema).describe("In the order of the sheet Kiểm tra"),
  })
  .meta({ id: "report-pack", title: "TongHop report pack" });
export type ReportPack = z.infer<typeof ReportPackSchema>;

export type AggregationKind = Exclude<Aggregation, object> | "ratio";

/** The name of an aggregation, ratios included. */
export function aggregationKind(aggregation: Aggregation): AggregationKind {
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

/** Whether an indicator or rule limited to some units holds for a unit; without one, for anybody. */
export function appliesTo(limits: AppliesTo | undefined, unit: UnitKind | undefined): boolean {
  if (unit === undefined) return true;
  if (limits?.levels !== undefined && !levelMatches(limits.levels, unit.level)) return false;
  return limits?.ownership === undefined || limits.ownership.includes(unit.ownership);
}
