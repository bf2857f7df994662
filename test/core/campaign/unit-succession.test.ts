import { unitDirectory } from "../../../src/core/campaign/unit-directory.ts";
import { counterpartsOf, unitSuccession } from "../../../src/core/campaign/unit-succession.ts";
import type { Unit } from "../../../src/core/campaign/unit.ts";
import { reform } from "./reform.ts";
import { unitOf } from "./unit-of.ts";

const idsOf = (units: readonly (Unit | string)[]): readonly string[] =>
  units.map((one) => (typeof one === "string" ? one : one.unitId));
const unitWith = (id: string, units: readonly Unit[]): Unit => {
  const unit = units.find(({ unitId }) => unitId === id);
  if (unit === undefined) throw new Error(id);
  return unit;
};

describe("unitSuccession", () => {
  const { predecessorsOf, successorsOf } = unitSuccession(reform);

  it.each([
    { id: "TH-11", predecessors: ["TH-01", "TH-02", "TH-03"], successors: [], why: "merged" },
    { id: "TH-02", predecessors: [], successors: ["TH-11"], why: "named by its short name" },
    { id: "MN-01", predecessors: [], successors: ["MN-11", "MN-12"], why: "split" },
    { id: "CS-11", predecessors: ["CS-01"], successors: [], why: "renamed" },
    { id: "TH-05", predecessors: [], successors: [], why: "untouched" },
  ])("$id ($why)", ({ id, predecessors, successors }) => {
    const unit = unitWith(id, reform);
    expect(idsOf(predecessorsOf(unit))).toEqual(predecessors);
    expect(idsOf(successorsOf(unit))).toEqual(successors);
  });

  it.each([
    {
      units: [
        unitOf("A", { name: "TH Kim Đồng", predecessors: ["TH Kim Đồng"] }),
        unitOf("B", { name: "TH Kim Đồng", validTo: "2025-06-30" }),
      ],
      predecessors: ["B"],
      why: "a successor keeps the name",
    },
    {
      units: [
        unitOf("A", { name: "TH Mới", predecessors: ["TH Kim Đồng"] }),
        unitOf("B", { name: "TH Kim Đồng" }),
        unitOf("C", { name: "TH Kim Đồng", validTo: "2025-06-30" }),
      ],
      predecessors: ["C"],
      why: "of two of one name the closed one",
    },
    {
      units: [unitOf("A", { predecessors: ["TH Ngoài huyện"] })],
      predecessors: ["TH Ngoài huyện"],
      why: "only an older registry has it",
    },
  ])("a name in Đơn vị cũ means $predecessors ($why)", ({ units, predecessors }) => {
    expect(idsOf(unitSuccession(units).predecessorsOf(unitWith("A", units)))).toEqual(predecessors);
  });
});

describe("counterpartsOf", () => {
  const chain = [
    unitOf("A", { validTo: "2024-06-30" }),
    unitOf("B", { validFrom: "2024-07-01", validTo: "2025-06-30", predecessors: ["A"] }),
    unitOf("C", { validFrom: "2025-07-01", predecessors: ["B"] }),
  ];

  it.each([
    { id: "TH-03", date: "2025-08-24", units: reform, found: ["TH-11"], why: "merged into it" },
    { id: "MN-01", date: "2025-08-24", units: reform, found: ["MN-12", "MN-11"], why: "split" },
    { id: "TH-04", date: "2025-08-24", units: reform, found: [], why: "closed" },
    {
      id: "TH-11",
      date: "2025-04-24",
      units: reform,
      found: ["TH-03", "TH-02", "TH-01"],
      why: "not begun",
    },
    { id: "A", date: "2025-08-24", units: chain, found: ["C"], why: "two changes" },
    { id: "C", date: "2024-04-24", units: chain, found: ["A"], why: "two changes to come" },
    { id: "A", date: "2024-08-24", units: chain, found: ["B"], why: "between two changes" },
  ])("$id on $date: $found ($why)", ({ id, date, units, found }) => {
    expect(idsOf(counterpartsOf(unitWith(id, units), unitSuccession(units), date))).toEqual(found);
  });
});

describe("unitDirectory", () => {
  const summary = (units: readonly Unit[], date: string) => {
    const { current, others, otherIds } = unitDirectory(units, date);
    return {
      current: idsOf(current),
      others: idsOf(others),
      ids: [...otherIds],
      names: current.flatMap(({ aliases }) => aliases),
    };
  };
  const old = { name: "TH Cũ", validTo: "2025-06-30" };
  const young = { name: "TH Mới", validFrom: "2025-07-01", predecessors: ["A"] };

  it.each([
    {
      units: [unitOf("A", old), unitOf("B", young)],
      date: "2025-08-24",
      expected: { current: ["B"], others: [], ids: [["a", "B"]], names: ["TH Cũ"] },
      why: "renamed",
    },
    {
      units: [unitOf("A", old), unitOf("B", young)],
      date: "2025-04-24",
      expected: { current: ["A"], others: [], ids: [["b", "A"]], names: ["TH Mới"] },
      why: "to be renamed",
    },
    {
      units: [unitOf("B", young)],
      date: "2025-08-24",
      expected: { current: ["B"], others: [], ids: [["a", "B"]], names: ["A"] },
      why: "renamed; only the older registry has the former unit",
    },
    {
      units: [unitOf("A", old), unitOf("B", { ...young, level: "TH-THCS" })],
      date: "2025-08-24",
      expected: { current: ["B"], others: ["A"], ids: [], names: [] },
      why: "another level asks other figures",
    },
    {
      units: [unitOf("A", { name: "TH Cũ" }), unitOf("B", young)],
      date: "2025-04-24",
      expected: { current: ["A"], others: ["B"], ids: [], names: [] },
      why: "a unit that goes on is not its successor",
    },
    {
      units: [unitOf("A", old), unitOf("B", young), unitOf("C", young)],
      date: "2025-08-24",
      expected: { current: ["B", "C"], others: ["A"], ids: [], names: [] },
      why: "split",
    },
    {
      units: [
        unitOf("A", old),
        unitOf("C", old),
        unitOf("B", { ...young, predecessors: ["A", "C"] }),
      ],
      date: "2025-08-24",
      expected: { current: ["B"], others: ["A", "C"], ids: [], names: [] },
      why: "merged",
    },
  ])("$why on $date", ({ units, date, expected }) => {
    expect(summary(units, date)).toEqual(expected);
  });
});
