import type { Campaign } from "../../../core/campaign/campaign.ts";
import type { Unit } from "../../../core/campaign/unit.ts";
import type { ReportPack } from "../../../core/report-pack/report-pack.ts";
import type { Random } from "../random.ts";
import { drawHabits } from "./habits.ts";
import { momentOf } from "./moment.ts";
import { tellLife } from "./tell-life.ts";
import type { UnitReport } from "./unit-report.ts";

/** An honest report of a unit of which nothing earlier is known, and nothing is to be asked. */
export function firstReport(
  { pack, campaign }: { readonly pack: ReportPack; readonly campaign: Campaign },
  unit: Unit,
  random: Random,
): UnitReport {
  const habits = drawHabits(random, "quiet");
  return tellLife(pack, { unit, moment: momentOf(pack, campaign), random, habits });
}
