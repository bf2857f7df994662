/** Honest units of a made-up district over the years of a pack, with every habit that units have. */
import { districtCampaign, demoDistrict } from "../../src/cli/demo/demo-district.ts";
import { seededRandom } from "../../src/cli/demo/random.ts";
import { drawHabits, type Habits } from "../../src/cli/demo/school-life/habits.ts";
import { momentOf } from "../../src/cli/demo/school-life/moment.ts";
import { tellLife } from "../../src/cli/demo/school-life/tell-life.ts";
import type { UnitReport } from "../../src/cli/demo/school-life/unit-report.ts";
import type { Campaign } from "../../src/core/campaign/campaign.ts";
import type { Unit, UnitId } from "../../src/core/campaign/unit.ts";
import { figurePeriods } from "../../src/core/report-pack/figure-periods.ts";
import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";

/** One honest report with the reports that it is compared with. */
export interface HonestReport {
  readonly unit: Unit;
  readonly campaign: Campaign;
  readonly habits: Habits;
  readonly report: UnitReport;
  /** Of the preceding period of the year. */
  readonly earlier?: UnitReport | undefined;
  /** Of the last period of the year before. */
  readonly lastYear?: UnitReport | undefined;
  /** Of the same period of the year before. */
  readonly samePeriod?: UnitReport | undefined;
}

/** A pack without years is followed over two, so that the second one has a year before it. */
const TWO_YEARS = [2023, 2024];

/** Every report of so many units, optional indicators included, in the order in which they are made. */
export function population(pack: ReportPack, count: number, seed: number): readonly HonestReport[] {
  const random = seededRandom(seed);
  const district = demoDistrict(pack);
  const units = district.units(count);
  const periods = figurePeriods(pack);
  const optional = pack.indicators
    .filter(({ tier }) => tier === "optional")
    .map(({ code }) => code);
  const made: HonestReport[] = [];
  let lastYears: ReadonlyMap<string, ReadonlyMap<UnitId, UnitReport>> = new Map();
  for (const year of periods[0]?.years ?? TWO_YEARS) {
    const habits = new Map(units.map(({ unitId }) => [unitId, drawHabits(random, "all")]));
    const thisYears = new Map<string, ReadonlyMap<UnitId, UnitReport>>();
    let before: ReadonlyMap<UnitId, UnitReport> = new Map();
    for (const { id } of periods) {
      const campaign = { ...districtCampaign(pack, { ...district, year }, id), optional };
      const moment = momentOf(pack, campaign);
      const reports = new Map<UnitId, UnitReport>();
      for (const unit of units) {
        const own = habits.get(unit.unitId) ?? new Set();
        const history = {
          earlier: before.get(unit.unitId),
          lastYear: lastYears.get(periods.at(-1)?.id ?? "")?.get(unit.unitId),
        };
        const report = tellLife(pack, { unit, moment, random, habits: own, ...history });
        const samePeriod = lastYears.get(id)?.get(unit.unitId);
        made.push({ unit, campaign, habits: own, report, ...history, samePeriod });
        reports.set(unit.unitId, report);
      }
      thisYears.set(id, reports);
      before = reports;
    }
    lastYears = thisYears;
  }
  return made;
}
