/** What the Sơn La pack asks over five years, and what its rules say of real reports. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCampaign } from "../../src/core/campaign/create-campaign.ts";
import { checkPack } from "../../src/core/formula/check-pack.ts";
import { RuleSchema } from "../../src/core/report-pack/report-pack.ts";
import { issuePack } from "../../src/core/validation/issue-pack.ts";
import { campaignsOf, loadPack } from "./load-packs.ts";
import { verdictOf, type RuleFact } from "./verdict-of.ts";

const pack = loadPack("sonla-2018-2022");
const indicator = (code: string) => pack.indicators.find((one) => one.code === code);

function issued(form: "short" | "full", period = "12T", year = 2022) {
  return issuePack(pack, { period, year, form, optional: [], rules: {} });
}

describe("periods", () => {
  it("asks for figures twice a year for five years", () => {
    expect(campaignsOf(pack)).toHaveLength(10);
  });

  it.each([
    { period: "KH", year: 2019 },
    { period: "12T", year: 2023 },
  ])("knows no $period $year", ({ period, year }) => {
    expect(createCampaign(pack, { period, year }).ok).toBe(false);
  });
});

describe("indicators", () => {
  it.each(["CC_07_04", "CC_04_01", "CC_04_02", "CC_04_03", "KT_04_04"])(
    "leaves %s to the office: it surveys and inspects",
    (code) => {
      expect(indicator(code)).toMatchObject({ filledBy: "office", required: false });
    },
  );

  it.each(["TU_06_02", "TU_06_04", "TU_06_05"])("counts in %s who was ever trained", (code) => {
    expect(indicator(code)?.nature).toBe("point-in-time");
  });

  it.each([
    { code: "ST_02_01", period: "12T", year: 2020, is: true },
    { code: "ST_02_01", period: "6T", year: 2020, is: false },
    { code: "ST_02_01", period: "12T", year: 2021, is: false },
    { code: "ST_02_02", period: "12T", year: 2022, is: true },
    { code: "ST_02_02", period: "12T", year: 2020, is: false },
    { code: "TU_06_06", period: "6T", year: 2020, is: true },
    { code: "TU_06_06", period: "6T", year: 2021, is: false },
  ])("asks $code in $period $year: $is", ({ code, period, year, is }) => {
    const asked = issued("short", period, year).indicators.map((one) => String(one.code));
    expect(asked.includes(code)).toBe(is);
  });

  it.each(["LD_04_01", "LD_04_03"])("keeps %s over the years", (code) => {
    expect(indicator(code)?.keeps).toBe(true);
  });
});

const facts: readonly RuleFact[] = [
  {
    rule: "R-TT-04",
    verdict: "fail",
    why: "more than people",
    values: { TT_01_08: 41, TT_01_01: 40 },
  },
  {
    rule: "R-TT-05",
    verdict: "pass",
    why: "all of them",
    values: { TT_02_04: 300, TT_02_02: 300 },
  },
  {
    rule: "R-LD-08",
    verdict: "fail",
    why: "a plan without a date",
    values: { LD_04_01: "Có", LD_04_02: "02/KH" },
  },
  { rule: "R-LD-09", verdict: "pass", why: "no plan", values: { LD_04_05: "Không" } },
  {
    rule: "R-LD-10",
    verdict: "fail",
    why: "sent before it was signed",
    values: { LD_04_04: "2018-01-20", LD_04_03: "2018-01-22" },
  },
  {
    rule: "R-CC-05",
    verdict: "fail",
    why: "published nowhere",
    values: { CC_07_01: "Không", CC_07_02: 1, CC_07_03: 0 },
  },
  {
    rule: "R-CC-06",
    verdict: "fail",
    why: "a survey without forms",
    values: { CC_07_04: "Có" },
  },
  { rule: "R-CC-06", verdict: "pass", why: "nothing entered yet", values: {} },
  {
    rule: "R-DV-07",
    verdict: "fail",
    why: "a warning only: some have left",
    values: { DV_05_01: 41, TT_01_01: 40 },
  },
  {
    rule: "R-DV-09",
    verdict: "fail",
    why: "more plans than models",
    values: { DV_10_01: 2, DV_01_02: 1 },
  },
  {
    rule: "R-DV-09A",
    verdict: "fail",
    why: "a warning only: last year's",
    values: { DV_10_02: 0, DV_10_03: 2, DV_10_04: 0, DV_01_02: 1 },
  },
  {
    rule: "R-DV-09A",
    verdict: "pass",
    why: "a school year's model is not concluded yet",
    values: { DV_10_02: 1, DV_10_03: 0, DV_10_04: 0, DV_01_02: 1 },
  },
  {
    rule: "R-DV-11A",
    verdict: "fail",
    why: "a warning only: movements are no models",
    values: { DV_10_06: 3, DV_01_02: 1 },
  },
  {
    rule: "R-TU-08",
    verdict: "fail",
    why: "both are of the same day",
    values: { TU_06_02: 4, TU_06_01: 3 },
  },
  {
    rule: "R-TU-10",
    verdict: "fail",
    why: "a leader and one other at least",
    values: { TU_06_01: 1, TT_01_01: 20 },
  },
  {
    rule: "R-TU-11",
    verdict: "fail",
    why: "parts exceed the whole",
    values: { TU_06_04: 2, TU_06_05: 2, TU_06_02: 3 },
  },
  {
    rule: "R-KT-03",
    verdict: "fail",
    why: "a warning only: last year's",
    values: { KT_04_03: 1, KT_04_02: 0 },
  },
  {
    rule: "R-DT-05",
    verdict: "fail",
    why: "people at no dialogue",
    values: { DT_01_02: 0, DT_01_03: 80 },
  },
  {
    rule: "K-VB-02",
    verdict: "pass",
    why: "the same over the years",
    values: { LD_04_03: "2018-01-20", LD_04_03_KT: "2018-01-20" },
    period: "6T",
    year: 2021,
  },
  {
    rule: "K-VB-02",
    verdict: "fail",
    why: "day and month swapped",
    values: { LD_04_03: "2018-03-02", LD_04_03_KT: "2018-02-03" },
    period: "6T",
    year: 2021,
  },
  {
    rule: "K-VB-03",
    verdict: "pass",
    why: "sent once",
    values: { LD_04_04: "2018-01-24", LD_04_04_KT: "2018-01-24" },
    period: "6T",
    year: 2021,
  },
  {
    rule: "K-VB-03",
    verdict: "fail",
    why: "late becomes in time, three years later",
    values: { LD_04_04: "2018-01-24", LD_04_04_KT: "2018-02-24" },
    period: "6T",
    year: 2021,
  },
  {
    rule: "K-VB-01",
    verdict: "not issued",
    why: "a new year has a new plan",
    values: {},
    period: "6T",
    year: 2021,
  },
  {
    rule: "T-SL-01",
    verdict: "fail",
    why: "none in the first report",
    values: { LD_04_01: "Không" },
    period: "6T",
    year: 2018,
  },
  {
    rule: "T-SL-01",
    verdict: "not issued",
    why: "said once",
    values: { LD_04_01: "Không" },
    period: "12T",
    year: 2018,
  },
  {
    rule: "T-SL-01A",
    verdict: "pass",
    why: "the quarter's last day",
    values: { LD_04_03: "2018-03-31" },
    period: "6T",
    year: 2018,
  },
  {
    rule: "T-SL-01A",
    verdict: "fail",
    why: "one day more",
    values: { LD_04_03: "2018-04-01" },
    period: "6T",
    year: 2018,
  },
  {
    rule: "T-SL-02A",
    verdict: "not issued",
    why: "there is time",
    values: {},
    period: "6T",
    year: 2019,
  },
  {
    rule: "T-SL-04",
    verdict: "not issued",
    why: "a goal of 2022",
    values: { CC_07_01: "Không" },
    year: 2021,
  },
  {
    rule: "T-SL-04",
    verdict: "fail",
    why: "the stage is over",
    values: { CC_07_01: "Không" },
    year: 2022,
  },
  {
    rule: "T-SL-06",
    verdict: "pass",
    why: "whether concluded or not",
    values: { DV_10_01: 1, DV_01_02: 1 },
  },
  {
    rule: "T-SL-09",
    verdict: "fail",
    why: "one is left",
    values: { TU_06_01: 3, TU_06_02: 2, TU_06_03: 0.67 },
    year: 2022,
  },
  {
    rule: "T-SL-12",
    verdict: "not issued",
    why: "not due",
    values: { ST_02_03: "Có" },
    year: 2019,
  },
  {
    rule: "T-SL-12",
    verdict: "fail",
    why: "blank is no yes",
    values: { ST_02_03: "Có" },
    year: 2020,
  },
  {
    rule: "T-SL-12",
    verdict: "pass",
    why: "a blank section is one finding",
    values: {},
    year: 2020,
  },
  {
    rule: "T-SL-12A",
    verdict: "fail",
    why: "the final review",
    values: { ST_02_03: "Có", ST_02_02: "Không" },
    year: 2022,
  },
];

describe("the Sơn La rules", () => {
  it.each(facts)("$rule: $verdict ($why)", ({ rule, verdict, values, period, year = 2022 }) => {
    expect(verdictOf(pack, rule, values, period, undefined, year)).toBe(verdict);
  });

  it.each([
    { member: "LD_04_01", period: "6T", verdict: "fail", why: "once Có, stays Có over the years" },
    { member: "LD_04_05", period: "6T", verdict: "not issued", why: "a new year, a new plan" },
    { member: "LD_04_05", period: "12T", verdict: "fail", why: "a plan once issued stays issued" },
  ])("K-BK-01 on $member in $period: $verdict ($why)", ({ member, period, verdict }) => {
    const values = { [member]: "Không", [`${member}_KT`]: "Có" };
    expect(verdictOf(pack, "K-BK-01", values, period, member, 2021)).toBe(verdict);
  });

  it("takes the rule that an office with a threshold adds, as the page writes it", () => {
    const page = readFileSync(join(__dirname, "../../docs/packs/sonla-2018-2022.md"), "utf8");
    const written = /```json\n([^`]+)```/u.exec(page)?.[1] ?? "";
    const added = RuleSchema.parse(JSON.parse(written));
    expect(pack.rules.map(({ id }) => id)).not.toContain(added.id);
    const extended = { ...pack, rules: [...pack.rules, added] };
    expect(checkPack(extended)).toEqual([]);
    const verdict = (answered: number, of: number) =>
      verdictOf(extended, added.id, { DT_01_04: of, DT_01_05: answered });
    expect([verdict(3, 5), verdict(4, 5), verdict(0, 4)]).toEqual(["fail", "pass", "pass"]);
  });

  it("names the target years of the plan only", () => {
    const years = pack.rules.flatMap(({ when }) => when?.years ?? []);
    expect([...new Set(years)].sort()).toEqual([2018, 2020, 2022]);
  });

  it("makes errors only of figures that contradict each other", () => {
    const errors = pack.rules.filter(({ severity }) => severity === "error").map(({ id }) => id);
    expect(errors).toEqual([
      ...["R-TT-01", "R-TT-02", "R-TT-04", "R-TT-05", "R-LD-08", "R-LD-09", "R-LD-10", "R-CC-03"],
      ...["R-DV-04", "R-DV-06", "R-DV-09", "R-DV-11", "R-DT-05", "R-DT-01A", "R-TU-08", "R-TU-11"],
    ]);
  });
});
