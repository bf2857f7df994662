import { unitsInForce } from "../../../src/core/campaign/unit-in-force.ts";
import { unitOf } from "./unit-of.ts";

describe("unitsInForce", () => {
  const units = [
    unitOf("always"),
    unitOf("closed", { validTo: "2024-04-24" }),
    unitOf("opened", { validFrom: "2024-04-24" }),
    unitOf("between", { validFrom: "2024-01-01", validTo: "2024-12-31" }),
  ];

  it.each([
    {
      date: "2024-04-24",
      ids: ["always", "closed", "opened", "between"],
      why: "both days included",
    },
    { date: "2024-04-25", ids: ["always", "opened", "between"], why: "one has closed" },
    { date: "2024-04-23", ids: ["always", "closed", "between"], why: "one has not opened" },
    { date: "2025-01-01", ids: ["always", "opened"], why: "two have closed" },
  ])("$date: $ids ($why)", ({ date, ids }) => {
    expect(unitsInForce(units, date).map(({ unitId }) => unitId)).toEqual(ids);
  });
});
