/** Targets that are missed, and rules that one pack alone has; in the order of the packs' seeds. */
import { breaks, failed, type Changes, type ReportFault } from "./report-fault.ts";

const noLongerYes = { alsoAgainstBefore: [failed("K-BK-01")] };
const no = (...codes: readonly string[]) => {
  const changes: Changes = Object.fromEntries(codes.map((code) => [code, "Không"]));
  return () => changes;
};

/** District 7's plan. */
const q7: readonly ReportFault[] = [
  breaks(
    "T-Q7-01",
    "no-plan",
    ["LD_01_01"],
    () => ({ LD_01_01: "Không", LD_01_02: undefined, LD_01_03: undefined }),
    noLongerYes,
  ),
  breaks("T-Q7-02", "no-supervisor-of-the-plan", ["LD_02_03"], no("LD_02_03")),
  breaks("T-Q7-04", "no-rules-of-democracy", ["DC_01_01"], no("DC_01_01"), noLongerYes),
  breaks("T-Q7-05", "no-dialogue-in-the-year", ["DT_01_01"], () => ({ DT_01_01: 0 }), {
    against: "before",
    findings: [failed("T-Q7-05"), failed("K-LK-01")],
  }),
  breaks("T-Q7-06", "hot-spot", ["DN_03_01", "DN_03_03"], () => ({
    DN_03_01: 1,
    DN_03_03: "Có",
  })),
  breaks(
    "T-Q7-06",
    "hot-spot-not-reported-apart",
    ["DN_03_01", "DN_03_03"],
    () => ({ DN_03_01: 1, DN_03_03: "Không" }),
    { findings: [failed("T-Q7-06"), failed("R-DN-03")] },
  ),
  breaks("T-Q7-07", "no-inspection", ["KT_01_01"], () => ({ KT_01_01: 0 })),
  breaks(
    "T-Q7-07A",
    "no-inspection-since-the-last-report",
    ["KT_01_01"],
    (_, before) => ({ KT_01_01: before("KT_01_01") }),
    { against: "before" },
  ),
  breaks("R-LD-05", "somebody-in-charge-but-nobody-counted", ["LD_02_02"], () => ({
    LD_02_02: undefined,
  })),
  breaks(
    "R-LD-05A",
    "nobody-in-charge-but-somebody-counted",
    ["LD_02_01", "LD_02_02"],
    no("LD_02_01"),
    { findings: [failed("R-LD-05A"), failed("T-Q7-02")] },
  ),
  breaks("R-DN-04", "more-pending-cases-than-petitions", ["DN_03_02", "DN_01_04"], (figure) => ({
    DN_03_02: figure("DN_01_04") + 1,
  })),
];

