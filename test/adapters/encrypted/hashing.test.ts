import { hashAnywhere, hashNamed } from "../../../src/adapters/encrypted/hashing.ts";

const text = (letters: string): Uint8Array => new TextEncoder().encode(letters);
const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("hex");

describe("a hash in Node and in a browser", () => {
  it.each([
    { name: "MD5", starts: "900150983cd24fb0" },
    { name: "SHA1", starts: "a9993e364706816a" },
    { name: "SHA-1", starts: "a9993e364706816a" },
    { name: "SHA256", starts: "ba7816bf8f01cfea" },
    { name: "SHA384", starts: "cb00753f45a35e8b" },
    { name: "SHA512", starts: "ddaf35a193617aba" },
  ])("$name of abc, in one piece or several", ({ name, starts }) => {
    const inNode = hashNamed(name);
    const inBrowser = hashAnywhere(name);
    expect(hex(inNode?.(text("abc")))).toMatch(new RegExp(`^${starts}`, "u"));
    for (const pieces of [[text("abc")], [text("a"), text("bc")], [text("x".repeat(300))]]) {
      expect(hex(inNode?.(...pieces))).toBe(hex(inBrowser?.(...pieces)));
    }
  });

  it("is none for a name that nobody uses", () => {
    expect(hashNamed("MD4")).toBeUndefined();
    expect(hashAnywhere("MD4")).toBeUndefined();
  });
});
