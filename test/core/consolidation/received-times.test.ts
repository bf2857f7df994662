import { noDecisions } from "../../../src/core/campaign/decisions.ts";
import { UnitIdSchema } from "../../../src/core/campaign/unit.ts";
import { firstReceipt, noReceivedTimes } from "../../../src/core/consolidation/received-times.ts";

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

  const mail = "2024-04-24T10:00:00+07:00";
  const later = "2024-04-25T10:00:00+07:00";
  it.each([
    { why: "a mail", sent: [{ mailedAt: mail }], receipt: { at: mail, from: "mail" } },
    {
      why: "the file's own time is older than its mail",
      sent: [{ mailedAt: mail, modifiedAt: "2024-04-20T00:00:00Z" }],
      receipt: { at: mail, from: "mail" },
    },
    {
      why: "the first of two mails",
      sent: [{ mailedAt: later }, { mailedAt: mail }],
      receipt: { at: mail, from: "mail" },
    },
    {
      why: "a file that came otherwise may have come before: never late because of a correction",
      sent: [{ mailedAt: later }, { modifiedAt: "2024-04-20T00:00:00Z" }],
      receipt: { at: "2024-04-20T00:00:00Z", from: "file" },
    },
    {
      why: "a file that came otherwise was saved after the mail",
      sent: [{ mailedAt: mail }, { modifiedAt: "2024-04-26T00:00:00Z" }],
      receipt: { at: mail, from: "mail" },
    },
  ])("takes the mail's word before the file's: $why", ({ sent, receipt }) => {
    const own = sent.map((one, at) => ({ file: `nhan/${at}.xlsx`, ...one }));
    expect(firstReceipt(unitId, own, noReceivedTimes, noDecisions, zone)).toEqual(receipt);
  });

  it("takes a list's word before a mail's, and a decision's before both", () => {
    const own = [{ file: "nhan/a.xlsx", mailedAt: mail }];
    const times = { byUnit: new Map(), byFile: new Map([["nhan/a.xlsx", later]]) };
    expect(firstReceipt(unitId, own, times, noDecisions, zone)).toEqual({
      at: later,
      from: "list",
    });
    const received = [{ unitId, received: "2024-04-20", reason: "", by: "" }];
    expect(firstReceipt(unitId, own, noReceivedTimes, { received, files: [] }, zone)).toEqual({
      at: "2024-04-20",
      from: "decision",
    });
  });
});
