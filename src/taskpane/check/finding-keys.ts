import type { CheckedFinding } from "../../core/validation/checked-sections.ts";

/**
 * Names that stay the same from one check to the next, so that a note that is being written, and the
 * focus, stay with their finding while others come and go.
 */
export function findingKeys(
  findings: readonly CheckedFinding[],
): readonly (readonly [string, CheckedFinding])[] {
  const seen = new Map<string, number>();
  return findings.map((checked) => {
    const { code, rule, indicator, sheet, cell } = checked.finding;
    const name = [code, rule, indicator, sheet, cell].join("|");
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return [before === 0 ? name : `${name}|${before}`, checked];
  });
}
