import { dayOf, newDay, kept, type Life, type Subject } from "./life.ts";
import { numberIn, type Figures } from "./unit-report.ts";

/** The staff conference of the school year, and who is watched where he lives. */
export const democracy: Subject = (life, known) => {
  const outside =
    numberIn(known, "TT_01_01") - numberIn(known, "TT_01_03") - contractStaff(life, known);
  const watched = Math.max(0, outside);
  const late = life.habits.has("newcomers-not-introduced") ? Math.min(1, watched) : 0;
  return {
    ...conference(life),
    DG_01_01: watched,
    DG_01_02: watched - late,
    DG_01_04: kept(life, "DG_01_04", () => newDay(life)),
  };
};

/** Guards and cooks on contract are staff, but no "cán bộ, viên chức". */
function contractStaff({ habits }: Life, known: Readonly<Figures>): number {
  return habits.has("has-contract-staff") ? Math.floor(numberIn(known, "TT_01_06") / 3) : 0;
}

const HELD = "Có";

/** Held each autumn; a report of the autumn may still know last school year's only, or none. */
function conference(life: Life): Figures {
  const { random, habits, schoolYear, year, reportDay } = life;
  const last = numberIn((life.earlier ?? life.lastYear)?.figures, "DC_02_02");
  if (last >= dayOf(schoolYear, 9, 1)) return { DC_02_01: HELD, DC_02_02: last };
  if (schoolYear < year) {
    return { DC_02_01: HELD, DC_02_02: dayOf(schoolYear, 10, random.between(5, 28)) };
  }
  const from = dayOf(schoolYear, 9, 25);
  if (habits.has("confers-before-the-last-report") && reportDay > from) {
    const to = Math.min(reportDay, dayOf(schoolYear, 10, 28));
    return { DC_02_01: HELD, DC_02_02: random.between(from, to) };
  }
  if (last > 0 && random.chance(0.5)) return { DC_02_01: HELD, DC_02_02: last };
  return { DC_02_01: "Không" };
}
