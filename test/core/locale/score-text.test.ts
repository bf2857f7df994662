import { scoreText } from "../../../src/core/locale/score-text.ts";

describe("scoreText", () => {
  const scored = [
    { unitId: "A", score: 98 },
    { unitId: "B", score: 40 },
    { unitId: "C", score: 35 },
    { unitId: "D", score: 20 },
  ];
  it.each([
    { of: scored.slice(0, 1), unitId: "A", language: "vi", is: "98" },
    { of: scored, unitId: "A", language: "vi", is: "98; kế tiếp: TH B 40" },
    { of: scored, unitId: "A", language: "en", is: "98; next: TH B 40" },
    { of: scored, unitId: undefined, language: "vi", is: "TH A 98; TH B 40; TH C 35" },
    { of: [], unitId: "A", language: "vi", is: "" },
  ] as const)("is “$is”", ({ of, unitId, language, is }) => {
    expect(scoreText(of, unitId, (id) => `TH ${id}`, language)).toBe(is);
  });
});
