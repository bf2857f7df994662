/** How a cell looks, as flat pairs named by their place in Excel's `Range.format`. */
import { invalidArgument } from "../rich-api/api-error.ts";
import type { Json } from "../rich-api/wire.ts";

export const BORDER_SIDES = ["Top", "Bottom", "Left", "Right"] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

/** A new cell of a new workbook. */
export const DEFAULT_FORMAT = {
  NumberFormat: "General",
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  IndentLevel: 0,
  TextOrientation: 0,
  ShrinkToFit: false,
  "Fill.Color": "#FFFFFF",
  "Font.Name": "Calibri",
  "Font.Size": 11,
  "Font.Color": "#000000",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Underline": "None",
  "Font.Strikethrough": false,
  "Protection.Locked": true,
  "Protection.FormulaHidden": false,
  ...border("Top"),
  ...border("Bottom"),
  ...border("Left"),
  ...border("Right"),
} as const satisfies Record<string, Json>;

export type FormatKey = keyof typeof DEFAULT_FORMAT;

/** Only what differs from `DEFAULT_FORMAT`. */
export type CellFormat = Readonly<Partial<Record<FormatKey, FormatScalar>>>;
export type FormatScalar = string | number | boolean;

const HORIZONTAL = "General Left Center Right Fill Justify CenterAcrossSelection Distributed";
const LINES = "None Continuous Dash DashDot DashDotDot Dot Double SlantDashDot";
const CHOICES: readonly (readonly [RegExp, string])[] = [
  [/^HorizontalAlignment$/u, HORIZONTAL],
  [/^VerticalAlignment$/u, "Top Center Bottom Justify Distributed"],
  [/Underline$/u, "None Single Double SingleAccountant DoubleAccountant"],
  [/^Borders\.\w+\.Style$/u, LINES],
  [/^Borders\.\w+\.Weight$/u, "Hairline Thin Medium Thick"],
];

export function formatValue(format: CellFormat | undefined, key: FormatKey): FormatScalar {
  return format?.[key] ?? DEFAULT_FORMAT[key];
}

export function withFormat(
  format: CellFormat | undefined,
  key: FormatKey,
  value: Json,
): CellFormat {
  return { ...format, [key]: value };
}

/**
 * What Excel makes of a written value: colours by name or `#rgb` become `#RRGGBB`.
 *
 * @throws {ApiError} `InvalidArgument` for a value that Excel has no meaning for.
 */
export function acceptFormat(key: FormatKey, value: Json): FormatScalar {
  const choice = CHOICES.find(([pattern]) => pattern.test(key));
  if (choice !== undefined) {
    if (typeof value === "string" && choice[1].split(" ").includes(value)) return value;
    throw invalidArgument(`${key}: ${JSON.stringify(value)}`);
  }
  if (key.endsWith(".Color")) return acceptColor(value);
  const isScalar =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (isScalar && typeof value === typeof DEFAULT_FORMAT[key]) return value;
  throw invalidArgument(`${key}: ${JSON.stringify(value)}`);
}

/** @throws {ApiError} `InvalidArgument` if it is neither `#RRGGBB` nor a name of HTML. */
export function acceptColor(value: Json): string {
  if (typeof value === "string") {
    if (/^#?[0-9a-f]{6}$/iu.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
    if (/^[a-z]+$/iu.test(value)) return value;
  }
  throw invalidArgument(`Colour ${JSON.stringify(value)}`);
}

function border<Side extends BorderSide>(
  side: Side,
): Record<`Borders.${Side}.Style` | `Borders.${Side}.Weight` | `Borders.${Side}.Color`, string> {
  return {
    [`Borders.${side}.Style`]: "None",
    [`Borders.${side}.Weight`]: "Thin",
    [`Borders.${side}.Color`]: "#000000",
  } as ReturnType<typeof border<Side>>;
}
