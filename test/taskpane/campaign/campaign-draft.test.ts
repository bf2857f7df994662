import {
  draftGaps,
  inPeriod,
  lastDayOf,
  likelyPeriod,
  newCampaign,
  yearOf,
  type CampaignDraft,
} from "../../../src/taskpane/campaign/campaign-draft.ts";
import type { PeriodChoice } from "../../../src/taskpane/worker/engine.ts";

const file = { path: "bộ mẫu.xlsx", content: new Uint8Array() };
const draft: CampaignDraft = {
  pack: { from: "bundled", id: "hocmon-2024" },
  period: "6T",
  year: "2024",
  due: "2024-04-25",
  dueMeans: "before",
  office: {
    name: "",
    superior: "",
    place: "",
    signerTitle: "",
    signerName: "",
    recipients: "UBND\nLưu",
    sendTo: "",
  },
  form: "short",
  registry: { from: "sheet", name: "Danh mục" },
  intoFolder: false,
};

describe("draftGaps", () => {
  it.each([
    { change: {}, gaps: [] },
    { change: { year: "" }, gaps: ["year"] },
    { change: { due: "" }, gaps: ["due"] },
    { change: { period: "" }, gaps: ["period"] },
    { change: { pack: undefined, period: "", due: "" }, gaps: ["pack"] },
    { change: { pack: { from: "file" } }, gaps: ["pack"] },
    { change: { pack: { from: "file", file } }, gaps: [] },
    { change: { registry: undefined }, gaps: ["registry"] },
  ])("finds $gaps", ({ change, gaps }) => {
    const changed = { ...draft, ...change } as CampaignDraft;
    expect(draftGaps(changed)).toEqual(gaps);
    expect(newCampaign(changed) === undefined).toBe(gaps.length > 0);
  });
});

it("gives recipients a line each", () => {
  expect(newCampaign(draft)?.options.office?.recipients).toEqual(["UBND", "Lưu"]);
});

it.each([
  { text: "2024", year: 2024 },
  { text: "1999", year: undefined },
  { text: "24", year: undefined },
  { text: "năm", year: undefined },
  { text: "", year: undefined },
])("reads the year $text", ({ text, year }) => {
  expect(yearOf(text)).toBe(year);
});

it.each([
  { dueMeans: "before", day: "2024-04-24" },
  { dueMeans: "by", day: "2024-04-25" },
] as const)("knows the last day $dueMeans the due date", ({ dueMeans, day }) => {
  expect(lastDayOf({ ...draft, dueMeans })).toBe(day);
});

describe("a draft and its periods", () => {
  const due: Readonly<Record<string, string>> = {
    "6T": "2024-04-25",
    "9T": "2024-08-25",
    "12T": "2024-10-25",
  };
  const dates = { dueMeans: "by", dataFrom: "2023-12-15" } as const;
  const named = Object.entries(due).map(([id, dueDate]): PeriodChoice => ({
    id,
    label: { vi: id },
    dates: { ...dates, dueDate, suggestions: [] },
  }));
  const suggested = Object.entries(due).map(([id, date]): PeriodChoice => ({
    id,
    label: { vi: id },
    dates: { ...dates, suggestions: [date] },
  }));

  it.each([
    { today: "2024-01-10", period: "6T", why: "the first to come" },
    { today: "2024-04-25", period: "6T", why: "due today" },
    { today: "2024-04-26", period: "9T", why: "the first is over" },
    { today: "2024-11-01", period: "12T", why: "all are over" },
  ])("begin with $period on $today ($why)", ({ today, period }) => {
    expect(likelyPeriod(named, today)?.id).toBe(period);
    expect(likelyPeriod(suggested, today)?.id).toBe(period);
  });

  it.each([
    {
      period: named[1],
      is: { period: "9T", due: "2024-08-25", dueMeans: "by" },
      why: "the pack's",
    },
    { period: suggested[1], is: { period: "9T", due: "", dueMeans: "by" }, why: "asked anew" },
    { period: undefined, is: { period: "", due: "" }, why: "nothing is asked" },
  ])("have a due date of their own: $why", ({ period, is }) => {
    expect(inPeriod(draft, period)).toEqual({ ...draft, ...is });
  });
});
