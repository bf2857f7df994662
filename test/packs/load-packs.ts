import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
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
