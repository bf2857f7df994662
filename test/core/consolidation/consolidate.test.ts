import fc from "fast-check";
import type { Decisions } from "../../../src/core/campaign/decisions.ts";
import { noDecisions } from "../../../src/core/campaign/decisions.ts";
import type { UnitId } from "../../../src/core/campaign/unit.ts";
import {
  campaignContext,
  type CampaignContext,
} from "../../../src/core/consolidation/campaign-context.ts";
import { consolidate } from "../../../src/core/consolidation/consolidate.ts";
import type { Consolidation } from "../../../src/core/consolidation/consolidation.ts";
import { setAside, type ExaminedFile } from "../../../src/core/consolidation/examined-file.ts";
import { noReceivedTimes } from "../../../src/core/consolidation/received-times.ts";
import type { FileStatus } from "../../../src/core/consolidation/result.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { Period } from "../../../src/core/report-pack/report-pack.ts";
import {
  honest,
  reportFile,
  smallCampaign,
  smallContext,
  smallPack,
  smallUnits,
} from "./small-campaign.ts";

const units = smallUnits("MN", "TH", "TH", "THCS");
const context = smallContext(units);
const afterDue = "2024-08-28T08:00:00+07:00";
const beforeDue = "2024-08-20T08:00:00+07:00";

function merge(
  files: readonly ExaminedFile[],
  more: {
    readonly decisions?: Decisions;
    readonly asOf?: string;
    readonly onlyAccepted?: boolean;
    readonly context?: CampaignContext;
  } = {},
): Consolidation {
  return consolidate({
    context: more.context ?? context,
    files,
    decisions: more.decisions ?? noDecisions,
    received: noReceivedTimes,
    asOf: more.asOf ?? afterDue,
    onlyAccepted: more.onlyAccepted === true,
  });
}

const statuses = (consolidation: Consolidation): Record<string, string> =>
  Object.fromEntries(consolidation.units.map(({ unit, status }) => [unit.unitId, status]));
const total = (consolidation: Consolidation, code: string): unknown =>
  consolidation.totals[code as IndicatorCode];
const codes = (consolidation: Consolidation): string[] =>
  consolidation.findings.map(
    ({ unitId, severity, code, rule }) => `${unitId ?? ""} ${severity} ${rule ?? code}`,
  );
const set = (file: string, status: "unreadable" | "document" | "conflict", unitId: string) =>
  setAside({ file, sha256: file, size: 1 }, status, { code: "damaged", args: {} }, [
    { source: "file-name", says: file, unitId: unitId as UnitId },
  ]);

const documentsOnly = (period: Period): Period => ({ ...period, documents: true });

