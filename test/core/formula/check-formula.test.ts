import { checkFormula, type ExpectedType } from "../../../src/core/formula/check-formula.ts";
import type { NameType } from "../../../src/core/formula/static-type.ts";
import { formulaOf } from "./formula-of.ts";

const types: Readonly<Record<string, NameType>> = {
  NU_01_01: "number",
  NU_01_02: "number",
  YN_01_01: "boolean",
  YN_01_02: "boolean",
  DA_01_01: "date",
  DA_01_02: "date",
  TE_01_01: "text",
  TE_01_02: "text",
  LI_01_01: "list",
  NU_01_01_GT: "text",
  BC_NGAY: "date",
  BC_NAM: "number",
};

const check = (text: string, expect: ExpectedType) =>
  checkFormula(formulaOf(text), { typeOf: (name) => types[name], expect });

describe("checkFormula", () => {
  it.each<[string, ExpectedType]>([
    ["=NU_01_01+NU_01_02=3", "boolean"],
    ["=DA_01_01>=BC_NGAY-30", "boolean"],
    ["=DA_01_01<=DATE(BC_NAM,12,31)", "boolean"],
    ["=DA_01_01>=45000", "boolean"],
    ["=N(DA_01_01)>0", "boolean"],
    ["=MAX(DA_01_01,DA_01_02)<=BC_NGAY", "boolean"],
    ["=DA_01_02-DA_01_01<=NU_01_01", "boolean"],
    ["=YEAR(DA_01_01)=BC_NAM", "boolean"],
    ['=YN_01_01="Có"', "boolean"],
    ['=YN_01_01<>"Không"', "boolean"],
    ["=YN_01_01=YN_01_02", "boolean"],
    ['=YN_01_01=IF(NU_01_01>0,"Có","Không")', "boolean"],
    ['=OR(YN_01_01="",NU_01_01="",DA_01_01<>"",""=TE_01_01)', "boolean"],
    ['=TE_01_01="Đạt"', "boolean"],
    ["=TE_01_01=TE_01_02", "boolean"],
    ["=LEN(NU_01_01_GT)>0", "boolean"],
    ["=COUNTA(LI_01_01)=NU_01_01", "boolean"],
    ["=COUNTA(TE_01_01,LI_01_01)>0", "boolean"],
    ["=(NU_01_01=0)=(NU_01_02=0)", "boolean"],
    ['=IF(YN_01_01="Có",NU_01_01>0,TRUE)', "boolean"],
    ["=IF(NU_01_01,TRUE,FALSE)", "boolean"],
    ["=IF(NU_01_01>0,NU_01_02>0)", "boolean"],
    ["=IFERROR(NU_01_01/NU_01_02,0)=1", "boolean"],
    ["=NOT(AND(TRUE,NU_01_01>0))", "boolean"],
    ['=IF(N(NU_01_02)=0,"",NU_01_01/NU_01_02)', "number"],
    ["=ROUND(NU_01_01*50%,2)", "number"],
    ['=IF(YN_01_01="Có","","mục a; ")&IF(NU_01_01>0,"","mục b")', "any"],
    ['=IF(YN_01_01="Có","",NU_01_01)', "any"],
    ["=YN_01_01", "any"],
  ])("is content with %s (%s)", (text, expected) => {
    expect(check(text, expected)).toEqual([]);
  });

  it.each<[string, ExpectedType, string, object, number, number]>([
    ["=NU_09_01=1", "boolean", "formula-unknown-name", { name: "NU_09_01" }, 1, 9],
    ["=X=1", "boolean", "formula-unknown-name", { name: "X" }, 1, 2],
    ["=COUNTA(LI_09_01)=1", "boolean", "formula-unknown-name", { name: "LI_09_01" }, 8, 16],
    ["=LI_01_01=1", "boolean", "formula-list-outside-counta", { name: "LI_01_01" }, 1, 9],
    ["=SUM(LI_01_01)=1", "boolean", "formula-list-outside-counta", { name: "LI_01_01" }, 5, 13],
    [
      '=NU_01_01="1"',
      "boolean",
      "formula-mixed-comparison",
      { left: "number", right: "text" },
      1,
      13,
    ],
    [
      "=NU_01_01=DA_01_01",
      "boolean",
      "formula-mixed-comparison",
      { left: "number", right: "date" },
      1,
      18,
    ],
    [
      "=YN_01_01=TRUE",
      "boolean",
      "formula-mixed-comparison",
      { left: "boolean", right: "truth" },
      1,
      14,
    ],
    [
      "=YN_01_01=1",
      "boolean",
      "formula-mixed-comparison",
      { left: "boolean", right: "number" },
      1,
      11,
    ],
    [
      "=(NU_01_01=1)=1",
      "boolean",
      "formula-mixed-comparison",
      { left: "truth", right: "number" },
      1,
      15,
    ],
    [
      '=NU_01_01>""',
      "boolean",
      "formula-mixed-comparison",
      { left: "number", right: "text" },
      1,
      12,
    ],
    [
      '=YN_01_01="Yes"',
      "boolean",
      "formula-wrong-type",
      { expected: "boolean", found: "text", text: '"Yes"' },
      10,
      15,
    ],
    [
      '=YN_01_01="Co"',
      "boolean",
      "formula-wrong-type",
      { expected: "boolean", found: "text", text: '"Co"' },
      10,
      14,
    ],
    [
      "=TE_01_01<TE_01_02",
      "boolean",
      "formula-wrong-type",
      { expected: "number", found: "text", text: "TE_01_01" },
      1,
      9,
    ],
    [
      "=TE_01_01+1=2",
      "boolean",
      "formula-wrong-type",
      { expected: "number", found: "text", text: "TE_01_01" },
      1,
      9,
    ],
    [
      '=SUM(YN_01_01="Có")>1',
      "boolean",
      "formula-wrong-type",
      { expected: "number", found: "truth", text: 'YN_01_01="Có"' },
      5,
      18,
    ],
    [
      "=AND(NU_01_01,TRUE)",
      "boolean",
      "formula-wrong-type",
      { expected: "truth", found: "number", text: "NU_01_01" },
      5,
      13,
    ],
    [
      "=IF(YN_01_01,TRUE,FALSE)",
      "boolean",
      "formula-wrong-type",
      { expected: "truth", found: "boolean", text: "YN_01_01" },
      4,
      12,
    ],
    [
      '=IF(NU_01_01>0,1,"x")=1',
      "boolean",
      "formula-wrong-type",
      { expected: "number", found: "text", text: '"x"' },
      17,
      20,
    ],
    [
      "=IF(NU_01_01>0,NU_01_02)",
      "any",
      "formula-wrong-type",
      { expected: "truth", found: "number", text: "NU_01_02" },
      15,
      23,
    ],
    [
      "=NU_01_01+1",
      "boolean",
      "formula-wrong-type",
      { expected: "truth", found: "number", text: "NU_01_01+1" },
      1,
      11,
    ],
    [
      "=NU_01_01>1",
      "number",
      "formula-wrong-type",
      { expected: "number", found: "truth", text: "NU_01_01>1" },
      1,
      11,
    ],
  ])("objects to %s (%s): %s", (text, expected, code, args, from, to) => {
    expect(check(text, expected)).toEqual([{ code, args, from, to }]);
  });

  it("lets one mistake cause no other", () => {
    expect(check("=IF(NU_09_01>1,NU_09_02,TE_01_01)=NU_09_03", "boolean")).toHaveLength(3);
  });
});
