/** Roles as exceljs styles. */
import type { Border, Borders, Fill, Font, Style } from "exceljs";
import {
  DEFAULT_FONT_SIZE,
  FONT_NAME,
  styleRoles,
  type RoleStyle,
  type StyleRole,
} from "../../core/workbook/style-roles.ts";
import type { CellPlan } from "../../core/workbook/workbook-plan.ts";

/** What of a cell decides its look. */
export type CellLook = Pick<CellPlan, "role" | "numberFormat" | "unlocked" | "indent">;

/**
 * Makes the styles of one workbook.
 *
 * Equal looks get the same object: exceljs knows styles by identity first, and asks for them once
 * a cell.
 */
export function createCellStyles(): (look: CellLook) => Partial<Style> {
  const made = new Map<string, Partial<Style>>();
  return (look) => {
    const { role = "plain", numberFormat = "", unlocked = false, indent = 0 } = look;
    const key = [role, unlocked, indent, numberFormat].join("|");
    const known = made.get(key);
    if (known !== undefined) return known;
    const style = cellStyle(look);
    made.set(key, style);
    return style;
  };
}

/** The look of a role where a conditional format holds: colours and weight only. */
export function differentialStyle(role: StyleRole): Partial<Style> {
  const look: RoleStyle = styleRoles[role];
  const font: Partial<Font> = {
    ...(look.bold === undefined ? {} : { bold: true }),
    ...(look.italic === undefined ? {} : { italic: true }),
    ...(look.color === undefined ? {} : { color: argb(look.color) }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    // A conditional fill is told by its background, a cell's own by its foreground.
    ...(look.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: argb(look.fill) } }),
  };
}

/** The colour of a role's fill, for tabs. */
export function roleColor(role: StyleRole): { readonly argb: string } | undefined {
  const { fill, color }: RoleStyle = styleRoles[role];
  const shown = fill ?? color;
  return shown === undefined ? undefined : argb(shown);
}

function cellStyle({ role = "plain", numberFormat, unlocked, indent }: CellLook): Partial<Style> {
  const look: RoleStyle = styleRoles[role];
  return {
    font: fontOf(look),
    alignment: {
      // Indentation counts from a side, so it needs one.
      ...(indent === undefined
        ? look.horizontal && { horizontal: look.horizontal }
        : { horizontal: look.horizontal ?? "left", indent }),
      ...(look.vertical === undefined ? {} : { vertical: look.vertical }),
      ...(look.wrap === undefined ? {} : { wrapText: true }),
    },
    ...(look.fill === undefined ? {} : { fill: fillOf(look.fill) }),
    ...(look.border === undefined ? {} : { border: borderOf(look.border) }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(unlocked === true ? { protection: { locked: false } } : {}),
  };
}

function fontOf(look: RoleStyle): Partial<Font> {
  return {
    name: FONT_NAME,
    family: 1,
    size: look.size ?? DEFAULT_FONT_SIZE,
    ...(look.bold === undefined ? {} : { bold: true }),
    ...(look.italic === undefined ? {} : { italic: true }),
    ...(look.underline === undefined ? {} : { underline: true }),
    ...(look.color === undefined ? {} : { color: argb(look.color) }),
  };
}

function fillOf(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: argb(color) };
}

function borderOf(border: NonNullable<RoleStyle["border"]>): Partial<Borders> {
  const line: Partial<Border> = { style: "thin", color: argb("7F7F7F") };
  if (border === "bottom") return { bottom: line };
  return { top: line, bottom: line, left: line, right: line };
}

function argb(color: string): { argb: string } {
  return { argb: `FF${color}` };
}
