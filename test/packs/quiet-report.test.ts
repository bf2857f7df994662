/** What the packs say of reports in which little stands. */
import { nameOf } from "../../src/core/report-pack/codes.ts";
import type { Indicator, ReportPack } from "../../src/core/report-pack/report-pack.ts";
import { fullFormRules, judgeValues, type Values } from "./judge-values.ts";
import { loadPack, loadPacks } from "./load-packs.ts";

/** The targets that ask for something to be done; everything else must be content with nothing. */
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
  "q7-2024": {
    "6T": ["T-Q7-01", "T-Q7-02", "T-Q7-03", "T-Q7-04", "T-Q7-07"],
    "12T": ["T-Q7-01", "T-Q7-02", "T-Q7-03", "T-Q7-04", "T-Q7-05", "T-Q7-07A"],
  },
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
  return Object.fromEntries(entries);
}

function quietValue({ type, computed }: Indicator): Values[string] {
  if (type === "list") return { rows: 0 };
  if (type === "boolean") return "Không";
  return type === "integer" && computed === undefined ? 0 : null;
}

const cases = loadPacks().flatMap(({ pack }) =>
  pack.periods
    .filter((one) => one.documents !== true)
    .map(({ id: period }) => ({ id: pack.id, period })),
);

describe.each(cases)("$id, $period", ({ id, period }) => {
  const pack = loadPack(id);
  const rules = fullFormRules(pack, period);
  const facts = { BC_KY: period, BC_NAM: 2024, BC_NGAY: "2024-10-20" };
  const failing = (report: Values) => rules.filter((one) => judgeValues(one, report) === "fail");

  it("misses, where nothing happened, only targets that ask for something to be done", () => {
    const failed = failing({ ...quietReport(pack), ...facts });
    expect(failed.map(({ rule }) => rule.id)).toEqual(missed[id]?.[period]);
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
