/** Arguments of the rich API as the model's own things. */
import { invalidArgument } from "../rich-api/api-error.ts";
import { ApiObject, type Argument } from "../rich-api/api-object.ts";
import { parseArea } from "../model/area.ts";
import { targetOf } from "../model/named-item.ts";
import type { RangeModel } from "../model/range-cells.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { isSameName } from "../model/sheet-references.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";

export function textOf(argument: Argument): string {
  if (typeof argument !== "string") throw invalidArgument("Text was expected");
  return argument;
}

export function optionalText(argument: Argument): string | undefined {
  return argument === null || argument === undefined ? undefined : textOf(argument);
}

export function numberOf(argument: Argument): number {
  if (typeof argument !== "number") throw invalidArgument("A number was expected");
  return argument;
}

export function isTrue(argument: Argument): boolean {
  return argument === true;
}

/** A plain object of text members, such as a link. */
export function recordOf(argument: Argument): Readonly<Record<string, unknown>> {
  const isRecord =
    typeof argument === "object" &&
    argument !== null &&
    !(argument instanceof ApiObject) &&
    !Array.isArray(argument);
  if (!isRecord) throw invalidArgument("An object was expected");
  return argument as Readonly<Record<string, unknown>>;
}

/** A `Range`, an address on this sheet, or one with its sheet's name. */
export function rangeOf(argument: Argument, sheet: SheetModel): RangeModel {
  if (argument instanceof ApiObject) {
    if (argument.members.className !== "Range") throw invalidArgument("A range was expected");
    return argument.self as RangeModel;
  }
  return rangeAt(textOf(argument), sheet, sheet.workbook);
}

/**
 * The cells of an address or of a name of the workbook.
 *
 * @throws {ApiError} `InvalidArgument` if the text is neither, or names no sheet of ours.
 */
export function rangeAt(
  text: string,
  sheet: SheetModel | undefined,
  workbook: WorkbookModel,
): RangeModel {
  const named = workbook.names.find(({ name, scope }) => !scope && isSameName(name, text));
  const target = named === undefined ? undefined : targetOf(named, workbook);
  if (target !== undefined) return target;
  const at = text.lastIndexOf("!");
  const prefix = text.slice(0, Math.max(at, 0)).replace(/^=/u, "");
  const name = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  const found = at < 0 ? sheet : workbook.sheet(name);
  const area = parseArea(text.slice(at + 1));
  if (found === undefined || area === undefined) throw invalidArgument(`Address ${text}`);
  return { sheet: found, area };
}
