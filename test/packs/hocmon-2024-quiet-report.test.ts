/** What the Hóc Môn pack says of reports in which little stands. */
import { nameOf } from "../../src/core/report-pack/codes.ts";
import type { Indicator } from "../../src/core/report-pack/report-pack.ts";
import { fullFormRules, judgeValues, type Values } from "./judge-values.ts";
import { loadPack } from "./load-packs.ts";

const pack = loadPack("hocmon-2024");
const periods = ["6T", "9T", "12T"];

/** A report in which nothing happened: every number 0, every answer Không, nothing else filled in. */
function quietReport(): Values {
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

describe.each(periods)("a report in which nothing happened, %s", (period) => {
  const report = { ...quietReport(), BC_KY: period, BC_NAM: 2024, BC_NGAY: "2024-10-20" };
  const rules = fullFormRules(pack, period);

  it("fails only the targets that ask for something to be done", () => {
    const failed = rules.filter((one) => judgeValues(one, report) === "fail");
    expect(failed.map(({ rule }) => rule.id)).toEqual([
      "T-HM-01", // no dialogue was held
      "T-HM-04", // nothing was made public
      "T-HM-05", // the appraisal rules lack the clause
      "T-HM-06", // the Law was not made known
    ]);
  });

  it("evaluates every rule", () => {
    expect(rules.filter((one) => judgeValues(one, report) === "not-evaluated")).toEqual([]);
  });
});

describe.each(periods)("a blank report, %s", (period) => {
  it("fails nothing: blanks are one finding of their own", () => {
    const report = { BC_KY: period, BC_NAM: 2024, BC_NGAY: "2024-10-20", DV_01_05: { rows: 0 } };
    const failed = fullFormRules(pack, period).filter((one) => judgeValues(one, report) === "fail");
    expect(failed).toEqual([]);
  });
});
