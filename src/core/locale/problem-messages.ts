/** Problems of what the office wrote, as sentences: where, what, what was expected. */
import type { Problem, ProblemArgs, ProblemCode, ProblemPlace } from "../finding/problem.ts";
import type { Language } from "./language.ts";
import type { ProblemCatalogue } from "./problem-catalogue.ts";
import { problemEn } from "./problem-en.ts";
import { problemVi } from "./problem-vi.ts";
import { plainText } from "./quote-text.ts";

const catalogues: Readonly<Record<Language, ProblemCatalogue>> = { vi: problemVi, en: problemEn };

/** The sentence of a problem, its place first: `bo-mau.json, rules[3].formula, ký tự 5–9: …`. */
export function problemMessage(problem: Problem, language: Language): string {
  const catalogue = catalogues[language];
  const { code, args } = problem;
  // Code and args belong together by the type of `Problem`, which is lost in an index.
  const sentence = (catalogue.says[code] as (args: ProblemArgs[ProblemCode]) => string)(args);
  const place = placeText(problem, catalogue);
  return `${place === "" ? sentence : `${place}: ${sentence}`}.`;
}

function placeText(
  { file, path, sheet, cell, line, from, to }: ProblemPlace,
  { characters, line: lineText, cell: cellText }: ProblemCatalogue,
): string {
  return [
    ...(file === undefined || file === "" ? [] : [plainText(file)]),
    ...(path === undefined || path.length === 0 ? [] : [pathText(path)]),
    ...(sheet === undefined ? [] : [plainText(sheet)]),
    ...(cell === undefined ? [] : [cellText(plainText(cell))]),
    ...(line === undefined ? [] : [lineText(line)]),
    ...(from === undefined ? [] : [characters(from + 1, Math.max(from + 1, to ?? 0))]),
  ].join(", ");
}

/** Keys and indices as in code, from 0: `rules[3].formula`. */
function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join("");
}
