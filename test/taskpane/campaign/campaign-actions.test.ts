import { campaignActions } from "../../../src/taskpane/campaign/campaign-actions.ts";
import type { CampaignEvent } from "../../../src/taskpane/campaign/campaign-reducer.ts";
import type { Host, OpenWorkbook } from "../../../src/taskpane/host/host.ts";
import type { Engine } from "../../../src/taskpane/worker/engine.ts";
import { campaignView, mergeView, readLine } from "./sample-campaign.ts";

const plan = { title: "", createdAt: "", sheets: [], names: [] };

/** What was asked of worker and host, in order. */
type Asked = string[];

function fakeEngine(asked: Asked, more: Partial<Engine> = {}): Engine {
  const refuse = (): never => {
    throw new Error("Not asked in this test");
  };
  const note = <Value>(name: string, value: Value) => {
    asked.push(name);
    return Promise.resolve({ ok: true as const, value });
  };
  const bytes = new Uint8Array([1]);
  return {
    check: refuse,
    checkFile: refuse,
    packs: refuse,
    packInYear: refuse,
    packWorkbook: (id = "") => note("packWorkbook", { path: `${id}.xlsx`, bytes }),
    findFigures: refuse,
    cancel: () => Promise.resolve(),
    open: () => note("open", campaignView),
    create: () => note("create", { view: campaignView, lasting: [], takenOver: {} }),
    receive: () => note("receive", campaignView),
    makeTemplates: () => note("makeTemplates", { saved: { where: "folder", paths: [] } }),
    merge: (onFile) => {
      onFile(readLine, 1, 2);
      onFile(readLine, 2, 2);
      return note("merge", { view: campaignView, merged: mergeView });
    },
    decide: () => note("decide", mergeView),
    takeReceivedList: () => note("takeReceivedList", mergeView),
    summaryPlan: () => note("summaryPlan", plan),
    save: () => note("save", { where: "download", files: [{ path: "tong-hop.xlsx", bytes }] }),
    isOwnArchive: () => note("isOwnArchive", true).then(() => true),
    archive: (what) => note(`archive ${what}`, { path: "6T-2024.tonghop.zip", bytes }),
    ...more,
  };
}

function fakeHost(asked: Asked, workbook?: Partial<OpenWorkbook>): Host {
  const note = <Value>(name: string, value: Value) => {
    asked.push(name);
    return Promise.resolve({ ok: true as const, value });
  };
  const nothing = () => note("nothing", undefined);
  const host: Host = {
    kind: "page",
    language: "vi",
    theme: "light",
    saveFile: (name) => note(`saveFile ${name}`, undefined),
  };
  if (workbook === undefined) return host;
  return {
    ...host,
    kind: "excel",
    workbook: {
      readReport: nothing,
      sheetNames: () => note("sheetNames", []),
      readSheet: () => Promise.reject(new Error("Not asked")),
      select: nothing,
      edit: nothing,
      watch: () => Promise.resolve(() => Promise.resolve()),
      previewSheets: () => note("previewSheets", []),
      writeSheets: () => note("writeSheets", { sheets: ["Tóm tắt"] }),
      loadCampaign: () => Promise.resolve(undefined),
      keepCampaign: () => note("keepCampaign", undefined),
      ...workbook,
    },
  };
}

function setUp(workbook?: Partial<OpenWorkbook>, engine?: Partial<Engine>) {
  const asked: Asked = [];
  const events: CampaignEvent[] = [];
  const actions = campaignActions({
    engine: fakeEngine(asked, engine),
    host: fakeHost(asked, workbook),
    dispatch: (event) => events.push(event),
  });
  return { asked, events, actions };
}

beforeAll(() => {
  let frame = 0;
  Object.assign(globalThis, {
    requestAnimationFrame: () => (frame += 1),
    cancelAnimationFrame: () => undefined,
  });
});

