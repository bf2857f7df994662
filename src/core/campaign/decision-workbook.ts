/** `so-xu-ly.xlsx` out and in: what one writes, the other reads. */
export { planDecisionWorkbook, type DecisionWorkbookInput } from "./plan-decision-workbook.ts";
export type { ListedFile } from "./plan-files-sheet.ts";
export { readDecisionWorkbook } from "./read-decision-workbook.ts";
