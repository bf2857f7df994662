import { carried, grown, newDay, was, type Life, type Subject } from "./life.ts";
import { settle } from "./settle.ts";
import { numberIn, type Figures } from "./unit-report.ts";

/** Dialogues with staff and with the people, what they raised, what became of it. */
export const dialogue: Subject = (life, known) => {
  const { habits, isLast } = life;
  const withStaff = Math.max(grown(life, "DT_01_01", 0, 1), isLast ? 2 : 1);
  const least = isLast || !habits.has("meets-the-people-later") ? 1 : 0;
  const withPeople = Math.max(grown(life, "DT_01_02", 0, 1), least);
  const raised = grown(life, "DT_01_04", 1, 9);
  const { answered, open } = settle(life, raised, {
    raised: ["DT_01_04"],
    answered: "DT_01_05",
    open: "DT_01_06",
  });
  const isNew = withStaff > was(life, "DT_01_01");
  return {
    DT_01_01: withStaff,
    DT_01_02: withPeople,
    DT_01_03: participants(life, { DT_01_01: withStaff, DT_01_02: withPeople }, known),
    DT_01_04: raised,
    DT_01_05: answered,
    DT_01_06: open,
    DT_01_07: isNew ? newDay(life) : carried(life, "DT_01_07", () => newDay(life)),
    TD_01_02: grown(life, "TD_01_02", 3, 8),
    TD_01_03: grown(life, "TD_01_03", 0, 9),
  };
};

/** Who came to the dialogues that the form asks for. */
function participants(life: Life, held: Figures, known: Readonly<Figures>): number {
  const asked = Object.entries(held).filter(([code]) => life.asks(code));
  const more = asked.map(([code, count]) => Number(count) - was(life, code));
  const total = numberIn(known, "TT_01_01");
  return more.reduce(
    (sum, count) => sum + count * life.random.between(Math.min(8, total), total),
    was(life, "DT_01_03"),
  );
}
