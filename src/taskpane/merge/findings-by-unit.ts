/** Findings as the specialist asks for them. */
import { isUnsettled, type Finding, type Severity } from "../../core/finding/finding.ts";

export interface GroupedFindings {
  /** In reading order. */
  readonly byUnit: ReadonlyMap<string, readonly Finding[]>;
  /** Of no unit: what many of them have in common. */
  readonly common: readonly Finding[];
  /** Open ones of the units. */
  readonly open: Readonly<Record<Severity, number>>;
}

/** Groups the findings of a merge. */
export function groupFindings(findings: readonly Finding[]): GroupedFindings {
  const byUnit = new Map<string, Finding[]>();
  const common: Finding[] = [];
  const open = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) {
    if (isToldElsewhere(finding)) continue;
    if (finding.unitId === undefined) {
      common.push(finding);
      continue;
    }
    const own = byUnit.get(finding.unitId);
    if (own === undefined) byUnit.set(finding.unitId, [finding]);
    else own.push(finding);
    if (isUnsettled(finding)) open[finding.severity] += 1;
  }
  return { byUnit, common, open };
}

/** Who has not reported stands in the list of units, and whose a file is among the questions. */
function isToldElsewhere({ code, unitId }: Finding): boolean {
  return code === "unit-missing" || (code === "unit-conflict" && unitId === undefined);
}
