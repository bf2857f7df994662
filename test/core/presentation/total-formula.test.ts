import { totalFormula, type TotalScope } from "../../../src/core/presentation/total-formula.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import { samplePack } from "./sample-pack.ts";

const columnOf = new Map(
  samplePack.indicators
    .filter(({ type }) => type !== "text")
    .map(({ code }, index) => [code, index + 5]),
);
const scope: TotalScope = {
  spans: [
    { from: 7, to: 9 },
    { from: 12, to: 12 },
  ],
  hull: { from: 7, to: 12 },
  numberColumn: 0,
  columnOf,
  notAsked: "không áp dụng",
};

function formula(code: string, some: Partial<TotalScope> = {}): string | undefined {
  const indicator = samplePack.indicators.find((one) => one.code === code);
  if (indicator === undefined) throw new Error(code);
  return totalFormula(indicator, { ...scope, ...some });
}

describe("totalFormula", () => {
  it.each([
    { code: "TT_01_01", text: 'IF(COUNT(F$8:F$10,F$13)=0,"",SUM(F$8:F$10,F$13))' },
    { code: "DV_03_03", text: 'IF(COUNT(V$8:V$10,V$13)=0,"",MIN(V$8:V$10,V$13))' },
    { code: "LD_01_05", text: 'IF(COUNT(L$8:L$10,L$13)=0,"",MAX(L$8:L$10,L$13))' },
    {
      code: "LD_01_01",
      text: 'IF(COUNTIF(J$8:J$13,"Có")+COUNTIF(J$8:J$13,"Không")=0,"",COUNTIF(J$8:J$13,"Có")/(COUNTIF(J$8:J$13,"Có")+COUNTIF(J$8:J$13,"Không")))',
    },
    {
      code: "DV_03_01",
      text: 'SUMPRODUCT(((T$8:T$13="Tốt")+(T$8:T$13="Khá")+(T$8:T$13="Trung bình"))*1)',
    },
    {
      code: "TU_01_04",
      text: 'IF(SUMPRODUCT(ISNUMBER(A$8:A$13)*ISNUMBER(N$8:N$13)*ISNUMBER(F$8:F$13)*1,F$8:F$13)=0,"",(SUMPRODUCT(ISNUMBER(A$8:A$13)*ISNUMBER(N$8:N$13)*ISNUMBER(F$8:F$13)*1,N$8:N$13))/(SUMPRODUCT(ISNUMBER(A$8:A$13)*ISNUMBER(N$8:N$13)*ISNUMBER(F$8:F$13)*1,F$8:F$13)))',
    },
  ])("writes $code", ({ code, text }) => {
    expect(formula(code)).toBe(text);
  });

  it("leaves out units that are not asked for a rate whose parts they report", () => {
    expect(formula("TU_02_04")).toContain('<>"không áp dụng")');
  });

  it.each([
    { code: "NX_01_01", why: "a text has no column" },
    { code: "DV_03_05", why: "it is not added up" },
  ])("writes none for $code: $why", ({ code }) => {
    expect(formula(code)).toBeUndefined();
  });

  it("writes none for a rate whose parts are not on the form", () => {
    const parts = new Map(columnOf);
    parts.delete("TT_01_01" as IndicatorCode);
    expect(formula("TU_01_04", { columnOf: parts })).toBeUndefined();
  });

  it("keeps formulas of many levels within what a cell holds", () => {
    const spans = Array.from({ length: 11 }, (_, index) => ({
      from: index * 100_000,
      to: index * 100_000 + 90_000,
    }));
    for (const { code } of samplePack.indicators) {
      expect(formula(code, { spans })?.length ?? 0).toBeLessThan(8_000);
    }
  });
});
