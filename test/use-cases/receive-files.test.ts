import { memoryFolder } from "../../src/adapters/folder/memory-folder.ts";
import { receiveFiles } from "../../src/use-cases/receive-files.ts";

const file = (path: string, byte: number) => ({ path, bytes: new Uint8Array([byte]) });

describe("files that arrive", () => {
  it.each([
    { why: "new", arrive: [file("a.xlsx", 1)], there: ["nhan/a.xlsx"] },
    {
      why: "another content under the same name",
      arrive: [file("có.xlsx", 2)],
      there: ["nhan/có (1).xlsx"],
    },
    { why: "the same once more", arrive: [file("có.xlsx", 1)], there: ["nhan/có.xlsx"] },
    {
      why: "three of one name at once",
      arrive: [file("có.xlsx", 2), file("có.xlsx", 3), file("có.xlsx", 2)],
      there: ["nhan/có (1).xlsx", "nhan/có (2).xlsx", "nhan/có (1).xlsx"],
    },
    { why: "no extension", arrive: [file("b", 1), file("b", 2)], there: ["nhan/b", "nhan/b (1)"] },
    {
      why: "names that only case tells apart are one to Windows",
      arrive: [file("CÓ.xlsx", 2), file("a.xlsx", 1), file("A.xlsx", 2), file("A.XLSX", 1)],
      there: ["nhan/CÓ (1).xlsx", "nhan/a.xlsx", "nhan/A (1).xlsx", "nhan/a.xlsx"],
    },
    { why: "in NFD", arrive: [file("có.xlsx".normalize("NFD"), 1)], there: ["nhan/có.xlsx"] },
  ])("never overwrite: $why", async ({ arrive, there }) => {
    const folder = memoryFolder("x", [{ path: "nhan/có.xlsx", content: new Uint8Array([1]) }]);
    const paths = await receiveFiles(folder, arrive);
    expect(paths).toEqual(there);
    for (const [index, path] of paths.entries()) {
      expect(await folder.read(path)).toEqual(arrive[index]?.bytes);
    }
    expect(await folder.read("nhan/có.xlsx")).toEqual(new Uint8Array([1]));
  });
});
