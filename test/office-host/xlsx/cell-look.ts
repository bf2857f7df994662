/** A cell's look between exceljs and the model. */
import type { Border, BorderStyle, Borders, Font, Style } from "exceljs";
import {
  BORDER_SIDES,
  DEFAULT_FORMAT,
  formatValue,
  type BorderSide,
  type CellFormat,
  type FormatKey,
  type FormatScalar,
} from "../model/cell-format.ts";
import type { Json } from "../rich-api/wire.ts";

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const;
const VERTICAL = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
} as const;

/** exceljs's lines as Excel's style and weight. */
const LINES: readonly (readonly [BorderStyle, string, string])[] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

type Pairs = Partial<Record<FormatKey, FormatScalar>>;

/** @returns Only what differs from a new cell in the workbook's font; `undefined` for nothing. */
export function formatFromStyle(style: Partial<Style>, normalFont: string): CellFormat | undefined {
  const { alignment, fill, font, protection } = style;
  const filled =
    fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined;
  const wanted: Pairs = {
    ...(style.numFmt === undefined ? {} : { NumberFormat: style.numFmt }),
    ...(alignment?.horizontal === undefined
      ? {}
      : { HorizontalAlignment: HORIZONTAL[alignment.horizontal] }),
    ...(alignment?.vertical === undefined
      ? {}
      : { VerticalAlignment: VERTICAL[alignment.vertical] }),
    ...(alignment?.wrapText === undefined ? {} : { WrapText: alignment.wrapText }),
    ...(alignment?.indent === undefined ? {} : { IndentLevel: alignment.indent }),
    ...(filled === undefined ? {} : { "Fill.Color": colorFromArgb(filled) }),
    ...(font === undefined ? {} : fontPairs(font)),
    ...(protection?.locked === undefined ? {} : { "Protection.Locked": protection.locked }),
    ...borderPairs("Top", style.border),
    ...borderPairs("Bottom", style.border),
    ...borderPairs("Left", style.border),
    ...borderPairs("Right", style.border),
  };
  const normal: CellFormat = { ...DEFAULT_FORMAT, "Font.Name": normalFont };
  const differing = Object.entries(wanted).filter(
    ([key, value]) => value !== normal[key as FormatKey],
  );
  return differing.length === 0 ? undefined : Object.fromEntries(differing);
}

export function styleFromFormat(own: CellFormat, normalFont: string): Partial<Style> {
  const format: CellFormat = { "Font.Name": normalFont, ...own };
  const get = (key: FormatKey): FormatScalar => formatValue(format, key);
  const horizontal = keyOf(HORIZONTAL, get("HorizontalAlignment"));
  const vertical = keyOf(VERTICAL, get("VerticalAlignment"));
  const underline = get("Font.Underline");
  const fill = get("Fill.Color");
  return {
    numFmt: String(get("NumberFormat")),
    font: {
      name: String(get("Font.Name")),
      size: Number(get("Font.Size")),
      bold: get("Font.Bold") === true,
      italic: get("Font.Italic") === true,
      color: { argb: argbFromColor(get("Font.Color")) },
      ...(underline === "None" ? {} : { underline: underline === "Double" ? "double" : "single" }),
    },
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      wrapText: get("WrapText") === true,
      indent: Number(get("IndentLevel")),
    },
    ...(fill === DEFAULT_FORMAT["Fill.Color"]
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argbFromColor(fill) } } }),
    border: Object.fromEntries(
      BORDER_SIDES.flatMap((side) => {
        const line = lineOf(format, side);
        return line === undefined ? [] : [[side.toLowerCase(), line]];
      }),
    ),
    protection: { locked: get("Protection.Locked") === true },
  };
}

export function colorFromArgb(argb: string): string {
  return `#${argb.slice(-6).toUpperCase()}`;
}

export function argbFromColor(color: Json): string {
  const hex = typeof color === "string" ? color.replace("#", "") : "";
  return /^[0-9A-F]{6}$/iu.test(hex) ? `FF${hex}` : "FF000000";
}

function fontPairs(font: Partial<Font>): Pairs {
  const { underline } = font;
  return {
    ...(font.name === undefined ? {} : { "Font.Name": font.name }),
    ...(font.size === undefined ? {} : { "Font.Size": font.size }),
    ...(font.bold === undefined ? {} : { "Font.Bold": font.bold }),
    ...(font.italic === undefined ? {} : { "Font.Italic": font.italic }),
    ...(font.color?.argb === undefined ? {} : { "Font.Color": colorFromArgb(font.color.argb) }),
    ...(underline === undefined || underline === false || underline === "none"
      ? {}
      : { "Font.Underline": underline === "double" ? "Double" : "Single" }),
  };
}

function borderPairs(side: BorderSide, borders: Partial<Borders> | undefined): Pairs {
  const key = side.toLowerCase() as Lowercase<BorderSide>;
  const border = borders?.[key];
  const line = LINES.find(([style]) => style === border?.style);
  if (line === undefined) return {};
  const color = border?.color?.argb;
  return {
    [`Borders.${side}.Style`]: line[1],
    [`Borders.${side}.Weight`]: line[2],
    ...(color === undefined ? {} : { [`Borders.${side}.Color`]: colorFromArgb(color) }),
  };
}

function lineOf(format: CellFormat, side: BorderSide): Partial<Border> | undefined {
  const style = formatValue(format, `Borders.${side}.Style`);
  if (style === "None") return undefined;
  const weight = formatValue(format, `Borders.${side}.Weight`);
  const exact = LINES.find((line) => line[1] === style && line[2] === weight);
  const near = exact ?? LINES.find((line) => line[1] === style);
  const color = formatValue(format, `Borders.${side}.Color`);
  return { style: near?.[0] ?? "thin", color: { argb: argbFromColor(color) } };
}

function keyOf<Key extends string>(
  names: Readonly<Record<Key, string>>,
  wanted: Json,
): Key | undefined {
  return (Object.keys(names) as Key[]).find((key) => names[key] === wanted);
}
