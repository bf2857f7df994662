import {
  fileTitle,
  linkToFile,
  shortFileTitle,
  shortFileTitles,
} from "../../../src/core/presentation/source-link.ts";

describe("linkToFile", () => {
  it.each([
    { file: "nhan/TH 01.xlsx", link: "../nhan/TH 01.xlsx", why: "one folder up from ket-qua" },
    { file: "nhan/a.zip!/b/c.xlsx", link: "../nhan/a.zip", why: "the archive, not what is in it" },
  ])("links $why", ({ file, link }) => {
    expect(linkToFile(file)).toEqual({ fileLink: link });
  });

  it.each([
    { file: undefined, why: "nothing" },
    { file: "", why: "an empty path" },
    {
      file: "nhan/a\\b.xlsx",
      why: "a name with a backslash, which another system reads as a folder",
    },
    { file: "nhan/../../etc/x.xlsx", why: "a path that leaves the campaign" },
    { file: "nhan/a\nb.xlsx", why: "a name with a control character" },
  ])("does not link $why", ({ file }) => {
    expect(linkToFile(file)).toEqual({});
  });
});

describe("fileTitle", () => {
  it.each([
    { file: "nhan/TH/bao cao.xlsx", title: "bao cao.xlsx" },
    { file: "nhan/a.zip!/TH/b.xlsx", title: "a.zip › b.xlsx" },
  ])("names $file as $title", ({ file, title }) => {
    expect(fileTitle(file)).toBe(title);
  });
});

describe("shortFileTitle", () => {
  it("keeps a name that fits", () => {
    expect(shortFileTitle("nhan/a.xlsx", 20)).toBe("a.xlsx");
  });

  it("cuts in the middle, so that the ends of copies are seen", () => {
    const title = shortFileTitle("nhan/bao cao 6 thang truong tieu hoc (sua lan 2).xlsx", 24);
    expect(title).toHaveLength(24);
    expect(title).toMatch(/^bao cao.*….*lan 2\)\.xlsx$/u);
  });

  it("shares the width among files counted together", () => {
    expect(shortFileTitles([{ file: "nhan/a.xlsx" }, { file: "nhan/b.xlsx" }], 30)).toBe(
      "a.xlsx; b.xlsx",
    );
    expect(shortFileTitles([], 30)).toBe("");
  });
});
