import fc from "fast-check";
import { zipSync, type Zippable } from "fflate";
import { archiveOfFiles, filesFromArchive } from "../../../src/adapters/folder/archive.ts";
import type { FolderFile } from "../../../src/adapters/folder/folder.ts";
import {
  RefusedFileError,
  type GuardReason,
  type UnsafeDetail,
} from "../../../src/adapters/spreadsheet-reader/guard-reason.ts";
import { patched, withDeclaredSize } from "../spreadsheet-reader/make-package.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const letters = Array.from("aZ0 -_.()ăâđêôơưáàảãạỳý");
const step = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 })
  .filter((name) => !/^\.+$/u.test(name));
const path = fc
  .tuple(
    fc.array(step, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(".xlsx", ".json", ".pdf", ""),
  )
  .map(([steps, ending]) => (steps.join("/") + ending).normalize("NFC"));
const files = fc.uniqueArray(fc.record({ path, bytes: fc.uint8Array({ maxLength: 300 }) }), {
  selector: (file) => file.path.toLowerCase(),
  maxLength: 12,
});

const byPath = (a: FolderFile, b: FolderFile): number => (a.path < b.path ? -1 : 1);

describe("archiveOfFiles and filesFromArchive", () => {
  it("give back the same files, whatever their names and content", () => {
    fc.assert(
      fc.property(files, (given) => {
        const back = filesFromArchive(archiveOfFiles(given));
        expect(back.map((file) => ({ path: file.path, bytes: [...file.bytes] }))).toEqual(
          [...given].sort(byPath).map((file) => ({ path: file.path, bytes: [...file.bytes] })),
        );
      }),
    );
  });

  it("make equal bytes of equal content, in any order and at any time", () => {
    jest.useFakeTimers({ now: new Date("2031-07-01T10:00:00Z") });
    const given = ["dot.json", "nhan/b.xlsx", "nhan/á.xlsx"].map((name) => ({
      path: name,
      bytes: text(name),
    }));
    const first = archiveOfFiles(given);
    jest.setSystemTime(new Date("2032-01-01T00:00:00Z"));
    expect(archiveOfFiles([...given].reverse())).toEqual(first);
    jest.useRealTimers();
  });

  it("stores workbooks as they are and makes JSON smaller", () => {
    const bytes = text("1234".repeat(1000));
    const size = (name: string): number => archiveOfFiles([{ path: name, bytes }]).length;
    expect(size("a.xlsx")).toBeGreaterThan(4000);
    expect(size("a.json")).toBeLessThan(400);
  });
});

/** An archive whose only file has a name of these bytes. */
function named(bytes: readonly number[]): Uint8Array {
  const place = "x".repeat(bytes.length);
  return patched(zipSync({ [place]: text("1") }), place, String.fromCharCode(...bytes));
}

/** Why an archive was refused; `undefined` if it was not. */
function refusalOf(bytes: Uint8Array): GuardReason | undefined {
  try {
    filesFromArchive(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof RefusedFileError) return error.reason;
    throw error;
  }
}

describe("filesFromArchive", () => {
  it.each([
    { bytes: [...text("báo cáo")], name: "báo cáo", why: "UTF-8 without its flag" },
    {
      bytes: [...text("Tiểu học".normalize("NFD"))],
      name: "Tiểu học",
      why: "UTF-8 from a Mac, letters and marks apart",
    },
    {
      bytes: [0x42, 0xa0, 0x6f, 0x20, 0x63, 0xa0, 0x6f],
      name: "Báo cáo",
      why: "code page 437, English Windows",
    },
    {
      bytes: [0x42, 0xe1, 0x6f, 0x20, 0x63, 0xe1, 0x6f],
      name: "Báo cáo",
      why: "code page 1258, Vietnamese Windows",
    },
    {
      bytes: [0xf0, 0xea, 0xf2],
      name: "đệ",
      why: "code page 1258, with marks of their own",
    },
    {
      bytes: [...text("dot\\nhan\\a.xlsx")],
      name: "dot/nhan/a.xlsx",
      why: "steps parted as Windows does",
    },
    { bytes: [...text("./dot//a.json")], name: "dot/a.json", why: "empty steps" },
    { bytes: [...text("/dot.json")], name: "dot.json", why: "from the root" },
  ])("reads a name: $why", ({ bytes, name }) => {
    expect(filesFromArchive(named(bytes)).map((file) => file.path)).toEqual([
      name.normalize("NFC"),
    ]);
  });

  const bomb = zipSync({ "bomb.csv": new Uint8Array(30_000_000) });
  const many: Zippable = Object.fromEntries(
    Array.from({ length: 20_001 }, (_, index) => [String(index), new Uint8Array()]),
  );
  it.each<{ bytes: Uint8Array; detail: UnsafeDetail; why: string }>([
    { bytes: named([...text("../../x")]), detail: "path-outside", why: "leads outside" },
    { bytes: named([...text("a\\..\\x")]), detail: "path-outside", why: "outside, as Windows" },
    { bytes: bomb, detail: "inflation-ratio", why: "a bomb" },
    { bytes: zipSync(many), detail: "too-many-entries", why: "more files than any campaign" },
    {
      bytes: patched(
        zipSync({ "nhan/a.xlsx": text("1"), "nhan/b.xlsx": text("2") }),
        "nhan/b.xlsx",
        "nhan/A.xlsx",
      ),
      detail: "duplicate-entry",
      why: "two files of one name, case aside",
    },
    {
      bytes: zipSync({ ["á".normalize("NFC")]: text("1"), ["á".normalize("NFD")]: text("2") }),
      detail: "duplicate-entry",
      why: "two files of one name, written in two ways",
    },
  ])("refuses an archive: $why", ({ bytes, detail }) => {
    expect(refusalOf(bytes)).toEqual({ code: "unsafe", detail });
  });

  it.each([
    { bytes: new Uint8Array(), why: "nothing" },
    { bytes: text("PK no archive"), why: "something else" },
    {
      bytes: withDeclaredSize(zipSync({ "a.json": text("1234".repeat(99)) }), 10),
      why: "more in it than declared",
    },
    {
      bytes: patched(zipSync({ "a.xlsx": [text("figures"), { level: 0 }] }), "figures", "figurez"),
      why: "a flipped byte",
    },
  ])("says that it is damaged: $why", ({ bytes }) => {
    expect(refusalOf(bytes)).toEqual({ code: "damaged" });
  });

  it("takes a campaign of two thousand units", () => {
    const sent = Array.from({ length: 4500 }, (_, index) => ({
      path: `nhan/${index}.xlsx`,
      bytes: text(String(index)),
    }));
    expect(filesFromArchive(archiveOfFiles(sent))).toHaveLength(4500);
  });
});

it("holds every file where only case or Unicode form tells names apart", () => {
  const paths = ["nhan/Lê.xlsx", "nhan/Lê.xlsx".normalize("NFD"), "nhan/LÊ.xlsx"];
  const files = paths.map((path, index) => ({ path, bytes: new Uint8Array([index]) }));
  const found = filesFromArchive(archiveOfFiles(files)).flatMap(({ bytes }) => [...bytes]);
  expect(found.sort()).toEqual([0, 1, 2]);
});
