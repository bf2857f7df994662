import { describe, expect, it } from "@jest/globals";
import { rememberLast } from "../../../src/adapters/spreadsheet-reader/remember-last.ts";
import {
  xmlOfText,
  xmlSource,
  type XmlSource,
} from "../../../src/adapters/spreadsheet-reader/xml-source.ts";

/** What is said of parts one after the other, and how often one was read for it. */
function told(parts: readonly string[]): readonly [said: readonly string[], reads: number] {
  let reads = 0;
  const read = rememberLast(({ bytes }: XmlSource) => {
    reads += 1;
    return `${bytes.length}:${new TextDecoder().decode(bytes.subarray(0, 8))}`;
  });
  return [parts.map((part) => read(xmlOfText(part))), reads];
}

describe("rememberLast", () => {
  const long = "x".repeat(262_145);

  it.each([
    { parts: ["<a/>", "<a/>", "<a/>"], reads: 1, why: "copies of one form" },
    { parts: ["<a/>", "<b/>", "<a/>"], reads: 3, why: "another in between" },
    { parts: ["<a/>", "<a>"], reads: 2, why: "one that is the beginning of the other" },
    { parts: [long, long], reads: 2, why: "too long to be kept" },
  ])("says what was read of $why", ({ parts, reads }) => {
    const said = parts.map((part) => `${part.length}:${part.slice(0, 8)}`);
    expect(told(parts)).toEqual([said, reads]);
  });

  it("keeps nothing of a file that is written over", () => {
    const file = new TextEncoder().encode("<a/>");
    const read = rememberLast(({ bytes }: XmlSource) => new TextDecoder().decode(bytes));
    expect(read(xmlSource(file))).toBe("<a/>");
    file.set(new TextEncoder().encode("<b/>"));
    expect(read(xmlSource(file))).toBe("<b/>");
  });

  it("refuses again what was refused", () => {
    const read = rememberLast((): string => {
      throw new Error("no end");
    });
    const part = xmlOfText("<a>");
    expect(() => read(part)).toThrow("no end");
    expect(() => read(part)).toThrow("no end");
  });
});
