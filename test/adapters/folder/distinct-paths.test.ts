import { withDistinctPaths } from "../../../src/adapters/folder/distinct-paths.ts";

const nfd = (text: string): string => text.normalize("NFD");

it.each([
  { why: "nothing to do", paths: ["nhan/A.xlsx", "b"], distinct: ["nhan/A.xlsx", "b"] },
  { why: "NFD alone", paths: [nfd("nhan/Lê.xlsx")], distinct: ["nhan/Lê.xlsx"] },
  {
    why: "NFC and NFD",
    paths: [nfd("nhan/lê.xlsx"), "nhan/lê.xlsx"],
    distinct: ["nhan/lê (1).xlsx", "nhan/lê.xlsx"],
  },
  { why: "case", paths: ["A.xlsx", "a.XLSX", "a"], distinct: ["A.xlsx", "a (1).XLSX", "a"] },
  {
    why: "the number is taken too",
    paths: ["A.xlsx", "a.xlsx", "a (1).xlsx", "B.x", "b (1).x", "b.X"],
    distinct: ["A (2).xlsx", "a.xlsx", "a (1).xlsx", "B.x", "b (1).x", "b (2).X"],
  },
  { why: "no extension", paths: ["x/Đ", "x/đ"], distinct: ["x/Đ (1)", "x/đ"] },
])("paths stay apart: $why", ({ paths, distinct }) => {
  const files = paths.map((path) => ({ path }));
  expect(withDistinctPaths(files).map(({ path }) => path)).toEqual(distinct);
});
