import fc from "fast-check";
import {
  emptyTally,
  joinTallies,
  tallyUnit,
  totalOf,
  type Tally,
} from "../../../src/core/consolidation/tally.ts";
import type { FigureValue } from "../../../src/core/reading/figure.ts";
import type { Indicator } from "../../../src/core/report-pack/report-pack.ts";
import { indicatorOf } from "./small-campaign.ts";

const coverage = { expected: 5, provisional: true };
const tallyOf = (indicator: Indicator, units: readonly Record<string, FigureValue>[]): Tally =>
  units
    .map((values) => tallyUnit(indicator, (code) => values[code] ?? null))
    .reduce(joinTallies, emptyTally);
const aggregated = (aggregation: Indicator["aggregation"], type: Indicator["type"]): Indicator => ({
  ...indicatorOf("TT_01_01"),
  aggregation,
  type,
});

describe("totalOf", () => {
  it.each([
    {
      why: "a missing unit is a gap, never a zero",
      indicator: indicatorOf("TT_01_01"),
      units: [{ TT_01_01: 40 }, {}, { TT_01_01: 2 }],
      total: { value: 42, reported: 2 },
    },
    {
      why: "no unit has a value",
      indicator: indicatorOf("TT_01_01"),
      units: [{}, {}],
      total: { value: null, reported: 0 },
    },
    {
      why: "a rate is the sum of numerators over the sum of denominators of units having both",
      indicator: indicatorOf("TT_01_03"),
      units: [{ TT_01_01: 10, TT_01_02: 10 }, { TT_01_01: 90, TT_01_02: 0 }, { TT_01_01: 1000 }],
      total: { value: 0.1, numerator: 10, denominator: 100, reported: 2 },
    },
    {
      why: "a rate over nothing has no value",
      indicator: indicatorOf("TT_01_03"),
      units: [{ TT_01_01: 0, TT_01_02: 0 }],
      total: { value: null, numerator: 0, denominator: 0, reported: 1 },
    },
    {
      why: "answers: yes over those that answered",
      indicator: indicatorOf("TT_02_01"),
      units: [{ TT_02_01: true }, { TT_02_01: false }, {}],
      total: { yes: 1, reported: 2 },
    },
    {
      why: "dates: first and last",
      indicator: aggregated("range", "date"),
      units: [{ TT_01_01: "2024-04-05" }, { TT_01_01: "2024-01-09" }, {}],
      total: { first: "2024-01-09", last: "2024-04-05", reported: 2 },
    },
    {
      why: "latest date",
      indicator: aggregated("latest", "date"),
      units: [{ TT_01_01: "2024-04-05" }, { TT_01_01: "2024-01-09" }],
      total: { value: "2024-04-05", reported: 2 },
    },
    {
      why: "smallest",
      indicator: aggregated("min", "decimal"),
      units: [{ TT_01_01: 9 }, { TT_01_01: 10 }],
      total: { value: 9, reported: 2 },
    },
    {
      why: "choices are counted by choice",
      indicator: aggregated("count", "choice"),
      units: [{ TT_01_01: "A" }, { TT_01_01: "B" }, { TT_01_01: "A" }],
      total: { value: 3, choices: { A: 2, B: 1 }, reported: 3 },
    },
    {
      why: "decimals add as on paper",
      indicator: aggregated("sum", "decimal"),
      units: [{ TT_01_01: 0.1 }, { TT_01_01: 0.2 }],
      total: { value: 0.3, reported: 2 },
    },
  ])("$why", ({ indicator, units, total }) => {
    expect(totalOf(indicator, tallyOf(indicator, units), coverage)).toEqual({
      ...total,
      ...coverage,
    });
  });
});

describe("joinTallies", () => {
  const indicator = indicatorOf("TT_01_03");
  const unit = fc.record({
    TT_01_01: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null }),
    TT_01_02: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null }),
  });

  it("gives the same total however units are grouped and ordered", () => {
    fc.assert(
      fc.property(fc.array(unit), fc.nat(), (units, cut) => {
        const at = units.length === 0 ? 0 : cut % units.length;
        const whole = tallyOf(indicator, units);
        const parts = joinTallies(
          tallyOf(indicator, units.slice(at).reverse()),
          tallyOf(indicator, units.slice(0, at)),
        );
        expect(parts).toEqual(whole);
      }),
    );
  });
});
