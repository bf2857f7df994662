import fc from "fast-check";
import { unitDirectory } from "../../../src/core/campaign/unit-directory.ts";
import type { UnitId } from "../../../src/core/campaign/unit.ts";
import { evidenceSources, type Evidence } from "../../../src/core/recognition/evidence.ts";
import { recogniseUnit } from "../../../src/core/recognition/recognise-unit.ts";
import { unitScores, unitWeights } from "../../../src/core/recognition/unit-score.ts";
import { registry } from "./small-registry.ts";

const A = "A" as UnitId;
const B = "B" as UnitId;

describe("unitScores", () => {
  it.each<{ evidence: readonly Evidence[]; scores: Readonly<Record<string, number>>; why: string }>(
    [
      { evidence: [], scores: {}, why: "nothing is known" },
      {
        evidence: [{ source: "hidden-id", says: "A", unitId: A }],
        scores: { A: unitWeights["hidden-id"] },
        why: "one source alone is its weight",
      },
      {
        evidence: [
          { source: "hidden-id", says: "A", unitId: A },
          { source: "typed-name", says: "TH A", unitId: A },
        ],
        scores: { A: 98 },
        why: "a second takes three quarters of the doubt left",
      },
      {
        evidence: [
          { source: "typed-name", says: "Tân Xuân", units: [A, B] },
          { source: "folder-name", says: "TH A", unitId: A },
        ],
        scores: { A: 63, B: 38 },
        why: "a name that fits two gives each half",
      },
      {
        evidence: [
          { source: "folder-name", says: "TH A", unitId: A },
          { source: "folder-name", says: "A", unitId: A },
        ],
        scores: { A: 40 },
        why: "two folders are one hand's",
      },
      {
        evidence: [
          { source: "assigned", says: "B", unitId: B },
          { source: "hidden-id", says: "A", unitId: A },
        ],
        scores: { B: 100, A: 90 },
        why: "the office's word leaves no doubt",
      },
      {
        evidence: evidenceSources
          .filter((source) => source !== "assigned")
          .map((source) => ({ source, says: "A", unitId: A })),
        scores: { A: 99 },
        why: "and nothing else reaches that",
      },
    ],
  )("is $scores where $why", ({ evidence, scores }) => {
    const told = unitScores(evidence);
    expect(Object.fromEntries(told.map((one) => [one.unitId, one.score]))).toEqual(scores);
    expect(told.map(({ score }) => score)).toEqual(
      Object.values(scores).sort((first, second) => second - first),
    );
  });

  const units = registry.map(({ unitId }) => unitId);
  const anyEvidence = fc
    .record({
      source: fc.constantFrom(...evidenceSources),
      meant: fc.subarray(units, { maxLength: 3 }),
    })
    .map(({ source, meant: [unitId, ...others] }): Evidence =>
      others.length === 0 && unitId !== undefined
        ? { source, says: "", unitId }
        : { source, says: "", units: unitId === undefined ? [] : [unitId, ...others] },
    );

  it("never falls as evidence is added", () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 8 }), anyEvidence, (some, more) => {
        const after = new Map(unitScores([...some, more]).map((one) => [one.unitId, one.score]));
        for (const { unitId, score } of unitScores(some)) {
          expect(after.get(unitId)).toBeGreaterThanOrEqual(score);
        }
      }),
    );
  });

  const names = registry.flatMap(({ name, unitId, aliases }) => [
    ...[name, unitId, ...aliases],
    ...[name.replace(/^(?:Tiểu học|THCS|Mầm non) /u, ""), `${name}, MN Sơn Ca`, "bao cao"],
  ]);
  const anyName = fc.constantFrom(...names);

  it("is highest for the unit that a file is taken for", () => {
    const directory = unitDirectory(registry, "2024-04-24");
    const facts = fc.record(
      {
        identityUnitId: fc.constantFrom(...units),
        typedName: anyName,
        assigned: fc.constantFrom(...units),
        folder: anyName,
        archive: anyName,
        name: anyName,
      },
      { requiredKeys: ["folder", "archive", "name"] },
    );
    let taken = 0;
    fc.assert(
      fc.property(facts, ({ folder, archive, name, ...more }) => {
        const plain = [folder, `${archive}.zip!`, `${name}.xlsx`].map((one) =>
          one.replaceAll("/", "-"),
        );
        const told = recogniseUnit({ ...more, file: `nhan/${plain.join("/")}` }, directory);
        if (told.outcome !== "unit") return;
        taken += 1;
        const [first, second] = unitScores(told.evidence);
        expect(first?.unitId).toBe(told.unitId);
        expect(first?.score).toBeGreaterThan(second?.score ?? 0);
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
