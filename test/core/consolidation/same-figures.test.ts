import { campaignOf } from "../campaign/campaign-of.ts";
import { unitOf } from "../campaign/unit-of.ts";
import type { UnitId } from "../../../src/core/campaign/unit.ts";
import {
  campaignContext,
  type CampaignContext,
} from "../../../src/core/consolidation/campaign-context.ts";
import { reportOfFile, type UnitReport } from "../../../src/core/consolidation/combine-reports.ts";
import { sameFiguresFindings } from "../../../src/core/consolidation/same-figures.ts";
import type { FigureValue } from "../../../src/core/reading/figure.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { ReportPack } from "../../../src/core/report-pack/report-pack.ts";
import { issuePack } from "../../../src/core/validation/issue-pack.ts";
import type { UnitReport as ToldReport } from "../../../src/cli/demo/school-life/unit-report.ts";
import { loadPack, loadPacks } from "../../packs/load-packs.ts";
import { population, type HonestReport } from "../../packs/population.ts";

const hocmon = loadPack("hocmon-2024");

type Change = Readonly<Record<string, FigureValue>>;

/** Staff, pupils and what else a school of some size has: all told, 24 numbers, each its own. */
const numbers: readonly IndicatorCode[] = hocmon.indicators
  .filter(({ type, computed, filledBy }) => {
    return type === "integer" && computed === undefined && filledBy === "unit";
  })
  .map(({ code }) => code)
  .slice(0, 24);

function report(start: number, told: number, changes: Change = {}): UnitReport {
  const values: Change = Object.fromEntries(
    numbers.slice(0, told).map((code, at) => [code, start + at]),
  );
  return unitReport({ ...values, ...changes });
}

function unitReport(values: Change): UnitReport {
  const figures = new Map(
    Object.entries(values).map(([code, value]) => {
      const figure = { code: code as IndicatorCode, value, sheet: "Báo cáo", cell: "E10" };
      return [figure.code, figure] as const;
    }),
  );
  return reportOfFile("nhan/a.xlsx", {
    figures,
    previous: new Map(),
    samePeriod: new Map(),
    lists: new Map(),
    reportDate: null,
    findings: [],
  });
}

const context: CampaignContext = campaignContext({
  campaign: campaignOf({ packId: hocmon.id, period: "6T", form: "full" }),
  pack: hocmon,
  units: ["A", "B", "C", "D"].map((id) => unitOf(id, { name: `Trường ${id}` })),
});

function groupsOf(reports: Readonly<Record<string, UnitReport>>): readonly string[] {
  const byUnit = new Map(Object.entries(reports).map(([id, one]) => [id as UnitId, one]));
  return sameFiguresFindings(byUnit, context).map(({ args: { units, figures } }) =>
    [...units.map(({ unitId }) => unitId), figures].join(" "),
  );
}

describe("Units that say the same in every number", () => {
  const [first = ""] = numbers;
  const [text = ""] = hocmon.indicators.filter(({ type }) => type === "text").map((o) => o.code);
  const [last = ""] = numbers.slice(14);
  it.each<[string, Readonly<Record<string, UnitReport>>, readonly string[]]>([
    ["two of two", { A: report(20, 12), B: report(20, 12) }, ["A B 12"]],
    ["two of four", { A: report(20, 12), B: report(50, 12), D: report(20, 12) }, ["A D 12"]],
    [
      "three are one group",
      { A: report(20, 12), B: report(20, 12), C: report(20, 12) },
      ["A B C 12"],
    ],
    [
      "two groups",
      { A: report(20, 12), B: report(50, 15), C: report(20, 12), D: report(50, 15) },
      ["A C 12", "B D 15"],
    ],
    [
      "words do not tell them apart",
      { A: report(20, 12), B: report(20, 12, { [text]: "Tốt" }) },
      ["A B 12"],
    ],
    [
      "what one left blank is 0 with the other",
      { A: report(20, 12), B: report(20, 12, { [last]: 0 }) },
      ["A B 12"],
    ],
    ["one number differs", { A: report(20, 12), B: report(20, 12, { [first]: 21 }) }, []],
    ["one says more", { A: report(20, 12), B: report(20, 12, { [last]: 1 }) }, []],
    ["ten numbers are enough", { A: report(20, 10), B: report(20, 10) }, ["A B 10"]],
    ["nine are not", { A: report(20, 9), B: report(20, 9) }, []],
    ["nothing told at all", { A: report(0, 0), B: report(0, 0) }, []],
    [
      "most others say nearly the same",
      { A: report(1, 12), B: report(1, 12), C: report(1, 12, { [first]: 3 }), D: report(1, 11) },
      [],
    ],
    ["one unit alone", { A: report(20, 12) }, []],
  ])("%s", (_, reports, groups) => {
    expect(groupsOf(reports)).toEqual(groups);
  });

  it("names the units, and the file of each, and no unit of its own", () => {
    const reports = new Map([
      ["B" as UnitId, report(20, 12)],
      ["A" as UnitId, report(20, 12)],
    ]);
    expect(sameFiguresFindings(reports, context)).toEqual([
      {
        code: "same-figures",
        severity: "warning",
        state: "open",
        args: {
          units: [
            { unitId: "A", name: "Trường A", file: "nhan/a.xlsx" },
            { unitId: "B", name: "Trường B", file: "nhan/a.xlsx" },
          ],
          figures: 12,
        },
      },
    ]);
  });
});

const UNITS = 120;
const SEED = 7;

describe.each(loadPacks().map(({ pack }) => [pack.id, pack] as const))("%s", (_, pack) => {
  const periods = new Map<string, HonestReport[]>();
  for (const honest of population(pack, UNITS, SEED)) {
    const period = `${honest.campaign.period} ${honest.campaign.year}`;
    periods.set(period, [...(periods.get(period) ?? []), honest]);
  }
  const cases = [...periods].flatMap(([period, reports]) =>
    (["short", "full"] as const).map((form) => ({ period, form, reports })),
  );

  it.each(cases)("honest units of $period, $form form, are not alike", ({ form, reports }) => {
    expect(found(pack, form, reports)).toEqual([]);
  });

  it.each(cases)("a colleague's report is found, $period, $form form", ({ form, reports }) => {
    const [first, second, ...others] = reports;
    if (first === undefined || second === undefined) throw new RangeError("No units");
    const copied = [first, { ...second, report: first.report }, ...others];
    expect(found(pack, form, copied)).toEqual([[first.unit.unitId, second.unit.unitId]]);
  });
});

function found(
  whole: ReportPack,
  form: "short" | "full",
  reports: readonly HonestReport[],
): readonly (readonly string[])[] {
  const [first] = reports;
  if (first === undefined) throw new RangeError("No units");
  const campaign = { ...first.campaign, form };
  const pack = issuePack(whole, campaign);
  const units = reports.map(({ unit }) => unit);
  const byUnit = new Map(
    reports.map(({ unit, report: told }) => [unit.unitId, unitReport(valuesOf(pack, told))]),
  );
  return sameFiguresFindings(byUnit, campaignContext({ campaign, pack: whole, units })).map(
    ({ args }) => args.units.map(({ unitId }) => unitId),
  );
}

function valuesOf({ indicators }: ReportPack, { figures, lists }: ToldReport): Change {
  return Object.fromEntries(
    indicators.map(({ code }) => [code, figures[code] ?? lists[code]?.length ?? null]),
  );
}
