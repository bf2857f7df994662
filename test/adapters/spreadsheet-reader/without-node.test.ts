/** The reader as a browser has it: none of the modules that come with Node. */
import { describe, expect, it, jest } from "@jest/globals";
import { snapshotContract } from "../snapshot-contract.ts";

/** Modules look for Node's when they are loaded. */
async function withoutNode<Module>(load: () => Promise<Module>): Promise<Module> {
  let loaded: Module | undefined;
  const ofNode: unknown = Reflect.get(process, "getBuiltinModule");
  Reflect.set(process, "getBuiltinModule", undefined);
  try {
    await jest.isolateModulesAsync(async () => {
      loaded = await load();
    });
  } finally {
    Reflect.set(process, "getBuiltinModule", ofNode);
  }
  if (loaded === undefined) throw new Error("Nothing was loaded");
  return loaded;
}

const loading = withoutNode(async () => ({
  ...(await import("../../../src/adapters/spreadsheet-reader/read-workbook.ts")),
  ...(await import("../../../src/adapters/spreadsheet-reader/utf8.ts")),
}));

describe("the guarded reader in a browser", () => {
  snapshotContract({
    read: async (bytes) => (await loading).readWorkbook(bytes),
    seesLooks: true,
  });

  it("has none of Node's buffers", async () => {
    const { Utf8 } = await loading;
    expect(Utf8.of("Sơn Ca").bytes).not.toBeInstanceOf(Buffer);
    expect(Utf8.isValid(Uint8Array.of(0xc3))).toBe(false);
    expect(Utf8.of("Sơn").equals(Utf8.of("Sơn"))).toBe(true);
    expect(Utf8.of("Sơn").equals(Utf8.of("Sớn"))).toBe(false);
    expect(Utf8.of("\uFEFFSơn Ca").text(0, 11)).toBe("\uFEFFSơn Ca");
  });
});
