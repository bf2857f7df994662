import { describe, expect, it } from "@jest/globals";
import { scanXml } from "../../../src/adapters/spreadsheet-reader/scan-xml.ts";
import { xmlSource } from "../../../src/adapters/spreadsheet-reader/xml-source.ts";

const encoder = new TextEncoder();

/** Attribute `b` and text of `a`, as one element has them. */
function read(bytes: Uint8Array): readonly [attribute: string | undefined, text: string] {
  let attribute: string | undefined;
  let text = "";
  scanXml(xmlSource(bytes), {
    open: (_, attributes) => {
      attribute = attributes.get("b");
    },
    text: (piece) => {
      text += piece.read();
    },
  });
  return [attribute, text];
}

const readText = (xml: string): ReturnType<typeof read> => read(encoder.encode(xml));

/** Little-endian, with the mark that UTF-16 begins with. */
function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

describe("scanXml", () => {
  const long = "Chỉ tiêu số 1 ".repeat(400);

  it.each([
    { stands: "Sơn Ca", means: "Sơn Ca" },
    { stands: "&lt;&amp;&gt;&quot;&apos;", means: "<&>\"'" },
    { stands: "&#10;&#x1EA1;&#x0041;&#7841;", means: "\nạAạ" },
    { stands: "&#x1F600;", means: "😀" },
    { stands: `${long}&amp;${long}`, means: `${long}&${long}` },
    { stands: "\uFEFFa", means: "\uFEFFa" },
    { stands: "a\u00A0b", means: "a\u00A0b" },
  ])("reads $means in text and attribute", ({ stands, means }) => {
    expect(readText(`<a b="${stands}">${stands}</a>`)).toEqual([means, means]);
  });

  it.each([
    { xml: "<a b='1\n2\t3&#10;4'>1\r\n2\r3\t4</a>", attribute: "1 2 3\n4", text: "1\n2\n3\t4" },
    { xml: "<a b='>'><![CDATA[&amp;<b>]]></a>", attribute: ">", text: "&amp;<b>" },
    { xml: "\uFEFF<a>5</a >", attribute: undefined, text: "5" },
  ])("reads $xml", ({ xml, attribute, text }) => {
    expect(readText(xml)).toEqual([attribute, text]);
  });

  it("reads UTF-16", () => {
    expect(read(utf16('<a b="Sơn">Ca 😀</a>'))).toEqual(["Sơn", "Ca 😀"]);
  });

  it.each([
    { xml: "<a>&nbsp;</a>", why: "a reference that is not XML's" },
    { xml: "<a>&amp</a>", why: "one without end" },
    { xml: "<a>&#;</a>", why: "a number without digits" },
    { xml: "<a>&#xG;</a>", why: "a digit that is none" },
    { xml: "<a>&#0;</a>", why: "the number of no letter" },
    { xml: "<a>&#x110000;</a>", why: "a number too large" },
    { xml: "<a>&#xD83D;&#xDE00;</a>", why: "a letter in halves" },
    { xml: '<a b="&#xD83D;"/>', why: "half a letter that nobody asks for" },
    { xml: "<a\u00A0b='1'/>", why: "a no-break space in a name" },
    { xml: "<a \u00A0b='1'/>", why: "a no-break space before a name" },
    { xml: "<a b=1/>", why: "no quotes" },
    { xml: "<a b='1'c='2'/>", why: "no space between attributes" },
    { xml: "<a>5</b>", why: "another closing tag" },
    { xml: "<a>5</ab>", why: "a longer closing tag" },
    { xml: "<a>5</a>6", why: "text behind" },
    { xml: "<a/><a/>", why: "two roots" },
    { xml: "<a>", why: "no end" },
    { xml: "<a", why: "half a tag" },
    { xml: "<a b='", why: "half a value" },
    { xml: "<a>&", why: "an end inside a reference" },
    { xml: "", why: "nothing" },
    { xml: "<!DOCTYPE a><a/>", why: "a document type" },
  ])("refuses $why", ({ xml }) => {
    expect(() => readText(xml)).toThrow();
  });

  it.each([
    { bytes: [0x3c, 0x61, 0x3e, 0xc3, 0x3c, 0x2f, 0x61, 0x3e], why: "half a letter" },
    { bytes: [0x3c, 0x61, 0x3e, 0xc0, 0xbc, 0x3c, 0x2f, 0x61, 0x3e], why: "a letter too long" },
    { bytes: [0xff, 0xfe, 0x3c, 0x00, 0x00, 0xd8], why: "half a letter of UTF-16" },
  ])("refuses bytes with $why", ({ bytes }) => {
    expect(() => read(Uint8Array.from(bytes))).toThrow();
  });
});
