/** A summary of the size that offices have: 60 units, 80 indicators, a few hundred findings. */
import type { ConsolidationResult, ResultUnit } from "../../../src/core/consolidation/result.ts";
import { planSummaryWorkbook } from "../../../src/core/presentation/plan-summary-workbook.ts";
import { IndicatorCodeSchema, type IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { ReportPack } from "../../../src/core/report-pack/report-pack.ts";
import type { WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import { samplePack } from "../../core/presentation/sample-pack.ts";
import { sampleResult } from "../../core/presentation/sample-result.ts";

const UNITS = 60;
const INDICATORS = 80;
const FINDINGS = 250;

/** The sample, many times over. */
export function largeSummary(): WorkbookPlan {
  const copies = copiesOfIndicators();
  const pack: ReportPack = {
    ...samplePack,
    indicators: [
      ...samplePack.indicators,
      ...copies.map(([from, code]) => {
        const indicator = samplePack.indicators.find((one) => one.code === from);
        if (indicator === undefined) throw new Error(from);
        return { ...indicator, code };
      }),
    ],
  };
  const units = repeat(sampleResult.units, UNITS, (unit, round): ResultUnit => {
    const unitId = (round === 0 ? unit.unitId : `${unit.unitId}-${round}`) as ResultUnit["unitId"];
    return {
      ...unit,
      unitId,
      name: round === 0 ? unit.name : `${unit.name} ${round}`,
      values: withCopies(unit.values, copies),
    };
  });
  const result: ConsolidationResult = {
    ...sampleResult,
    units,
    totals: withCopies(sampleResult.totals, copies),
    groups: {
      level: mapValues(sampleResult.groups.level, (totals) => withCopies(totals, copies)),
      area: mapValues(sampleResult.groups.area, (totals) => withCopies(totals, copies)),
    },
    findings: repeat(sampleResult.findings, FINDINGS, (finding) => finding),
    files: repeat(sampleResult.files, UNITS + 6, (file, round) => ({
      ...file,
      file: round === 0 ? file.file : `${file.file}.${round}`,
    })),
  };
  return planSummaryWorkbook(result, pack);
}

type Copies = readonly (readonly [from: IndicatorCode, code: IndicatorCode])[];

function copiesOfIndicators(): Copies {
  const sources = samplePack.indicators.filter(
    ({ type }) => type === "integer" || type === "ratio",
  );
  return Array.from({ length: INDICATORS - samplePack.indicators.length }, (_, index) => {
    const source = sources[index % sources.length];
    if (source === undefined) throw new Error("The sample has no numbers");
    const code = `ZZ_${String(Math.floor(index / 50) + 1).padStart(2, "0")}_${String((index % 50) + 1).padStart(2, "0")}`;
    return [source.code, IndicatorCodeSchema.parse(code)] as const;
  });
}

function withCopies<Value>(
  values: Readonly<Record<IndicatorCode, Value>>,
  copies: Copies,
): Record<IndicatorCode, Value> {
  const all: Partial<Record<IndicatorCode, Value>> = { ...values };
  for (const [from, code] of copies) {
    const value = all[from];
    if (value !== undefined) all[code] = value;
  }
  return all as Record<IndicatorCode, Value>;
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function repeat<Item>(
  items: readonly Item[],
  count: number,
  copy: (item: Item, round: number) => Item,
): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const item = items[index % items.length];
    if (item === undefined) throw new Error("Nothing to repeat");
    return copy(item, Math.floor(index / items.length));
  });
}
