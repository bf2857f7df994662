/** Figures that contradict each other, wherever a pack has both and the rule that says so. */
import { MODEL_LIST } from "../school-life/models.ts";
import { breaks, failed, type ReportFault } from "./report-fault.ts";

const fallsAsWell = { alsoAgainstBefore: [failed("K-LK-01")] };

const profile: readonly ReportFault[] = [
  breaks("R-TT-01", "more-women-than-staff", ["TT_01_02", "TT_01_01"], (figure) => ({
    TT_01_02: figure("TT_01_01") + 3,
  })),
  breaks(
    "R-TT-02",
    "more-party-members-than-staff",
    ["TT_01_03", "TT_01_01"],
    (figure) => ({ TT_01_03: figure("TT_01_01") + 1 }),
    { without: ["DG_01_01"] },
  ),
  breaks("R-TT-03", "staff-does-not-add-up", ["TT_01_04", "TT_01_05", "TT_01_06"], (figure) => ({
    TT_01_06: figure("TT_01_06") + 2,
  })),
  breaks("R-TT-04", "more-minority-staff-than-staff", ["TT_01_08"], (figure) => ({
    TT_01_08: figure("TT_01_01") + 2,
  })),
  breaks("R-TT-05", "more-minority-pupils-than-pupils", ["TT_02_04"], (figure) => ({
    TT_02_04: figure("TT_02_02") + 5,
  })),
  breaks(
    "R-TT-06",
    "seventy-pupils-a-class",
    ["TT_02_01", "TT_02_02"],
    (figure) => ({ TT_02_02: figure("TT_02_01") * 70 }),
    { without: ["HS_02_02"] },
  ),
  breaks("R-TT-07", "more-union-members-than-staff", ["TT_01_07"], (figure) => ({
    TT_01_07: figure("TT_01_01") + 4,
  })),
];

const leadership: readonly ReportFault[] = [
  breaks("R-LD-01", "plan-without-number", ["LD_01_02"], () => ({ LD_01_02: undefined })),
  breaks(
    "R-LD-03",
    "plan-of-the-year-before-last",
    ["LD_01_03"],
    (figure) => ({ LD_01_03: figure("LD_01_03") - 500 }),
    { alsoAgainstBefore: [failed("K-VB-01")] },
  ),
  breaks(
    "K-VB-01",
    "plan-has-another-date",
    ["LD_01_03"],
    (figure) => ({ LD_01_03: figure("LD_01_03") + 1 }),
    { against: "before" },
  ),
  breaks("R-LD-04", "plan-but-no-document", ["LD_01_04"], () => ({ LD_01_04: 0 }), fallsAsWell),
  breaks("R-LD-06", "more-in-charge-than-staff", ["LD_02_02"], (figure) => ({
    LD_02_02: figure("TT_01_01") + 5,
  })),
];

const communication: readonly ReportFault[] = [
  breaks("R-TU-01", "more-informed-than-staff", ["TU_01_03"], (figure) => ({
    TU_01_03: figure("TT_01_01") + 1,
  })),
  breaks(
    "R-TU-03",
    "attended-but-no-meeting",
    ["TU_01_01", "TU_01_02"],
    () => ({ TU_01_01: 0 }),
    fallsAsWell,
  ),
  breaks(
    "R-TU-04",
    "fewer-attended-than-were-informed",
    ["TU_01_02", "TU_01_03"],
    (figure) => ({ TU_01_02: figure("TU_01_03") - 1 }),
    fallsAsWell,
  ),
  breaks(
    "R-TU-05",
    "course-without-participants",
    ["TU_03_01", "TU_03_02"],
    () => ({ TU_03_01: 1 }),
    { fits: (figure) => figure("TU_03_02") === 0 },
  ),
];

const models: readonly ReportFault[] = [
  breaks("R-DV-01", "registered-but-not-carried-out", ["DV_01_01", "DV_01_02"], (figure) => ({
    DV_01_01: figure("DV_01_02") + 1,
  })),
  breaks("R-DV-02", "more-recognised-than-carried-out", ["DV_01_03"], (figure) => ({
    DV_01_03: figure("DV_01_02") + 1,
  })),
  breaks(
    "R-DV-02",
    "model-of-last-year-recognised-with-a-note",
    ["DV_01_03"],
    (figure) => ({
      DV_01_03: figure("DV_01_02") + 1,
      DV_01_03_GT: "01 mô hình của năm trước được công nhận trong năm nay",
    }),
    { findings: [`${failed("R-DV-02")} explained`] },
  ),
  breaks("R-DV-03", "more-spread-than-carried-out", ["DV_01_04"], (figure) => ({
    DV_01_04: figure("DV_01_02") + 1,
  })),
  {
    kind: "models-not-listed",
    indicators: [MODEL_LIST],
    findings: [failed("R-DV-04")],
    fits: (figure) => figure("DV_01_02") > 0,
    plant: (report) => ({ ...report, lists: { ...report.lists, [MODEL_LIST]: [] } }),
  },
  {
    kind: "one-model-more-in-the-list",
    indicators: [MODEL_LIST],
    findings: [failed("R-DV-05")],
    plant: (report) => {
      const rows = [...(report.lists[MODEL_LIST] ?? []), ["Vườn rau của em", "", ""]];
      return { ...report, lists: { ...report.lists, [MODEL_LIST]: rows } };
    },
  },
  breaks("R-DV-06", "more-in-the-contest-than-staff", ["DV_03_02"], (figure) => ({
    DV_03_02: figure("TT_01_01") + 2,
  })),
];

