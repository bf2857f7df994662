import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  fileStatuses,
  timelinessValues,
  unitStatuses,
} from "../../../src/core/consolidation/result.ts";
import * as labels from "../../../src/core/locale/labels.ts";
import type { Language } from "../../../src/core/locale/language.ts";
import { schoolLevels } from "../../../src/core/report-pack/report-pack.ts";
import { forbiddenWords, holdsWord } from "./forbidden-words.ts";
import {
  findingSentences,
  problemSentences,
  reasonSentences,
  titles,
  type Sentence,
} from "./sample-sentences.ts";

const sentences = (language: Language): readonly Sentence[] => [
  ...findingSentences(language),
  ...problemSentences(language),
  ...reasonSentences(language),
];

const labelTexts = (language: Language): readonly string[] => [
  ...unitStatuses.map((one) => labels.unitStatusLabel(one, language)),
  ...fileStatuses.map((one) => labels.fileStatusLabel(one, language)),
  ...timelinessValues.map((one) => labels.timelinessLabel(one, language)),
  ...schoolLevels.map((one) => labels.levelLabel(one, language)),
  ...(["error", "warning", "note"] as const).map((one) => labels.severityLabel(one, language)),
  ...(["open", "explained", "accepted", "held"] as const).map((one) =>
    labels.findingStateLabel(one, language),
  ),
];

describe("Vietnamese wording", () => {
  const texts = [
    ...sentences("vi").map(({ text }) => text),
    ...titles("vi").map(({ text }) => text),
    ...labelTexts("vi"),
  ];

  it.each(forbiddenWords)("never says “%s”", (word) => {
    expect(texts.filter((text) => holdsWord(text, word))).toEqual([]);
  });

  it("is composed, as Office shows it", () => {
    expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  });
});

/** Where sentences are written that a school or an office sees. */
const rooms = [
  "src/core/locale",
  "src/core/pack-workbook",
  "src/core/template",
  "src/core/presentation",
  "src/cli",
];

describe("the words in the source", () => {
  const literals = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => literalsIn(readFileSync(join(room, name), "utf8"))),
  );

  it("is looked at, comments are not", () => {
    expect(literals.length).toBeGreaterThan(500);
    expect(literalsIn('/* "a" */ f("12 lỗi", `${n} lỗi`);\n// "b"')).toEqual([
      '"12 lỗi"',
      "`${n} lỗi`",
    ]);
    expect(holdsWord('"12 LỖI"', "lỗi")).toBe(true);
    expect(holdsWord('"nộpx"', "nộp")).toBe(false);
  });

  // To those who read English the menu is called so.
  it.each(forbiddenWords.filter((word) => word !== "paste values"))("is never “%s”", (word) => {
    expect(literals.filter((text) => holdsWord(text, word))).toEqual([]);
  });
});

/** Texts between quotation marks or backticks; comments are cut away first. */
function literalsIn(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
  return code.match(/"[^"\n]*"|`[^`]*`/gu) ?? [];
}

describe.each(["vi", "en"] as const)("sentences in %s", (language) => {
  it.each(sentences(language))("$from: $text", ({ text }) => {
    expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]/u);
    expect(text).toMatch(/^[\p{Lu}\p{N}“]|^bo-mau\.json: /u);
    expect(text).toMatch(/[.”]$/u);
    expect(text).not.toMatch(/ {2}|\.\.|““|“”/u);
    expect(text.length).toBeLessThan(520);
  });

  it("names every kind of finding shortly and differently", () => {
    const names = titles(language).map(({ text }) => text);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 40 || name.endsWith("."))).toEqual([]);
  });
});
