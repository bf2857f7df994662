/** What the rules of the Hóc Môn pack say of reports that schools really send. */
import type { RowCount } from "../../src/core/formula/formula.ts";
import type { Values } from "./judge-values.ts";
import { loadPack } from "./load-packs.ts";
import { verdictOf } from "./verdict-of.ts";

const pack = loadPack("hocmon-2024");
const rows = (count: number): RowCount => ({ rows: count });

type Fact = readonly [rule: string, verdict: string, why: string, values: Values, period?: string];

const staff: readonly Fact[] = [
  ["R-TT-01", "fail", "more women than people", { TT_01_02: 41, TT_01_01: 40 }],
  ["R-TT-01", "insufficient", "women need not be given", { TT_01_01: 40 }],
  ["R-TT-02", "pass", "everybody is a member", { TT_01_03: 40, TT_01_01: 40 }],
  [
    "R-TT-03",
    "pass",
    "parts make the whole",
    { TT_01_04: 2, TT_01_05: 30, TT_01_06: 8, TT_01_01: 40 },
  ],
  ["R-TT-03", "fail", "one is lost", { TT_01_04: 2, TT_01_05: 30, TT_01_06: 7, TT_01_01: 40 }],
  ["R-TT-06", "pass", "no class, no average", { TT_02_01: 0, TT_02_02: 0 }],
  ["R-TT-06", "pass", "5 a class is the edge", { TT_02_01: 20, TT_02_02: 100 }],
  ["R-TT-06", "fail", "figures in each other's rows", { TT_02_01: 700, TT_02_02: 20 }],
  ["R-TU-01", "fail", "a warning only: two may have left since", { TU_01_03: 42, TT_01_01: 40 }],
  [
    "K-TD-01",
    "pass",
    "three moves in a small school are 25 %",
    { TT_01_01: 9, TT_01_01_KT: 12 },
    "9T",
  ],
  ["K-TD-01", "pass", "six of a hundred", { TT_01_01: 94, TT_01_01_KT: 100 }, "9T"],
  ["K-TD-01", "fail", "a nought too many", { TT_01_01: 400, TT_01_01_KT: 40 }, "9T"],
  ["K-TD-01", "not issued", "the new school year lies between", { TT_01_01: 400, TT_01_01_KT: 40 }],
  [
    "K-TD-01B",
    "pass",
    "pupils are compared with last year's summer",
    { TT_02_02: 700, TT_02_02_CK: 680 },
    "9T",
  ],
];

const plan: readonly Fact[] = [
  ["R-LD-01", "fail", "a plan without number and date", { LD_01_01: "Có" }],
  ["R-LD-01", "pass", "no plan", { LD_01_01: "Không" }],
  ["R-LD-01", "pass", "all there", { LD_01_01: "Có", LD_01_02: "12/KH", LD_01_03: "2024-01-10" }],
  ["R-LD-02", "fail", "last year's plan", { LD_01_01: "Không", LD_01_03: "2023-01-10" }],
  ["R-LD-03", "pass", "plans are made in autumn", { LD_01_03: "2023-10-01" }],
  ["R-LD-03", "fail", "last year's plan", { LD_01_03: "2023-09-30" }],
  ["R-LD-03", "fail", "after the report", { LD_01_03: "2024-10-21" }],
  [
    "R-LD-04",
    "fail",
    "a warning only: schools do not count the plan",
    { LD_01_01: "Có", LD_01_04: 0 },
  ],
  [
    "K-VB-01",
    "pass",
    "whatever the number's spelling",
    { LD_01_03: "2024-01-10", LD_01_03_KT: "2024-01-10" },
  ],
  [
    "K-VB-01",
    "fail",
    "day and month swapped",
    { LD_01_03: "2024-10-01", LD_01_03_KT: "2024-01-10" },
  ],
];

