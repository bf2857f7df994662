import { UnitIdSchema } from "../../../src/core/campaign/unit.ts";
import { firstReceipt } from "../../../src/core/consolidation/received-times.ts";

const unitId = UnitIdSchema.parse("T1");
const zone = "Asia/Ho_Chi_Minh";
const files = [{ file: "nhan/a.xlsx", modifiedAt: "2024-04-20T00:00:00Z" }];

describe("firstReceipt", () => {
  it.each([
    { kept: "2024-04-24", list: "2024-04-25", differs: true, why: "another day" },
    { kept: "2024-04-24", list: "2024-04-24", differs: false, why: "the same day" },
    { kept: "2024-04-24", list: "2024-04-24T16:30:00+07:00", differs: false, why: "the day only" },
    {
      kept: "2024-04-24",
      list: "2024-04-23T18:00:00Z",
      differs: false,
      why: "the day, on the campaign's calendar",
    },
    {
      kept: "2024-04-24T16:30:29+07:00",
      list: "2024-04-24T09:30:00Z",
      differs: false,
      why: "the same minute",
    },
    {
      kept: "2024-04-24T16:30:00+07:00",
      list: "2024-04-24T17:30:00+07:00",
      differs: true,
      why: "another hour",
    },
  ])("says that a list differs from the register: $differs ($why)", ({ kept, list, differs }) => {
    const decisions = { received: [{ unitId, received: kept, reason: "", by: "" }], files: [] };
    const expected = { at: kept, from: "decision", ...(differs ? { listed: list } : {}) };
    for (const times of [
      { byUnit: new Map([[unitId, list]]), byFile: new Map<string, string>() },
      { byUnit: new Map(), byFile: new Map([["nhan/a.xlsx", list]]) },
    ]) {
      expect(firstReceipt(unitId, files, times, decisions, zone)).toEqual(expected);
    }
  });
});