/** Dầu Tiếng's plan. */
const dautieng: readonly ReportFault[] = [
  breaks("T-DT-01", "pupils-left-school", ["HS_02_04", "HS_02_06"], (figure) => ({
    HS_02_04: figure("HS_02_06") + 2,
  })),
  breaks("T-DT-03", "abuse-of-office", ["DD_03_01"], () => ({ DD_03_01: 1 })),
  breaks(
    "T-DT-04",
    "nobody-was-asked",
    ["CC_04_01", "CC_04_02"],
    () => ({ CC_04_01: 0, CC_04_02: 0 }),
    { fits: (_, before) => before("CC_04_01") === 0 },
  ),
  breaks("T-DT-06", "violence-at-school", ["DD_02_01"], () => ({ DD_02_01: 1 })),
  breaks("T-DT-06A", "pupil-drowned", ["HS_04_02"], () => ({ HS_04_02: 1 })),
  breaks(
    "R-PH-02",
    "forum-without-participants",
    ["PH_02_02", "PH_02_03"],
    () => ({ PH_02_03: undefined }),
    { fits: (figure) => figure("PH_02_03") > 0 },
  ),
  breaks(
    "R-PH-02A",
    "participants-of-a-forum-not-attended",
    ["PH_02_02", "PH_02_03"],
    () => ({ PH_02_02: "Không", PH_02_03: 2 }),
    { fits: (_, before) => before("PH_02_03") === 0 },
  ),
  breaks(
    "R-PH-03",
    "more-answers-than-opinions-in-the-forum",
    ["PH_02_04", "PH_02_05"],
    (figure) => ({
      PH_02_05: figure("PH_02_04") + 1,
    }),
  ),
  breaks(
    "R-HS-01",
    "more-children-at-school-than-there-are",
    ["HS_01_01", "HS_01_02"],
    (figure) => ({
      HS_01_02: figure("HS_01_01") + 1,
    }),
  ),
  breaks("R-HS-04", "two-numbers-of-pupils", ["HS_02_02", "TT_02_02"], (figure) => ({
    HS_02_02: figure("TT_02_02") - 1,
  })),
  breaks("R-HS-05", "more-poor-pupils-left-than-pupils", ["HS_02_04", "HS_02_05"], (figure) => ({
    HS_02_05: figure("HS_02_04") + 1,
  })),
  breaks("R-HS-06", "more-pupils-came-back-than-left", ["HS_02_04", "HS_02_06"], (figure) => ({
    HS_02_06: figure("HS_02_04") + 1,
  })),
  breaks("R-HS-07", "pupils-gone-without-a-word", ["HS_02_01", "HS_02_02"], (figure) => ({
    HS_02_01: Math.round(figure("HS_02_01") * 1.3) + 20,
  })),
  breaks("R-HS-08", "more-thin-children-than-weighed", ["HS_03_01", "HS_03_02"], (figure) => ({
    HS_03_02: figure("HS_03_01") + 1,
  })),
  breaks("R-DN-05", "feedback-does-not-balance", ["DN_04_01", "DN_04_04"], (figure) => ({
    DN_04_01: figure("DN_04_01") + 3,
  })),
  breaks("R-DN-06", "more-passed-on-than-received", ["DN_04_01", "DN_04_05"], (figure) => ({
    DN_04_05: figure("DN_04_01") + figure("DN_04_02") + 1,
  })),
];

/** Hóc Môn's plan. */
const hocmon: readonly ReportFault[] = [
  breaks(
    "T-HM-01",
    "no-dialogue-in-half-a-year",
    ["DT_01_01", "DT_01_07"],
    () => ({ DT_01_01: 0, DT_01_07: undefined }),
    { against: "nothing" },
  ),
  breaks(
    "T-HM-02",
    "missed-target-with-a-note",
    ["DG_01_01", "DG_01_02"],
    (figure) => ({
      DG_01_02: figure("DG_01_01") - 2,
      DG_01_02_GT: "02 người mới chuyển đến, đang hoàn tất giới thiệu",
    }),
    { findings: [`${failed("T-HM-02")} explained`], fits: (figure) => figure("DG_01_01") >= 2 },
  ),
  breaks("T-HM-03", "mass-complaint", ["DN_03_01", "DN_03_03"], () => ({
    DN_03_01: 1,
    DN_03_03: "Có",
  })),
  breaks(
    "T-HM-03",
    "mass-complaint-not-reported-apart",
    ["DN_03_01", "DN_03_03"],
    () => ({ DN_03_01: 1 }),
    { findings: [failed("T-HM-03"), failed("R-DN-03")] },
  ),
  breaks("T-HM-04", "not-all-disclosed", ["DC_05_02", "DC_05_04"], no("DC_05_02", "DC_05_04")),
  breaks("T-HM-05", "appraisal-without-residence", ["DG_01_05"], no("DG_01_05"), noLongerYes),
  breaks("T-HM-06", "law-not-made-known", ["TU_04_01"], no("TU_04_01"), noLongerYes),
  breaks("R-DG-01", "more-watched-than-outside-the-party", ["DG_01_01", "DG_01_02"], (figure) => {
    const outside = figure("TT_01_01") - figure("TT_01_03") + 1;
    return { DG_01_01: outside, DG_01_02: outside };
  }),
  breaks("R-DG-02", "more-introduced-than-there-are", ["DG_01_01", "DG_01_02"], (figure) => ({
    DG_01_02: figure("DG_01_01") + 1,
  })),
  breaks("R-DT-03", "dialogue-without-date", ["DT_01_01", "DT_01_07"], () => ({
    DT_01_07: undefined,
  })),
];

