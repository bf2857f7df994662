import { carried, type Subject } from "./life.ts";
import type { Figures } from "./unit-report.ts";

/** Who works and learns there: staff moves, a new school year brings other pupils. */
export const profile: Subject = (life) => {
  const staff = staffOf(life);
  const total = staff.TT_01_04 + staff.TT_01_05 + staff.TT_01_06;
  const { random } = life;
  const share = (code: string, least: number, most: number): number =>
    Math.min(
      total,
      carried(life, code, () => Math.round((total * random.between(least, most)) / 100)),
    );
  // People join the Party and leave it, or the school.
  const joined = random.chance(0.2) ? 1 : random.chance(0.1) ? -1 : 0;
  return {
    TT_01_01: total,
    TT_01_02: share("TT_01_02", 55, 85),
    TT_01_03: Math.max(0, Math.min(total, share("TT_01_03", 20, 50) + joined)),
    ...staff,
    TT_01_07: total - random.between(0, 2),
    TT_01_08: share("TT_01_08", 0, 60),
    ...pupilsOf(life),
  };
};

type Life = Parameters<Subject>[0];

const special = new Set(["CB", "KHAC", "GDTX"]);

function staffOf(life: Life) {
  const { random, habits, unit, isNewSchoolYear } = life;
  const isKnown = (life.earlier ?? life.lastYear) !== undefined;
  const most = habits.has("is-small") ? 9 : special.has(unit.level) ? 20 : 60;
  const teachers = carried(life, "TT_01_05", () => random.between(Math.min(6, most), most));
  const left = habits.has("staff-leave") ? Math.min(teachers - 4, random.between(1, 3)) : 0;
  const came = random.between(0, isNewSchoolYear ? 3 : 1);
  return {
    TT_01_04: carried(life, "TT_01_04", () => random.between(2, 3)),
    TT_01_05: isKnown ? teachers - Math.max(0, left) + came : teachers,
    TT_01_06: carried(life, "TT_01_06", () => random.between(4, 11)),
  };
}

/** Classes change with the school year only; pupils come and go. */
function pupilsOf(life: Life): Figures {
  const { random, unit, habits, isNewSchoolYear } = life;
  const isSpecial = special.has(unit.level);
  const most = isSpecial ? 9 : habits.has("is-small") ? 10 : 32;
  const before = carried(life, "TT_02_01", () => random.between(6, most));
  const classes = isNewSchoolYear ? Math.max(5, before + random.between(-1, 1)) : before;
  const pupils = carried(life, "TT_02_02", () => before * random.between(isSpecial ? 10 : 24, 38));
  const moved =
    habits.has("pupils-move") && life.earlier !== undefined ? random.between(11, 16) : 0;
  const now = isNewSchoolYear
    ? Math.round((pupils * classes * random.between(98, 102)) / before / 100)
    : pupils + random.between(-2, 2) + moved;
  const minority = carried(life, "TT_02_04", () => Math.round((now * random.between(0, 90)) / 100));
  return { TT_02_01: classes, TT_02_02: now, TT_02_04: Math.min(now, minority) };
}
