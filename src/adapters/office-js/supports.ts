/** What this Excel can do beyond ExcelApi 1.7, the least that the add-in asks for. */

const sets = {
  /** Drop-downs and input messages. */
  validations: "1.8",
  createWorkbook: "1.8",
  /** Page setup, page breaks, headers and footers. */
  printing: "1.9",
  autoFilter: "1.9",
  /** Looks of many columns at once. */
  columnProperties: "1.9",
  indentation: "1.9",
  /** One handler for all sheets, new ones included. */
  changesOfAllSheets: "1.9",
  suspendScreen: "1.9",
  /** A table takes another size without losing formulas that name its columns. */
  tableResize: "1.13",
} as const;

export type Feature = keyof typeof sets;

const answers = new Map<Feature, boolean>();

/** Tells whether this Excel has a feature. Excel is asked once; it does not change while it runs. */
export function supports(feature: Feature): boolean {
  const known = answers.get(feature);
  if (known !== undefined) return known;
  const answer = Office.context.requirements.isSetSupported("ExcelApi", sets[feature]);
  answers.set(feature, answer);
  return answer;
}
