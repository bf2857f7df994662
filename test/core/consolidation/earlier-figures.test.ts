import { campaignContext } from "../../../src/core/consolidation/campaign-context.ts";
import { consolidate } from "../../../src/core/consolidation/consolidate.ts";
import {
  previousFigures,
  samePeriodFigures,
} from "../../../src/core/consolidation/earlier-figures.ts";
import { noReceivedTimes } from "../../../src/core/consolidation/received-times.ts";
import type { ConsolidationResult } from "../../../src/core/consolidation/result.ts";
import { noDecisions } from "../../../src/core/campaign/decisions.ts";
import type { Unit } from "../../../src/core/campaign/unit.ts";
import { resultFromConsolidation } from "../../../src/core/presentation/result-from-consolidation.ts";
import type { FigureValue } from "../../../src/core/reading/figure.ts";
import { unitOf } from "../campaign/unit-of.ts";
import { honest, reportFile, smallCampaign, smallPack } from "./small-campaign.ts";

const of2025 = { ...smallCampaign, year: 2025, dataFrom: "2024-12-15" };
const before = { ...of2025, period: "6T", dataTo: "2025-06-14", dueDate: "2025-06-25" };
const now = { ...of2025, period: "9T", dataTo: "2025-08-24", dueDate: "2025-08-25" };
const closed = { validTo: "2025-06-30" };
const begun = { validFrom: "2025-07-01" };

type Values = Readonly<Record<string, FigureValue>>;

/** A result of units that reported these figures; a unit without any has sent nothing. */
function resultOf(
  campaign: typeof before,
  units: readonly Unit[],
  values: Readonly<Record<string, Values>>,
): ConsolidationResult {
  const context = campaignContext({ campaign, pack: smallPack, units });
  const files = Object.entries(values).map(([unitId, own]) =>
    reportFile(unitId, `nhan/${unitId}.xlsx`, { ...honest, ...own }),
  );
  const input = {
    context,
    files,
    decisions: noDecisions,
    received: noReceivedTimes,
    asOf: "2025-06-20T08:00:00Z",
  };
  return resultFromConsolidation(campaign, consolidate(input));
}

/** What `units` of today are compared with, by unit. */
function earlierOf(units: readonly Unit[], earlier: ConsolidationResult) {
  const figures = previousFigures({ pack: smallPack, campaign: now, units }, earlier);
  if (!figures.ok) throw new Error("other campaign");
  return Object.fromEntries(
    [...figures.value.units].map(([unitId, { origin, values }]) => [
      unitId,
      { kind: origin.kind, of: origin.units, values: Object.fromEntries(values) },
    ]),
  );
}

const A = unitOf("A", { name: "TH A", ...closed });
const B = unitOf("B", { name: "TH B", ...closed });
const reports = {
  A: { TT_01_01: 40, TT_01_02: 30, TT_01_03: 0.75, TT_02_01: true, TT_04_01: 5 },
  B: { TT_01_01: 10, TT_01_02: 10, TT_01_03: 1, TT_02_01: false, TT_04_01: 2 },
};

describe("earlier figures of another pack", () => {
  const units = [unitOf("A", { name: "TH A" })];
  const other = { packId: "mau-khac-2025" };
  const lastYear = { ...before, year: 2024, period: "12T" };
  const first = { pack: smallPack, campaign: before, units };

  it("are refused within a year: its forms do not hang together", () => {
    const earlier = resultOf({ ...before, ...other }, units, { A: reports.A });
    const input = { pack: smallPack, campaign: now, units };
    expect(previousFigures(input, earlier, "ket-qua.json")).toEqual({
      ok: false,
      problems: [
        {
          code: "other-pack",
          args: { expected: smallPack.id, found: other.packId },
          file: "ket-qua.json",
        },
      ],
    });
  });

  it.each([
    {
      what: "the year before",
      figures: previousFigures(first, resultOf({ ...lastYear, ...other }, units, {})),
    },
    {
      what: "the same period of the year before",
      figures: samePeriodFigures(
        first,
        resultOf({ ...lastYear, ...other, period: "6T" }, units, {}),
      ),
    },
  ])("are taken of $what: a new year may have a new pack", ({ figures }) => {
    expect(figures).toMatchObject({ ok: true });
  });
});

