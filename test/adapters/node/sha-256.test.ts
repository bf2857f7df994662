import { sha256Anywhere, sha256Of } from "../../../src/adapters/node/sha-256.ts";

describe.each([
  { where: "Node", hash: sha256Of },
  { where: "a browser", hash: sha256Anywhere },
])("SHA-256 in $where", ({ hash }) => {
  it.each([
    { text: "", hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { text: "abc", hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
  ])("of “$text”", ({ text, hex }) => {
    expect(hash(new TextEncoder().encode(text))).toBe(hex);
  });
});
