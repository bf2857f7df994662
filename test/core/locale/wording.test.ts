import {
  fileStatuses,
  timelinessValues,
  unitStatuses,
} from "../../../src/core/consolidation/result.ts";
import * as labels from "../../../src/core/locale/labels.ts";
import type { Language } from "../../../src/core/locale/language.ts";
import { schoolLevels } from "../../../src/core/report-pack/report-pack.ts";
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

/** Words that schools read as blame or that the office does not use (review of the domain, part 2). */
const forbidden = [
  "phát hiện",
  "lỗi",
  "cảnh báo",
  "giải trình",
  "phiếu phản hồi",
  "bản nộp",
  "nộp",
  "duyệt",
  "trả lại",
  "phát hành",
  "nguồn dữ liệu",
  "so sánh kỳ",
  "xã/phường",
  "cấp trên",
  "paste values",
  "luỹ kế",
  "báo cáo ngay",
  "sửa một trong hai ô",
];

describe("Vietnamese wording", () => {
  const texts = [
    ...sentences("vi").map(({ text }) => text),
    ...titles("vi").map(({ text }) => text),
    ...labelTexts("vi"),
  ];

  it.each(forbidden)("never says “%s”", (word) => {
    const pattern = new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, "iu");
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });

  it("is composed, as Office shows it", () => {
    expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  });
});

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