describe("previousFigures of a renamed unit", () => {
  it.each([
    { units: [A, unitOf("N", { ...begun, predecessors: ["A"] })], why: "by id" },
    { units: [A, unitOf("N", { ...begun, predecessors: ["TH A"] })], why: "by name" },
    {
      units: [unitOf("N", { ...begun, predecessors: ["A"] })],
      why: "by an id of the old registry",
    },
    { units: [unitOf("N", { ...begun, predecessors: ["th a"] })], why: "by a name of it" },
    {
      units: [
        A,
        unitOf("M", { validFrom: "2025-07-01", validTo: "2025-07-31", predecessors: ["A"] }),
        unitOf("N", { validFrom: "2025-08-01", predecessors: ["M"] }),
      ],
      why: "renamed twice",
    },
  ])("are its predecessor's, whatever their type ($why)", ({ units }) => {
    expect(earlierOf(units, resultOf(before, [A], { A: reports.A }))).toEqual({
      N: {
        kind: "renamed",
        of: ["TH A"],
        values: expect.objectContaining({
          TT_01_01: 40,
          TT_01_03: 0.75,
          TT_02_01: true,
          TT_02_02: "Tốt",
          TT_04_01: 5,
        }) as Values,
      },
    });
  });
});

describe("previousFigures of a merged unit", () => {
  const merged = unitOf("N", { ...begun, predecessors: ["A", "B"] });

  it("are added up; rates are made of their parts, yes and no stand where all agree", () => {
    expect(earlierOf([A, B, merged], resultOf(before, [A, B], reports))).toEqual({
      N: {
        kind: "merged",
        of: ["TH A", "TH B"],
        // No yes or no: they differ. No text.
        values: {
          TT_01_01: 50,
          TT_01_02: 40,
          TT_01_03: 0.8,
          TT_03_01: 4,
          TT_03_02: 2,
          TT_04_01: 7,
        },
      },
    });
  });

  it.each([
    { a: true, b: true, together: true },
    { a: false, b: false, together: false },
    { a: true, b: null, together: undefined },
  ])("yes or no: $a and $b make $together", ({ a, b, together }) => {
    const values = { A: { TT_02_01: a }, B: { TT_02_01: b } };
    const earlier = earlierOf([A, B, merged], resultOf(before, [A, B], values));
    expect(earlier.N?.values.TT_02_01).toBe(together);
  });

  it("have no sum where one part has no figure", () => {
    const values = { A: reports.A, B: { ...reports.B, TT_04_01: null, TT_01_02: null } };
    const earlier = earlierOf([A, B, merged], resultOf(before, [A, B], values));
    expect(earlier.N?.values).toEqual({ TT_01_01: 50, TT_03_01: 4, TT_03_02: 2 });
  });

  it("have none where one part has not reported", () => {
    const earlier = earlierOf([A, B, merged], resultOf(before, [A, B], { A: reports.A }));
    expect(earlier.N).toEqual({ kind: "merged", of: ["TH A", "TH B"], values: {} });
  });

  it("are its own and those of what joined it, once", () => {
    const stays = unitOf("A", { name: "TH A", predecessors: ["B"] });
    const old = resultOf(before, [A, B], reports);
    expect(earlierOf([stays, B], old).A).toMatchObject({ kind: "merged", of: ["TH A", "TH B"] });
    // A year on, B is in no earlier result, and the figures are A's own.
    const later = resultOf({ ...before, dataTo: "2025-07-14" }, [stays, B], { A: reports.A });
    expect(earlierOf([stays, B], later).A).toMatchObject({ kind: "own", of: ["TH A"] });
    expect(earlierOf([stays], later).A).toMatchObject({ kind: "own", of: ["TH A"] });
  });
});

