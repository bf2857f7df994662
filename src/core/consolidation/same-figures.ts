/**
 * Units that say the same in every number: one has sent a colleague's figures, by mistake or to
 * save work. Shown to the office only.
 *
 * It must never be said of schools that are merely alike, so all numbers have to agree, and enough
 * of them must be numbers that other units do not report as well.
 */
import type { UnitId } from "../campaign/unit.ts";
import type { Finding } from "../finding/finding.ts";
import { isOfOffice } from "../report-pack/filled-by.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import type { CampaignContext } from "./campaign-context.ts";
import type { UnitReport } from "./combine-reports.ts";

/**
 * How many telling figures the units must share. Honest units of made-up districts have from ten on
 * in the short forms and from eighteen on in the full ones, and no two of them, among half a million
 * pairs, differ in fewer than four numbers.
 */
const FEWEST_TELLING = 10;

/** A unit's numbers other than 0, in the pack's order; a blank says as much as a 0. */
interface SaidNumbers {
  readonly unitId: UnitId;
  readonly numbers: ReadonlyMap<IndicatorCode, number>;
  readonly file: string;
}

/** One warning for each group of units whose numbers are all the same, in the registry's order. */
export function sameFiguresFindings(
  reports: ReadonlyMap<UnitId, UnitReport>,
  { pack, inForce }: CampaignContext,
): readonly Finding<"same-figures">[] {
  const counted = pack.indicators.filter(isEntered);
  const said = inForce.flatMap(({ unitId }) => {
    const combined = reports.get(unitId);
    return combined === undefined ? [] : [saidNumbers(unitId, combined, counted)];
  });
  const groups = new Map<string, SaidNumbers[]>();
  for (const one of said) {
    const key = JSON.stringify([...one.numbers]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const names = new Map(inForce.map(({ unitId, name }) => [unitId, name]));
  return [...groups.values()].flatMap((group): Finding<"same-figures">[] => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const others = said.filter((one) => !group.includes(one));
    if (tellingFigures(first, others) < FEWEST_TELLING) return [];
    const units = group.map(({ unitId, file }) => ({
      unitId,
      name: names.get(unitId) ?? unitId,
      file,
    }));
    const args = { units, figures: first.numbers.size };
    return [{ code: "same-figures", severity: "warning", state: "open", args }];
  });
}

/** What units count and enter themselves; a share follows from its parts. */
function isEntered(indicator: Indicator): boolean {
  const { type, computed } = indicator;
  return (
    computed === undefined &&
    !isOfOffice(indicator) &&
    (type === "integer" || type === "decimal" || type === "list")
  );
}

function saidNumbers(
  unitId: UnitId,
  { report, files }: UnitReport,
  counted: readonly Indicator[],
): SaidNumbers {
  const numbers = counted.flatMap(({ code }) => {
    const value = report.figures.get(code)?.value;
    return typeof value === "number" && value !== 0 ? [[code, value] as const] : [];
  });
  const [first] = numbers;
  const file = (first && files.get(first[0])) ?? "";
  return { unitId, numbers: new Map(numbers), file };
}

/** Figures that fewer than half of the other units report alike. */
function tellingFigures({ numbers }: SaidNumbers, others: readonly SaidNumbers[]): number {
  return [...numbers].filter(([code, value]) => {
    const alike = others.filter((one) => one.numbers.get(code) === value).length;
    return alike * 2 < others.length || others.length === 0;
  }).length;
}
