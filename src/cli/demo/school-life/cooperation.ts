import { doneOf, grown, type Life, type Subject } from "./life.ts";
import type { Figures } from "./unit-report.ts";

/** With the Front and its organisations, with families, in the forum of the year. */
export const cooperation: Subject = (life) => {
  const opinions = grown(life, "PH_01_02", 0, 3);
  return {
    PH_01_02: opinions,
    PH_01_03: doneOf(life, "PH_01_03", opinions),
    PH_02_01: grown(life, "PH_02_01", 2, 4),
    ...forum(life),
  };
};

/** Held once, in the second half of the year, for those who are invited. */
function forum(life: Life): Figures {
  const { random, habits, isLast } = life;
  if (!isLast || habits.has("not-invited-to-the-forum")) {
    return { PH_02_02: "Không", PH_02_03: 0, PH_02_04: 0, PH_02_05: 0 };
  }
  const sent = random.between(0, 3);
  return {
    PH_02_02: "Có",
    PH_02_03: random.between(1, 4),
    PH_02_04: sent,
    PH_02_05: doneOf(life, "PH_02_05", sent),
  };
}
