/** What of a sheet is not its cells: merges, panes, protection, tables, rules. */
import type { ConditionalFormattingRule, DataValidation, Worksheet } from "exceljs";
import { parseArea } from "../model/area.ts";
import { PROTECTION_OPTIONS, type ProtectionOption } from "../model/protection.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { Json } from "../rich-api/wire.ts";
import { colorFromArgb } from "./cell-look.ts";

/** What exceljs holds and does not type. */
interface LoadedSheet {
  readonly sheetProtection?: {
    readonly sheet?: boolean;
    readonly [option: string]: unknown;
  } | null;
  readonly dataValidations?: { readonly model: Readonly<Record<string, DataValidation>> };
  readonly conditionalFormattings?: readonly {
    readonly ref: string;
    readonly rules: readonly ConditionalFormattingRule[];
  }[];
  readonly tables?: Readonly<Record<string, { readonly table: LoadedTable }>>;
}

interface LoadedTable {
  readonly name: string;
  readonly tableRef: string;
  readonly style?: { readonly theme?: string; readonly showRowStripes?: boolean };
}

const RULES: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

export function loadSheetParts(sheet: SheetModel, look: Worksheet): void {
  const loaded = look as unknown as LoadedSheet;
  sheet.merges = look.model.merges.flatMap((text) => parseArea(text) ?? []);
  sheet.tabColor = tabColorOf(look);
  const view = look.views[0];
  if (view?.state === "frozen") {
    sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  }
  if (view?.showGridLines === false) sheet.showGridlines = false;
  if (typeof look.autoFilter === "string") sheet.autoFilter = parseArea(look.autoFilter);
  if (loaded.sheetProtection?.sheet === true) {
    const allows = (option: string): boolean => loaded.sheetProtection?.[fileName(option)] === true;
    sheet.protection = { allowed: new Set<ProtectionOption>(PROTECTION_OPTIONS.filter(allows)) };
  }
  for (const [address, validation] of Object.entries(loaded.dataValidations?.model ?? {})) {
    const area = parseArea(address);
    if (area !== undefined) sheet.validations.push({ area, properties: properties(validation) });
  }
  for (const { ref, rules } of loaded.conditionalFormattings ?? []) loadRules(sheet, ref, rules);
  for (const { table } of Object.values(loaded.tables ?? {})) loadTable(sheet, table);
}

/** `allowFormatCells` is `formatCells` in a file. */
function fileName(option: string): string {
  const name = option.replace(/^allow/u, "");
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function tabColorOf(look: Worksheet): string {
  const color = look.properties.tabColor as { readonly argb?: string } | undefined;
  return color?.argb === undefined ? "" : colorFromArgb(color.argb);
}

function properties(validation: DataValidation): Map<string, Json> {
  return new Map<string, Json>([
    ["Rule", ruleOf(validation)],
    [
      "Prompt",
      {
        title: validation.promptTitle ?? "",
        message: validation.prompt ?? "",
        showPrompt: validation.showInputMessage === true,
      },
    ],
    [
      "ErrorAlert",
      {
        title: validation.errorTitle ?? "",
        message: validation.error ?? "",
        showAlert: validation.showErrorMessage === true,
        style: "Stop",
      },
    ],
    ["IgnoreBlanks", validation.allowBlank === true],
  ]);
}

function ruleOf({ type, formulae, ...rest }: DataValidation): Json {
  // A validation that only shows a message has none, whatever the types say.
  const [first, second] = ((formulae as unknown[] | undefined) ?? []).map(String);
  if (type === "list") {
    const isText = first?.startsWith('"') === true;
    const source = isText ? first.slice(1, -1) : `=${first ?? ""}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (type === "custom") return { custom: { formula: `=${first ?? ""}` } };
  const { operator = "between" } = rest as { readonly operator?: string };
  const bounds = {
    formula1: first ?? "",
    ...(second === undefined ? {} : { formula2: second }),
    operator: OPERATORS[operator] ?? "Between",
  };
  const name = RULES[type];
  return name === undefined ? {} : { [name]: bounds };
}

function loadRules(
  sheet: SheetModel,
  ref: string,
  rules: readonly ConditionalFormattingRule[],
): void {
  for (const address of ref.split(" ")) {
    const area = parseArea(address);
    if (area === undefined) continue;
    for (const rule of rules) {
      const isBar = rule.type === "dataBar";
      if (!isBar && rule.type !== "expression") continue;
      const id = `{CF-${sheet.conditionalFormats.length + 1}-${sheet.id}}`;
      const [formula] = isBar ? [] : ((rule as { formulae?: unknown[] }).formulae ?? []);
      sheet.conditionalFormats.push({
        id,
        type: isBar ? "DataBar" : "Custom",
        area,
        properties: new Map(isBar ? [] : [["Rule.Formula", `=${String(formula)}`]]),
      });
    }
  }
}

function loadTable(sheet: SheetModel, { name, tableRef, style }: LoadedTable): void {
  const area = parseArea(tableRef);
  if (area === undefined) return;
  sheet.tables.push({
    id: String(sheet.workbook.tables().length + 1),
    sheet,
    name,
    area,
    style: style?.theme ?? "",
    flags: new Map([["ShowBandedRows", style?.showRowStripes === true]]),
  });
}