describe("writing", () => {
  it("puts the sheets into the open workbook, then keeps the campaign in it", async () => {
    const { asked, events, actions } = setUp({});
    await actions.write(false);
    expect(asked).toEqual(["summaryPlan", "writeSheets", "archive settings", "keepCampaign"]);
    expect(events.at(-1)).toEqual({
      kind: "finished",
      done: { kind: "written", sheets: ["Tóm tắt"], isKept: true },
    });
  });

  it("writes the folder too where the campaign has one", async () => {
    const { asked, actions } = setUp({});
    await actions.write(true);
    expect(asked).toEqual([
      "save",
      "saveFile tong-hop.xlsx",
      "summaryPlan",
      "writeSheets",
      "archive settings",
      "keepCampaign",
    ]);
  });

  it("touches no sheet where the folder refuses", async () => {
    const failure = { kind: "locked-file", path: "so-xu-ly.xlsx" } as const;
    const { asked, events, actions } = setUp(
      {},
      { save: () => Promise.resolve({ ok: false, failure }) },
    );
    await actions.write(true);
    expect(asked).not.toContain("writeSheets");
    expect(events.at(-1)).toEqual({ kind: "failed", failure });
  });

  it("touches nothing in a workbook that keeps another campaign", async () => {
    const kept = new Uint8Array([1]);
    const { asked, events, actions } = setUp(
      { loadCampaign: () => Promise.resolve(kept) },
      { isOwnArchive: () => Promise.resolve(false) },
    );
    await actions.write(true);
    expect(asked).toEqual([]);
    expect(events.at(-1)).toEqual({ kind: "failed", failure: { code: "another-campaign-kept" } });
  });

  it("says that the folder is written where the sheets could not be", async () => {
    const failure = { code: "protected-sheet", sheet: "Chi tiết" } as const;
    const { events, actions } = setUp({
      writeSheets: () => Promise.resolve({ ok: false, failure }),
    });
    await actions.write(true);
    expect(events.at(-1)).toMatchObject({
      done: { kind: "written", sheets: [], isKept: true },
      failure,
    });
  });

  it("says that the sheets are there where only keeping the campaign failed", async () => {
    const failure = { code: "settings-not-saved" } as const;
    const { events, actions } = setUp({
      keepCampaign: () => Promise.resolve({ ok: false, failure }),
    });
    await actions.write(false);
    expect(events.at(-1)).toEqual({
      kind: "finished",
      done: { kind: "written", sheets: ["Tóm tắt"], isKept: false },
      failure,
    });
  });

  it("gives downloads on the page", async () => {
    const { asked, events, actions } = setUp();
    await actions.write(false);
    expect(asked).toEqual(["save", "saveFile tong-hop.xlsx"]);
    expect(events.at(-1)).toEqual({
      kind: "finished",
      done: {
        kind: "written",
        sheets: [],
        isKept: true,
        saved: { where: "download", paths: ["tong-hop.xlsx"] },
      },
    });
  });

  it("keeps no campaign in a workbook whose sheets could not be written", async () => {
    const failure = { code: "protected-sheet", sheet: "Chi tiết" } as const;
    const { asked, events, actions } = setUp({
      writeSheets: () => Promise.resolve({ ok: false, failure }),
    });
    await actions.write(false);
    expect(asked).toEqual(["summaryPlan"]);
    expect(events.at(-1)).toEqual({ kind: "failed", failure });
  });
});

describe("reading", () => {
  it("tells every file before the result, even where no frame was drawn", async () => {
    const { events, actions } = setUp();
    await actions.merge();
    expect(events).toEqual([
      { kind: "began", work: "merging" },
      { kind: "read", lines: [readLine, readLine], done: 2, of: 2 },
      { kind: "merged", view: campaignView, merged: mergeView },
    ]);
  });

  it("takes a lost worker for a fault of ours, without its words", async () => {
    const { events, actions } = setUp(undefined, {
      merge: () => Promise.reject(new TypeError("figure 1234")),
    });
    await actions.merge();
    expect(events.at(-1)).toEqual({
      kind: "failed",
      failure: { kind: "unexpected", report: "TypeError" },
    });
  });
});

describe("opening what the workbook keeps", () => {
  it.each([
    { kept: undefined, last: "dropped", opened: [] },
    { kept: new Uint8Array([1]), last: "opened", opened: ["open"] },
  ])("ends in $last", async ({ kept, last, opened }) => {
    const { asked, events, actions } = setUp({ loadCampaign: () => Promise.resolve(kept) });
    await actions.openKept();
    expect(asked).toEqual(opened);
    expect(events.at(-1)?.kind).toBe(last);
  });
});

describe("a new campaign", () => {
  const units = {
    from: "file",
    file: { path: "don-vi.csv", content: new Uint8Array() },
  } as const;
  const pack = { from: "bundled", id: "hocmon-2024" } as const;
  const form = { pack, options: { period: "6T", year: 2024 }, units };

  it.each([
    { why: "an empty workbook keeps it at once", kept: undefined, isNew: false },
    { why: "one that keeps a campaign goes on keeping that", kept: new Uint8Array(1), isNew: true },
  ])("is lost nowhere: $why", async ({ kept, isNew }) => {
    const { asked, events, actions } = setUp({ loadCampaign: () => Promise.resolve(kept) });
    await actions.create(form, false);
    expect(asked.includes("keepCampaign")).toBe(!isNew);
    expect(events.at(-1)).toMatchObject({ kind: "opened", isNew });
  });
});
