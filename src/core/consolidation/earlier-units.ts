/**
 * Whose reports of an earlier period a unit's figures are compared with.
 *
 * A renamed unit goes on from its predecessor, a merged one from all of them together. What a unit
 * was before it was split nobody knows, so its parts begin anew: nothing is invented.
 */
import type { Campaign } from "../campaign/campaign.ts";
import { isInForce } from "../campaign/unit-in-force.ts";
import { unitNameKey, type Predecessor, type Succession } from "../campaign/unit-succession.ts";
import type { Unit, UnitId } from "../campaign/unit.ts";
import type { EarlierSource } from "../finding/finding.ts";
import type { ConsolidationResult, ResultUnit } from "./result.ts";

/** How a unit comes by its earlier figures, or why it has none. */
export interface EarlierOrigin extends Pick<EarlierSource, "units"> {
  readonly kind: "own" | EarlierSource["kind"];
}

export interface EarlierUnits {
  readonly origin: EarlierOrigin;
  /** Reports that the figures are made of; empty where there are none to be had. */
  readonly reports: readonly ResultUnit[];
}

/** The registry of today, and the campaign that it is for. */
export interface UnitsOverTime {
  readonly campaign: Pick<Campaign, "dataTo">;
  readonly units: readonly Unit[];
  readonly succession: Succession;
}

interface Ancestry {
  readonly reports: readonly ResultUnit[];
  readonly missing: readonly string[];
}

/** Finds the earlier reports of every unit in force; a unit that began anew has no entry. */
export function earlierUnits(
  { campaign: { dataTo }, units, succession }: UnitsOverTime,
  earlier: ConsolidationResult,
): ReadonlyMap<UnitId, EarlierUnits> {
  const reportOf = reportLookup(earlier.units);
  const then = earlier.campaign.dataTo;
  /** A predecessor's report, or theirs that it came of; nothing where it had closed long before. */
  const ofPredecessor = (one: Predecessor, hasOwn: boolean): Ancestry => {
    const report = reportOf(one);
    if (report !== undefined) return { reports: [report], missing: [] };
    if (typeof one === "string") return { reports: [], missing: hasOwn ? [] : [one] };
    if (one.validFrom !== undefined && one.validFrom > then) return ancestry(one);
    const hadClosed = one.validTo !== undefined && one.validTo < then;
    return { reports: [], missing: hasOwn && hadClosed ? [] : [one.name] };
  };
  const ancestry = (unit: Unit): Ancestry => {
    const own = reportOf(unit);
    const predecessors = succession.predecessorsOf(unit);
    // A unit that stood beside a predecessor which still stands came of it long ago.
    const joined =
      own === undefined
        ? predecessors
        : predecessors.filter((one) => typeof one === "string" || !isInForce(one, dataTo));
    const others = joined.map((one) => ofPredecessor(one, own !== undefined));
    const reports = [...(own === undefined ? [] : [own]), ...others.flatMap((one) => one.reports)];
    return { reports: [...new Set(reports)], missing: others.flatMap((one) => one.missing) };
  };

  const ancestries = new Map<Unit, Ancestry>();
  const takers = new Map<ResultUnit, number>();
  for (const unit of units) {
    const isLast = isInForce(unit, dataTo) || succession.successorsOf(unit).length === 0;
    if (!isLast || (unit.validFrom !== undefined && unit.validFrom > dataTo)) continue;
    const found = ancestry(unit);
    ancestries.set(unit, found);
    for (const report of found.reports) takers.set(report, (takers.get(report) ?? 0) + 1);
  }
  const isShared = (report: ResultUnit): boolean => (takers.get(report) ?? 0) > 1;
  return new Map(
    [...ancestries].flatMap(([unit, found]) => {
      const entry = earlierOf(unit, found, isShared);
      return entry === undefined || !isInForce(unit, dataTo) ? [] : [[unit.unitId, entry]];
    }),
  );
}

function earlierOf(
  unit: Unit,
  { reports, missing }: Ancestry,
  isShared: (report: ResultUnit) => boolean,
): EarlierUnits | undefined {
  const shared = reports.filter(isShared);
  const without = (kind: EarlierOrigin["kind"], names: readonly string[]): EarlierUnits => ({
    origin: { kind, units: names },
    reports: [],
  });
  if (shared.length > 0) return without("split", namesOf(shared));
  if (missing.length > 0) return without("unknown", missing);
  const [only, ...more] = reports;
  if (only === undefined) return undefined;
  const isOwn = only.unitId.toLowerCase() === unit.unitId.toLowerCase();
  const kind = more.length > 0 ? "merged" : isOwn ? "own" : "renamed";
  return { origin: { kind, units: namesOf(reports) }, reports };
}

function namesOf(reports: readonly ResultUnit[]): readonly string[] {
  return reports.map(({ name }) => name);
}

/** Finds a unit's report by its id; what the registry does not have, also by a name of one only. */
function reportLookup(
  reports: readonly ResultUnit[],
): (one: Predecessor) => ResultUnit | undefined {
  const byId = new Map(reports.map((report) => [report.unitId.toLowerCase(), report]));
  const byName = new Map<string, ResultUnit | undefined>();
  for (const report of reports) {
    const key = unitNameKey(report.name);
    byName.set(key, byName.has(key) ? undefined : report);
  }
  return (one) =>
    typeof one === "string"
      ? (byId.get(one.toLowerCase()) ?? byName.get(unitNameKey(one)))
      : byId.get(one.unitId.toLowerCase());
}

/** What is to be told of an origin: nothing where the figures are the unit's own. */
export function earlierSource(
  period: EarlierSource["period"],
  origin: EarlierOrigin | undefined,
): EarlierSource | undefined {
  if (origin === undefined || origin.kind === "own") return undefined;
  return { period, kind: origin.kind, units: origin.units };
}
