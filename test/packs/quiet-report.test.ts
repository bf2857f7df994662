/** What the packs say of reports in which little stands. */
import { nameOf } from "../../src/core/report-pack/codes.ts";
import type { Indicator, ReportPack } from "../../src/core/report-pack/report-pack.ts";
import { fullFormRules, judgeValues, type Values } from "./judge-values.ts";
import { campaignsOf, loadPack, loadPacks } from "./load-packs.ts";

const everyYear = ["T-SL-02", "T-SL-02A", "T-SL-03", "T-SL-05", "T-SL-08", "T-SL-08A"];

/**
 * The targets that ask for something to be done, by period, or by period and year where years
 * differ; everything else must be content with nothing.
 */
const missed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "dautieng-2024": { "6T": ["T-DT-05"], "12T": ["T-DT-02", "T-DT-04", "T-DT-05"] },
  "danguy-sogd-hcm-2024": {
    "6T": ["T-DU-01", "T-DU-05"],
    "12T": ["T-DU-01", "T-DU-02", "T-DU-05", "T-DU-06"],
  },
  "hocmon-2024": {
    "6T": ["T-HM-01", "T-HM-04", "T-HM-05", "T-HM-06"],
    "9T": ["T-HM-01", "T-HM-04", "T-HM-05", "T-HM-06"],
    "12T": ["T-HM-01", "T-HM-04", "T-HM-05", "T-HM-06"],
  },
  "sonla-2018-2022": {
    "6T 2018": ["T-SL-01", "T-SL-02", "T-SL-03"],
    "6T": ["T-SL-02", "T-SL-03"],
    "12T": [...everyYear],
    "12T 2020": [...everyYear, "T-SL-12"],
    "12T 2022": [
      ...["T-SL-02", "T-SL-02A", "T-SL-03", "T-SL-04", "T-SL-05", "T-SL-07", "T-SL-08"],
      ...["T-SL-08A", "T-SL-09", "T-SL-09A", "T-SL-09B", "T-SL-12A"],
    ],
  },
  "q7-2024": {
    "6T": ["T-Q7-01", "T-Q7-02", "T-Q7-03", "T-Q7-04", "T-Q7-07"],
    "12T": ["T-Q7-01", "T-Q7-02", "T-Q7-03", "T-Q7-04", "T-Q7-05", "T-Q7-07A"],
  },
};

/** Who is there even where nothing happens: nobody has been trained yet. */
const people: Readonly<Record<string, Values>> = {
  "sonla-2018-2022": { TT_01_01: 2, TU_06_01: 2, TU_06_03: 0 },
};

/** A report in which nothing happened: every number 0, every answer Không, nothing else filled in. */
function quietReport(pack: ReportPack): Values {
  const entries = pack.indicators.flatMap((indicator) => {
    const value = quietValue(indicator);
    return [
      [nameOf(indicator.code), value],
      [nameOf(indicator.code, "previous"), value],
      [nameOf(indicator.code, "same-period"), value],
    ] as const;
  });
  return { ...Object.fromEntries(entries), ...people[pack.id] };
}

function quietValue({ type, computed }: Indicator): Values[string] {
  if (type === "list") return { rows: 0 };
  if (type === "boolean") return "Không";
  return type === "integer" && computed === undefined ? 0 : null;
}

const cases = loadPacks().flatMap(({ pack }) =>
  campaignsOf(pack).map((one) => ({ id: pack.id, ...one })),
);

describe.each(cases)("$id, $period $year", ({ id, period, year }) => {
  const pack = loadPack(id);
  const rules = fullFormRules(pack, period, year);
  const facts = { BC_KY: period, BC_NAM: year, BC_NGAY: `${year}-10-20` };
  const failing = (report: Values) => rules.filter((one) => judgeValues(one, report) === "fail");

  it("misses, where nothing happened, only targets that ask for something to be done", () => {
    const failed = failing({ ...quietReport(pack), ...facts });
    expect(failed.map(({ rule }) => rule.id)).toEqual(
      missed[id]?.[`${period} ${year}`] ?? missed[id]?.[period],
    );
    expect(failed.filter(({ rule }) => rule.scope !== "target")).toEqual([]);
  });

  it("evaluates every rule of it", () => {
    const report = { ...quietReport(pack), ...facts };
    expect(rules.filter((one) => judgeValues(one, report) === "not-evaluated")).toEqual([]);
  });

  it("fails nothing in a blank report: blanks are one finding of their own", () => {
    const lists = Object.fromEntries(pack.lists.map(({ code }) => [code, { rows: 0 }]));
    expect(failing({ ...facts, ...lists })).toEqual([]);
  });
});
