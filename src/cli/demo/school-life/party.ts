import { carried, grown, onceYes, type Life, type Subject } from "./life.ts";
import { numberIn, type Figures } from "./unit-report.ts";

/** The organisation of the Party: a committee has cells below it, a cell has none. */
export const partyOrganisation: Subject = (life) => {
  const isCell = life.unit.name.startsWith("Chi bộ");
  const cells = carried(life, "DG_02_02", () => (isCell ? 0 : life.random.between(2, 6)));
  return { DG_02_01: isCell ? "Chi bộ cơ sở" : "Đảng bộ cơ sở", DG_02_02: cells };
};

/** The trade union, and the reviews of the year. */
export const partyWork: Subject = (life, known) => {
  const { isLast } = life;
  return {
    CD_01_01: grown(life, "CD_01_01", 1, 2),
    CD_01_03: Math.min(numberIn(known, "TT_01_07"), grown(life, "CD_01_03", 0, 2)),
    CD_01_04: Math.max(grown(life, "CD_01_04", 0, 1), isLast ? 1 : 0),
    CD_01_05: onceYes(life, "CD_01_05", isLast ? 0.9 : 0.2),
    CD_01_06: onceYes(life, "CD_01_06", isLast ? 0.8 : 0.2),
    ...reviews(life),
  };
};

/** Due in the course of the year; one may not concern the unit. */
function reviews(life: Life): Figures {
  const { isLast, habits } = life;
  const spared = habits.has("review-not-asked-for") ? "ST_01_04" : undefined;
  const codes = ["ST_01_02", "ST_01_03", "ST_01_04"];
  return Object.fromEntries(
    codes.map((code) => [code, code === spared ? "Không" : onceYes(life, code, isLast ? 1 : 0.3)]),
  );
}
