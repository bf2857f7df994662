/** When each plan wants its reports, and from when to when the figures are. */
import { createCampaign } from "../../src/core/campaign/create-campaign.ts";
import { loadPack } from "./load-packs.ts";

const weekday = (iso: string) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" });

describe("due dates that the plans name", () => {
  it.each([
    ["hocmon-2024", "6T", 2024, "before", "2024-04-25", "2023-12-15", "2024-04-24"],
    ["hocmon-2024", "9T", 2024, "before", "2024-08-25", "2023-12-15", "2024-08-24"],
    ["hocmon-2024", "12T", 2024, "before", "2024-10-25", "2023-12-15", "2024-10-24"],
    ["danguy-sogd-hcm-2024", "6T", 2024, "by", "2024-05-10", "2023-12-15", "2024-05-10"],
    ["danguy-sogd-hcm-2024", "12T", 2024, "by", "2024-11-10", "2023-12-15", "2024-11-10"],
    ["sonla-2018-2022", "KH", 2018, "before", "2018-01-25", "2018-01-01", "2018-01-24"],
    ["sonla-2018-2022", "6T", 2018, "before", "2018-06-10", "2017-12-15", "2018-06-09"],
    ["sonla-2018-2022", "12T", 2022, "before", "2022-11-20", "2021-12-15", "2022-11-19"],
  ] as const)("%s, %s %s: %s %s", (id, period, year, dueMeans, dueDate, dataFrom, dataTo) => {
    const made = createCampaign(loadPack(id), { period, year });
    expect(made).toMatchObject({ ok: true, value: { dueMeans, dueDate, dataFrom, dataTo } });
  });

  it.each([
    ["hocmon-2024", "9T", 2024, "Sunday"],
    ["danguy-sogd-hcm-2024", "12T", 2024, "Sunday"],
    ["sonla-2018-2022", "6T", 2018, "Sunday"],
    ["sonla-2018-2022", "12T", 2021, "Saturday"],
    ["sonla-2018-2022", "12T", 2022, "Sunday"],
  ] as const)("%s, %s %s stays on its %s", (id, period, year, day) => {
    const made = createCampaign(loadPack(id), { period, year });
    expect(made.ok && weekday(made.value.dueDate)).toBe(day);
  });
});

describe("plans that name no due date", () => {
  it.each([
    ["q7-2024", "6T", "2024-06-14"],
    ["q7-2024", "12T", "2024-12-14"],
    ["dautieng-2024", "6T", "2024-06-14"],
    ["dautieng-2024", "12T", "2024-12-14"],
  ] as const)("%s, %s: asks for one and suggests %s", (id, period, suggestion) => {
    expect(createCampaign(loadPack(id), { period, year: 2024 })).toMatchObject({
      ok: false,
      problems: [{ code: "due-date-needed", args: { suggestions: [suggestion] } }],
    });
  });
});

describe("school years", () => {
  it.each([
    ["6T", "Y-1/Y"],
    ["9T", "Y-1/Y"],
    ["12T", "Y/Y+1"],
  ] as const)("%s lies in %s wherever a plan has it", (period, schoolYear) => {
    const ids = [
      "q7-2024",
      "dautieng-2024",
      "hocmon-2024",
      "danguy-sogd-hcm-2024",
      "sonla-2018-2022",
    ];
    const found = ids.flatMap((id) => loadPack(id).periods.filter((one) => one.id === period));
    expect(new Set(found.map((one) => one.schoolYear))).toEqual(new Set([schoolYear]));
  });
});
