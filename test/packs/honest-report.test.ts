/**
 * Reports as schools send them, with the habits that `review.md` describes: two moved away, a model
 * of last year recognised this year, contract staff, an answer to last year's question, no petition.
 */
import { fullFormRules, judgeValues, type Values } from "./judge-values.ts";
import { loadPack } from "./load-packs.ts";

/** A small primary school in June; in December it has a new school year behind it. */
const common: Values = {
  ...{ TT_01_01: 27, TT_01_02: 21, TT_01_03: 9, TT_01_04: 2, TT_01_05: 20, TT_01_06: 5 },
  ...{ TT_02_01: 15, TT_02_02: 480, TT_01_01_KT: 29, TT_02_01_CK: 14, TT_02_02_CK: 455 },
  ...{ LD_01_01: "Có", LD_01_02: "12/KH", LD_01_03: "2024-02-05", LD_01_04: 2, LD_03_01: 0 },
  ...{ TU_01_01: 4, TU_01_02: 106, TU_01_03: 27, TU_01_04: 1 },
  ...{ DV_01_01: 1, DV_01_02: 1, DV_01_05: { rows: 1 } },
  ...{ CC_02_01: "Có", CC_03_01: 20, CC_03_02: 20, CC_03_03: 0, CC_03_04: 0, CC_03_05: 1 },
  ...{ DC_01_01: "Có", DC_03_01: "Có", DD_01_01: 0, DD_01_02: "Có", DD_02_01: 0 },
  ...{ KT_01_01: 1, KT_01_02: 2, KT_01_03: 1, NX_01_02: "Không" },
};

const q7: Values = {
  ...common,
  ...{ LD_02_01: "Có", LD_02_02: 1, LD_02_03: "Có", TU_02_01: 3, TU_03_01: 0, TU_03_02: 0 },
  ...{ PH_01_01: 1, PH_01_02: 0, PH_01_03: 0, DV_01_03: 1, DV_01_04: 0, DV_02_01: 0, DV_02_02: 1 },
  ...{ DV_04_01: "Có", DV_07_02: "Có", CC_05_01: 1, DD_01_03: "Có", DC_04_01: "Có" },
  ...{ DC_02_01: "Có", DC_02_02: "2023-10-10", DT_01_01: 1, DT_01_02: 0, DT_01_03: 26 },
  ...{ DT_01_04: 3, DT_01_05: 2, DT_01_06: 1, DT_01_06_KT: 0, TD_01_02: 2, TD_01_03: 2 },
  ...{ DN_01_01: 0, DN_01_01_KT: 0, DN_01_02: 0, DN_01_03: 0, DN_01_04: 0, DN_01_05: 0 },
  ...{ DN_02_01: 0, DN_02_02: 0, DN_02_03: 0, DN_03_01: 0, DN_03_02: 0 },
};

const dautieng: Values = {
  ...common,
  ...{ DV_07_01: 0, DV_07_02: "Có", DV_07_03: 20, DV_08_04: 27, PH_02_01: 3, PH_02_02: "Không" },
  ...{ PH_02_03: 0, PH_02_04: 1, PH_02_05: 0, HS_01_01: 470, HS_01_02: 468, HS_01_03: 0.996 },
  ...{ HS_02_01: 488, HS_02_01_KT: 488, HS_02_02: 480, HS_02_03: 0.984, HS_02_04: 0 },
  ...{ HS_02_05: 0, HS_02_06: 0, HS_03_04: 1, HS_04_01: 2, HS_04_02: 0, HS_04_03: 0, HS_04_04: 0 },
  ...{ HS_05_01: 2, CC_04_01: 0, CC_04_02: 0, CC_06_01: 0, DD_03_01: 0 },
  ...{ DN_04_01: 6, DN_04_02: 2, DN_04_03: 8, DN_04_04: 0, DN_04_04_KT: 0, DN_04_05: 0 },
};

type Case = readonly [id: string, period: string, why: string, values: Values, failed: string[]];

const cases: readonly Case[] = [
  ["q7-2024", "6T", "a usual half year", q7, []],
  ["q7-2024", "6T", "nobody was trained, no survey", { ...q7, CC_04_01: null }, []],
  ["q7-2024", "6T", "a plan made in autumn", { ...q7, LD_01_03: "2023-11-20" }, []],
  [
    "q7-2024",
    "6T",
    "last year's question answered",
    { ...q7, DT_01_05: 4, DT_01_06_KT: 1 },
    ["R-DT-01"],
  ],
  ["q7-2024", "6T", "last year's model recognised", { ...q7, DV_01_03: 2 }, ["R-DV-02"]],
  [
    "q7-2024",
    "12T",
    "and half a year more",
    { ...q7, KT_01_01: 2, KT_01_01_KT: 1, TT_01_01: 35, TT_01_05: 28 },
    [],
  ],
  ["dautieng-2024", "6T", "a usual half year", dautieng, []],
  [
    "dautieng-2024",
    "6T",
    "eleven moved in",
    { ...dautieng, HS_02_02: 499, TT_02_02: 499, HS_02_03: 1.02 },
    [],
  ],
  ["dautieng-2024", "6T", "one of last year came back", { ...dautieng, HS_02_06: 1 }, ["R-HS-06"]],
  [
    "dautieng-2024",
    "12T",
    "not invited, a new school year",
    { ...dautieng, CC_04_01: 90, CC_04_02: 88, HS_02_01_KT: 455 },
    ["T-DT-02"],
  ],
];

describe("honest reports", () => {
  it.each(cases)("%s, %s: %s", (id, period, _why, values, failed) => {
    const report = {
      BC_KY: period,
      BC_NAM: 2024,
      BC_NGAY: period === "6T" ? "2024-06-14" : "2024-12-14",
    };
    const rules = fullFormRules(loadPack(id), period);
    const found = rules.filter((one) => judgeValues(one, { ...report, ...values }) === "fail");
    expect(found.map(({ rule }) => rule.id)).toEqual(failed);
    expect(found.filter(({ rule }) => rule.severity === "error")).toEqual([]);
  });
});
