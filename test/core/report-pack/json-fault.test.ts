import * as fc from "fast-check";
import { jsonFault } from "../../../src/core/report-pack/json-fault.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("jsonFault", () => {
  it.each([
    { text: '{"a": 1\n "b": 2}', line: 2, column: 2, isCut: false, why: "a comma is missing" },
    { text: '{"a": 1,\r\n}', line: 2, column: 1, isCut: false, why: "a comma too many" },
    { text: "{\n  a: 1}", line: 2, column: 3, isCut: false, why: "a key without quotes" },
    { text: '{"a": "x\ny"}', line: 1, column: 7, isCut: false, why: "a string over two lines" },
    { text: '{"a": [1, 2}}', line: 1, column: 12, isCut: false, why: "the wrong bracket" },
    { text: "{} {}", line: 1, column: 4, isCut: false, why: "more than one value" },
    { text: "<html>", line: 1, column: 1, isCut: false, why: "another format" },
    { text: "[01]", line: 1, column: 3, isCut: false, why: "a leading zero" },
    { text: "", line: 1, column: 1, isCut: true, why: "empty" },
    { text: '{"a": "Trườ', line: 1, column: 7, isCut: true, why: "cut in a string" },
    { text: '{"a": "\\"', line: 1, column: 7, isCut: true, why: "cut after an escape" },
    { text: '{"a": tru', line: 1, column: 7, isCut: true, why: "cut in a word" },
    { text: '{"a":\n', line: 2, column: 1, isCut: true, why: "cut before a value" },
    { text: "[".repeat(200_000), line: 1, column: 200_001, isCut: true, why: "deep" },
  ])("tells line $line, column $column: $why", ({ text, line, column, isCut }) => {
    expect(jsonFault(text)).toEqual({ line, column, isCut });
  });

  it("agrees with JSON.parse on texts with a letter changed", () => {
    const letter = fc.constantFrom(...Array.from('{}[],:"\\ \n\t0-1.eEtfnu'));
    fc.assert(
      fc.property(fc.json(), fc.nat(), letter, (json, place, put) => {
        const at = place % (json.length + 1);
        for (const text of [json, json.slice(0, at) + put + json.slice(at + 1)]) {
          expect({ text, isJson: jsonFault(text) === undefined }).toEqual({
            text,
            isJson: isJson(text),
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("knows an object that was cut, wherever", () => {
    const text = JSON.stringify({ a: [1.5, 'x"y', null, { b: true }], đ: {} }, undefined, 2);
    const cut = Array.from(text, (_, length) => jsonFault(text.slice(0, length))?.isCut);
    expect(cut.every((one) => one === true)).toBe(true);
  });
});
