import { carried, grown, was, type Life, type Subject } from "./life.ts";
import { numberIn, type Figures } from "./unit-report.ts";

/** Meetings and who attended them; training. */
export const communication: Subject = (life, known) => {
  const { random, habits } = life;
  const total = numberIn(known, "TT_01_01");
  const absent = habits.has("absent-from-briefing") ? random.between(1, 2) : 0;
  const trainings = random.between(0, 2);
  const raised = grown(life, "TU_05_02", 0, 4);
  return {
    TU_01_01: grown(life, "TU_01_01", 1, 3),
    TU_01_02: grown(life, "TU_01_02", total + 10, total + 40),
    // Whoever was informed stays informed, also after leaving the school.
    TU_01_03: Math.max(was(life, "TU_01_03"), total - absent),
    TU_02_01: grown(life, "TU_02_01", 2, 12),
    TU_03_01: was(life, "TU_03_01") + trainings,
    TU_03_02: trainings === 0 ? was(life, "TU_03_02") : grown(life, "TU_03_02", trainings, 15),
    TU_05_01: Math.max(1, numberIn(known, "DG_02_02")),
    TU_05_02: raised,
    TU_05_03: Math.max(was(life, "TU_05_03"), raised - random.between(0, Math.min(1, raised))),
    ...trainees(life),
  };
};

/** Who has to be trained; in the first months of the stage nobody has been yet. */
function trainees(life: Life): Figures {
  const { random, habits, year, isFirst } = life;
  const wanted = carried(life, "TU_06_01", () => random.between(3, 5));
  const isBeforeTraining = year === 2018 && isFirst;
  const trained = isBeforeTraining
    ? random.between(0, wanted)
    : wanted - (habits.has("newcomer-not-trained") ? 1 : 0);
  const leaders = Math.min(1, trained);
  return {
    TU_06_01: wanted,
    TU_06_02: trained,
    TU_06_04: leaders,
    TU_06_05: trained - leaders,
  };
}
