/** What the Dầu Tiếng pack asks, and what its rules say of reports that schools really send. */
import { appliesTo } from "../../src/core/report-pack/report-pack.ts";
import { issuePack } from "../../src/core/validation/issue-pack.ts";
import { loadPack } from "./load-packs.ts";
import { verdictOf, type RuleFact } from "./verdict-of.ts";

const pack = loadPack("dautieng-2024");
const indicator = (code: string) => pack.indicators.find((one) => one.code === code);

function asked(form: "short" | "full") {
  const settings = { period: "12T", year: 2024, form, optional: [], rules: {} };
  return issuePack(pack, settings).indicators;
}

describe("forms", () => {
  it("asks in the short form all that feedback needs to balance", () => {
    const codes = asked("short").map(({ code }) => String(code));
    expect(codes).toEqual(expect.arrayContaining(["DN_04_01", "DN_04_03", "DN_04_04"]));
  });

  it("leaves the forum as a whole, and what goes to the district, to the office", () => {
    const office = pack.indicators.filter(({ filledBy }) => filledBy === "office");
    expect(office.map(({ code }) => String(code))).toEqual([
      ...["LD_03_02", "PH_02_06", "PH_02_07", "PH_02_08"],
    ]);
  });

  it.each([
    { code: "HS_03_01", level: "MN", ownership: "public", is: true },
    { code: "HS_03_01", level: "TH", ownership: "public", is: false },
    { code: "HS_01_01", level: "MN", ownership: "non-public", is: false },
    { code: "HS_02_04", level: "THCS", ownership: "non-public", is: true },
  ] as const)("asks $code of a $ownership $level unit: $is", ({ code, level, ownership, is }) => {
    expect(appliesTo(indicator(code)?.appliesTo, { level, ownership })).toBe(is);
  });
});

const facts: readonly RuleFact[] = [
  {
    rule: "R-PH-02",
    verdict: "fail",
    why: "nobody is counted",
    values: { PH_02_02: "Có" },
  },
  {
    rule: "R-PH-02A",
    verdict: "pass",
    why: "opinions were sent all the same",
    values: { PH_02_02: "Không", PH_02_03: 0, PH_02_04: 3 },
  },
  {
    rule: "R-PH-02A",
    verdict: "fail",
    why: "a warning only: last year's",
    values: { PH_02_02: "Không", PH_02_03: 2 },
  },
  { rule: "R-PH-03", verdict: "fail", why: "of all schools", values: { PH_02_04: 2, PH_02_05: 9 } },
  {
    rule: "R-PH-04",
    verdict: "fail",
    why: "the office's own form: people, but no day",
    values: { PH_02_07: 300 },
  },
  { rule: "R-PH-04", verdict: "pass", why: "not held yet", values: { PH_02_07: 0 } },
  {
    rule: "R-HS-01",
    verdict: "fail",
    why: "children from elsewhere",
    values: { HS_01_01: 90, HS_01_02: 95 },
  },
  {
    rule: "R-HS-06",
    verdict: "fail",
    why: "a warning only: one of last year came back",
    values: { HS_02_04: 0, HS_02_06: 1 },
  },
  {
    rule: "R-HS-07",
    verdict: "pass",
    why: "nine moved away from a small school",
    values: { HS_02_01: 100, HS_02_02: 91, HS_02_04: 0, HS_02_06: 0 },
  },
  {
    rule: "R-HS-07",
    verdict: "pass",
    why: "5 percent of a large one",
    values: { HS_02_01: 1000, HS_02_02: 950, HS_02_04: 0, HS_02_06: 0 },
  },
  {
    rule: "R-HS-07",
    verdict: "fail",
    why: "a nought is lost",
    values: { HS_02_01: 1000, HS_02_02: 100, HS_02_04: 0, HS_02_06: 0 },
  },
  {
    rule: "R-DN-05",
    verdict: "fail",
    why: "a warning only: one of last year was answered",
    values: { DN_04_01: 3, DN_04_02: 1, DN_04_03: 5, DN_04_04: 0 },
  },
  {
    rule: "R-DN-05A",
    verdict: "pass",
    why: "it was left from last year",
    values: { DN_04_01: 3, DN_04_02: 1, DN_04_03: 5, DN_04_04_KT: 1 },
    period: "6T",
  },
  {
    rule: "R-DN-05A",
    verdict: "fail",
    why: "more answers than questions",
    values: { DN_04_01: 3, DN_04_02: 1, DN_04_03: 5, DN_04_04_KT: 0 },
    period: "6T",
  },
  {
    rule: "K-HS-01",
    verdict: "fail",
    why: "December and June lie in one school year",
    values: { HS_02_01: 500, HS_02_01_KT: 490 },
    period: "6T",
  },
  {
    rule: "K-HS-01",
    verdict: "not issued",
    why: "a new school year",
    values: { HS_02_01: 500, HS_02_01_KT: 490 },
  },
  { rule: "T-DT-01", verdict: "pass", why: "all came back", values: { HS_02_04: 2, HS_02_06: 2 } },
  {
    rule: "T-DT-01",
    verdict: "pass",
    why: "one cause, one finding: R-HS-06 says it",
    values: { HS_02_04: 0, HS_02_06: 1 },
  },
  { rule: "T-DT-01", verdict: "fail", why: "one is missing", values: { HS_02_04: 2, HS_02_06: 1 } },
  { rule: "T-DT-02", verdict: "not issued", why: "there is time", values: {}, period: "6T" },
  { rule: "T-DT-04", verdict: "not issued", why: "there is time", values: {}, period: "6T" },
];

describe("the Dầu Tiếng rules", () => {
  it.each(facts)("$rule: $verdict ($why)", ({ rule, verdict, values, period }) => {
    expect(verdictOf(pack, rule, values, period)).toBe(verdict);
  });

  it("compares numbers of pupils only where classes do not fill all year", () => {
    const rule = pack.rules.find(({ id }) => id === "R-HS-07");
    expect(rule?.when).toEqual({ levels: ["TH", "THCS"] });
  });

  it("makes a note of the forum: the plan does not oblige each school", () => {
    const rule = pack.rules.find(({ id }) => id === "T-DT-02");
    expect(rule).toMatchObject({ severity: "note", source: { inferred: true } });
  });

  it("makes errors only of figures that contradict each other", () => {
    const errors = pack.rules.filter(({ severity }) => severity === "error").map(({ id }) => id);
    expect(errors).toEqual([
      ...["R-TT-01", "R-TT-02", "R-LD-01", "R-TU-03", "R-DV-04", "R-PH-02", "R-PH-03"],
      ...["R-HS-01", "R-HS-05", "R-HS-08", "R-CC-03", "R-DN-05A"],
    ]);
  });
});
