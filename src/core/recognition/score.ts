/** How sure several pieces of evidence make, from 0 to 100. */

/** What nothing but the office's own word reaches. */
const MOST = 99;

/**
 * Joins weights as chances of independent witnesses: each takes its share of the doubt that the
 * others left. So more evidence never lowers a score, and no number of weak ones makes sure.
 *
 * @param weights - From 0 to 100; 100 leaves no doubt.
 */
export function scoreOf(weights: readonly number[]): number {
  if (weights.some((weight) => weight >= 100)) return 100;
  const doubt = weights.reduce((left, weight) => left * (1 - weight / 100), 1);
  return Math.min(MOST, Math.round(100 * (1 - doubt)));
}
