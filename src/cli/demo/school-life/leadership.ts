import type { Unit } from "../../../core/campaign/unit.ts";
import { unitShortName } from "../../../core/campaign/unit-short-name.ts";
import { carried, dayOf, grown, kept, type Life, type Subject } from "./life.ts";
import { numberIn } from "./unit-report.ts";

const DAY_PLANS_ARE_COUNTED_FROM = 4;

/** The plan of the year, who answers for it, and what was issued to carry it out. */
export const leadership: Subject = (life, known) => {
  const { random, unit, isLast } = life;
  const date = planDate(life);
  const total = numberIn(known, "TT_01_01");
  return {
    LD_01_01: "Có",
    LD_01_02: kept(life, "LD_01_02", () => planNumber(unit, random.between(3, 60))),
    LD_01_03: date,
    // The plan itself is a document, and one that goes with it.
    LD_01_04: grown(life, "LD_01_04", life.earlier === undefined ? 2 : 1, 4),
    LD_01_05: sentOn(life, date),
    LD_02_01: "Có",
    LD_02_02: carried(life, "LD_02_02", () => random.between(1, Math.min(3, total))),
    LD_04_05: "Có",
    LD_04_06: isLast ? "Có" : "Không",
  };
};

/** Some plan the year in the autumn before it; some issue the plan anew. */
function planDate(life: Life): number {
  const { random, habits, year, isLast } = life;
  if (isLast && life.earlier !== undefined && habits.has("plan-issued-again")) {
    return Number(life.earlier.figures.LD_01_03) + random.between(20, 40);
  }
  return kept(life, "LD_01_03", () =>
    habits.has("plan-dated-in-autumn")
      ? dayOf(year - 1, random.between(10, 12), random.between(1, 28))
      : dayOf(year, random.between(1, 3), random.between(DAY_PLANS_ARE_COUNTED_FROM, 28)),
  );
}

/** The day the plan was sent: a plan that is issued anew is sent anew. */
function sentOn(life: Life, date: number): number {
  const before = Number(life.earlier?.figures.LD_01_05 ?? 0);
  return before >= date ? before : Math.min(life.reportDay, date + life.random.between(2, 9));
}

/** `12/KH-THTL` of Trường Tiểu học Thới Lâm; `12-CTr/ĐU` of a Party committee. */
export function planNumber(unit: Unit, number: number): string {
  if (unit.level === "DANG") {
    return `${number}-CTr/${unit.name.startsWith("Chi bộ") ? "CB" : "ĐU"}`;
  }
  const [level = "", ...words] = unitShortName(unit).split(/[\s,.\-/]+/u);
  return `${number}/KH-${level}${words.map((word) => word.charAt(0).toUpperCase()).join("")}`;
}
