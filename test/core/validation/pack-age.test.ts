import { bundledPacks } from "../../../src/core/report-pack/bundled-packs.ts";
import { packAge } from "../../../src/core/validation/pack-age.ts";

const ID = "hocmon-2024";
const bundledVersion = (bundledPacks[ID] as { readonly version: string }).version;
const [major = 0, minor = 0, patch = 0] = bundledVersion.split(".").map(Number);

describe("packAge", () => {
  it.each([
    { why: "the one that comes with the program", version: bundledVersion, age: "same" },
    { why: "an earlier one", version: "0.9.10", age: "older" },
    { why: "a later one", version: `${major}.${minor}.${patch + 1}`, age: "newer" },
    {
      why: "numbers count, not letters",
      version: `${major}.${minor + 10}.${patch}`,
      age: "newer",
    },
  ])("$age: $why", ({ version, age }) => {
    expect(packAge({ id: ID, version })).toEqual({ age, bundledVersion });
  });

  it.each(["mau-nho", "toString"])("knows nothing of %s", (id) => {
    expect(packAge({ id, version: "1.0.0" })).toEqual({ age: "not-bundled" });
  });
});
