/**
 * Units that report a document of the same number and date, and the same words: one has sent what a
 * colleague wrote. Shown to the office only.
 *
 * Schools of the same initials may well sign a plan 12/KH-THTT on the same day; so their own words
 * have to agree too, and somebody must have written some.
 */
import type { UnitId } from "../campaign/unit.ts";
import type { Finding } from "../finding/finding.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { comparable } from "../workbook/clean-text.ts";
import type { CampaignContext } from "./campaign-context.ts";
import type { UnitReport } from "./combine-reports.ts";

/** The same number however it is typed: `Số 12/KH-THTT`, `12 /KH -THTT`. */
export function documentNumber(written: string): string {
  return comparable(written)
    .replaceAll(/[–—]/gu, "-")
    .replace(/^(?:số|kh số|kế hoạch số)\s*:?\s*(?=\d)/u, "")
    .replaceAll(/\s+/gu, "");
}

/**
 * One note for each document that several units say is theirs, in the pack's and registry's order.
 *
 * @param told - Units whose figures are all the same: that is said already.
 */
export function sameDocumentFindings(
  reports: ReadonlyMap<UnitId, UnitReport>,
  { pack, inForce }: CampaignContext,
  told: readonly Finding<"same-figures">[],
): readonly Finding<"same-document">[] {
  const words = pack.indicators.filter(
    ({ type, documentDate }) => type === "text" && documentDate === undefined,
  );
  return pack.indicators.flatMap((indicator): Finding<"same-document">[] => {
    if (indicator.documentDate === undefined) return [];
    const groups = new Map<string, Sent[]>();
    for (const { unitId, name } of inForce) {
      const combined = reports.get(unitId);
      const sent = combined && sentBy(combined, indicator, words);
      if (combined === undefined || sent === undefined) continue;
      const file = combined.files.get(indicator.code) ?? "";
      const group = groups.get(sent.key) ?? [];
      groups.set(sent.key, [...group, { unitId, name, file, number: sent.number }]);
    }
    return [...groups.values()].flatMap((group): Finding<"same-document">[] => {
      const [first] = group;
      if (first === undefined || group.length < 2 || areTold(group, told)) return [];
      const units = group.map(({ unitId, name, file }) => ({ unitId, name, file }));
      const { code, label } = indicator;
      const args = { units, label, number: first.number };
      return [{ code: "same-document", severity: "note", state: "open", indicator: code, args }];
    });
  });
}

interface Sent {
  readonly unitId: UnitId;
  readonly name: string;
  readonly file: string;
  /** As this unit wrote it. */
  readonly number: string;
}

/** Number, date and all words, where there is a number, a date and some words. */
function sentBy(
  { report: { figures } }: UnitReport,
  { code, documentDate }: Indicator,
  words: readonly Indicator[],
): { readonly key: string; readonly number: string } | undefined {
  const number = figures.get(code)?.value;
  const date = documentDate === undefined ? undefined : figures.get(documentDate)?.value;
  if (typeof number !== "string" || typeof date !== "string") return undefined;
  const written = words.map((one) => {
    const value = figures.get(one.code)?.value;
    return typeof value === "string" ? comparable(value) : "";
  });
  if (written.every((text) => text === "")) return undefined;
  return { key: JSON.stringify([documentNumber(number), date, ...written]), number };
}

function areTold(group: readonly Sent[], told: readonly Finding<"same-figures">[]): boolean {
  return told.some(({ args }) =>
    group.every(({ unitId }) => args.units.some((one) => one.unitId === unitId)),
  );
}
