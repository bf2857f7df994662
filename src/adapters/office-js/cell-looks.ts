/** How cells look, as properties of Office.js that are set by rectangles. */
import type { CellRange } from "../../core/workbook/cell-address.ts";
import {
  DEFAULT_FONT_SIZE,
  FONT_NAME,
  styleRoles,
  type RoleStyle,
  type StyleRole,
} from "../../core/workbook/style-roles.ts";
import type { CellPlan } from "../../core/workbook/workbook-plan.ts";
import { rectanglesOf } from "./rectangles.ts";
import type { PendingRequest, RequestQueue } from "./request-queue.ts";
import { supports } from "./supports.ts";

const BORDER_COLOR = "#7F7F7F";

type LookValue = string | number | boolean;

interface LookProperty {
  /** Value of a cell without any format. */
  readonly usual: LookValue;
  readonly of: (style: RoleStyle, cell: CellPlan) => LookValue;
  readonly set: (
    request: PendingRequest,
    range: Excel.Range,
    value: LookValue,
    area: CellRange,
  ) => void;
  /** What cannot be taken back cell by cell is never laid over the whole area first. */
  readonly isMark?: true;
}

/** `set` gets only what `of` gives, which the compiler cannot see across one list. */
function property<Value extends LookValue>(
  usual: Value,
  of: (style: RoleStyle, cell: CellPlan) => Value,
  set: (request: PendingRequest, range: Excel.Range, value: Value, area: CellRange) => void,
  isMark?: true,
): LookProperty {
  return {
    usual,
    of,
    set: set as LookProperty["set"],
    ...(isMark === undefined ? {} : { isMark }),
  };
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", middle: "Center" } as const;

const properties: readonly LookProperty[] = [
  property<"General" | "Left" | "Center" | "Right">(
    "General",
    ({ horizontal }, { indent }) =>
      // Indentation counts from a side, so it needs one.
      horizontal === undefined
        ? indent === undefined
          ? "General"
          : "Left"
        : horizontals[horizontal],
    (request, range, value) => {
      request.set(range.format, "horizontalAlignment", value);
    },
  ),
  property<"Bottom" | "Top" | "Center">(
    "Bottom",
    ({ vertical }) => (vertical === undefined ? "Bottom" : verticals[vertical]),
    (request, range, value) => {
      request.set(range.format, "verticalAlignment", value);
    },
  ),
  property<boolean>(
    false,
    ({ wrap }) => wrap === true,
    (request, range, value) => {
      request.set(range.format, "wrapText", value);
    },
  ),
  property<number>(
    0,
    ({ size }) => size ?? DEFAULT_FONT_SIZE,
    (request, range, value) => {
      request.set(range.format.font, "size", value);
    },
  ),
  property<boolean>(
    false,
    ({ bold }) => bold === true,
    (request, range, value) => {
      request.set(range.format.font, "bold", value);
    },
  ),
  property<boolean>(
    false,
    ({ italic }) => italic === true,
    (request, range, value) => {
      request.set(range.format.font, "italic", value);
    },
  ),
  property<"None" | "Single">(
    "None",
    ({ underline }) => (underline === true ? "Single" : "None"),
    (request, range, value) => {
      request.set(range.format.font, "underline", value);
    },
  ),
  property<string>(
    "#000000",
    ({ color }) => `#${color ?? "000000"}`,
    (request, range, value) => {
      request.set(range.format.font, "color", value);
    },
  ),
  property<string>(
    "",
    ({ fill }) => (fill === undefined ? "" : `#${fill}`),
    (request, range, value) => {
      request.set(range.format.fill, "color", value);
    },
    true,
  ),
  property<"" | "thin" | "bottom">(
    "",
    ({ border }) => border ?? "",
    (request, range, value, area) => {
      for (const edge of edgesOf(value, area)) {
        const line = range.format.borders.getItem(edge);
        request.called();
        request.set(line, "style", "Continuous");
        request.set(line, "color", BORDER_COLOR);
      }
    },
    true,
  ),
  property<boolean>(
    false,
    (_, { unlocked }) => unlocked === true,
    (request, range, value) => {
      request.set(range.format.protection, "locked", !value);
    },
    true,
  ),
  property<number>(
    0,
    (_, { indent }) => indent ?? 0,
    (request, range, value) => {
      if (supports("indentation")) request.set(range.format, "indentLevel", value);
    },
    true,
  ),
];

type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** One row has no lines between rows; some versions of Excel refuse to draw them. */
function edgesOf(border: "" | "thin" | "bottom", { from, to }: CellRange): readonly Edge[] {
  const between: readonly Edge[] = from.row < to.row ? ["InsideHorizontal"] : [];
  if (border === "bottom") return ["EdgeBottom", ...between];
  const beside: readonly Edge[] = from.column < to.column ? ["InsideVertical"] : [];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...between, ...beside];
}

/** Sets the looks of cells that have no formats yet. */
export async function setLooks(
  queue: RequestQueue,
  sheet: string,
  area: CellRange,
  cells: readonly CellPlan[],
): Promise<void> {
  await queue.step((request) => {
    request.set(request.range(sheet, area).format.font, "name", FONT_NAME);
  });
  for (const one of properties) {
    for (const { value, range } of layersOf(one, area, cells)) {
      await queue.step((request) => {
        one.set(request, request.range(sheet, range), value, range);
      });
    }
  }
}

interface Layer {
  readonly value: LookValue;
  readonly range: CellRange;
}

/** The fewer of two ways: mark what is not usual, or lay the commonest value over the whole area first. */
function layersOf(
  { of, usual, isMark }: LookProperty,
  area: CellRange,
  cells: readonly CellPlan[],
): readonly Layer[] {
  const byValue = new Map<LookValue, CellPlan[]>();
  for (const cell of cells) {
    const value = of(styleOf(cell.role), cell);
    const same = byValue.get(value);
    if (same === undefined) byValue.set(value, [cell]);
    else same.push(cell);
  }
  const layers = [...byValue].flatMap(([value, same]) =>
    rectanglesOf(same).map((range): Layer => ({ value, range })),
  );
  const marking = layers.filter(({ value }) => value !== usual);
  const commonest = [...byValue].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
  if (isMark === true || commonest === undefined || commonest === usual) return marking;
  const overlaid = layers.filter(({ value }) => value !== commonest);
  return overlaid.length + 1 < marking.length
    ? [{ value: commonest, range: area }, ...overlaid]
    : marking;
}

function styleOf(role: StyleRole = "plain"): RoleStyle {
  return styleRoles[role];
}