/** The Party committee's programme. */
const danguy: readonly ReportFault[] = [
  breaks("T-DU-02", "review-not-sent", ["ST_01_03"], no("ST_01_03"), {
    fits: (_figure, _before, reportBefore) => reportBefore.figures.ST_01_03 !== "Có",
  }),
  breaks("T-DU-04", "hot-spot", ["DN_03_01", "DN_03_03"], () => ({
    DN_03_01: 1,
    DN_03_03: "Có",
  })),
  breaks(
    "T-DU-05",
    "one-cell-has-not-heard-of-the-theme",
    ["TU_05_01", "DG_02_02"],
    (figure) => ({ TU_05_01: Math.max(figure("DG_02_02"), 1) - 1 }),
    { alsoAgainstBefore: [failed("K-LK-01")] },
  ),
  breaks("T-DU-06", "no-dialogue-at-work", ["CD_01_04"], () => ({ CD_01_04: 0 }), {
    fits: (_, before) => before("CD_01_04") === 0,
  }),
  breaks("R-LD-07", "plan-sent-before-it-was-made", ["LD_01_03", "LD_01_05"], (figure) => ({
    LD_01_05: figure("LD_01_03") - 2,
  })),
  breaks("R-TU-06", "more-cells-informed-than-there-are", ["TU_05_01"], (figure) => ({
    TU_05_01: Math.max(figure("DG_02_02"), 1) + 2,
  })),
  breaks("R-TU-07", "more-matters-settled-than-noted", ["TU_05_02", "TU_05_03"], (figure) => ({
    TU_05_03: figure("TU_05_02") + 1,
  })),
  breaks("R-KT-04", "more-messages-settled-than-received", ["KT_03_05", "KT_03_06"], (figure) => ({
    KT_03_06: figure("KT_03_05") + 1,
  })),
  breaks(
    "R-KT-05",
    "inspected-but-no-inspection",
    ["KT_03_01", "KT_03_02"],
    () => ({ KT_03_02: 1 }),
    { fits: (figure) => figure("KT_03_01") === 0 },
  ),
  breaks(
    "R-KT-06",
    "inspection-without-result",
    ["KT_03_01", "KT_03_04"],
    () => ({ KT_03_04: 0 }),
    { fits: (figure, before) => figure("KT_03_01") > 0 && before("KT_03_04") === 0 },
  ),
  breaks("R-KT-06A", "more-results-than-inspected", ["KT_03_02", "KT_03_04"], (figure) => ({
    KT_03_04: figure("KT_03_02") + figure("KT_03_03") + 1,
  })),
  breaks(
    "R-DN-07",
    "more-press-matters-settled-than-raised",
    ["DN_05_01", "DN_05_02"],
    (figure) => ({
      DN_05_02: figure("DN_05_01") + 1,
    }),
  ),
  breaks("R-CD-01", "more-union-staff-trained-than-members", ["CD_01_03"], (figure) => ({
    CD_01_03: figure("TT_01_07") + 1,
  })),
];

