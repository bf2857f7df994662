import { examineWorkbook } from "../../../src/core/consolidation/examine-workbook.ts";
import { campaignContext } from "../../../src/core/consolidation/campaign-context.ts";
import type { ReportPack } from "../../../src/core/report-pack/report-pack.ts";
import { checkStampOf } from "../../../src/core/validation/check-stamp.ts";
import { stampEdits } from "../../../src/core/validation/stamp-edits.ts";
import { formatCellAddress } from "../../../src/core/workbook/cell-address.ts";
import type { WorkbookSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { smallCampaign, smallPack, someUnits } from "../template/small-pack.ts";
import { check, edited, honest, models, opened, ownPlan } from "./filled-form.ts";

const now = "2024-04-20T01:30:00.000Z";

function stamped(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return edited(workbook, stampEdits(check(workbook), now));
}

const figure = (cell: string, value: number | string | null) => ({ sheet: "Báo cáo", cell, value });

describe("stampEdits", () => {
  it("write time, version and code of the check", () => {
    const report = check(opened(honest));
    expect(stampEdits(report, now)).toEqual([
      { sheet: "_tonghop", cell: "B19", value: now },
      { sheet: "_tonghop", cell: "B20", value: "1.0.0" },
      { sheet: "_tonghop", cell: "B21", value: report.referenceCode },
    ]);
  });

  it("go into cells that the protected sheet leaves open, as text", () => {
    const sheet = ownPlan.sheets.find(({ name }) => name === "_tonghop");
    const open = sheet?.cells.filter(({ unlocked }) => unlocked === true);
    expect(open?.map(({ row, numberFormat }) => [row + 1, numberFormat])).toEqual([
      [19, "@"],
      [20, "@"],
      [21, "@"],
    ]);
  });

  it("write nothing while an error is open", () => {
    expect(stampEdits(check(opened({ ...honest, TT_01_02: 50 })), now)).toEqual([]);
  });

  it("write nothing where the hidden sheet has no such lines", () => {
    const workbook = opened(honest);
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => (cells?.[0]?.value === "checkedValues" ? [] : cells)),
    }));
    expect(stampEdits(check({ ...workbook, sheets }), now)).toEqual([]);
  });
});

describe("a stamped report", () => {
  it("is changed where a blank cell now holds what cannot be read", () => {
    const blank = stamped(opened({ ...honest, TT_01_03: null }));
    expect(check(blank).stamp?.state).toBe("unchanged");
    const place = blank.names.get("TT_01_03");
    if (place === undefined) throw new Error("No such cell");
    const cell = formatCellAddress(place.from);
    const vague = edited(blank, [{ sheet: place.sheet, cell, value: "khoảng 20" }]);
    expect(check(vague).referenceCode).toBe(check(blank).referenceCode);
    expect(check(vague).stamp?.state).toBe("changed");
  });

  const sent = stamped(opened(honest));

  it.each([
    { why: "as it was checked", edits: [], state: "unchanged" },
    { why: "the same figure again", edits: [figure("E31", 5)], state: "unchanged" },
    { why: "another figure", edits: [figure("E31", 6)], state: "changed" },
    { why: "a figure taken away", edits: [figure("E31", null)], state: "changed" },
    { why: "the same figure written as text", edits: [figure("E31", "05")], state: "unchanged" },
    {
      why: "a code that lost its leading zeros",
      edits: [{ sheet: "_tonghop", cell: "B21", value: Number(check(sent).referenceCode) }],
      state: "unchanged",
    },
    {
      why: "another version of the pack",
      edits: [{ sheet: "_tonghop", cell: "B20", value: "1.0.1" }],
      state: "changed",
    },
  ])("is $state: $why", ({ edits, state }) => {
    const workbook = edited(sent, edits);
    expect(check(workbook).stamp).toMatchObject({ at: now, state });
    expect(checkStampOf(workbook)).toEqual(check(workbook).stamp);
  });

  it.each([
    { why: "no time", cell: "B19", value: null },
    { why: "a time that is none", cell: "B19", value: "hôm qua" },
    { why: "a formula's text as version", cell: "B20", value: "=1+1" },
    { why: "no code", cell: "B21", value: "không" },
  ])("has no stamp with $why", ({ cell, value }) => {
    expect(checkStampOf(edited(sent, [{ sheet: "_tonghop", cell, value }]))).toBeUndefined();
  });

  it("can be stamped again after a change", () => {
    const again = stamped(edited(sent, [figure("G15", "ghi chú"), figure("E15", 46)]));
    expect(checkStampOf(again)?.state).toBe("unchanged");
  });
});

describe("examineWorkbook", () => {
  const received = { file: "nhan/a.xlsx", sha256: "a", size: 1 };
  const examined = (workbook: WorkbookSnapshot, pack: ReportPack = smallPack) =>
    examineWorkbook(
      received,
      workbook,
      campaignContext({ campaign: smallCampaign, pack, units: someUnits }),
    );

  it("says nothing of a report that was never stamped", () => {
    expect(examined(opened(honest, models))).not.toHaveProperty("checked");
  });

  it.each([
    { why: "sent as checked", edits: [], state: "unchanged" },
    { why: "corrected afterwards", edits: [figure("E31", 6)], state: "changed" },
  ])("tells whether the report was changed after the check: $why", ({ edits, state }) => {
    const file = examined(edited(stamped(opened(honest)), edits));
    expect(file.checked).toEqual({ at: now, packVersion: "1.0.0", state });
    expect(file.outcome.kind).toBe("report");
  });

  it("takes no change of the office's own pack for a change of the report", () => {
    const pack = {
      ...smallPack,
      version: "1.1.0",
      indicators: smallPack.indicators.filter(({ code }) => code !== "TT_01_03"),
    };
    expect(examined(stamped(opened(honest)), pack).checked?.state).toBe("unchanged");
  });
});
