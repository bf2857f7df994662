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

/** The Party committee of an upper secondary school with four cells, and a cell of its own. */
const danguy: Values = {
  ...{ TT_01_01: 80, TT_01_02: 52, TT_01_03: 38, TT_01_07: 80, TT_01_01_KT: 82, DG_02_02: 4 },
  ...{ LD_01_01: "Có", LD_01_02: "12-CTr/ĐU", LD_01_03: "2024-01-15", LD_01_04: 3 },
  ...{ LD_01_05: "2024-01-17", LD_02_01: "Có", LD_02_04: "Có", TU_05_01: 4, TU_05_02: 3 },
  ...{ TU_05_03: 3, TU_05_04: 0, TU_01_01: 3, TU_01_02: 230, TU_01_03: 80, TU_01_04: 1 },
  ...{ DV_01_01: 2, DV_01_02: 2, DV_01_04: 0, DV_01_05: { rows: 2 }, DV_09_01: 1, DV_04_01: "Có" },
  ...{ DC_01_01: "Có", DC_02_01: "Có", DC_02_02: "2023-10-14", AS_01_01: 40 },
  ...{ DN_01_01: 0, DN_01_01_KT: 0, DN_01_02: 0, DN_01_03: 0, DN_01_04: 0, DN_01_05: 0 },
  ...{ DN_05_01: 0, DN_05_02: 0, DN_03_01: 0, KT_03_01: 0, KT_03_02: 0, KT_03_03: 0 },
  ...{ KT_03_04: 0, KT_03_05: 0, KT_03_06: 0, DG_02_03: "Có", DG_02_05: "Có", DG_02_07: "Có" },
  ...{ CD_01_01: 1, CD_01_03: 2, CD_01_04: 0, ST_01_01: "Có", ST_01_02: "Không" },
  ...{ ST_01_03: "Không", ST_01_04: "Không", NX_01_02: "Không" },
};
const danguyYear: Values = {
  ...danguy,
  ...{ DC_02_02: "2024-10-12", KT_03_01: 1, KT_03_02: 1, KT_03_04: 1, CD_01_04: 1 },
  ...{ ST_01_02: "Có", ST_01_03: "Có", ST_01_04: "Có" },
};

/** A primary school of the mountains: its model follows the school year. */
const sonla: Values = {
  ...{ TT_01_01: 24, TT_01_02: 19, TT_01_03: 11, TT_01_08: 13, TT_01_01_KT: 25 },
  ...{ TT_02_01: 12, TT_02_02: 310, TT_02_04: 290, TT_02_01_CK: 12, TT_02_02_CK: 322 },
  ...{ LD_04_01: "Có", LD_04_02: "03/KH-THBM", LD_04_03: "2018-01-22", LD_04_04: "2018-01-23" },
  ...{ LD_04_01_KT: "Có", LD_04_03_KT: "2018-01-22", LD_04_05: "Có", LD_04_06: "Không" },
  ...{ LD_01_02: "05/KH-THBM", LD_01_03: "2021-01-18", LD_04_07: "Có", LD_02_02: 2 },
  ...{ DC_06_01: "Có", DC_06_02: "Tốt", CC_07_01: "Có", CC_07_02: 4, CC_07_03: 2 },
  ...{ DV_01_02: 1, DV_10_01: 1, DV_10_02: 1, DV_10_03: 0, DV_10_04: 0, DV_01_05: { rows: 1 } },
  ...{ DV_01_04: 0, DV_02_01: 0, DV_02_02: 0, DV_10_05: 0, DV_10_06: 1, DV_10_07: "Có" },
  ...{ PH_01_04: "Có", DT_01_02: 1, DT_01_04: 4, DT_01_05: 3, DT_01_06: 1, DT_01_06_KT: 0 },
  ...{ TD_01_01: "Có", TD_01_02: 6, TD_01_03: 0, TU_06_01: 4, TU_06_02: 3, TU_06_03: 0.75 },
  ...{ TU_06_04: 1, TU_06_05: 1, KT_01_01: 1, KT_04_02: 0, KT_04_03: 0, ST_02_03: "Không" },
  NX_01_02: "Không",
};
const sonlaYear: Values = { ...sonla, LD_04_06: "Có", ST_02_03: "Có" };

type Case = readonly [
  id: string,
  period: string,
  why: string,
  values: Values,
  failed: string[],
  year?: number,
];

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
  ["danguy-sogd-hcm-2024", "6T", "a usual half year", danguy, []],
  [
    "danguy-sogd-hcm-2024",
    "6T",
    "a cell of its own, two have left",
    { ...danguy, DG_02_02: 0, TU_05_01: 1, TU_01_03: 82 },
    ["R-TU-01"],
  ],
  ["danguy-sogd-hcm-2024", "12T", "a usual year", danguyYear, []],
  [
    "danguy-sogd-hcm-2024",
    "12T",
    "one review was not asked for",
    { ...danguyYear, ST_01_04: "Không" },
    ["T-DU-02"],
  ],
  ["sonla-2018-2022", "6T", "a usual half year", sonla, [], 2021],
  ["sonla-2018-2022", "12T", "a new school year, one not trained yet", sonlaYear, [], 2021],
  [
    "sonla-2018-2022",
    "12T",
    "the stage's last year, one not trained",
    { ...sonlaYear, LD_01_03: "2022-01-10", ST_02_02: "Có" },
    ["T-SL-09"],
    2022,
  ],
  [
    "sonla-2018-2022",
    "6T",
    "the first report, before any training",
    {
      ...sonla,
      ...{ LD_01_03: "2018-01-22", LD_04_01_KT: null, LD_04_03_KT: null, TU_06_02: 0 },
      ...{ TU_06_03: 0, TU_06_04: 0, TU_06_05: 0 },
    },
    [],
    2018,
  ],
];

const rows = cases.map(([id, period, why, values, failed, year = 2024]) => {
  return { id, period, why, values, failed, year };
});

describe("honest reports", () => {
  it.each(rows)("$id, $period $year: $why", ({ id, period, values, failed, year }) => {
    const report = {
      BC_KY: period,
      BC_NAM: year,
      BC_NGAY: period === "6T" ? `${year}-06-14` : `${year}-12-14`,
    };
    const rules = fullFormRules(loadPack(id), period, year);
    const found = rules.filter((one) => judgeValues(one, { ...report, ...values }) === "fail");
    expect(found.map(({ rule }) => rule.id)).toEqual(failed);
    expect(found.filter(({ rule }) => rule.severity === "error")).toEqual([]);
  });
});
