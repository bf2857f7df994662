import {
  campaignReducer,
  noCampaign,
  type CampaignEvent,
  type CampaignState,
} from "../../../src/taskpane/campaign/campaign-reducer.ts";
import { campaignView, mergeView, readLine } from "./sample-campaign.ts";

const inFolder = { ...campaignView, canWrite: true };

const opened: CampaignEvent = { kind: "opened", view: campaignView, isNew: false };
const openedFolder: CampaignEvent = { kind: "opened", view: inFolder, isNew: false };
const created: CampaignEvent = { kind: "opened", view: campaignView, isNew: true };
const createdInFolder: CampaignEvent = { kind: "opened", view: inFolder, isNew: true };
const received: CampaignEvent = { kind: "received", view: campaignView, files: 3 };
const receivedInFolder: CampaignEvent = { kind: "received", view: inFolder, files: 3 };
const merging: CampaignEvent = { kind: "began", work: "merging" };
const read: CampaignEvent = { kind: "read", lines: [readLine], done: 1, of: 2 };
const merged: CampaignEvent = { kind: "merged", view: campaignView, merged: mergeView };
const decided: CampaignEvent = { kind: "decided", merged: mergeView };
const written: CampaignEvent = {
  kind: "finished",
  done: { kind: "written", sheets: ["Tóm tắt"], isKept: true },
};
const sheetsOnly: CampaignEvent = {
  kind: "finished",
  done: { kind: "written", sheets: ["Tóm tắt"], isKept: false },
  failure: { code: "settings-not-saved" },
};
const archived: CampaignEvent = { kind: "finished", done: { kind: "archived", name: "a.zip" } };
const locked: CampaignEvent = { kind: "failed", failure: { kind: "locked-file", path: "a.xlsx" } };
const cancelled: CampaignEvent = { kind: "failed", failure: { kind: "cancelled" } };

function after(...events: readonly CampaignEvent[]): CampaignState {
  return events.reduce(campaignReducer, noCampaign);
}

describe("campaignReducer", () => {
  it.each([
    { why: "opened from a file", events: [opened], summary: false, campaign: false },
    { why: "created in memory", events: [created], summary: false, campaign: true },
    { why: "created in a folder", events: [createdInFolder], summary: false, campaign: false },
    { why: "files into memory", events: [opened, received], summary: false, campaign: true },
    {
      why: "files into the folder itself",
      events: [openedFolder, receivedInFolder],
      summary: false,
      campaign: false,
    },
    { why: "merged", events: [openedFolder, merged], summary: true, campaign: false },
    { why: "answered", events: [openedFolder, merged, decided], summary: true, campaign: true },
    {
      why: "written",
      events: [openedFolder, merged, decided, written],
      summary: false,
      campaign: false,
    },
    {
      why: "the sheets only, the workbook's settings were refused",
      events: [opened, merged, decided, sheetsOnly],
      summary: false,
      campaign: true,
    },
    {
      why: "saved as an archive: the summary is not in the workbook yet",
      events: [opened, merged, decided, archived],
      summary: true,
      campaign: false,
    },
    {
      why: "writing failed",
      events: [opened, merged, decided, locked],
      summary: true,
      campaign: true,
    },
  ])("knows what was not written yet: $why", ({ events, summary, campaign }) => {
    expect(after(...events).open?.unwritten).toEqual({ summary, campaign });
  });

  it("collects the lines of files as they are read", () => {
    expect(after(opened, merging, read, read).work).toEqual({
      kind: "merging",
      lines: [readLine, readLine],
      done: 1,
      of: 2,
      isStopping: false,
    });
  });

  it("ignores lines that come after the reading", () => {
    expect(after(opened, merging, merged, read)).toEqual(after(opened, merging, merged));
  });

  it.each([
    { why: "files after a merge", events: [opened, merged, received], isStale: true },
    { why: "files before a merge", events: [opened, received], isStale: false },
    { why: "merged again", events: [opened, merged, received, merged], isStale: false },
    {
      why: "an answer reads no new file",
      events: [opened, merged, received, decided],
      isStale: true,
    },
  ])("knows whether the merge is of all files: $why", ({ events, isStale }) => {
    expect(after(...events).open?.isStale).toBe(isStale);
  });

  it.each([
    { why: "a failure", event: locked },
    { why: "stopping", event: cancelled },
    { why: "giving up", event: { kind: "dropped" } as const },
  ])("keeps the campaign and its merge after $why", ({ event }) => {
    const state = after(opened, merged, merging, event);
    expect(state.open?.merged).toBe(mergeView);
    expect(state.work).toBeUndefined();
  });

  it("tells that the user stopped, which is no failure", () => {
    const state = after(opened, merging, cancelled);
    expect(state.done).toEqual({ kind: "stopped" });
    expect(state.failure).toBeUndefined();
  });

  it("forgets the failure when new work begins", () => {
    expect(after(opened, locked, merging).failure).toBeUndefined();
  });

  it("tells that a list of dates was taken in, and nothing of an answer: it is seen", () => {
    const done = { kind: "dates", name: "ngay-nhan.csv" } as const;
    expect(after(opened, merged, { kind: "decided", merged: mergeView, done }).done).toEqual(done);
    expect(after(opened, merged, decided).done).toBeUndefined();
  });

  it("remembers who answers beyond one campaign", () => {
    expect(after(opened, { kind: "signed", by: "Chuyên viên A" }, { kind: "closed" })).toEqual({
      by: "Chuyên viên A",
    });
  });
});
