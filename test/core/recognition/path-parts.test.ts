import { pathParts } from "../../../src/core/recognition/path-parts.ts";

describe("pathParts", () => {
  it.each([
    { file: "nhan/TH A.xlsx", parts: ["file-name TH A.xlsx"] },
    { file: "TH A.xlsx", parts: ["file-name TH A.xlsx"] },
    { file: "nhan/TH A/1.xlsx", parts: ["folder-name TH A", "file-name 1.xlsx"] },
    {
      file: "nhan/x/BC TH A.eml!/a.zip!/nhan/1.xlsx",
      parts: [
        "folder-name x",
        "mail-name BC TH A.eml",
        "archive-name a.zip",
        "folder-name nhan",
        "file-name 1.xlsx",
      ],
    },
    { file: "nhan/thu.MSG!/b!.xlsx", parts: ["mail-name thu.MSG", "file-name b!.xlsx"] },
  ])("tells what each part of $file is", ({ file, parts }) => {
    expect(pathParts(file).map(({ source, name }) => `${source} ${name}`)).toEqual(parts);
  });
});
