import { consolidate } from "../../../src/core/consolidation/consolidate.ts";
import { noDecisions } from "../../../src/core/campaign/decisions.ts";
import { noReceivedTimes } from "../../../src/core/consolidation/received-times.ts";
import { honest, reportFile, smallContext, smallUnits } from "./small-campaign.ts";

/** Last day to report: 24 August 2024, in Viet Nam. */
const context = smallContext(smallUnits("TH"));

interface Sent {
  readonly file: string;
  readonly at: string;
  /** Tells bytes apart, and the figure that they hold. */
  readonly figure: number;
}

function unitAndFiles(sent: readonly Sent[]) {
  const files = sent.map(({ file, at, figure }) => ({
    ...reportFile("U1", file, { ...honest, TT_04_01: figure }, { sha256: `of ${figure}` }),
    mail: { receivedAt: at },
  }));
  const input = { context, files, decisions: noDecisions, received: noReceivedTimes };
  const { units, files: settled } = consolidate({ ...input, asOf: "2024-09-01T00:00:00Z" });
  return { unit: units[0], counted: settled.find(({ status }) => status === "counted")?.file };
}

describe("reports that came by mail", () => {
  it.each([
    { at: "2024-08-24T23:59:59+07:00", is: "on-time", why: "the last minute" },
    { at: "2024-08-24T16:59:59Z", is: "on-time", why: "the same minute, on another clock" },
    { at: "2024-08-24T10:30:00-07:00", is: "late", why: "still the 24th in America" },
    {
      at: "2024-08-24T23:59:59",
      is: "on-time",
      why: "a server that names no zone is taken for ours",
    },
    { at: "2024-08-25T00:00:00+07:00", is: "late", why: "a minute later" },
  ])("are in time by the server's clock in the campaign's zone: $why", ({ at, is }) => {
    const { unit } = unitAndFiles([{ file: "nhan/a.eml!/b.xlsx", at, figure: 5 }]);
    expect(unit).toMatchObject({ timeliness: is, received: { from: "mail" } });
  });

  it("count by the order in which they came, whatever they are called", () => {
    const { unit, counted } = unitAndFiles([
      { file: "nhan/1.eml!/b.xlsx", at: "2024-08-25T08:00:00+07:00", figure: 6 },
      { file: "nhan/2.eml!/b.xlsx", at: "2024-08-20T08:00:00+07:00", figure: 5 },
    ]);
    expect(counted).toBe("nhan/1.eml!/b.xlsx");
    expect(unit).toMatchObject({ timeliness: "on-time", received: { from: "mail" } });
  });

  it("that were sent again are in time by the first", () => {
    const { unit, counted } = unitAndFiles([
      { file: "nhan/3.eml!/b.xlsx", at: "2024-08-26T08:00:00+07:00", figure: 5 },
      { file: "nhan/1.eml!/b.xlsx", at: "2024-08-20T08:00:00+07:00", figure: 5 },
    ]);
    expect(counted).toBe("nhan/1.eml!/b.xlsx");
    expect(unit).toMatchObject({ received: { at: "2024-08-20T08:00:00+07:00" } });
  });

  it("are asked about where an earlier one came again after another: an answer may quote it", () => {
    const { unit, counted } = unitAndFiles([
      { file: "nhan/3.eml!/b.xlsx", at: "2024-08-26T08:00:00+07:00", figure: 5 },
      { file: "nhan/1.eml!/b.xlsx", at: "2024-08-20T08:00:00+07:00", figure: 5 },
      { file: "nhan/2.eml!/b.xlsx", at: "2024-08-22T08:00:00+07:00", figure: 6 },
    ]);
    expect(counted).toBeUndefined();
    expect(unit).toMatchObject({
      status: "to-decide",
      received: { at: "2024-08-20T08:00:00+07:00" },
    });
  });
});
