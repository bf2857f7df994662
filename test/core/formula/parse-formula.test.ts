import { parseFormula } from "../../../src/core/formula/parse-formula.ts";

function problemsOf(text: string): unknown[] {
  const parsed = parseFormula(text);
  return parsed.ok ? [] : parsed.problems.map(({ code, from, to }) => [code, from, to]);
}

describe("parseFormula", () => {
  it("gives a tree whose spans count the equals sign and include inner parentheses", () => {
    expect(parseFormula("=(DN_01_01+2)*3>=-DN_01_04")).toEqual({
      ok: true,
      value: {
        text: "=(DN_01_01+2)*3>=-DN_01_04",
        operands: [
          { name: "DN_01_01", needsValue: true },
          { name: "DN_01_04", needsValue: true },
        ],
        root: {
          kind: "binary",
          operator: ">=",
          span: { from: 1, to: 26 },
          left: {
            kind: "binary",
            operator: "*",
            span: { from: 1, to: 15 },
            left: {
              kind: "binary",
              operator: "+",
              span: { from: 2, to: 12 },
              left: { kind: "name", name: "DN_01_01", span: { from: 2, to: 10 } },
              right: { kind: "literal", value: 2, span: { from: 11, to: 12 } },
            },
            right: { kind: "literal", value: 3, span: { from: 14, to: 15 } },
          },
          right: {
            kind: "unary",
            operator: "-",
            span: { from: 17, to: 26 },
            operand: { kind: "name", name: "DN_01_04", span: { from: 18, to: 26 } },
          },
        },
      },
    });
  });

  it("gives the same object for the same text", () => {
    expect(parseFormula("=DN_01_01=1")).toBe(parseFormula("=DN_01_01=1"));
  });

  it.each([
    { text: "=(DN_01_01=0)=(DN_01_04=0)", why: "equivalence of comparisons in parentheses" },
    { text: "=((DN_01_01)=0)=((DN_01_04=0))", why: "doubled parentheses" },
    { text: "=if(true,1,2)", why: "functions and truth values in any case" },
    { text: "=DN_01_01_KT+DN_01_01_CK", why: "earlier figures" },
    { text: '=DN_01_01_GT<>""', why: "the note" },
    { text: '=AND(BC_KY="6T",BC_NAM=2024,BC_NGAY>=BC_TU,BC_TU<=BC_DEN,BC_DONVI<>"")', why: "BC" },
    { text: '=OR(X=X_KT,X=X_CK,X_GT="")', why: "the member of an each rule" },
    { text: "= DN_01_01\n  + 1", why: "spaces and line breaks" },
    { text: '="Kế hoạch ""A"""', why: "quotes in text" },
    { text: `=1${"+1".repeat(400)}`, why: "a long sum" },
    { text: `=${"(".repeat(60)}1${")".repeat(60)}`, why: "many parentheses" },
  ])("takes $text ($why)", ({ text }) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ["=DN_01_01+A1", "formula-cell-address", 10, 12],
    ["=SUM(A1:B2)", "formula-cell-address", 5, 10],
    ["=SUM(A:A)", "formula-cell-address", 5, 8],
    ["=Sheet1!B2=1", "formula-cell-address", 1, 10],
    ["=$A$1", "formula-cell-address", 1, 5],
    ["=R1C1", "formula-cell-address", 1, 5],
    ["={1,2}", "formula-not-supported", 1, 6],
    ["=SUM((DN_01_01,DN_01_02))", "formula-not-supported", 6, 23],
    ["=DN_01_01 DN_01_02", "formula-not-supported", 1, 18],
    ["=@DN_01_01", "formula-not-supported", 1, 10],
    ["=#N/A", "formula-not-supported", 1, 5],
    ["=Table[col]", "formula-not-supported", 1, 11],
    ["=IF(TRUE,,2)", "formula-not-supported", 1, 12],
    ["=LET(x,1,x)", "formula-not-supported", 1, 11],
    ["=LAMBDA(x,x)(1)", "formula-not-supported", 1, 15],
    ["=1E400", "formula-not-supported", 1, 6],
    ["=1<=DN_01_01<=3", "formula-chained-comparison", 1, 15],
    ["=1<=(DN_01_01)<=3", "formula-chained-comparison", 1, 17],
    ["=DN_01_01=(1)=TRUE", "formula-chained-comparison", 1, 18],
    ["=AND(1<2<3,TRUE)", "formula-chained-comparison", 5, 10],
    ["=VLOOKUP(1,2,3)", "formula-unknown-function", 1, 8],
    ["=IF(TRUE,TEXT(1,2))", "formula-unknown-function", 9, 13],
    ["=ISBLANK(DN_01_01)", "formula-unknown-function", 1, 8],
    ["=ROUND(1)", "formula-argument-count", 1, 9],
    ["=IF(TRUE)", "formula-argument-count", 1, 9],
    ["=SUM()", "formula-argument-count", 1, 6],
    ["=DN_1+1", "formula-unknown-name", 1, 5],
    ["=dn_01_01", "formula-unknown-name", 1, 9],
    ["=DN_01_01_DS", "formula-unknown-name", 1, 12],
    ["=TongSo", "formula-unknown-name", 1, 7],
    ["=1+", "formula-syntax", 2, 3],
    ["=SUM(1,2", "formula-syntax", 7, 8],
    ["=IF(TRUE;1;2)", "formula-syntax", 9, 10],
    ["=1+2)", "formula-syntax", 4, 5],
    ['="a', "formula-syntax", 2, 3],
    ["='a'", "formula-syntax", 3, 4],
    ["=", "formula-syntax", 0, 1],
    ["", "formula-syntax", 0, 0],
    ["1+2", "formula-syntax", 0, 1],
  ])("refuses %s: %s at %d to %d", (text, code, from, to) => {
    expect(problemsOf(text)).toEqual([[code, from, to]]);
  });

  it("tells all problems of a formula at once", () => {
    expect(problemsOf("=A1+FOO(x)")).toEqual([
      ["formula-cell-address", 1, 3],
      ["formula-unknown-function", 4, 7],
      ["formula-unknown-name", 8, 9],
    ]);
  });

  it("says how many arguments a function takes", () => {
    expect(parseFormula("=MOD(1,2,3)")).toMatchObject({
      problems: [{ args: { name: "MOD", least: 2, most: 2, found: 3 } }],
    });
  });

  it.each([
    { text: `=${"-".repeat(2000)}1`, why: "a tower of signs" },
    { text: `=${"(".repeat(4000)}1`, why: "parentheses never closed" },
    { text: `=1${"+1".repeat(3000)}`, why: "too many terms for some stacks" },
    { text: `=1${" ".repeat(8200)}`, why: "longer than Excel takes" },
  ])("refuses $why without breaking", ({ text }) => {
    expect(parseFormula(text).ok).toBe(false);
  });

  it.each([
    ['=DN_01_01=""', ["DN_01_01?"]],
    ['=""<>DN_01_01', ["DN_01_01?"]],
    ["=COUNTA(DV_01_05)>0", ["DV_01_05?"]],
    ["=LEN(NX_01_01)<=500", ["NX_01_01?"]],
    ['=IF(DN_01_01="",0,DN_01_01)', ["DN_01_01"]],
    ['=OR(DN_01_01="",DN_01_04>0,DN_01_01_KT=0)', ["DN_01_01?", "DN_01_04", "DN_01_01_KT"]],
    ["=LEN(DN_01_01&DN_01_04)>0", ["DN_01_01", "DN_01_04"]],
    ['=DN_01_01="x"', ["DN_01_01"]],
    ["=COUNTA(DV_01_05)=DN_01_01+COUNTA(DN_01_01)", ["DV_01_05?", "DN_01_01"]],
  ])("reads the operands of %s (? needs no value)", (text, expected) => {
    const parsed = parseFormula(text);
    const operands = parsed.ok ? parsed.value.operands : [];
    expect(operands.map((one) => one.name + (one.needsValue ? "" : "?"))).toEqual(expected);
  });
});
