/** One code space: a code means the same wherever it stands, so that packs can be compared. */
import {
  aggregationKind,
  type Indicator,
  type Rule,
} from "../../src/core/report-pack/report-pack.ts";
import { loadPacks } from "./load-packs.ts";

const packs = loadPacks().map(({ pack }) => pack);

/** What one pack says of a code or an id. */
interface View {
  readonly key: string;
  readonly says: unknown;
}

/** What makes a figure comparable; labels follow each plan's own words. */
function meaningOf({ code, type, unitOfMeasure, nature, aggregation }: Indicator): View {
  const parts = typeof aggregation === "string" ? undefined : aggregation.ratio;
  const kind = aggregationKind(aggregation);
  return { key: code, says: { type, unitOfMeasure, nature, kind, parts } };
}

/** What a rule asks, whatever its message and the periods it is asked in. */
function ruleMeaning({ id, formula, severity, scope, at, missing }: Rule): View {
  return { key: id, says: { formula, severity, scope, at, missing } };
}

/** The different things said of each key. */
function sayings(views: readonly View[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { key, says } of views) {
    found.set(key, (found.get(key) ?? new Set()).add(JSON.stringify(says)));
  }
  return found;
}

/** Keys of which different things are said, with what is said. */
function disputed(views: readonly View[]): readonly unknown[] {
  return [...sayings(views)]
    .filter(([, said]) => said.size > 1)
    .map(([key, said]) => [key, ...said]);
}

describe("the code space of all packs that ship", () => {
  it("gives a code one type, unit of measure, nature and aggregation", () => {
    const codes = packs.flatMap(({ indicators }) => indicators.map(meaningOf));
    expect(codes.length - sayings(codes).size).toBeGreaterThan(40);
    expect(disputed(codes)).toEqual([]);
  });

  it("gives a list the same columns", () => {
    const lists = packs.flatMap((pack) =>
      pack.lists.map(({ code, key, columns }) => ({
        key: code,
        says: [key, ...columns.map(({ id, type }) => [id, type])],
      })),
    );
    expect(disputed(lists)).toEqual([]);
  });

  it("gives an id to one rule only", () => {
    expect(disputed(packs.flatMap(({ rules }) => rules.map(ruleMeaning)))).toEqual([]);
  });

  it("gives a rule one id only", () => {
    // Targets are numbered after their plan; K-DN-01 and K-DN-01A compare with different reports.
    const rules = packs.flatMap((pack) =>
      pack.rules.filter(({ id, scope }) => scope !== "target" && !id.startsWith("K-DN-01")),
    );
    const views = rules.map(({ id, formula, scope }) => ({ key: `${scope} ${formula}`, says: id }));
    expect(disputed(views)).toEqual([]);
  });
});
