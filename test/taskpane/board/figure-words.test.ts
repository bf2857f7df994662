import { IndicatorCodeSchema } from "../../../src/core/report-pack/codes.ts";
import { figureSentence, isKept, totalWords } from "../../../src/taskpane/board/figure-words.ts";
import type { FigureView } from "../../../src/taskpane/worker/figure-view.ts";

const of = { reported: 48, expected: 60, provisional: true };

function figure(facts: Partial<FigureView>): FigureView {
  return {
    code: IndicatorCodeSchema.parse("DT_01_01"),
    label: { vi: "Số cuộc đối thoại", en: "Dialogues" },
    section: { vi: "Đối thoại" },
    type: "integer",
    sensitive: false,
    ...facts,
  };
}

describe("totalWords", () => {
  it.each<{ facts: Partial<FigureView>; vi: string | undefined; en?: string; why: string }>([
    {
      facts: { unitOfMeasure: "cuộc", total: { ...of, value: 1118 } },
      vi: "1.118 cuộc",
      en: "1,118 cuộc",
      why: "a sum",
    },
    { facts: { total: { ...of, value: 0 } }, vi: "0", why: "zero is a figure" },
    {
      facts: {
        type: "ratio",
        unitOfMeasure: "%",
        total: { ...of, value: 0.928, numerator: 220, denominator: 237 },
      },
      vi: "92,8% (220/237)",
      en: "92.8% (220/237)",
      why: "a rate with its parts",
    },
    {
      facts: { type: "boolean", total: { ...of, yes: 36 } },
      vi: "75% (36/48 đơn vị trả lời Có)",
      en: "75% (36 of 48 units said yes)",
      why: "a share of units",
    },
    {
      facts: { type: "date", total: { ...of, first: "2024-01-05", last: "2024-03-01" } },
      vi: "5/1/2024 – 1/3/2024",
      en: "5 Jan 2024 – 1 Mar 2024",
      why: "first and last date",
    },
    {
      facts: { type: "date", total: { ...of, first: "2024-03-01", last: "2024-03-01" } },
      vi: "1/3/2024",
      why: "all on one day",
    },
    {
      facts: { type: "date", total: { ...of, value: "2024-03-01" } },
      vi: "1/3/2024",
      why: "latest",
    },
    {
      facts: { type: "choice", total: { ...of, choices: { Tốt: 40, Khá: 8 } } },
      vi: "Tốt: 40; Khá: 8",
      why: "units by choice",
    },
    { facts: {}, vi: undefined, why: "what is not added up" },
    { facts: { type: "text", total: of }, vi: undefined, why: "texts" },
    {
      facts: { total: { ...of, reported: 0, value: null } },
      vi: undefined,
      why: "no unit has one",
    },
    {
      facts: { type: "boolean", total: { ...of, reported: 0, yes: 0 } },
      vi: undefined,
      why: "no share of no units",
    },
  ])("$why", ({ facts, vi, en }) => {
    expect(totalWords(figure(facts), "vi")).toBe(vi);
    if (en !== undefined) expect(totalWords(figure(facts), "en")).toBe(en);
  });
});

describe("figureSentence", () => {
  const moment = { asOf: "2024-04-25T01:05:00Z", timeZone: "Asia/Ho_Chi_Minh" };
  const total = { ...of, value: 118 };

  it("says how many units stand behind it, when, and that it is provisional", () => {
    const given = figure({ unitOfMeasure: "cuộc", total });
    expect(figureSentence(given, moment, "vi")).toBe(
      "Số cuộc đối thoại: 118 cuộc (số liệu tạm tính của 48/60 đơn vị, đến 8 giờ 05 ngày 25/4/2024).",
    );
    expect(figureSentence(given, moment, "en")).toBe(
      "Dialogues: 118 cuộc (provisional, 48 of 60 units, as of 25 Apr 2024, 08:05).",
    );
  });

  it("does not say so of a total that is complete", () => {
    const given = figure({ total: { value: 118, reported: 60, expected: 60, provisional: false } });
    expect(figureSentence(given, moment, "vi")).toBe(
      "Số cuộc đối thoại: 118 (số liệu của 60/60 đơn vị, đến 8 giờ 05 ngày 25/4/2024).",
    );
  });

  it.each([
    { sensitive: true, reported: 4, kept: true },
    { sensitive: true, reported: 5, kept: false },
    { sensitive: false, reported: 1, kept: false },
  ])("keeps a sensitive figure of too few units: $reported units", (facts) => {
    const { sensitive, reported, kept } = facts;
    const given = figure({ sensitive, total: { ...total, reported } });
    expect(isKept(given)).toBe(kept);
    expect(figureSentence(given, moment, "vi") === undefined).toBe(kept);
  });
});
