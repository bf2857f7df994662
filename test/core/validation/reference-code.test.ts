import type { FigureValue } from "../../../src/core/reading/figure.ts";
import { referenceCode } from "../../../src/core/validation/reference-code.ts";
import { smallIssued } from "../template/small-pack.ts";

function codeOf(values: Record<string, FigureValue>): string {
  return referenceCode(smallIssued, (code) => values[code] ?? null);
}

describe("referenceCode", () => {
  it.each([
    { why: "a blank form", values: {}, code: "000000" },
    { why: "one figure: 1 x (3 + 45000)", values: { TT_01_01: 45 }, code: "045003" },
    { why: "zero is no blank: 1 x 3", values: { TT_01_01: 0 }, code: "000003" },
    { why: "a negative figure counts by its size", values: { TT_01_01: -45 }, code: "045003" },
    {
      why: "a large figure is cut: 3 + MOD(2000000, 999983)",
      values: { TT_01_01: 2000 },
      code: "000037",
    },
    {
      why: "a ratio to the thousandth: 4 x (3 + 928)",
      values: { TT_01_04: 0.928 },
      code: "003724",
    },
    { why: "halves away from zero: 3 x (3 + 3)", values: { TT_01_03: 0.0025 }, code: "000018" },
    { why: "yes is 1: 5 x 1", values: { TU_01_01: true }, code: "000005" },
    { why: "no is 2: 5 x 2", values: { TU_01_01: false }, code: "000010" },
    { why: "text by its length: 6 x (3 + 5)", values: { TU_01_02: "12/KH" }, code: "000048" },
    {
      why: "spaces as TRIM leaves them: 6 x (3 + 3)",
      values: { TU_01_02: " a  b " },
      code: "000036",
    },
    {
      why: "a date by its serial: 7 x (3 + MOD(45300000, 999983))",
      values: { TU_01_03: "2024-01-09" },
      code: "105410",
    },
    { why: "a list by its rows: 18 x (3 + 2)", values: { DV_01_02: 2 }, code: "000090" },
  ])("$why", ({ values, code }) => {
    expect(codeOf(values)).toBe(code);
  });
});
