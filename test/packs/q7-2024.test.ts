/** What the District 7 pack asks, and what its rules say of reports that schools really send. */
import { loadPack } from "./load-packs.ts";
import { verdictOf, type RuleFact } from "./verdict-of.ts";

const pack = loadPack("q7-2024");

const facts: readonly RuleFact[] = [
  {
    rule: "R-LD-05",
    verdict: "pass",
    why: "one for both",
    values: { LD_02_01: "Có", LD_02_02: 1 },
  },
  { rule: "R-LD-05", verdict: "fail", why: "nobody is named", values: { LD_02_01: "Có" } },
  { rule: "R-LD-05", verdict: "pass", why: "nobody yet", values: { LD_02_01: "Không" } },
  {
    rule: "R-LD-05A",
    verdict: "fail",
    why: "a warning only: last year's",
    values: { LD_02_01: "Không", LD_02_02: 1 },
  },
  {
    rule: "R-PH-01",
    verdict: "fail",
    why: "a warning only: last year's opinions answered",
    values: { PH_01_02: 0, PH_01_03: 1 },
  },
  {
    rule: "R-CC-01",
    verdict: "fail",
    why: "a warning only: files of last year",
    values: { CC_03_01: 10, CC_03_02: 11, CC_03_03: 0, CC_03_04: 0 },
  },
  {
    rule: "R-DT-02",
    verdict: "pass",
    why: "with parents only",
    values: { DT_01_01: 0, DT_01_02: 2, DT_01_03: 80 },
  },
  {
    rule: "R-DT-02",
    verdict: "fail",
    why: "nobody came",
    values: { DT_01_01: 1, DT_01_02: 0, DT_01_03: 0 },
  },
  {
    rule: "R-DN-04",
    verdict: "fail",
    why: "more cases than petitions",
    values: { DN_03_02: 2, DN_01_04: 1 },
  },
  {
    rule: "R-KT-01",
    verdict: "fail",
    why: "a warning only: last year's",
    values: { KT_01_02: 1, KT_01_03: 2 },
  },
  { rule: "R-KT-02", verdict: "fail", why: "found by whom", values: { KT_01_02: 1, KT_01_01: 0 } },
  {
    rule: "K-TD-01",
    verdict: "not issued",
    why: "the new school year lies between",
    values: { TT_01_01: 400, TT_01_01_KT: 40 },
  },
  {
    rule: "K-DN-01",
    verdict: "fail",
    why: "an opening figure moved within the year",
    values: { DN_01_01: 2, DN_01_01_KT: 1 },
  },
  {
    rule: "T-Q7-02",
    verdict: "fail",
    why: "no contact",
    values: { LD_02_01: "Có", LD_02_03: "Không" },
  },
  {
    rule: "T-Q7-05",
    verdict: "not issued",
    why: "there is time",
    values: { DT_01_01: 0 },
    period: "6T",
  },
  { rule: "T-Q7-05", verdict: "fail", why: "none in the year", values: { DT_01_01: 0 } },
  { rule: "T-Q7-07", verdict: "fail", why: "none yet", values: { KT_01_01: 0 }, period: "6T" },
  { rule: "T-Q7-07A", verdict: "pass", why: "one more", values: { KT_01_01: 3, KT_01_01_KT: 2 } },
  { rule: "T-Q7-07A", verdict: "fail", why: "none since", values: { KT_01_01: 2, KT_01_01_KT: 2 } },
  {
    rule: "T-Q7-07A",
    verdict: "pass",
    why: "one cause, one finding: K-LK-01 says it",
    values: { KT_01_01: 1, KT_01_01_KT: 2 },
  },
  { rule: "T-Q7-07A", verdict: "insufficient", why: "June is not known", values: { KT_01_01: 0 } },
];

describe("the District 7 rules", () => {
  it.each(facts)("$rule: $verdict ($why)", ({ rule, verdict, values, period }) => {
    expect(verdictOf(pack, rule, values, period)).toBe(verdict);
  });

  it("asks for dialogue only where the circular binds", () => {
    const rule = pack.rules.find(({ id }) => id === "T-Q7-05");
    expect(rule?.when?.ownership).toEqual(["public"]);
    expect(rule?.source.inferred).toBe(true);
  });

  it("makes errors only of figures that contradict each other", () => {
    const errors = pack.rules.filter(({ severity }) => severity === "error").map(({ id }) => id);
    expect(errors).toEqual([
      ...["R-TT-01", "R-TT-02", "R-TT-03", "R-LD-01", "R-LD-05", "R-TU-03", "R-TU-05", "R-DV-04"],
      ...["R-CC-03", "R-DC-01", "R-DT-01A", "R-DT-02", "R-DN-01", "R-DN-02", "K-DN-01"],
    ]);
  });
});
