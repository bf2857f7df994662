import { createCampaign } from "../../../src/core/campaign/create-campaign.ts";
import { campaignOf } from "./campaign-of.ts";
import { smallPack } from "./small-pack.ts";

describe("createCampaign", () => {
  it("takes its dates from the pack's period", () => {
    const created = createCampaign(smallPack, { period: "6T", year: 2024 });
    expect(created).toEqual({ ok: true, value: campaignOf() });
  });

  it("takes the office's word over the pack's", () => {
    const created = createCampaign(smallPack, {
      period: "6T",
      year: 2024,
      due: "10/5/2024",
      dueMeans: "by",
      from: "2024-01-01",
      to: "30/4/2024",
      office: { name: " Phòng Giáo dục ", place: "Tha\u0309o Điền", recipients: [" UBND ", " "] },
      form: "full",
      language: "en",
    });
    expect(created.ok && created.value).toMatchObject({
      dueDate: "2024-05-10",
      dueMeans: "by",
      dataFrom: "2024-01-01",
      dataTo: "2024-04-30",
      office: {
        name: "Phòng Giáo dục",
        superior: "",
        place: "Thảo Điền",
        signerTitle: "",
        signerName: "",
        recipients: ["UBND"],
        sendTo: "",
      },
      form: "full",
      language: "en",
    });
  });

  it("begins on 15 December and ends on the last day to report where nobody says", () => {
    const created = createCampaign(smallPack, { period: "12T", year: 2024, due: "2024-10-25" });
    expect(created.ok && created.value).toMatchObject({
      dataFrom: "2023-12-15",
      dataTo: "2024-10-24",
      dueDate: "2024-10-25",
      dueMeans: "before",
    });
  });

  it("keeps the period's way of reading its due date", () => {
    const created = createCampaign(smallPack, { period: "Q1", year: 2020 });
    expect(created.ok && created.value).toMatchObject({
      dueDate: "2020-03-20",
      dueMeans: "by",
      dataTo: "2020-03-20",
    });
  });

  it.each([
    {
      options: { period: "9T", year: 2024 },
      problems: [
        {
          code: "unknown-period",
          args: { period: "9T", known: ["6T", "12T", "Q1"] },
          path: ["period"],
        },
      ],
    },
    {
      options: { period: "12T", year: 2024 },
      problems: [{ code: "due-date-needed", args: { suggestions: ["2024-12-14"] }, path: ["due"] }],
    },
    {
      options: { period: "Q1", year: 2024 },
      problems: [
        { code: "wrong-value", args: { expected: "2020", found: "2024" }, path: ["year"] },
      ],
    },
    {
      options: { period: "6T", year: 2024, due: "31/4/2024", from: "soon" },
      problems: [
        { code: "bad-date", args: { found: "31/4/2024" }, path: ["due"] },
        { code: "bad-date", args: { found: "soon" }, path: ["from"] },
      ],
    },
    {
      options: { period: "6T", year: 2024, to: "2023-01-01" },
      problems: [
        {
          code: "wrong-value",
          args: { expected: ">= 2023-12-15", found: "2023-01-01" },
          path: ["dataTo"],
        },
      ],
    },
    {
      options: { period: "6T", year: 24 },
      problems: [{ code: "wrong-value", path: ["year"] }],
    },
  ])("reports $problems.0.code for $options", ({ options, problems }) => {
    const created = createCampaign(smallPack, options);
    expect(created.ok).toBe(false);
    expect(!created.ok && created.problems).toMatchObject(problems);
  });
});