describe("consolidate", () => {
  it("totals what was counted, with who stands behind it", () => {
    const all = units.map(({ unitId }) => reportFile(unitId, `nhan/${unitId}.xlsx`));
    const merged = merge(all);
    expect(statuses(merged)).toEqual({
      U1: "accepted",
      U2: "accepted",
      U3: "accepted",
      U4: "accepted",
    });
    expect(total(merged, "TT_01_01")).toEqual({
      value: 160,
      reported: 4,
      expected: 4,
      provisional: false,
    });
    expect(merged.groups.level.TH?.["TT_01_01" as IndicatorCode]).toMatchObject({ value: 80 });
    expect(merged.groups.area["Xã B"]?.["TT_01_01" as IndicatorCode]).toMatchObject({ value: 80 });
    expect(merged.findings).toEqual([]);
    expect(merged.units[0]?.values["TT_01_01" as IndicatorCode]).toEqual({
      value: 40,
      file: "nhan/U1.xlsx",
      sheet: "Báo cáo",
      cell: "E10",
    });
  });

  it("keeps a unit that needs fixing in the totals, provisional, and says why", () => {
    const wrong = { ...honest, TT_01_02: 41 };
    const merged = merge([reportFile("U1", "a.xlsx", wrong), reportFile("U2", "b.xlsx")]);
    expect(statuses(merged)).toMatchObject({ U1: "needs-fixing", U2: "accepted", U3: "missing" });
    expect(total(merged, "TT_01_02")).toEqual({
      value: 71,
      reported: 2,
      expected: 4,
      provisional: true,
    });
    expect(codes(merged)).toEqual([
      "U1 error R-TT-01",
      "U3 error unit-missing",
      "U4 error unit-missing",
    ]);
    expect(merged.coverage).toEqual({
      expected: 4,
      reported: 2,
      accepted: 1,
      onTime: 0,
      late: 0,
    });
    const accepted = merge([reportFile("U1", "a.xlsx", wrong), reportFile("U2", "b.xlsx")], {
      onlyAccepted: true,
    });
    expect(total(accepted, "TT_01_02")).toMatchObject({ value: 30, reported: 1 });
  });

  const setAsideAs = (
    file: string,
    status: FileStatus,
    candidates: readonly string[],
    sha256 = file,
  ): ExaminedFile =>
    setAside(
      { file, sha256, size: 1 },
      status,
      { code: "damaged", args: {} },
      [],
      candidates.map((id) => id as UnitId),
    );

  it.each([
    {
      why: "nothing counts and one cannot be used",
      files: [setAsideAs("a.xlsx", "encrypted", ["U1"]), setAsideAs("b.pdf", "document", ["U1"])],
      status: "unreadable",
      heldUpBy: ["a.xlsx"],
    },
    {
      why: "a file that waits comes before one that cannot be used",
      files: [setAsideAs("a.xlsx", "encrypted", ["U1"]), setAsideAs("b.xlsx", "conflict", ["U1"])],
      status: "to-decide",
      heldUpBy: ["b.xlsx"],
    },
    {
      why: "it may be another's",
      files: [setAsideAs("a.xlsx", "encrypted", ["U1", "U2"])],
      status: "unreadable",
      heldUpBy: ["a.xlsx"],
    },
    {
      why: "a copy is told as the file that it is a copy of",
      files: [
        setAsideAs("a.xlsx", "unreadable", [], "same"),
        setAsideAs("b.xlsx", "unreadable", ["U1"], "same"),
      ],
      status: "unreadable",
      heldUpBy: ["a.xlsx"],
    },
    {
      why: "the same document twice is no report that cannot be read",
      files: [
        setAsideAs("a.pdf", "document", ["U1"], "same"),
        setAsideAs("b.pdf", "document", ["U1"], "same"),
      ],
      status: "missing",
      heldUpBy: undefined,
    },
    {
      why: "a report counts",
      files: [reportFile("U1", "a.xlsx"), setAsideAs("b.xlsx", "encrypted", ["U1"])],
      status: "accepted",
      heldUpBy: undefined,
    },
  ] as const)("says what holds a unit up: $why", ({ files, status, heldUpBy }) => {
    const [unit] = merge(files).units;
    expect(unit?.status).toBe(status);
    expect(unit?.heldUpBy?.map(({ file }) => file)).toEqual(heldUpBy);
  });

  it("says before the due date that a unit is missing, as a note", () => {
    expect(codes(merge([], { asOf: beforeDue }))).toContain("U1 note unit-missing");
  });

  it.each([
    { why: "a damaged file: something came", file: set("a", "unreadable", "U1"), is: "unreadable" },
    { why: "a document alone is no report", file: set("a.pdf", "document", "U1"), is: "missing" },
    { why: "a conflict waits", file: set("a", "conflict", "U1"), is: "to-decide" },
  ])("$why", ({ file, is }) => {
    expect(statuses(merge([file]))).toMatchObject({ U1: is, U2: "missing" });
  });

  it("takes a document for the report where documents are all that is asked", () => {
    const plans = { ...smallPack, periods: smallPack.periods.map(documentsOnly) };
    const merged = merge([set("a.pdf", "document", "U1")], {
      context: campaignContext({ campaign: smallCampaign, pack: plans, units }),
    });
    expect(statuses(merged)).toMatchObject({ U1: "accepted", U2: "missing" });
    expect(merged.units[0]).toMatchObject({ timeliness: "unknown", values: {} });
    expect(merged.coverage).toMatchObject({ expected: 4, reported: 1, accepted: 1 });
  });

  it("takes excused units out of numerator and denominator", () => {
    const decisions: Decisions = {
      received: [{ unitId: "U4" as UnitId, notAReport: true, reason: "Giải thể", by: "A" }],
      files: [],
    };
    const files = ["U1", "U2", "U3", "U4"].map((unitId) => reportFile(unitId, `${unitId}.xlsx`));
    const merged = merge(files, { decisions });
    expect(statuses(merged)).toMatchObject({ U4: "excused" });
    expect(total(merged, "TT_01_01")).toEqual({
      value: 120,
      reported: 3,
      expected: 3,
      provisional: false,
    });
    expect(merged.files.find(({ file }) => file === "U4.xlsx")?.status).toBe("superseded");
  });

  it("holds a rule that fires in more than a third of the units as one common problem", () => {
    const without = { ...honest, TT_02_01: false };
    const files = ["U1", "U2", "U3"].map((unitId) => reportFile(unitId, `${unitId}.xlsx`, without));
    const merged = merge([...files, reportFile("U4", "U4.xlsx")]);
    expect(merged.findings.map(({ code, state }) => `${code} ${state}`)).toEqual([
      "common-problem open",
      "rule-failed held",
      "rule-failed held",
      "rule-failed held",
    ]);
    expect(merged.findings[0]?.args).toMatchObject({ rule: "T-TT-01", units: 3, reported: 4 });
    expect(statuses(merged)).toMatchObject({ U1: "accepted" });
  });

  it("adds a second campus, with both cells behind the sum and the rate made anew", () => {
    const campus = { ...honest, TT_01_01: 60, TT_01_02: 0, TT_01_03: 0, TT_02_01: null };
    const decisions: Decisions = {
      received: [],
      files: [{ file: "b.xlsx", sha256: "sha of b.xlsx", use: "add", reason: "", by: "A" }],
    };
    const merged = merge(
      [
        reportFile("U1", "a.xlsx", honest, { modifiedAt: "2024-08-01T00:00:00Z" }),
        reportFile("U1", "b.xlsx", campus, { modifiedAt: "2024-08-02T00:00:00Z" }),
      ],
      { decisions },
    );
    const values = merged.units[0]?.values;
    expect(values?.["TT_01_01" as IndicatorCode]).toEqual({
      value: 100,
      parts: [
        { value: 40, file: "a.xlsx", sheet: "Báo cáo", cell: "E10" },
        { value: 60, file: "b.xlsx", sheet: "Báo cáo", cell: "E10" },
      ],
    });
    expect(values?.["TT_01_03" as IndicatorCode]?.value).toBe(0.3);
    expect(values?.["TT_02_01" as IndicatorCode]?.value).toBe(true);
  });

  it("leaves a rate blank where one of its parts is blank in both files", () => {
    const open = { ...honest, TT_01_02: null, TT_01_03: null };
    const decisions: Decisions = {
      received: [],
      files: [{ file: "b.xlsx", sha256: "sha of b.xlsx", use: "add", reason: "", by: "A" }],
    };
    const merged = merge(
      [
        reportFile("U1", "a.xlsx", open, { modifiedAt: "2024-08-01T00:00:00Z" }),
        reportFile("U1", "b.xlsx", open, { modifiedAt: "2024-08-02T00:00:00Z" }),
      ],
      { decisions },
    );
    const values = merged.units[0]?.values;
    expect(values?.["TT_01_01" as IndicatorCode]?.value).toBe(80);
    expect(values?.["TT_01_03" as IndicatorCode]).toMatchObject({ value: null, why: "blank" });
  });

  it("lists the same bytes once as counted and once as identical", () => {
    const merged = merge([
      reportFile("U1", "a.xlsx", honest, { sha256: "same" }),
      reportFile("U1", "b.xlsx", honest, { sha256: "same" }),
    ]);
    expect(merged.files.map(({ file, status }) => `${file} ${status}`)).toEqual([
      "a.xlsx counted",
      "b.xlsx identical",
    ]);
  });

  it("does not depend on the order of files", () => {
    const files = [
      ...units.map(({ unitId }) => reportFile(unitId, `${unitId}.xlsx`)),
      reportFile("U1", "U1 sua.xlsx", { ...honest, TT_04_01: 7 }, { modifiedAt: afterDue }),
      set("x", "conflict", "U2"),
      set("y", "unreadable", "U3"),
    ];
    const expected = merge(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(merge(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
