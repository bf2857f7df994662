import type { WorkbookPlan } from "../core/workbook/workbook-plan.ts";

/** Carries out a plan as bytes. The library that writes is large, so it is loaded when first needed. */
export async function workbookBytes(plan: WorkbookPlan): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../adapters/exceljs/write-workbook.ts");
  return writeWorkbook(plan);
}