const models: readonly Fact[] = [
  ["R-DV-01", "fail", "one is left at the year's end", { DV_01_01: 2, DV_01_02: 1 }],
  ["R-DV-01", "not issued", "there is time", { DV_01_01: 2, DV_01_02: 1 }, "6T"],
  ["R-DV-04", "fail", "models without names", { DV_01_02: 2, DV_01_05: rows(0) }],
  [
    "R-DV-05",
    "pass",
    "one cause, one finding: R-DV-04 says it",
    { DV_01_02: 2, DV_01_05: rows(0) },
  ],
  ["R-DV-05", "fail", "one name too many", { DV_01_02: 2, DV_01_05: rows(3) }],
  ["R-DV-08", "fail", "a note only: last year's award", { DV_02_01: 0, DV_02_02: 1, DV_01_02: 0 }],
  ["R-CC-03", "insufficient", "no survey was held", {}],
];

const conferences: readonly Fact[] = [
  ["R-DC-01", "fail", "held on no day", { DC_02_01: "Có" }],
  [
    "R-DC-01A",
    "fail",
    "a warning only: last year's",
    { DC_02_01: "Không", DC_02_02: "2023-10-05" },
  ],
  ["R-DC-02", "pass", "last autumn's conference", { DC_02_02: "2023-10-05" }],
  ["R-DC-02", "pass", "15 months to the day", { DC_02_02: "2023-07-20" }],
  ["R-DC-02", "fail", "one day more", { DC_02_02: "2023-07-19" }],
  ["R-DC-02", "fail", "after the report", { DC_02_02: "2024-10-21" }],
];

const dialogue: readonly Fact[] = [
  ["R-DT-01", "pass", "balances", { DT_01_04: 10, DT_01_05: 8, DT_01_06: 2 }],
  [
    "R-DT-01",
    "fail",
    "a warning only: last year's answers have no place",
    { DT_01_04: 10, DT_01_05: 12, DT_01_06: 0 },
  ],
  [
    "R-DT-01A",
    "pass",
    "two were left from last year",
    { DT_01_04: 10, DT_01_05: 12, DT_01_06_KT: 2 },
    "6T",
  ],
  [
    "R-DT-01A",
    "fail",
    "more answers than questions",
    { DT_01_04: 10, DT_01_05: 12, DT_01_06_KT: 1 },
    "6T",
  ],
  ["R-DT-01A", "insufficient", "last year is not known", { DT_01_04: 10, DT_01_05: 12 }, "6T"],
  ["R-DT-03", "fail", "held on no day", { DT_01_01: 1 }],
  ["R-DT-03A", "fail", "a warning only: last year's", { DT_01_01: 0, DT_01_07: "2023-11-20" }],
  ["R-TD-01", "fail", "a note only: a deputy received them", { TD_01_03: 4, TD_01_02: 0 }],
  ["T-HM-01", "pass", "one in six months", { DT_01_01: 1 }, "9T"],
  ["T-HM-01", "fail", "two by the year's end", { DT_01_01: 1 }],
  [
    "K-DT-01",
    "fail",
    "a second dialogue on the day of the first",
    { DT_01_01: 2, DT_01_01_KT: 1, DT_01_07: "2024-03-01", DT_01_07_KT: "2024-03-01" },
  ],
  [
    "K-DT-01",
    "insufficient",
    "the first one has no earlier date",
    { DT_01_01: 1, DT_01_01_KT: 0, DT_01_07: "2024-03-01" },
  ],
];

