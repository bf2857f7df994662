import { styleRoles, type RoleStyle } from "../../core/workbook/style-roles.ts";
import type { ConditionalFormatPlan } from "../../core/workbook/workbook-plan.ts";
import { renameSheets } from "./rename-sheets.ts";
import type { PendingRequest, RequestQueue } from "./request-queue.ts";

const BAR_COLOR = "#9DC3E6";

/** Writes formats that depend on values. Excel puts each new one before the others. */
export async function writeConditionalFormats(
  queue: RequestQueue,
  sheet: string,
  formats: readonly ConditionalFormatPlan[],
  nameOf: (planned: string) => string,
): Promise<void> {
  for (const plan of [...formats].reverse()) {
    await queue.step((request) => {
      const { conditionalFormats } = request.range(sheet, plan.range);
      if (plan.kind === "data-bar") addDataBar(request, conditionalFormats, plan);
      else addFormula(request, conditionalFormats, plan, nameOf);
    });
  }
}

function addDataBar(
  request: PendingRequest,
  formats: Excel.ConditionalFormatCollection,
  { min, max }: ConditionalFormatPlan & { readonly kind: "data-bar" },
): void {
  const { dataBar } = formats.add("DataBar");
  request.called(2);
  request.set(dataBar, "lowerBoundRule", { type: "Number", formula: String(min) });
  request.set(dataBar, "upperBoundRule", { type: "Number", formula: String(max) });
  request.set(dataBar.positiveFormat, "fillColor", BAR_COLOR);
  request.set(dataBar.positiveFormat, "gradientFill", false);
}

function addFormula(
  request: PendingRequest,
  formats: Excel.ConditionalFormatCollection,
  { formula, role }: ConditionalFormatPlan & { readonly kind: "formula" },
  nameOf: (planned: string) => string,
): void {
  const { custom } = formats.add("Custom");
  request.called(2);
  const { format } = custom;
  const text = renameSheets(formula.replace(/^=/u, ""), nameOf);
  request.set(custom.rule, "formula", `=${text}`);
  // Colours and weight only: the cell keeps the rest.
  const look: RoleStyle = styleRoles[role];
  if (look.bold === true) request.set(format.font, "bold", true);
  if (look.italic === true) request.set(format.font, "italic", true);
  if (look.color !== undefined) request.set(format.font, "color", `#${look.color}`);
  if (look.fill !== undefined) request.set(format.fill, "color", `#${look.fill}`);
}
