import {
  draftGaps,
  lastDayOf,
  likelyPeriod,
  newCampaign,
  yearOf,
  type CampaignDraft,
} from "../../../src/taskpane/campaign/campaign-draft.ts";
import type { CampaignDates, PackChoice } from "../../../src/taskpane/worker/engine.ts";

const draft: CampaignDraft = {
  packId: "hocmon-2024",
  period: "6T",
  year: "2024",
  due: "2024-04-25",
  dueMeans: "before",
  office: "",
  form: "short",
  registry: { from: "sheet", name: "Danh mục" },
  intoFolder: false,
};

describe("draftGaps", () => {
  it.each([
    { change: {}, gaps: [] },
    { change: { year: "" }, gaps: ["year"] },
    { change: { due: "" }, gaps: ["due"] },
    { change: { registry: undefined }, gaps: ["registry"] },
  ])("finds $gaps", ({ change, gaps }) => {
    const changed = { ...draft, ...change };
    expect(draftGaps(changed)).toEqual(gaps);
    expect(newCampaign(changed) === undefined).toBe(gaps.length > 0);
  });
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

describe("likelyPeriod", () => {
  const periods = ["6T", "9T", "12T"].map((id) => ({ id, label: { vi: id } }));
  const pack: PackChoice = {
    id: "p",
    version: "1",
    title: { vi: "" },
    issuer: { vi: "" },
    inferred: false,
    periods,
  };
  const due: Readonly<Record<string, string>> = {
    "6T": "2024-04-25",
    "9T": "2024-08-25",
    "12T": "2024-10-25",
  };
  const dates: Omit<CampaignDates, "suggestions"> = {
    dueMeans: "before",
    dataFrom: "2023-12-15",
  };
  it.each([
    { today: "2024-01-10", period: "6T", why: "the first to come" },
    { today: "2024-04-25", period: "6T", why: "due today" },
    { today: "2024-04-26", period: "9T", why: "the first is over" },
    { today: "2024-11-01", period: "12T", why: "all are over" },
  ])("is $period on $today ($why)", async ({ today, period }) => {
    const named = (id: string) =>
      Promise.resolve({ ...dates, suggestions: [], dueDate: due[id] ?? "" });
    const suggested = (id: string) => Promise.resolve({ ...dates, suggestions: [due[id] ?? ""] });
    expect(await likelyPeriod(pack, today, named)).toBe(period);
    expect(await likelyPeriod(pack, today, suggested)).toBe(period);
  });
});
