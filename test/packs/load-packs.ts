import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { figurePeriods } from "../../src/core/report-pack/figure-periods.ts";
import { parseReportPack } from "../../src/core/report-pack/parse-report-pack.ts";
import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";

const folder = join(__dirname, "../../assets/report-packs");

/** Every pack that ships, by file name. */
export function loadPacks(): readonly { readonly file: string; readonly pack: ReportPack }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const parsed = parseReportPack(readFileSync(join(folder, file), "utf8"), file);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
      return { file, pack: parsed.value };
    });
}

/** One pack that ships. */
export function loadPack(id: string): ReportPack {
  const found = loadPacks().find(({ pack }) => pack.id === id);
  if (found === undefined) throw new Error(`No pack ${id}`);
  return found.pack;
}

/** Every campaign of figures that a pack knows; a pack without years is of 2024. */
export function campaignsOf(
  pack: ReportPack,
): readonly { readonly period: string; readonly year: number }[] {
  return figurePeriods(pack).flatMap(({ id: period, years = [2024] }) =>
    years.map((year) => ({ period, year })),
  );
}
