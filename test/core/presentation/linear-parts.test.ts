import { parseFormula } from "../../../src/core/formula/parse-formula.ts";
import { linearParts } from "../../../src/core/presentation/linear-parts.ts";

function parts(text: string): ReturnType<typeof linearParts> {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(text);
  return linearParts(parsed.value.root);
}

describe("linearParts", () => {
  it.each([
    { text: "=TT_01_01", terms: [["TT_01_01", 1]], constant: 0 },
    {
      text: "=TT_01_01-TT_01_03",
      terms: [
        ["TT_01_01", 1],
        ["TT_01_03", -1],
      ],
      constant: 0,
    },
    { text: "=-(TT_01_01-2)", terms: [["TT_01_01", -1]], constant: 2 },
    { text: "=2*TT_01_01/4", terms: [["TT_01_01", 0.5]], constant: 0 },
    {
      text: "=SUM(TT_01_01,TT_01_03)",
      terms: [
        ["TT_01_01", 1],
        ["TT_01_03", 1],
      ],
      constant: 0,
    },
    { text: "=N(TT_01_01)", terms: [["TT_01_01", 1]], constant: 0 },
  ])("reads $text", ({ text, terms, constant }) => {
    const read = parts(text);
    expect(read?.terms.map(({ name, factor }) => [name, factor])).toEqual(terms);
    expect(read?.constant).toBeCloseTo(constant);
  });

  it.each([
    { text: "=TT_01_01*TT_01_03", why: "a product of codes" },
    { text: "=TT_01_01/TT_01_03", why: "a quotient of codes" },
    { text: "=IF(TT_01_01>0,TT_01_01,0)", why: "a choice" },
    { text: "=MAX(TT_01_01,TT_01_03)", why: "a function that does not add" },
  ])("refuses $why", ({ text }) => {
    expect(parts(text)).toBeUndefined();
  });
});
