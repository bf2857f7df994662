/** What the Party committee's pack asks, and what its rules say of reports that units really send. */
import { loadPack } from "./load-packs.ts";
import { verdictOf, type RuleFact } from "./verdict-of.ts";

const pack = loadPack("danguy-sogd-hcm-2024");
const indicator = (code: string) => pack.indicators.find((one) => one.code === code);

describe("indicators", () => {
  it.each([
    {
      code: "KT_03_09",
      facts: { filledBy: "office" },
      why: "the committee knows whom it inspected",
    },
    { code: "DG_02_01", facts: { type: "choice", aggregation: "count" }, why: "units by kind" },
    { code: "LD_01_05", facts: { required: false }, why: "T-DU-01 asks" },
    { code: "DC_01_01", facts: { appliesTo: { ownership: ["public"] } }, why: "Circular 11/2020" },
    {
      code: "DN_03_01",
      facts: { sensitive: true, label: { vi: "Số điểm nóng phát sinh" } },
      why: "the programme's word",
    },
    { code: "KT_03_05", facts: { sensitive: true }, why: "reports on people" },
  ])("knows of $code: $why", ({ code, facts }) => {
    expect(indicator(code)).toMatchObject(facts);
  });

  it("asks every Party organisation about itself, whatever it belongs to", () => {
    const own = pack.indicators.filter(({ code }) => code.startsWith("DG_02_"));
    expect(own.filter(({ appliesTo }) => appliesTo !== undefined)).toEqual([]);
  });
});

const cells = { DG_02_02: 0 };
const facts: readonly RuleFact[] = [
  {
    rule: "R-TT-07",
    verdict: "fail",
    why: "more members than people",
    values: { TT_01_07: 41, TT_01_01: 40 },
  },
  {
    rule: "R-LD-07",
    verdict: "fail",
    why: "sent before it was signed",
    values: { LD_01_05: "2024-02-01", LD_01_03: "2024-02-05" },
  },
  {
    rule: "R-LD-07",
    verdict: "pass",
    why: "sent the same day",
    values: { LD_01_05: "2024-02-05", LD_01_03: "2024-02-05" },
  },
  {
    rule: "R-LD-07",
    verdict: "insufficient",
    why: "not sent: T-DU-01 says it",
    values: { LD_01_03: "2024-02-05" },
  },
  {
    rule: "R-TU-06",
    verdict: "pass",
    why: "a cell of its own counts 1",
    values: { ...cells, TU_05_01: 1 },
  },
  {
    rule: "R-TU-06",
    verdict: "fail",
    why: "a warning only: cells may have merged",
    values: { DG_02_02: 4, TU_05_01: 5 },
  },
  {
    rule: "R-TU-07",
    verdict: "fail",
    why: "a warning only: last year's matters",
    values: { TU_05_02: 0, TU_05_03: 1 },
  },
  {
    rule: "R-KT-04",
    verdict: "fail",
    why: "more dealt with than received",
    values: { KT_03_05: 1, KT_03_06: 2 },
  },
  {
    rule: "R-KT-05",
    verdict: "pass",
    why: "nothing was inspected",
    values: { KT_03_01: 0, KT_03_02: 0, KT_03_03: 0 },
  },
  {
    rule: "R-KT-05",
    verdict: "fail",
    why: "nobody was inspected",
    values: { KT_03_01: 1, KT_03_02: 0, KT_03_03: 0 },
  },
  {
    rule: "R-KT-06",
    verdict: "not issued",
    why: "it may still be going on",
    values: {},
    period: "6T",
  },
  {
    rule: "R-KT-06A",
    verdict: "fail",
    why: "a warning only: last year's inspections",
    values: { KT_03_04: 2, KT_03_02: 1, KT_03_03: 0 },
  },
  {
    rule: "R-CD-01",
    verdict: "fail",
    why: "a warning only: some have left",
    values: { CD_01_03: 5, TT_01_07: 4 },
  },
  {
    rule: "R-DN-07",
    verdict: "fail",
    why: "more settled than raised",
    values: { DN_05_01: 0, DN_05_02: 1 },
  },
  { rule: "K-TD-01", verdict: "not issued", why: "the new school year lies between", values: {} },
  {
    rule: "K-DN-01",
    verdict: "fail",
    why: "an opening figure moved within the year",
    values: { DN_01_01: 2, DN_01_01_KT: 1 },
  },
  {
    rule: "K-DN-01A",
    verdict: "fail",
    why: "a warning only: petitions move until 31 December",
    values: { DN_01_01: 2, DN_01_01_KT: 1 },
    period: "6T",
  },
  { rule: "T-DU-01", verdict: "fail", why: "drawn up, never sent", values: { LD_01_01: "Có" } },
  {
    rule: "T-DU-01",
    verdict: "pass",
    why: "sent",
    values: { LD_01_01: "Có", LD_01_05: "2024-02-05" },
  },
  { rule: "T-DU-01", verdict: "insufficient", why: "a blank causes no other finding", values: {} },
  { rule: "T-DU-02", verdict: "not issued", why: "there is time", values: {}, period: "6T" },
  {
    rule: "T-DU-02",
    verdict: "fail",
    why: "one is missing",
    values: { ST_01_02: "Có", ST_01_03: "Không", ST_01_04: "Có" },
  },
  {
    rule: "T-DU-05",
    verdict: "pass",
    why: "a cell of its own has done it",
    values: { ...cells, TU_05_01: 1 },
  },
  {
    rule: "T-DU-05",
    verdict: "fail",
    why: "one cell is left",
    values: { DG_02_02: 4, TU_05_01: 3 },
  },
  { rule: "T-DU-06", verdict: "fail", why: "none in the year", values: { CD_01_04: 0 } },
];

describe("the Party committee's rules", () => {
  it.each(facts)("$rule: $verdict ($why)", ({ rule, verdict, values, period }) => {
    expect(verdictOf(pack, rule, values, period)).toBe(verdict);
  });

  it("makes errors only of figures that contradict each other", () => {
    const errors = pack.rules.filter(({ severity }) => severity === "error").map(({ id }) => id);
    expect(errors).toEqual([
      ...["R-TT-01", "R-TT-02", "R-TT-07", "R-LD-01", "R-LD-07", "R-TU-03", "R-DV-04", "R-DC-01"],
      ...["R-DN-01", "R-DN-07", "R-KT-04", "R-KT-05", "K-DN-01"],
    ]);
  });
});
