/**
 * No false alarms: hundreds of honest reports a pack, with the habits that `review.md` describes.
 *
 * The names of the tests say which rule asks most, so that the list of a run shows where to look.
 */
import { loadPacks } from "./load-packs.ts";
import { population } from "./population.ts";
import { rulesMissed } from "./judge-population.ts";

const UNITS = 60;
const SEED = 7;

const packs = loadPacks().map(({ pack }) => {
  const reports = population(pack, UNITS, SEED);
  const missed = reports.flatMap((honest) =>
    rulesMissed(pack, honest).map((issued) => ({ honest, issued })),
  );
  const asked = missed.filter(({ issued }) => issued.rule.severity === "warning");
  const counts = new Map<string, number>();
  for (const { issued } of asked) counts.set(issued.rule.id, (counts.get(issued.rule.id) ?? 0) + 1);
  const ranking = [...counts].sort(([, a], [, b]) => b - a);
  const [most = "none", times = 0] = ranking[0] ?? [];
  return {
    id: pack.id,
    reports,
    missed,
    ranking,
    mean: asked.length / reports.length,
    said: `${(asked.length / reports.length).toFixed(2)} warnings a report, most often ${most} (${((100 * times) / reports.length).toFixed(1)} %)`,
  };
});

describe.each(packs)("$id: $said", ({ reports, missed, ranking, mean }) => {
  it(`asks honest units little: ${reports.length} reports`, () => {
    expect(reports.length).toBeGreaterThanOrEqual(200);
    // Were it more, the rules at the top of the list would be wrong, not the population.
    expect(mean < 1 ? [] : ranking).toEqual([]);
  });

  it("finds no error in any of them", () => {
    const errors = missed
      .filter(({ issued }) => issued.rule.severity === "error")
      .map(({ issued, honest }) => [
        issued.rule.id,
        issued.member?.code,
        honest.unit.unitId,
        honest.campaign.period,
        honest.campaign.year,
      ]);
    expect(errors).toEqual([]);
  });
});
