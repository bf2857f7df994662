import { carried, dayOf, type Life, type Subject } from "./life.ts";
import { planNumber } from "./leadership.ts";

/** A plan for five years: made at its beginning, reviewed half-way, concluded at the end. */
const FIRST_YEAR = 2018;
const REVIEW_YEAR = 2020;
const LAST_YEAR = 2022;

export const stage: Subject = (life) => {
  const { random, unit, isLast } = life;
  const date = carried(life, "LD_04_03", () => dayOf(FIRST_YEAR, 1, random.between(4, 20)));
  const hasReviewed = isReached(life, REVIEW_YEAR);
  const hasConcluded = isReached(life, LAST_YEAR);
  return {
    LD_04_01: "Có",
    LD_04_02: carried(life, "LD_04_02", () => planNumber(unit, random.between(1, 9))),
    LD_04_03: date,
    LD_04_04: carried(life, "LD_04_04", () => date + random.between(0, 4)),
    ...(hasReviewed ? { ST_02_01: "Có" } : {}),
    ...(hasConcluded ? { ST_02_02: "Có" } : {}),
    ST_02_03: isLast ? "Có" : "Không",
  };
};

function isReached({ year, isLast }: Life, wanted: number): boolean {
  return year > wanted || (year === wanted && isLast);
}
