import type { Finding, Named } from "../../core/finding/finding.ts";
import type { CellReference } from "../../core/workbook/cell-edit.ts";

/** The cells that a finding is about, its own first, each once. */
export function findingPlaces(finding: Finding): readonly CellReference[] {
  const places = new Map<string, CellReference>();
  for (const { sheet, cell } of [finding, ...namedIn(finding)]) {
    if (sheet === undefined || cell === undefined) continue;
    const place = { sheet, cell };
    const name = placeName(place);
    if (!places.has(name)) places.set(name, place);
  }
  return [...places.values()];
}

/** As Excel writes it to people: `Báo cáo!E14`. */
export function placeName({ sheet, cell }: CellReference): string {
  return `${sheet}!${cell}`;
}

function namedIn({ code, args }: Finding): readonly Named[] {
  switch (code) {
    case "rule-failed":
    case "rule-not-evaluated":
      return args.operands;
    case "required-blank":
    case "not-cumulative":
    case "hidden-figures":
      return args.indicators;
    case "computed-as-values":
    case "interpreted":
    case "found-by-label":
    case "legacy-encoding":
      return args.items;
    case "same-as-previous":
      return args.cumulative;
    case "layout-changed":
      return args.moved;
    case "other-form":
      return args.leftOut;
    default:
      return [];
  }
}
