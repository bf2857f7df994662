import { carriedOffice, takenOverOffice } from "../../../src/core/campaign/carried-office.ts";
import { lastingPredecessors } from "../../../src/core/campaign/lasting-predecessors.ts";
import { campaignOf } from "./campaign-of.ts";
import { reform } from "./reform.ts";
import { unitOf } from "./unit-of.ts";

describe("carriedOffice", () => {
  const { office: earlier } = campaignOf({
    office: { name: "Phòng A", superior: "UBND A", signerName: "Ông B", recipients: ["UBND A"] },
  });

  it.each([
    { now: undefined, expected: earlier, why: "nothing is said" },
    { now: { name: " ", place: "", recipients: [] }, expected: earlier, why: "blanks say nothing" },
    {
      now: { name: "Phòng A ", signerName: "Bà C" },
      expected: { ...earlier, name: "Phòng A ", signerName: "Bà C" },
      why: "the same office with another head",
    },
    {
      now: { sendTo: "a@b.vn" },
      expected: { ...earlier, sendTo: "a@b.vn" },
      why: "one thing more",
    },
    { now: { name: "UBND xã D" }, expected: { name: "UBND xã D" }, why: "another office" },
  ])("$why", ({ now, expected }) => {
    expect(carriedOffice(now, earlier)).toEqual(expected);
  });

  it("is what is said where there is no earlier campaign", () => {
    expect(carriedOffice({ name: "Phòng A" }, undefined)).toEqual({ name: "Phòng A" });
  });
});

describe("takenOverOffice", () => {
  const { office } = campaignOf({
    office: { name: "Phòng A", signerName: "Bà C", recipients: ["UBND A"] },
  });

  it.each([
    {
      now: undefined,
      taken: { name: "Phòng A", signerName: "Bà C", recipients: ["UBND A"] },
      why: "nothing was said",
    },
    {
      now: { name: " ", signerName: "Bà C" },
      taken: { name: "Phòng A", recipients: ["UBND A"] },
      why: "a blank was not said",
    },
    {
      now: { name: "Phòng A", signerName: "Bà C", recipients: ["UBND A"] },
      taken: {},
      why: "all was said",
    },
  ])("$why", ({ now, taken }) => {
    expect(takenOverOffice(now, office)).toEqual(taken);
  });
});

describe("lastingPredecessors", () => {
  const renamed = unitOf("N", { validFrom: "2025-07-01", predecessors: ["A"] });

  it.each([
    { units: reform, date: "2025-08-24", ids: [], why: "all have their last day" },
    { units: [unitOf("A"), renamed], date: "2025-08-24", ids: ["A"], why: "no last day" },
    { units: [unitOf("A"), renamed], date: "2025-04-24", ids: [], why: "nobody followed yet" },
  ])("$date: $ids ($why)", ({ units, date, ids }) => {
    expect(lastingPredecessors(units, date).map(({ unitId }) => unitId)).toEqual(ids);
  });
});
