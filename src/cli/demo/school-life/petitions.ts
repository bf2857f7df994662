import { doneOf, grown, was, type Life, type Subject } from "./life.ts";
import { settle } from "./settle.ts";
import { numberIn, type Figures } from "./unit-report.ts";

/** Petitions and what people say otherwise; carried over and received are as many as settled, open and passed on. */
export const petitions: Subject = (life) => ({ ...formal(life), ...feedback(life) });

function formal(life: Life): Figures {
  const { random, habits } = life;
  const opening = openingOf(life);
  const isQuiet = habits.has("without-petitions");
  const complaints = isQuiet ? 0 : random.between(0, 1);
  const requests = isQuiet ? 0 : random.between(0, 3);
  const received = was(life, "DN_01_02") + complaints + requests;
  const stillOpen = opening + received - was(life, "DN_01_03") - was(life, "DN_01_05");
  const settled = random.between(0, stillOpen);
  const passedOn = random.between(0, stillOpen - settled);
  // Nobody can say which class a petition without a name belongs to.
  const unclassed = habits.has("anonymous-petitions") ? Math.min(1, requests) : 0;
  return {
    DN_01_01: opening,
    DN_01_02: received,
    DN_01_03: was(life, "DN_01_03") + settled,
    DN_01_04: stillOpen - settled - passedOn,
    DN_01_05: was(life, "DN_01_05") + passedOn,
    DN_02_01: was(life, "DN_02_01") + complaints,
    DN_02_02: was(life, "DN_02_02"),
    DN_02_03: was(life, "DN_02_03") + requests - unclassed,
    DN_03_01: 0,
    DN_03_02: 0,
  };
}

/** What was open at the end of last year; some of it moves between the report and the year's end. */
function openingOf(life: Life): number {
  const { random, habits, earlier, lastYear } = life;
  if (earlier !== undefined) return was(life, "DN_01_01");
  if (lastYear === undefined) return habits.has("without-petitions") ? 0 : random.between(0, 2);
  const reported = numberIn(lastYear.figures, "DN_01_04");
  if (!habits.has("petitions-move-after-the-report")) return reported;
  return reported === 0 ? 1 : reported - 1;
}

function feedback(life: Life): Figures {
  const { random } = life;
  const fromPeople = grown(life, "DN_04_01", 0, 5);
  const fromStaff = grown(life, "DN_04_02", 0, 3);
  const { answered, open } = settle(life, fromPeople + fromStaff, {
    raised: ["DN_04_01", "DN_04_02"],
    answered: "DN_04_03",
    open: "DN_04_04",
  });
  const inThePress = was(life, "DN_05_01") + (random.chance(0.1) ? 1 : 0);
  return {
    DN_04_01: fromPeople,
    DN_04_02: fromStaff,
    DN_04_03: answered,
    DN_04_04: open,
    DN_04_05: Math.min(fromPeople + fromStaff, grown(life, "DN_04_05", 0, 1)),
    DN_05_01: inThePress,
    DN_05_02: doneOf(life, "DN_05_02", inThePress),
  };
}
