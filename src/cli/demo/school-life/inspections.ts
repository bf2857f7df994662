import { doneOf, grown, was, type Life, type Subject } from "./life.ts";
import type { Figures } from "./unit-report.ts";

/** What a unit inspects itself, and what the Party inspects there. */
export const inspections: Subject = (life) => {
  const { random } = life;
  const shortcomings = grown(life, "KT_01_02", 0, 2);
  const violations = was(life, "KT_04_02") + (random.chance(0.05) ? 1 : 0);
  return {
    // Every period has its own inspection.
    KT_01_01: grown(life, "KT_01_01", 1, 2),
    KT_01_02: shortcomings,
    KT_01_03: doneOf(life, "KT_01_03", shortcomings),
    KT_02_01: grown(life, "KT_02_01", 1, 2),
    ...ofTheParty(life),
    KT_04_02: violations,
    KT_04_03: doneOf(life, "KT_04_03", violations),
  };
};

/** An inspection has somebody inspected; its result is announced after it, by the year's end. */
function ofTheParty(life: Life): Figures {
  const { random, habits, isLast } = life;
  const held = random.between(0, 1);
  const collectives = was(life, "KT_03_02") + held * random.between(0, 1);
  const heads = was(life, "KT_03_03") + held;
  const isOpen = !isLast || habits.has("inspection-not-concluded");
  const messages = was(life, "KT_03_05") + (random.chance(0.2) ? 1 : 0);
  return {
    KT_03_01: was(life, "KT_03_01") + held,
    KT_03_02: collectives,
    KT_03_03: heads,
    KT_03_04: isOpen ? was(life, "KT_03_04") : heads,
    KT_03_05: messages,
    KT_03_06: doneOf(life, "KT_03_06", messages),
  };
}
