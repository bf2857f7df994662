/**
 * What honest units do differently from one another, drawn once a year.
 *
 * Habits of the first group contradict nothing. Those of the second make a figure that somebody who
 * does not know the unit would ask about: a rule may, a note beside the figure answers.
 */
import type { Random } from "../random.ts";

/** Shares of units, from 0 to 1. */
const quiet = {
  "is-small": 0.25,
  "plan-dated-in-autumn": 0.25,
  "has-contract-staff": 0.5,
  "absent-from-briefing": 0.3,
  "without-petitions": 0.4,
  "registers-models-first": 0.3,
  "models-follow-the-school-year": 0.3,
  "confers-before-the-last-report": 0.5,
  "meets-the-people-later": 0.3,
  "surveys-in-autumn": 0.4,
  "not-invited-to-the-forum": 0.2,
  "without-portal": 0.2,
} as const;

const asked = {
  "staff-leave": 0.15,
  "newcomers-not-introduced": 0.1,
  "newcomer-not-trained": 0.1,
  "last-years-model-recognised": 0.1,
  "last-years-model-reviewed": 0.05,
  "movement-is-no-model": 0.05,
  "last-years-proposals-answered": 0.1,
  "petitions-move-after-the-report": 0.1,
  "anonymous-petitions": 0.08,
  "pupil-stays-away": 0.04,
  "last-years-pupil-comes-back": 0.03,
  "pupils-move": 0.04,
  "inspection-not-concluded": 0.05,
  "review-not-asked-for": 0.05,
  "plan-issued-again": 0.04,
} as const;

export type Habit = keyof typeof quiet | keyof typeof asked;
export type Habits = ReadonlySet<Habit>;

/** Draws the habits of one unit for a year; `quiet` leaves out what a rule may ask about. */
export function drawHabits(random: Random, which: "quiet" | "all"): Habits {
  const shares: Readonly<Record<string, number>> =
    which === "quiet" ? quiet : { ...quiet, ...asked };
  const drawn = Object.entries(shares).filter(([, share]) => random.chance(share));
  return new Set(drawn.map(([habit]) => habit as Habit));
}
