import { carried, was, type Subject } from "./life.ts";
import { numberIn } from "./unit-report.ts";

/** Pupils through the school year: who began it, who left, who came back. */
export const pupils: Subject = (life, known) => {
  const { random, habits, isNewSchoolYear, isLast } = life;
  const now = numberIn(known, "TT_02_02");
  const atStart = isNewSchoolYear
    ? now
    : carried(life, "HS_02_01", () => now + random.between(-2, 3));
  const left = random.chance(0.08) ? 1 : 0;
  const staysAway = isLast && habits.has("pupil-stays-away") ? 1 : 0;
  const dropped = was(life, "HS_02_04") + left + staysAway;
  const ofLastYear = isLast && habits.has("last-years-pupil-comes-back") ? 1 : 0;
  const ofAge = Math.max(20, Math.round(now * 0.9));
  const weighed = now - random.between(0, 3);
  return {
    HS_01_01: ofAge,
    HS_01_02: ofAge - random.between(0, 1),
    HS_02_01: atStart,
    HS_02_02: now,
    HS_02_04: dropped,
    HS_02_05: Math.max(was(life, "HS_02_05"), random.between(0, dropped)),
    HS_02_06: was(life, "HS_02_06") + left + ofLastYear,
    HS_03_01: weighed,
    HS_03_02: Math.round((weighed * random.between(1, 5)) / 100),
  };
};
