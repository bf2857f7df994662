import type { ConditionalFormattingOptions } from "exceljs";
import { formatArea } from "../model/area.ts";
import type { ConditionalFormatModel } from "../model/sheet-model.ts";
import type { Json } from "../rich-api/wire.ts";
import { argbFromColor } from "./cell-look.ts";

/** @param priority - From 1. */
export function conditionalFormatFromModel(
  format: ConditionalFormatModel,
  priority: number,
): ConditionalFormattingOptions {
  const { type, area } = format;
  const rule = type === "DataBar" ? barOf(format, priority) : formulaOf(format, priority);
  return { ref: formatArea(area), rules: [rule] };
}

function formulaOf(
  { properties }: ConditionalFormatModel,
  priority: number,
): ConditionalFormattingOptions["rules"][number] {
  const formula = properties.get("Rule.Formula");
  const fill = properties.get("Format.Fill.Color");
  const color = properties.get("Format.Font.Color");
  return {
    type: "expression",
    priority,
    formulae: [typeof formula === "string" ? formula.replace(/^=/u, "") : "FALSE"],
    style: {
      font: {
        ...(properties.get("Format.Font.Bold") === true ? { bold: true } : {}),
        ...(color === undefined ? {} : { color: { argb: argbFromColor(color) } }),
      },
      ...(fill === undefined
        ? {}
        : {
            fill: { type: "pattern", pattern: "solid", bgColor: { argb: argbFromColor(fill) } },
          }),
    },
  };
}

function barOf(
  { properties }: ConditionalFormatModel,
  priority: number,
): ConditionalFormattingOptions["rules"][number] {
  const bound = (
    key: string,
    otherwise: "min" | "max",
  ): { type: "num" | "min" | "max"; value?: number } => {
    const rule = properties.get(key);
    const formula = isRecord(rule) ? rule.formula : undefined;
    return formula === undefined
      ? { type: otherwise }
      : { type: "num", value: Number(String(formula).replace(/^=/u, "")) };
  };
  const color = properties.get("PositiveFormat.FillColor") ?? "#638EC6";
  return {
    type: "dataBar",
    priority,
    gradient: properties.get("PositiveFormat.GradientFill") !== false,
    cfvo: [bound("LowerBoundRule", "min"), bound("UpperBoundRule", "max")],
    // exceljs needs it; its types forget it.
    ...{ color: { argb: argbFromColor(color) } },
  };
}

function isRecord(value: Json | undefined): value is { readonly formula?: string | number } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
