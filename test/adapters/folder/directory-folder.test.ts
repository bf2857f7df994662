import { directoryFolder } from "../../../src/adapters/folder/directory-folder.ts";
import { LockedFileError, UnreadableFileError } from "../../../src/adapters/folder/folder.ts";
import { fakeDirectory, type Fault } from "./fake-directory.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe("directoryFolder", () => {
  it("lists files below a folder with their sizes, in NFC, and reads them by that path", async () => {
    const spelled = "nhan/TH Thới Thạnh/báo cáo.xlsx".normalize("NFD");
    const { handle } = fakeDirectory({ "dot.json": "{}", [spelled]: "số liệu" });
    const folder = directoryFolder(handle);
    const path = "nhan/TH Thới Thạnh/báo cáo.xlsx";
    expect(await folder.list("nhan")).toEqual([{ path, size: text("số liệu").length }]);
    expect(await folder.read(path)).toEqual(text("số liệu"));
    expect((await folder.list("")).map((entry) => entry.path)).toContain("dot.json");
  });

  it("keeps two files apart whose names differ only in their Unicode form", async () => {
    const [nfc, nfd] = ["nhan/Lê.xlsx", "nhan/Lê.xlsx".normalize("NFD")];
    const folder = directoryFolder(fakeDirectory({ [nfd]: "a", [nfc]: "bb" }).handle);
    const entries = await folder.list("nhan");
    expect(entries.map(({ size }) => size).sort()).toEqual([1, 2]);
    for (const { path, size } of entries) expect(await folder.read(path)).toHaveLength(size);
  });

  it("knows a folder and a file that are not there", async () => {
    const folder = directoryFolder(fakeDirectory({ "dot.json": "{}" }).handle);
    expect(await folder.list("nhan")).toEqual([]);
    expect(await folder.read("ket-qua/ket-qua.json")).toBeUndefined();
  });

  it("says of a file that it cannot read which one it is", async () => {
    const fault: Fault = { name: "a.xlsx", at: "getFile", error: "NotReadableError" };
    const folder = directoryFolder(fakeDirectory({ "nhan/a.xlsx": "x" }, [fault]).handle);
    expect(await folder.list("nhan")).toEqual([{ path: "nhan/a.xlsx", size: 0 }]);
    await expect(folder.read("nhan/a.xlsx")).rejects.toThrow(UnreadableFileError);
    await expect(folder.read("nhan/a.xlsx")).rejects.toMatchObject({ path: "nhan/a.xlsx" });
  });

  it("says that a folder in a file's place cannot be read", async () => {
    const folder = directoryFolder(fakeDirectory({ "dot.json/x": "" }).handle);
    await expect(folder.read("dot.json")).rejects.toThrow(UnreadableFileError);
  });

  it("writes files together and makes their folders", async () => {
    const { handle, content } = fakeDirectory({ "ket-qua/a.xlsx": "old and longer" });
    const folder = directoryFolder(handle);
    await folder.write([
      { path: "ket-qua/a.xlsx", bytes: text("new") },
      { path: "chot/1/b.json", bytes: text("{}") },
    ]);
    expect(content()).toEqual({ "ket-qua/a.xlsx": "new", "chot/1/b.json": "{}" });
    await folder.makeFolders(["nhan", "bieu-mau"]);
    expect(await folder.list("nhan")).toEqual([]);
  });

  it.each<{ fault?: Fault; beside?: string; why: string }>([
    { beside: "~$b.xlsx", why: "Excel's mark beside it" },
    { beside: ".~lock.b.xlsx#", why: "LibreOffice's mark beside it" },
    {
      fault: { name: "b.xlsx", at: "createWritable", error: "NoModificationAllowedError" },
      why: "not opened for writing",
    },
    {
      fault: { name: "b.xlsx", at: "close", error: "InvalidStateError" },
      why: "not put in place after the first file was",
    },
    {
      fault: { name: "d.xlsx", at: "close", error: "NoModificationAllowedError" },
      why: "a new file not put in place",
    },
  ])("changes no file if one is open in a program: $why", async ({ fault, beside }) => {
    const before = {
      "ket-qua/a.xlsx": "a before",
      "ket-qua/b.xlsx": "b before",
      ...(beside === undefined ? {} : { [`ket-qua/${beside}`]: "" }),
    };
    const { handle, content } = fakeDirectory(before, fault === undefined ? [] : [fault]);
    const names = ["a", "b", "c", "d"];
    const files = names.map((name) => ({ path: `ket-qua/${name}.xlsx`, bytes: text("after") }));
    const locked = `ket-qua/${fault?.name ?? "b.xlsx"}`;
    const written = directoryFolder(handle).write(files);
    await expect(written).rejects.toThrow(LockedFileError);
    await expect(written).rejects.toMatchObject({ path: locked });
    expect(content()).toEqual(before);
  });

  it("does not take a full disk or a taken permission for a lock", async () => {
    const fault: Fault = { name: "b.json", at: "createWritable", error: "NotAllowedError" };
    const { handle, content } = fakeDirectory({ "a.json": "1" }, [fault]);
    const files = ["a.json", "b.json"].map((path) => ({ path, bytes: text("2") }));
    const written = directoryFolder(handle).write(files);
    await expect(written).rejects.toMatchObject({ name: "NotAllowedError" });
    expect(content()).toEqual({ "a.json": "1" });
  });

  it("tells before work begins that an output is open", async () => {
    const { handle } = fakeDirectory({ "so-xu-ly.xlsx": "", "~$-xu-ly.xlsx": "" });
    const folder = directoryFolder(handle);
    await expect(folder.refuseLocked(["ket-qua/tong-hop.xlsx", "so-xu-ly.xlsx"])).rejects.toThrow(
      LockedFileError,
    );
    await expect(folder.refuseLocked(["ket-qua/tong-hop.xlsx", "dot.json"])).resolves.toBe(
      undefined,
    );
  });
});
