import type { Problem, ProblemPlace } from "../../../src/core/finding/problem.ts";
import { problemMessage } from "../../../src/core/locale/problem-messages.ts";

describe("the place of a problem", () => {
  const problem: Problem = { code: "no-units", args: {} };
  it.each<{ readonly place: ProblemPlace; readonly vi: string; readonly en: string }>([
    { place: {}, vi: "", en: "" },
    { place: { file: "don-vi.csv" }, vi: "don-vi.csv: ", en: "don-vi.csv: " },
    {
      place: { file: "don-vi.csv", line: 7 },
      vi: "don-vi.csv, dòng 7: ",
      en: "don-vi.csv, line 7: ",
    },
    {
      place: { file: "bo-mau.json", path: ["rules", 3, "formula"], from: 4, to: 9 },
      vi: "bo-mau.json, rules[3].formula, ký tự 5–9: ",
      en: "bo-mau.json, rules[3].formula, characters 5–9: ",
    },
    {
      place: { path: ["rules", 3, "formula"], from: 4, to: 5 },
      vi: "rules[3].formula, ký tự 5: ",
      en: "rules[3].formula, character 5: ",
    },
    { place: { path: ["a"], from: 4, to: 4 }, vi: "a, ký tự 5: ", en: "a, character 5: " },
    { place: { path: [], file: "x.json" }, vi: "x.json: ", en: "x.json: " },
    {
      place: { file: "so-xu-ly.xlsx", sheet: "Tệp", cell: "C4" },
      vi: "so-xu-ly.xlsx, Tệp, ô C4: ",
      en: "so-xu-ly.xlsx, Tệp, cell C4: ",
    },
    {
      place: { file: "so-xu-ly.xlsx", sheet: "Tệp", line: 4 },
      vi: "so-xu-ly.xlsx, Tệp, dòng 4: ",
      en: "so-xu-ly.xlsx, Tệp, line 4: ",
    },
  ])("$vi", ({ place, vi, en }) => {
    expect(problemMessage({ ...problem, ...place }, "vi")).toBe(
      `${vi}danh mục chưa có đơn vị nào.`,
    );
    expect(problemMessage({ ...problem, ...place }, "en")).toBe(`${en}the registry has no units.`);
  });
});

describe("what a format asks", () => {
  it.each([
    { expected: "integer", vi: "số nguyên", en: "a whole number" },
    { expected: "string", vi: "chuỗi ký tự", en: "a text" },
    { expected: "before | by", vi: "before hoặc by", en: "before or by" },
    {
      expected: "string | object",
      vi: "chuỗi ký tự hoặc nhóm khóa và giá trị",
      en: "a text or an object of keys and values",
    },
    { expected: ">= 2000", vi: "từ 2000", en: "at least 2000" },
    { expected: "length >= 1", vi: "độ dài từ 1", en: "length at least 1" },
    { expected: "<= 500", vi: "không quá 500", en: "at most 500" },
    { expected: "YYYY-MM-DD", vi: "ngày dạng 2024-04-25", en: "a date as 2024-04-25" },
    { expected: "/^[A-Z]+$/", vi: "/^[A-Z]+$/", en: "/^[A-Z]+$/" },
    { expected: "Có | Không", vi: "Có hoặc Không", en: "Có or Không" },
    { expected: "constructor", vi: "constructor", en: "constructor" },
  ])("$expected is $vi", ({ expected, vi, en }) => {
    const problem: Problem = { code: "wrong-value", args: { expected, found: "7" } };
    expect(problemMessage(problem, "vi")).toBe(`đang ghi 7, cần ${vi}.`);
    expect(problemMessage(problem, "en")).toBe(`found 7, expected ${en}.`);
  });
});
