/** What words say of the period that a report is of. */

export interface PeriodWords {
  /** As packs name them, `6T`, `9T`: so many months from the year's beginning. Or `SECOND_HALF`. */
  readonly period?: string;
  readonly year?: number;
  /** The year in which the school year begins. */
  readonly schoolYear?: number;
}

/** `6 tháng cuối năm`: no period that accumulates from the year's beginning. */
export const SECOND_HALF = "7-12";

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The period that ends with a quarter: figures accumulate from the year's beginning. */
export function periodOfQuarter(quarter: string): string {
  return `${3 * (quarters[quarter] ?? Number(quarter))}T`;
}

/** The only one of them, if there is only one. */
export function onlyOne<Value>(values: Iterable<Value>): Value | undefined {
  const [only, ...others] = new Set(values);
  return others.length === 0 ? only : undefined;
}

/** Words with only what is known of them. */
export function periodWords(found: {
  readonly [Key in keyof PeriodWords]: PeriodWords[Key] | undefined;
}): PeriodWords {
  const { period, year, schoolYear } = found;
  return {
    ...(period === undefined ? {} : { period }),
    ...(year === undefined ? {} : { year }),
    ...(schoolYear === undefined ? {} : { schoolYear }),
  };
}
