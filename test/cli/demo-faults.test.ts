/**
 * The faults that a demo plants, each alone in every honest report that lends itself to it: the
 * rules of the pack find what the fault says, no more and no less.
 */
import { demoDistrict, districtCampaign } from "../../src/cli/demo/demo-district.ts";
import { commonMisses } from "../../src/cli/demo/faults/common-miss.ts";
import {
  canBePlanted,
  findingsOf,
  fitsReport,
  type FaultGround,
  type ReportFault,
} from "../../src/cli/demo/faults/report-fault.ts";
import { ruleFaults } from "../../src/cli/demo/faults/rule-faults.ts";
import { targetFaults } from "../../src/cli/demo/faults/target-faults.ts";
import { seededRandom } from "../../src/cli/demo/random.ts";
import { drawHabits } from "../../src/cli/demo/school-life/habits.ts";
import { momentOf } from "../../src/cli/demo/school-life/moment.ts";
import { tellLife } from "../../src/cli/demo/school-life/tell-life.ts";
import { issuePack } from "../../src/core/validation/issue-pack.ts";
import { issuedRules } from "../../src/core/validation/issued-rule.ts";
import { rulesMissed } from "../packs/judge-population.ts";
import { loadPacks } from "../packs/load-packs.ts";
import type { HonestReport } from "../packs/population.ts";
import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";

const UNITS = 60;
const SEED = 3;
/** Reports that each fault is tried in: enough to meet several kinds of units. */
const EXAMPLES = 4;
const faults = [...targetFaults, ...ruleFaults, ...commonMisses];

/** The reports of a demo's last period, and what may be planted in them. */
function stage(pack: ReportPack): {
  readonly ground: FaultGround;
  readonly reports: readonly HonestReport[];
} {
  const random = seededRandom(SEED);
  const district = demoDistrict(pack);
  const campaigns = district.periods.map((period) => districtCampaign(pack, district, period));
  const campaign = campaigns.at(-1);
  if (campaign === undefined) throw new Error("No period");
  const reports = district.units(UNITS).map((unit): HonestReport => {
    const habits = drawHabits(random, "quiet");
    const lives = campaigns.reduce<HonestReport["report"][]>((before, one) => {
      const facts = { unit, moment: momentOf(pack, one), random, habits, earlier: before.at(-1) };
      return [...before, tellLife(pack, facts)];
    }, []);
    const [earlier, report] = lives.slice(-2);
    if (report === undefined) throw new Error("One period only");
    return { unit, campaign, habits, report, earlier };
  });
  const issued = issuePack(pack, campaign);
  return { ground: { pack: issued, rules: issuedRules(issued), hasBefore: true }, reports };
}

const stages = loadPacks().map(({ pack }) => ({ id: pack.id, pack, ...stage(pack) }));

function suited(fault: ReportFault, { ground, reports }: (typeof stages)[number]) {
  return reports.filter(
    ({ unit, report, earlier }) =>
      earlier !== undefined &&
      canBePlanted(fault, ground, unit) &&
      fitsReport(fault, report, earlier),
  );
}

/** The ids of the rules that ask something of a report. */
function asked(pack: ReportPack, honest: HonestReport): ReadonlySet<string> {
  const missed = rulesMissed(pack, honest).filter(({ rule }) => rule.severity !== "note");
  return new Set(missed.map(({ rule }) => rule.id));
}

const planted = stages.flatMap((one) =>
  faults
    .map((fault) => ({ id: one.id, kind: fault.kind, pack: one.pack, ground: one.ground, fault }))
    .map((row) => ({ ...row, reports: suited(row.fault, one) }))
    .filter(({ reports }) => reports.length > 0),
);

describe("faults of a demo", () => {
  it.each(planted)("$id: $kind is what its rules find", ({ pack, ground, fault, reports }) => {
    const said = new Set(
      findingsOf(fault, ground).flatMap((finding) => {
        const [, rule] = /^(?:rule-failed|not-cumulative) (\S+)/u.exec(finding) ?? [];
        return rule ?? [];
      }),
    );
    for (const honest of reports.slice(0, EXAMPLES)) {
      expect(asked(pack, honest)).toEqual(new Set());
      const report = fault.plant(honest.report, honest.earlier ?? honest.report);
      expect(asked(pack, { ...honest, report })).toEqual(said);
    }
  });

  it.each(stages)("plants twenty rules of $id", ({ id }) => {
    const rules = planted
      .filter((one) => one.id === id)
      .flatMap(({ fault, ground }) => findingsOf(fault, ground));
    expect(new Set(rules).size).toBeGreaterThanOrEqual(20);
  });

  it("plants every row in some pack", () => {
    // Those of a year's first report alone are planted by a demo of one period.
    const idle = faults.filter(
      ({ against, kind }) =>
        against !== "nothing" &&
        !planted.some((one) => one.kind === kind) &&
        kind !== "no-inspection",
    );
    expect(idle.map(({ kind }) => kind)).toEqual([]);
  });
});
