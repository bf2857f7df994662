/** Computed cells that were pasted as values together, as by copying the sheet: one cause, so one note. */
import type { Finding } from "../finding/finding.ts";

/** From how many cells on it is the sheet that was pasted, not a cell typed over. */
const FEWEST_PASTED = 2;

/**
 * Names all computed cells whose figures are those of their formulas in one note, in the first's
 * place. What differs, or cannot be compared, stays a finding of its own.
 */
export function tellPastedValuesOnce(findings: readonly Finding[]): readonly Finding[] {
  const pasted = findings.filter(
    (one): one is Finding<"computed-overwritten"> =>
      one.code === "computed-overwritten" &&
      one.severity === "note" &&
      one.args.computed.value !== null,
  );
  const [first] = pasted;
  if (first === undefined || pasted.length < FEWEST_PASTED) return findings;
  const once: Finding<"computed-as-values"> = {
    ...first,
    code: "computed-as-values",
    args: {
      items: pasted.map(({ indicator = "", sheet, cell, args }) => ({
        code: indicator,
        sheet,
        cell,
        ...args,
      })),
    },
  };
  const told = new Set<Finding>(pasted);
  return findings.flatMap((one) => (one === first ? [once] : told.has(one) ? [] : [one]));
}