describe("previousFigures that nobody knows", () => {
  it.each([
    {
      units: [
        A,
        unitOf("M", { ...begun, predecessors: ["A"] }),
        unitOf("N", { predecessors: ["A"] }),
      ],
      expected: { M: { kind: "split", of: ["TH A"] }, N: { kind: "split", of: ["TH A"] } },
      why: "split",
    },
    {
      units: [unitOf("A", { name: "TH A" }), unitOf("N", { ...begun, predecessors: ["A"] })],
      expected: { A: { kind: "split", of: ["TH A"] }, N: { kind: "split", of: ["TH A"] } },
      why: "a part went its own way",
    },
    {
      units: [
        A,
        B,
        unitOf("M", { predecessors: ["A", "B"] }),
        unitOf("N", { predecessors: ["B"] }),
      ],
      expected: { M: { kind: "split", of: ["TH B"] }, N: { kind: "split", of: ["TH B"] } },
      why: "a part of one joined another",
    },
    {
      units: [
        A,
        unitOf("M", { ...begun, validTo: "2025-07-31", predecessors: ["A"] }),
        unitOf("N", { ...begun, predecessors: ["A"] }),
      ],
      expected: { N: { kind: "split", of: ["TH A"] } },
      why: "split, and the other part has closed since",
    },
    {
      units: [A, unitOf("N", { ...begun, predecessors: ["A", "TH Huyện khác"] })],
      expected: { N: { kind: "unknown", of: ["TH Huyện khác"] } },
      why: "one part was another office's",
    },
    {
      units: [unitOf("A", { name: "TH A" }), unitOf("N", begun)],
      expected: { A: { kind: "own", of: ["TH A"] } },
      why: "a new school has no past",
    },
    {
      units: [
        A,
        unitOf("M", { ...begun, predecessors: ["A"] }),
        unitOf("N", { validFrom: "2025-09-01", predecessors: ["A"] }),
      ],
      expected: { M: { kind: "renamed", of: ["TH A"] } },
      why: "what begins after this period does not matter yet",
    },
  ])("$why", ({ units, expected }) => {
    const earlier = earlierOf(units, resultOf(before, [A, B], reports));
    const told = Object.fromEntries(
      Object.entries(earlier).map(([id, { kind, of }]) => [id, { kind, of }]),
    );
    expect(told).toEqual(expected);
    for (const { kind, values } of Object.values(earlier)) {
      if (kind === "split" || kind === "unknown") expect(values).toEqual({});
    }
  });
});

describe("figures of last year", () => {
  it("go the same way", () => {
    const lastYear = resultOf({ ...now, year: 2024, dataTo: "2024-08-24" }, [A, B], reports);
    const units = [A, B, unitOf("N", { ...begun, predecessors: ["A", "B"] })];
    const figures = samePeriodFigures({ pack: smallPack, campaign: now, units }, lastYear);
    expect(figures.ok && figures.value.units.get(units[2]?.unitId ?? A.unitId)).toMatchObject({
      origin: { kind: "merged" },
      values: new Map(
        Object.entries({
          TT_01_01: 50,
          TT_01_02: 40,
          TT_01_03: 0.8,
          TT_03_01: 4,
          TT_03_02: 2,
          TT_04_01: 7,
        }),
      ),
    });
  });

  it("open a year with the closing figures of all parts together", () => {
    const lastYear = { ...now, period: "12T", year: 2024, dataTo: "2024-12-14" };
    const units = [A, B, unitOf("N", { ...begun, predecessors: ["A", "B"] })];
    const first = { ...now, period: "6T" };
    const earlier = resultOf(lastYear, [A, B], { A: { TT_03_02: 3 }, B: { TT_03_02: 4 } });
    const figures = previousFigures({ pack: smallPack, campaign: first, units }, earlier);
    const values = figures.ok
      ? figures.value.units.get(units[2]?.unitId ?? A.unitId)?.values
      : undefined;
    expect(Object.fromEntries(values ?? [])).toEqual({ TT_03_01: 7 });
  });
});

describe("consolidation of a merged unit", () => {
  const units = [A, B, unitOf("N", { name: "TH N", ...begun, predecessors: ["A", "B"] })];
  const findingsOf = (report: Values): readonly string[] => {
    const input = { pack: smallPack, campaign: now, units };
    const figures = previousFigures(input, resultOf(before, [A, B], reports));
    if (!figures.ok) throw new Error("other campaign");
    const context = campaignContext({ ...input, previous: figures.value });
    const consolidation = consolidate({
      context,
      files: [reportFile("N", "nhan/N.xlsx", { ...honest, ...report })],
      decisions: noDecisions,
      received: noReceivedTimes,
      asOf: "2025-08-25T08:00:00Z",
    });
    return consolidation.findings.map(({ code, severity }) => `${severity} ${code}`);
  };

  it.each([
    { TT_04_01: 7, findings: ["note predecessor-figures"], why: "as much as both had" },
    {
      TT_04_01: 6,
      findings: ["note predecessor-figures", "warning rule-failed"],
      why: "more than either had, less than both",
    },
  ])("compares with the sum: $TT_04_01 ($why)", ({ TT_04_01, findings }) => {
    expect(findingsOf({ TT_04_01 })).toEqual(findings);
  });
});
