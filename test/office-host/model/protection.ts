/** What a protected sheet still lets people do; names as in Excel's `WorksheetProtectionOptions`. */
export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

export interface Protection {
  readonly allowed: ReadonlySet<ProtectionOption>;
  readonly password?: string;
}
