/** Rows that were deleted from a form together: one cause, so one finding. */
import type { Finding } from "../finding/finding.ts";

/** From how many cells on it is rows that are gone, not a cell. */
const FEWEST_MISSING = 3;

/** Names all cells that are nowhere in the workbook in one finding, in the first's place. */
export function tellMissingRowsOnce(findings: readonly Finding[]): readonly Finding[] {
  const lost = findings.filter(
    (one): one is Finding<"cell-not-found"> =>
      one.code === "cell-not-found" && one.args.places.length === 0,
  );
  const [first] = lost;
  if (first === undefined || lost.length < FEWEST_MISSING) return findings;
  const once: Finding<"rows-missing"> = {
    code: "rows-missing",
    severity: "error",
    state: "open",
    ...(first.indicator === undefined ? {} : { indicator: first.indicator }),
    args: {
      items: lost.map(({ indicator = "", args: { label } }) => ({ code: indicator, label })),
    },
  };
  const missing = new Set<Finding>(lost);
  return findings.flatMap((one) => (one === first ? [once] : missing.has(one) ? [] : [one]));
}
