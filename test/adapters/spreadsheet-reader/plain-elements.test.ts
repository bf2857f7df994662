/** Elements that are read in one go, beside the same elements read tag by tag. */
import { describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import type * as Reader from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import type * as Scanner from "../../../src/adapters/spreadsheet-reader/scan-xml.ts";
import { MAIN, makePackage, sheetXml, stylesXml, workbookXml } from "./make-package.ts";

const SCANNER = "../../../src/adapters/spreadsheet-reader/scan-xml.ts";
/** Whether elements may be read in one go, and how many were. */
const oneGo = { isAllowed: true, count: 0 };

const loading = (async (): Promise<typeof Reader> => {
  const { scanXml } = jest.requireActual<typeof Scanner>(SCANNER);
  const watched: typeof Scanner.scanXml = (source, handlers, root) => {
    const plain: typeof handlers.plain = (part, tag) => {
      const end = oneGo.isAllowed ? handlers.plain?.(part, tag) : undefined;
      if (end !== undefined) oneGo.count += 1;
      return end;
    };
    const open: typeof handlers.open = (...tag) => handlers.open?.(...tag);
    const text: typeof handlers.text = (piece) => handlers.text?.(piece);
    const close: typeof handlers.close = (name) => handlers.close?.(name);
    scanXml(source, { plain, open, text, close }, root);
  };
  jest.doMock(SCANNER, () => ({ scanXml: watched }));
  return import("../../../src/adapters/spreadsheet-reader/read-workbook.ts");
})();

interface Parts {
  readonly cells: string;
  readonly strings: string;
  readonly names: string;
}

/** All that a workbook says, or why it is refused. */
async function saidOf(parts: Parts, isAllowed: boolean): Promise<unknown> {
  const { readWorkbook } = await loading;
  oneGo.isAllowed = isAllowed;
  const bytes = makePackage({
    "xl/worksheets/sheet1.xml": sheetXml(`<row r="2">${parts.cells}</row>`),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${parts.strings}</sst>`,
    "xl/styles.xml": stylesXml(["General", "dd/mm/yyyy", "0%"]),
    // Not the same bytes: what they said the first time is remembered.
    "xl/workbook.xml": `${workbookXml(`<definedNames>${parts.names}</definedNames>`)}<!--${isAllowed}-->`,
  });
  try {
    const { sheets, names } = await readWorkbook(bytes);
    return { names: [...names], rows: sheets.map(({ rows }) => structuredClone([...rows])) };
  } catch (error) {
    const { cause } = error as Error;
    return { refused: (cause as { reason?: unknown }).reason ?? error };
  }
}

async function expectSame(parts: Parts): Promise<void> {
  expect(await saidOf(parts, true)).toEqual(await saidOf(parts, false));
}

const some = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...values);
const words = some("Sơn Ca", "a b", " 3 ", "_x000D_", "a&amp;b", "&#7841;", "5", "ệ".repeat(120));
const formulas = some("SUM(B2:B9)", 'IF(A1&lt;0,"","Có")', `"${"ệ".repeat(300)}"`, "a&amp;b");

/** Mostly what holds together: of a cell that is refused, the others say nothing. */
const mostly = (good: readonly string[], bad: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 15, arbitrary: some(...good) }, some(...bad));

const cell = fc
  .record({
    address: mostly(
      ["A2", "B2", "C2", "D2", "E2", "F2", "AA2", "XFD2"],
      ["a2", "$A$2", "A02", "A3", "XFE2", "A9999999"],
    ),
    style: mostly(["", ' s="0"', ' s="1"'], [' s="02"', ' s="9"', ' s="-1"', ' s="1" s="2"']),
    type: mostly(["", ' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t="d"'], [' t="s"', ' t="x"']),
    formula: fc.oneof(
      some("", "", "<f></f>", "<f/>"),
      formulas.map((text) => `<f>${text}</f>`),
    ),
    value: fc.oneof(
      some("0", "1", "2", "007", "1.5", "-3", "", "2024-04-18"),
      some("123456789012345", "1234567890123456"),
      words,
    ),
  })
  .map(
    ({ address, style, type, formula, value }) =>
      `<c r="${address}"${style}${type}>${formula}<v>${value}</v></c>`,
  );
const label = fc
  .record({ column: some("G", "H", "I", "J"), index: fc.nat(2) })
  .map(({ column, index }) => `<c r="${column}2" t="s"><v>${index}</v></c>`);
const empty = some('<c r="K2"/>', '<c r="K2" s="1"/>', '<c r="L2" s="1" t="s"/>', '<c r="M2"></c>');
const string = words.map((text) => `<si><t>${text}</t></si>`);
const name = fc
  .record({
    name: some("BC_NGAY", "TT_01", "Số", "a&amp;b", "a\tb", "constructor"),
    sheet: some(
      "'Báo cáo'",
      "'Báo cáo'",
      "Sheet1",
      "'O''Ba'",
      "'a!b'",
      "='Báo cáo'",
      "[1]Sheet1",
      "#REF",
    ),
    area: some(
      "!$C$4",
      "!C4",
      "!$C$4:$D$9",
      "!$D$9:$C$4",
      "!$C:$C",
      "!c4",
      "&#33;$C$4",
      "!$C$04",
      "",
    ),
  })
  .map((one) => `<definedName name="${one.name}">${one.sheet}${one.area}</definedName>`);

const joined = (piece: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength }).map((pieces) => pieces.join(""));
const written: fc.Arbitrary<Parts> = fc.record({
  cells: joined(fc.oneof({ weight: 4, arbitrary: cell }, label, empty), 3),
  strings: joined(string, 6),
  names: joined(name, 5),
});

/** Some bytes of a text replaced, as damage or another program's hand would. */
const damage = fc.record({
  part: some<keyof Parts>("cells", "strings", "names"),
  at: fc.nat(),
  removed: fc.nat(3),
  put: some(
    "",
    " ",
    '"',
    "'",
    "<",
    ">",
    "/",
    "&",
    "&lt;",
    "\n",
    "x",
    "0",
    "<!-- -->",
    'a="1" ',
    "ệ",
  ),
});

describe("elements read in one go say what their tags would", () => {
  it.each([
    {
      why: "values, formulas, looks",
      cells: '<c r="A2" s="1"><v>3</v></c><c r="B2" t="str"><f>A1</f><v>a</v></c>',
    },
    {
      why: "a truth that is none",
      cells: '<c r="A2" t="b"><v>01</v></c><c r="B2" t="str"><v>007</v></c>',
    },
    { why: "cells that stand twice", cells: '<c r="A2"><v>3</v></c><c r="A2"><v>4</v></c>' },
    {
      why: "an empty one in between",
      cells: '<c r="A2"><v>3</v></c><c r="A2" s="1"/><c><v>4</v></c>',
    },
    { why: "a string that is not there", cells: '<c r="A2" t="s"><v>9</v></c>' },
    { why: "a formula without value", cells: '<c r="A2"><f>SUM(B1:B2)</f><v></v></c>' },
    {
      why: "a name inside a name, outside of their list",
      names:
        '</definedNames><definedName name="X">A!$A$1<definedName name="Y">A!$B$1</definedName></definedName><definedNames>',
    },
  ])("$why", async ({ cells = "", names = "" }) => {
    await expectSame({ cells, strings: "<si><t>a</t></si>", names });
  });

  it("however they are written", async () => {
    oneGo.count = 0;
    await fc.assert(fc.asyncProperty(written, expectSame), { numRuns: 500 });
    expect(oneGo.count).toBeGreaterThan(500);
  });

  it("and where something is wrong with them", async () => {
    const damaged = fc.tuple(written, damage).map(([parts, { part, at, removed, put }]) => {
      const text = parts[part];
      const from = at % (text.length + 1);
      return { ...parts, [part]: text.slice(0, from) + put + text.slice(from + removed) };
    });
    await fc.assert(fc.asyncProperty(damaged, expectSame), { numRuns: 1000 });
  });
});