const petitions: readonly Fact[] = [
  [
    "R-DN-01",
    "pass",
    "balances",
    { DN_01_01: 1, DN_01_02: 5, DN_01_03: 3, DN_01_04: 1, DN_01_05: 2 },
  ],
  [
    "R-DN-01",
    "fail",
    "one is lost",
    { DN_01_01: 1, DN_01_02: 5, DN_01_03: 3, DN_01_04: 1, DN_01_05: 1 },
  ],
  [
    "R-DN-02",
    "fail",
    "more classed than received",
    { DN_01_02: 5, DN_02_01: 3, DN_02_02: 1, DN_02_03: 2 },
  ],
  [
    "R-DN-02A",
    "pass",
    "one cause, one finding",
    { DN_01_02: 5, DN_02_01: 3, DN_02_02: 1, DN_02_03: 2 },
  ],
  [
    "R-DN-02",
    "pass",
    "an anonymous one has no class",
    { DN_01_02: 5, DN_02_01: 1, DN_02_02: 1, DN_02_03: 2 },
  ],
  [
    "R-DN-02A",
    "fail",
    "a warning only: an anonymous one has no class",
    { DN_01_02: 5, DN_02_01: 1, DN_02_02: 1, DN_02_03: 2 },
  ],
  ["R-DN-03", "pass", "nothing to report", { DN_03_01: 0 }],
  ["R-DN-03", "fail", "blank is no yes", { DN_03_01: 1 }],
  ["R-DN-03", "pass", "a blank causes no other finding", {}],
  [
    "K-DN-01",
    "fail",
    "an opening figure moved within the year",
    { DN_01_01: 2, DN_01_01_KT: 1 },
    "9T",
  ],
  [
    "K-DN-01A",
    "fail",
    "a warning only: petitions move until 31 December",
    { DN_01_01: 2, DN_01_01_KT: 1 },
    "6T",
  ],
];

const supervision: readonly Fact[] = [
  [
    "R-DG-01",
    "pass",
    "contract guards and cooks are left out",
    { DG_01_01: 20, TT_01_01: 40, TT_01_03: 15 },
  ],
  ["R-DG-02", "fail", "both are of the same day", { DG_01_02: 21, DG_01_01: 20 }],
  ["R-DG-04", "fail", "a list sent on no day", { DG_01_02: 3 }],
  ["T-HM-02", "pass", "all are members", { DG_01_01: 0, DG_01_02: 0 }],
  ["T-HM-02", "fail", "one is left", { DG_01_01: 25, DG_01_02: 24, DG_01_03: 0.96 }],
];

const facts = [staff, plan, models, conferences, dialogue, petitions, supervision]
  .flat()
  .map(([rule, verdict, why, values, period]) => ({ rule, verdict, why, values, period }));

describe("the Hóc Môn rules", () => {
  it.each(facts)("$rule: $verdict ($why)", ({ rule, verdict, values, period }) => {
    expect(verdictOf(pack, rule, values, period)).toBe(verdict);
  });

  it.each([
    { member: "DV_01_02", is: 1, was: 2, verdict: "fail", why: "a model is gone" },
    { member: "DV_01_02", is: 2, was: 2, verdict: "pass", why: "nothing new" },
    {
      member: "TU_01_03",
      is: 2,
      was: null,
      verdict: "insufficient",
      why: "no earlier figure: silent",
    },
    { member: "DG_01_02", is: 24, was: 25, verdict: "not issued", why: "point in time" },
    { member: "DN_01_04", is: 0, was: 2, verdict: "not issued", why: "what is pending goes down" },
    { member: "CC_04_03", is: 0.8, was: 0.9, verdict: "not issued", why: "a share may fall" },
  ])("K-LK-01 on $member: $verdict ($why)", ({ member, is, was, verdict }) => {
    const values = { [member]: is, [`${member}_KT`]: was };
    expect(verdictOf(pack, "K-LK-01", values, "9T", member)).toBe(verdict);
  });

  it.each([
    { member: "LD_01_01", verdict: "fail", why: "a plan once issued stays issued" },
    {
      member: "DC_02_01",
      verdict: "not issued",
      why: "the conference restarts with the school year",
    },
  ])("K-BK-01 on $member from Có to Không: $verdict ($why)", ({ member, verdict }) => {
    const values = { [member]: "Không", [`${member}_KT`]: "Có" };
    expect(verdictOf(pack, "K-BK-01", values, "12T", member)).toBe(verdict);
  });
});
