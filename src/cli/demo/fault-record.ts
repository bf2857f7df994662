/** What was planted, and how it compares with what a merge found. */
import type { Consolidation } from "../../core/consolidation/consolidation.ts";
import type { Finding } from "../../core/finding/finding.ts";

export const FAULTS_FORMAT_VERSION = 1;

/**
 * One planted fault of `faults.json`.
 *
 * `findings` holds what a merge must say because of it: a finding's code, with its rule and with
 * its state where that is not open (`rule-failed T-HM-02 explained`); `file STATUS` for the status
 * of `file`; `late` for the unit.
 */
export interface PlantedFault {
  readonly kind: string;
  /** Empty where no unit of the registry is concerned. */
  readonly unitId: string;
  /** Relative to the campaign folder; empty where there is none. */
  readonly file: string;
  readonly indicators: readonly string[];
  readonly findings: readonly string[];
}

export interface FaultComparison {
  readonly planted: number;
  readonly found: number;
  /** Planted, but not reported. */
  readonly missed: readonly string[];
  /** Reported as error, warning, late or set aside, but not planted. */
  readonly extra: readonly string[];
}

/** Compares what was planted with what was found; notes ask nothing: one that is not planted is no extra. */
export function compareFaults(
  faults: readonly PlantedFault[],
  consolidation: Consolidation,
): FaultComparison {
  const planted = faults.flatMap(plantedKeys);
  const notes = consolidation.findings.filter(({ severity }) => severity === "note");
  const found = new Set(foundKeys(consolidation));
  const told = new Set([...found, ...notes.map(findingKey)]);
  const missed = planted.filter((key) => !told.has(key));
  const known = new Set(planted);
  return {
    planted: planted.length,
    found: planted.length - missed.length,
    missed,
    extra: [...found].filter((key) => !known.has(key)),
  };
}

function plantedKeys({ unitId, file, findings }: PlantedFault): readonly string[] {
  return findings.map((what) => {
    if (what.startsWith("file ")) return `${file}: ${what}`;
    return what === "unit-conflict" ? `${file}: ${what}` : `${unitId}: ${what}`;
  });
}

function foundKeys({ findings, files, units }: Consolidation): readonly string[] {
  return [
    ...findings.filter(({ severity }) => severity !== "note").map(findingKey),
    ...files
      .filter(({ status }) => status !== "counted")
      .map(({ file, status }) => `${file}: file ${status}`),
    ...units
      .filter(({ timeliness }) => timeliness === "late")
      .map(({ unit }) => `${unit.unitId}: late`),
  ];
}

function findingKey({ unitId, file, code, rule, state }: Finding): string {
  const what = [code, rule ?? "", state === "open" ? "" : state].filter((word) => word !== "");
  const whose = unitId ?? (code === "unit-conflict" ? file : undefined) ?? "";
  return `${whose}: ${what.join(" ")}`;
}
