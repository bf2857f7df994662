import { parseArea, type Area } from "./area.ts";
import { isSameName } from "./sheet-references.ts";
import type { SheetModel } from "./sheet-model.ts";
import type { WorkbookModel } from "./workbook-model.ts";

const TARGET = /^=(?:'((?:[^']|'')+)'|([^'!(]+))!([^!,(]+)$/u;
const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** A defined name; its formula follows the sheets that it names. */
export interface NamedItem {
  readonly name: string;
  /** The sheet that alone sees it; none for a name of the whole workbook. */
  readonly scope?: SheetModel;
  /** With the equals sign. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Letters, digits, `_` and `.`, at most 255, and nothing that reads as a cell. */
export function isValidName(name: string): boolean {
  const looksLikeCell = parseArea(name) !== undefined || /^(?:R\d*)?(?:C\d*)?$/iu.test(name);
  return name.length <= 255 && VALID_NAME.test(name) && !looksLikeCell;
}

/** The cells that a name points at, if it points at one area of one sheet. */
export function targetOf(
  item: NamedItem,
  workbook: WorkbookModel,
): { readonly sheet: SheetModel; readonly area: Area } | undefined {
  const [, quoted, bare, address = ""] = TARGET.exec(item.formula) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  const area = parseArea(address);
  const sheet = workbook.sheets.find((one) => name !== undefined && isSameName(one.name, name));
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}
