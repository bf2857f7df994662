import { zipSync } from "fflate";
import { archiveOfFiles } from "../../src/adapters/folder/archive.ts";
import { memoryFolder } from "../../src/adapters/folder/memory-folder.ts";
import { lookingInside } from "../../src/use-cases/inside-containers.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const one = archiveOfFiles([{ path: "b.xlsx", bytes: text("b") }]);

describe("files inside archives", () => {
  it.each([
    { why: "an archive", name: "a.zip", content: one, listed: ["nhan/a.zip!/b.xlsx"] },
    { why: "capitals", name: "A.ZIP", content: one, listed: ["nhan/A.ZIP!/b.xlsx"] },
    { why: "a workbook is a zip too", name: "a.xlsx", content: one, listed: ["nhan/a.xlsx"] },
    { why: "no archive", name: "a.zip", content: text("?"), listed: ["nhan/a.zip"] },
    { why: "an empty archive", name: "a.zip", content: zipSync({}), listed: ["nhan/a.zip"] },
    {
      why: "an archive that leads outside",
      name: "a.zip",
      content: zipSync({ "../b.xlsx": text("b") }),
      listed: ["nhan/a.zip"],
    },
    {
      why: "an archive of more files than a school sends",
      name: "a.zip",
      content: zipSync(
        Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, text("")])),
      ),
      listed: ["nhan/a.zip"],
    },
    {
      why: "an archive over the size of any file that is opened",
      name: "a.zip",
      content: zipSync({ "b.xlsx": [new Uint8Array(40_000_001), { level: 0 }] }),
      listed: ["nhan/a.zip"],
    },
    {
      why: "folders inside",
      name: "a.zip",
      content: zipSync({ "TH Sơn Ca/b.xlsx": text("b"), "c.pdf": text("c") }),
      listed: ["nhan/a.zip!/TH Sơn Ca/b.xlsx", "nhan/a.zip!/c.pdf"],
    },
  ])("are listed so that nothing is told twice: $why", async ({ name, content, listed }) => {
    const folder = lookingInside(memoryFolder("x", [{ path: `nhan/${name}`, content }]));
    const entries = await folder.list("nhan");
    expect(entries.map(({ path }) => path).sort()).toEqual(listed);
    for (const { path, size } of entries) expect((await folder.read(path))?.length).toBe(size);
  });

  it("are not there when the archive is not", async () => {
    const folder = lookingInside(memoryFolder("x"));
    expect(await folder.read("nhan/a.zip!/b.xlsx")).toBeUndefined();
  });

  it("are told by an archive as it is now, not as it was", async () => {
    const inner = memoryFolder("x", [{ path: "nhan/a.zip", content: one }]);
    const folder = lookingInside(inner);
    await folder.list("nhan");
    const two = archiveOfFiles([{ path: "b.xlsx", bytes: text("another") }]);
    await folder.write([{ path: "nhan/a.zip", bytes: two }]);
    expect(await folder.read("nhan/a.zip!/b.xlsx")).toEqual(text("another"));
  });

  it("are told anew at every listing: programs beside us replace archives too", async () => {
    const inner = memoryFolder("x", [{ path: "nhan/a.zip", content: one }]);
    const folder = lookingInside(inner);
    await folder.list("nhan");
    const two = archiveOfFiles([{ path: "b.xlsx", bytes: text("corrected") }]);
    await inner.write([{ path: "nhan/a.zip", bytes: two }]);
    const [entry] = await folder.list("nhan");
    expect(entry?.size).toBe(text("corrected").length);
    expect(await folder.read("nhan/a.zip!/b.xlsx")).toEqual(text("corrected"));
  });

  it.each(["nhan/Nộp gấp!/b.xlsx", "nhan/Nộp gấp!/a.zip!/b.xlsx", "nhan/bản.zip!/b.xlsx"])(
    "are not taken for files of a folder whose name ends so: %s",
    async (path) => {
      const isArchive = path.includes("a.zip");
      const held = isArchive ? { path: "nhan/Nộp gấp!/a.zip", content: one } : undefined;
      const folder = lookingInside(memoryFolder("x", [held ?? { path, content: text("b") }]));
      expect((await folder.list("nhan")).map((entry) => entry.path)).toEqual([path]);
      expect(await folder.read(path)).toEqual(text("b"));
    },
  );
});
