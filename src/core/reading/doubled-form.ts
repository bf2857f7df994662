/** A form that stands in a workbook twice and differs: one cause, so one finding. */
import type { Finding } from "../finding/finding.ts";

/** From how many figures on it is the form that stands twice, not a row. */
const FEWEST_DOUBLED = 3;

/** Cells of each code alone: rows that were sorted under fixed names claim each other's. */
function isCopied({ args }: Finding<"cell-not-found">, claims: ReadonlyMap<string, number>) {
  return args.places.length > 1 && args.places.every((place) => claims.get(place) === 1);
}

/** Names all figures that a second copy of the form contradicts in one finding, in the first's place. */
export function tellDoubledFormOnce(findings: readonly Finding[]): readonly Finding[] {
  const claims = new Map<string, number>();
  const unfound = findings.filter((one) => one.code === "cell-not-found");
  for (const place of unfound.flatMap(({ args }) => args.places)) {
    claims.set(place, (claims.get(place) ?? 0) + 1);
  }
  const copied = new Set<Finding>(unfound.filter((one) => isCopied(one, claims)));
  if (copied.size < FEWEST_DOUBLED) return findings;
  const items = unfound
    .filter((one) => copied.has(one))
    .map(({ indicator = "", args: { label, places } }) => ({ code: indicator, label, places }));
  const once: Finding<"form-doubled"> = {
    code: "form-doubled",
    severity: "error",
    state: "open",
    ...(items[0] === undefined ? {} : { indicator: items[0].code }),
    args: { items },
  };
  const [first] = copied;
  return findings.flatMap((one) => (one === first ? [once] : copied.has(one) ? [] : [one]));
}