/** Sơn La's plan for 2018-2022. */
const sonla: readonly ReportFault[] = [
  breaks(
    "T-SL-02",
    "no-plan-of-the-year",
    ["LD_04_05"],
    () => ({ LD_04_05: "Không", LD_01_02: undefined, LD_01_03: undefined }),
    noLongerYes,
  ),
  breaks("T-SL-03", "no-plan-of-democracy", ["DC_06_01"], no("DC_06_01"), noLongerYes),
  breaks("T-SL-07", "no-rules-of-cooperation", ["PH_01_04"], no("PH_01_04"), noLongerYes),
  breaks("T-SL-08", "no-dialogue-with-the-people", ["DT_01_02"], () => ({ DT_01_02: 0 }), {
    fits: (_, before) => before("DT_01_02") === 0,
  }),
  breaks("T-SL-08A", "head-receives-nobody", ["TD_01_02"], () => ({ TD_01_02: 0 }), {
    against: "before",
    findings: [failed("T-SL-08A"), failed("K-LK-01")],
  }),
  breaks("T-SL-09", "one-more-to-be-trained", ["TU_06_01", "TU_06_02"], (figure) => ({
    TU_06_01: figure("TU_06_02") + 1,
  })),
  breaks("T-SL-09A", "no-leader-trained", ["TU_06_04"], () => ({ TU_06_04: 0 })),
  breaks("T-SL-09B", "nobody-at-work-trained", ["TU_06_05"], () => ({ TU_06_05: 0 })),
  breaks("T-SL-12A", "stage-not-concluded", ["ST_02_02"], no("ST_02_02")),
  breaks("R-CC-05", "news-on-a-portal-not-joined", ["CC_07_01", "CC_07_03"], no("CC_07_01"), {
    ...noLongerYes,
    findings: [failed("R-CC-05"), failed("T-SL-04")],
  }),
  breaks("R-LD-08", "plan-of-the-stage-without-number", ["LD_04_02"], () => ({
    LD_04_02: undefined,
  })),
  breaks("R-LD-09", "plan-without-number", ["LD_01_02"], () => ({ LD_01_02: undefined })),
  breaks(
    "R-LD-10",
    "plan-of-the-stage-sent-before-it-was-made",
    ["LD_04_04"],
    (figure) => ({ LD_04_04: figure("LD_04_03") - 3 }),
    { alsoAgainstBefore: [failed("K-VB-03")] },
  ),
  breaks(
    "K-VB-03",
    "plan-of-the-stage-sent-on-another-day",
    ["LD_04_04"],
    (figure) => ({ LD_04_04: figure("LD_04_04") + 1 }),
    { against: "before" },
  ),
  breaks(
    "K-VB-02",
    "plan-of-the-stage-has-another-date",
    ["LD_04_03"],
    (figure) => ({ LD_04_03: figure("LD_04_03") - 1 }),
    { against: "before" },
  ),
  breaks("R-TU-08", "more-trained-than-to-be-trained", ["TU_06_01", "TU_06_02"], (figure) => ({
    TU_06_02: figure("TU_06_01") + 1,
  })),
  breaks("R-TU-11", "more-trained-by-office-than-trained", ["TU_06_02", "TU_06_05"], (figure) => ({
    TU_06_05: figure("TU_06_02") - figure("TU_06_04") + 1,
  })),
  breaks(
    "R-DV-09",
    "more-models-planned-than-carried-out",
    ["DV_10_01"],
    (figure) => ({ DV_10_01: figure("DV_01_02") + 1 }),
    { findings: [failed("R-DV-09"), failed("T-SL-06")] },
  ),
  breaks(
    "T-SL-06",
    "model-without-a-plan",
    ["DV_10_01"],
    (figure) => ({ DV_10_01: figure("DV_01_02") - 1 }),
    { fits: (figure, before) => before("DV_10_01") < figure("DV_01_02") },
  ),
  breaks("R-DV-09A", "more-models-reviewed-than-carried-out", ["DV_10_02"], (figure) => ({
    DV_10_02: figure("DV_01_02") + 1,
  })),
  breaks("R-DV-11", "more-rural-models-than-models", ["DV_10_05"], (figure) => ({
    DV_10_05: figure("DV_01_02") + 1,
  })),
  breaks("R-DV-11A", "more-highland-models-than-models", ["DV_10_06"], (figure) => ({
    DV_10_06: figure("DV_01_02") + 1,
  })),
  breaks("R-KT-03", "more-violations-handled-than-noted", ["KT_04_02", "KT_04_03"], (figure) => ({
    KT_04_03: figure("KT_04_02") + 1,
  })),
];

export const targetFaults: readonly ReportFault[] = [
  ...[...q7, ...dautieng, ...hocmon, ...danguy, ...sonla],
];
