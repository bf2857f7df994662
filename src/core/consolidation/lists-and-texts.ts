/** What is not added up: rows of lists and texts of units, each with where it came from. */
import type { UnitId } from "../campaign/unit.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { CampaignContext } from "./campaign-context.ts";
import type { UnitReport } from "./combine-reports.ts";
import type { Consolidation, ConsolidatedUnit } from "./consolidation.ts";
import type { ResultListRow, ResultText } from "./result.ts";

/** The rows of every list, in the units' order. */
export function listsOf(
  units: readonly ConsolidatedUnit[],
  reports: ReadonlyMap<UnitId, UnitReport>,
  { pack }: CampaignContext,
): Consolidation["lists"] {
  const lists: Record<IndicatorCode, readonly ResultListRow[]> = {};
  for (const { code } of pack.lists) {
    lists[code] = units.flatMap(({ unit }) =>
      (reports.get(unit.unitId)?.rows.get(code) ?? []).map((row) => ({
        unitId: unit.unitId,
        row: row.row,
        file: row.file,
        sheet: row.sheet,
        cell: row.cell,
        values: row.values,
      })),
    );
  }
  return lists;
}

/** The texts of every indicator that is gathered as text, in the units' order. */
export function textsOf(
  units: readonly ConsolidatedUnit[],
  reports: ReadonlyMap<UnitId, UnitReport>,
  { pack }: CampaignContext,
): Consolidation["texts"] {
  const texts: Record<IndicatorCode, readonly ResultText[]> = {};
  for (const { code, aggregation } of pack.indicators) {
    if (aggregation !== "text") continue;
    texts[code] = units.flatMap(({ unit }) => {
      const combined = reports.get(unit.unitId);
      const figure = combined?.report.figures.get(code);
      if (combined === undefined || typeof figure?.value !== "string") return [];
      const parts = combined.parts.get(code) ?? [
        {
          value: figure.value,
          file: combined.files.get(code) ?? "",
          sheet: figure.sheet ?? "",
          cell: figure.cell ?? "",
        },
      ];
      return parts.map((part) => ({ unitId: unit.unitId, ...part, value: String(part.value) }));
    });
  }
  return texts;
}
