import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskFolder } from "../../../src/adapters/folder/disk-folder.ts";

const dir = mkdtempSync(join(tmpdir(), "đợt-"));
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe("diskFolder", () => {
  it("keeps files apart as the disk does, whatever the Unicode form of their names", async () => {
    mkdirSync(join(dir, "nhan"));
    const names = ["Lê.xlsx", "Lê.xlsx".normalize("NFD")];
    for (const [index, name] of names.entries()) {
      writeFileSync(join(dir, "nhan", name), text("x".repeat(index + 1)));
    }
    const folder = diskFolder(dir);
    const entries = await folder.list("nhan");
    // Some disks take the two for one name.
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
    for (const { path, size } of entries) expect(await folder.read(path)).toHaveLength(size);
  });

  it("writes none where the last cannot be put in place", async () => {
    const folder = diskFolder(dir);
    await folder.write([{ path: "ket-qua/a.json", bytes: text("old") }]);
    // The last but one becomes a folder while the others are being written.
    const files = ["a.json", "b.json", "c", "c/d.json"].map((name) => ({
      path: `ket-qua/${name}`,
      bytes: text("new"),
    }));
    await expect(folder.write(files)).rejects.toThrow();
    expect(readFileSync(join(dir, "ket-qua", "a.json"), "utf8")).toBe("old");
    const paths = (await folder.list("ket-qua")).map(({ path }) => path);
    expect(paths).toEqual(["ket-qua/a.json"]);
  });
});
