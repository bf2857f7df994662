import { fileAddress } from "../../../src/adapters/office-js/file-address.ts";
import { renameSheets } from "../../../src/adapters/office-js/rename-sheets.ts";
import { markKey, markName, parseMark } from "../../../src/adapters/office-js/sheet-mark.ts";

describe("fileAddress", () => {
  it.each([
    { folder: "C:\\a\\ket-qua", link: "../nhan/x y.xlsx", address: "C:\\a\\nhan\\x%20y.xlsx" },
    {
      folder: "C:\\a\\ket-qua\\",
      link: "../nhan/50%#1.xlsx",
      address: "C:\\a\\nhan\\50%25%231.xlsx",
    },
    { folder: "/a/ket-qua", link: "../nhan/b/x.xlsx", address: "/a/nhan/b/x.xlsx" },
    { folder: "https://so.example/a/k", link: "../x.xlsx", address: "https://so.example/a/x.xlsx" },
    { folder: "\\\\may\\chung\\k", link: "../x.xlsx", address: "\\\\may\\chung\\x.xlsx" },
    { folder: "C:\\", link: "../x.xlsx", address: undefined },
    { folder: "\\\\may\\chung", link: "../x.xlsx", address: undefined },
    { folder: "https://so.example", link: "../x.xlsx", address: undefined },
    { folder: "C:\\a", link: "/x.xlsx", address: undefined },
    { folder: "C:\\a", link: "https://la.example/x", address: undefined },
    { folder: "C:\\a", link: "..\\..\\x.exe", address: undefined },
  ])("$link from $folder is $address", ({ folder, link, address }) => {
    expect(fileAddress(folder, link)).toBe(address);
  });
});

describe("renameSheets", () => {
  const nameOf = (planned: string): string => (planned === "Chi tiết" ? "Chi tiết '6T'x" : planned);

  it.each([
    { formula: "'Chi tiết'!X75", renamed: "'Chi tiết ''6T''x'!X75" },
    {
      formula: "SUM('Chi tiết'!A1,'Tổng hợp'!A1)",
      renamed: "SUM('Chi tiết ''6T''x'!A1,'Tổng hợp'!A1)",
    },
    { formula: "IF(A1=\"'Chi tiết'!X75\",1,2)", renamed: "IF(A1=\"'Chi tiết'!X75\",1,2)" },
    { formula: "_tonghop!$A$1", renamed: "_tonghop!$A$1" },
    { formula: 'A1&"nói ""Chi tiết""!"', renamed: 'A1&"nói ""Chi tiết""!"' },
  ])("$formula", ({ formula, renamed }) => {
    expect(renameSheets(formula, nameOf)).toBe(renamed);
  });
});

describe("the mark of a sheet", () => {
  const area = { from: { row: 0, column: 0 }, to: { row: 74, column: 12 } };
  const target = { sheet: "Tên mới", ...area };

  it("tells which planned sheet it is, and how large it was", () => {
    const name = markName("Theo dõi", area);
    expect(name).toMatch(/^[A-Za-z_]\w+$/u);
    expect(parseMark(name, target)).toMatchObject({
      key: markKey("THEO DÕI"),
      rows: 75,
      columns: 13,
    });
  });

  it("tells sheets apart that differ in diacritics only", () => {
    expect(markKey("Bao cao")).not.toBe(markKey("Báo cáo"));
  });

  it.each(["DV_01_02", "_TongHop_1x_a", "_xlnm.Print_Area"])("is not %s", (name) => {
    expect(parseMark(name, target)).toBeUndefined();
  });
});