const proposalsAndPetitions: readonly ReportFault[] = [
  breaks("R-DT-01", "proposals-do-not-balance", ["DT_01_04"], (figure) => ({
    DT_01_04: figure("DT_01_04") + 4,
  })),
  breaks("R-DN-01", "petitions-do-not-balance", ["DN_01_04"], (figure) => ({
    DN_01_04: figure("DN_01_04") + 2,
  })),
  breaks("R-DN-02", "more-classes-than-petitions", ["DN_02_03"], (figure) => ({
    DN_02_03: figure("DN_02_03") + 2,
  })),
  breaks(
    "R-DN-02A",
    "petitions-without-a-class",
    ["DN_01_02", "DN_01_03", "DN_02_01"],
    (figure) => ({ DN_01_02: figure("DN_01_02") + 2, DN_01_03: figure("DN_01_03") + 2 }),
  ),
  breaks(
    "K-DN-01",
    "carried-over-differs-from-before",
    ["DN_01_01", "DN_01_04"],
    (figure) => ({ DN_01_01: figure("DN_01_01") + 1, DN_01_04: figure("DN_01_04") + 1 }),
    { against: "before" },
  ),
];

const democracy: readonly ReportFault[] = [
  breaks("R-DC-01", "conference-without-date", ["DC_02_01", "DC_02_02"], () => ({
    DC_02_01: "Có",
    DC_02_02: undefined,
  })),
  breaks(
    "R-DC-01A",
    "date-of-a-conference-not-held",
    ["DC_02_01", "DC_02_02"],
    () => ({ DC_02_01: "Không" }),
    { fits: (figure) => figure("DC_02_02") > 0 },
  ),
  breaks("R-DC-02", "conference-two-years-ago", ["DC_02_01", "DC_02_02"], (figure) => ({
    DC_02_01: "Có",
    DC_02_02: figure("BC_NGAY") - 700,
  })),
  breaks(
    "R-CC-03",
    "more-satisfied-than-asked",
    ["CC_04_01", "CC_04_02"],
    (figure) => ({ CC_04_02: figure("CC_04_01") + 1 }),
    { fits: (figure) => figure("CC_04_01") >= 20 },
  ),
];

/** Codes that grow in every period, so that a lower figure is a fall; each pack has one of them. */
const growing = ["KT_02_01", "KT_01_01", "CD_01_01"];
/** Three that grow, for each pack. */
const growingTogether = [
  ["TD_01_02", "KT_02_01", "TU_01_02"],
  ["TD_01_02", "KT_01_01", "TU_01_02"],
  ["KT_01_01", "PH_02_01", "TU_01_02"],
  ["CD_01_01", "TU_01_02", "LD_01_04"],
  ["TD_01_02", "KT_01_01", "CC_07_03"],
];
/** Answers that stay, and that nothing else rests on. */
const lasting = ["LD_02_04", "DV_08_01", "DV_07_02", "DV_10_07"];

const against = "before";

/** Figures that fall, and answers that are taken back. */
const acrossPeriods: readonly ReportFault[] = [
  ...growing.map((code) =>
    breaks(
      "K-LK-01",
      "one-cumulative-figure-falls",
      [code],
      (_, before) => ({ [code]: before(code) - 1 }),
      { against },
    ),
  ),
  ...growingTogether.map((codes) =>
    breaks(
      "K-LK-01",
      "not-cumulative",
      codes,
      (_, before) => Object.fromEntries(codes.map((code) => [code, before(code) - 1])),
      { against, findings: ["not-cumulative K-LK-01"] },
    ),
  ),
  ...lasting.map((code) =>
    breaks("K-BK-01", "answer-taken-back", [code], () => ({ [code]: "Không" }), { against }),
  ),
];

/** Faults that several packs can have. */
export const ruleFaults: readonly ReportFault[] = [
  ...[...leadership, ...communication, ...models, ...proposalsAndPetitions],
  ...[...democracy, ...profile, ...acrossPeriods],
];
