import { deflateRawSync } from "node:zlib";
import * as zlib from "node:zlib";
import fc from "fast-check";
import { crc32, crc32Anywhere } from "../../../src/adapters/spreadsheet-reader/crc-32.ts";
import { damaged } from "../../../src/adapters/spreadsheet-reader/guard-reason.ts";
import {
  inflateAnywhere,
  inflateInNode,
} from "../../../src/adapters/spreadsheet-reader/inflate.ts";

/** What comes out; longer than expected and no deflated bytes at all are both no content. */
function outcome(inflated: () => Uint8Array, size: number): string | undefined {
  try {
    const content = inflated();
    return content.length === size ? Buffer.from(content).toString("hex") : undefined;
  } catch (error) {
    expect(error).toMatchObject({ reason: damaged().reason });
    return undefined;
  }
}

/** The same bytes, Node's way and the browser's. */
function both(packed: Uint8Array, size: number): readonly (string | undefined)[] {
  return [
    outcome(() => inflateInNode(zlib, packed, size), size),
    outcome(() => inflateAnywhere(packed, size), size),
  ];
}

const text = new TextEncoder().encode('<c r="A1" t="s"><v>0</v></c>Trường'.repeat(200));
/** Packed it is more than what is inflated at once. */
const noise = Uint8Array.from({ length: 400_000 }, (_, at) => (at * at * 2_654_435_761) >>> 13);
const packed = new Uint8Array(deflateRawSync(text));

describe("inflating in Node and in a browser", () => {
  it.each([
    { what: "all of it", bytes: packed, content: text },
    { what: "nothing", bytes: new Uint8Array(deflateRawSync(new Uint8Array())), content: [] },
    { what: "much", bytes: new Uint8Array(deflateRawSync(noise, { level: 0 })), content: noise },
    { what: "what is stored as it is", bytes: deflateRawSync(text, { level: 0 }), content: text },
    { what: "bytes behind the end", bytes: Buffer.concat([packed, packed]), content: text },
  ])("gives $what", ({ bytes, content }) => {
    const expected = Buffer.from(content).toString("hex");
    expect(both(new Uint8Array(bytes), content.length)).toEqual([expected, expected]);
  });

  it.each([
    { what: "more than is declared", bytes: packed, size: text.length - 1 },
    { what: "far more than is declared", bytes: packed, size: 3 },
    { what: "something where nothing is declared", bytes: packed, size: 0 },
    { what: "less than is declared", bytes: packed, size: text.length + 1 },
    { what: "what is cut off", bytes: packed.subarray(0, -5), size: text.length },
    { what: "no byte at all", bytes: new Uint8Array(), size: 0 },
    { what: "what is not deflated", bytes: text, size: text.length },
    {
      what: "much more than is declared",
      bytes: deflateRawSync(noise, { level: 0 }),
      size: noise.length - 70_000,
    },
  ])("refuses $what", ({ bytes, size }) => {
    expect(both(new Uint8Array(bytes), size)).toEqual([undefined, undefined]);
  });

  it("gives the same where any byte is another, as far as the checksum lets it through", () => {
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = packed.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        const honest = Buffer.from(text).toString("hex");
        const [inNode, inBrowser] = both(changed, text.length).map((hex) => hex === honest);
        expect(inNode).toBe(inBrowser);
      }),
    );
  });

  it("finds the same checksum", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(crc32(bytes)).toBe(crc32Anywhere(bytes));
      }),
    );
    expect(crc32Anywhere(new TextEncoder().encode("123456789"))).toBe(0xcb_f4_39_26);
  });
});
