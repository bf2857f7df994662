import type { ConsolidationResult } from "../../core/consolidation/result.ts";
import type { Indicator, ReportPack, Text } from "../../core/report-pack/report-pack.ts";
import { foldText } from "../../core/workbook/fold-text.ts";
import type { FigureView } from "./figure-view.ts";

const MOST = 20;

/** Indicators that words name, best first: label before guide, a word's beginning before its middle. */
export function findFigures(
  words: string,
  pack: ReportPack,
  totals: ConsolidationResult["totals"],
): readonly FigureView[] {
  const wanted = foldText(words).split(" ").filter(Boolean);
  if (wanted.length === 0) return [];
  const sections = new Map(pack.sections.map(({ id, label }) => [id, label]));
  return pack.indicators
    .map((indicator) => ({ indicator, score: scoreOf(indicator, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ indicator }) => figureView(indicator, sections, totals));
}

/** 0 unless every word is found. */
function scoreOf({ code, label, guide }: Indicator, wanted: readonly string[]): number {
  const names = ` ${foldText([label.vi, label.en ?? ""].join(" "))}`;
  const more = ` ${foldText([guide?.vi ?? "", guide?.en ?? ""].join(" "))}`;
  const scores = wanted.map((word) => {
    if (foldText(code).startsWith(word)) return 8;
    if (names.includes(` ${word}`)) return 4;
    if (names.includes(word)) return 2;
    return more.includes(word) ? 1 : 0;
  });
  const isPhrase = names.includes(` ${wanted.join(" ")}`);
  return scores.includes(0) ? 0 : Math.min(...scores) + (isPhrase ? 4 : 0);
}

function figureView(
  { code, label, section, type, unitOfMeasure, sensitive = false }: Indicator,
  sections: ReadonlyMap<string, Text>,
  totals: ConsolidationResult["totals"],
): FigureView {
  const total = totals[code];
  return {
    code,
    label,
    section: sections.get(section) ?? { vi: section },
    type,
    sensitive,
    ...(unitOfMeasure === undefined ? {} : { unitOfMeasure }),
    ...(total === undefined ? {} : { total }),
  };
}
