import { examineHostile } from "./examine-hostile.ts";
import { hostileSet } from "./hostile-set.ts";

describe("a hostile file has one status and reason, and harms nothing:", () => {
  it.each(hostileSet)("$name", async ({ make, expected }) => {
    expect(await examineHostile(make())).toEqual(expected);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
