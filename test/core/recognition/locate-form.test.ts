import { formatPlace } from "../../../src/core/recognition/cell-place.ts";
import type { CellPlace } from "../../../src/core/recognition/cell-place.ts";
import { locateForm } from "../../../src/core/recognition/locate-form.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { NameTarget } from "../../../src/core/workbook/workbook-snapshot.ts";
import {
  FORM,
  formCells,
  formNames,
  formWorkbook,
  pack,
  rowOf,
  sheetOf,
  target,
} from "../reading/form-workbook.ts";

const at = (places: ReadonlyMap<IndicatorCode, CellPlace>, code: string): string | undefined => {
  const place = places.get(code as IndicatorCode);
  return place && formatPlace(place);
};
const noNames = new Map<string, NameTarget>();

/** The names of a template but some. */
function namesWithout(...gone: readonly string[]): Map<string, NameTarget> {
  return new Map([...formNames()].filter(([name]) => !gone.includes(name)));
}

describe("locateForm by names", () => {
  const form = locateForm(formWorkbook({}), pack);

  it("finds values, earlier figures, notes and the report's own cells", () => {
    expect(form.foundBy).toBe("names");
    expect(at(form.values, "DV_01_02")).toBe("Báo cáo!E6");
    expect(at(form.previous, "DV_01_02")).toBe("Báo cáo!F6");
    expect(at(form.notes, "DV_01_02")).toBe("Báo cáo!G6");
    expect(at(form.samePeriod, "DN_01_01")).toBe("_tonghop!B20");
    expect(form.reportDate?.address).toEqual({ row: 1, column: 1 });
    expect(form.unitName?.address).toEqual({ row: 0, column: 1 });
    expect([...form.confirmations.keys()]).toEqual(["DN"]);
    expect(form).toMatchObject({ lost: [], moved: [] });
    expect(form.doubled.size).toBe(0);
  });

  it("finds a list's rows by its names and its count by the code column", () => {
    expect(at(form.values, "DV_01_05")).toBe("Báo cáo!E9");
    expect(form.lists.get("DV_01_05" as IndicatorCode)).toMatchObject({
      from: { row: 2, column: 1 },
      to: { row: 6, column: 3 },
    });
  });

  it.each([
    { gone: "DV_01_05_DS", why: "only the key column is named" },
    { gone: "DV_01_05", why: "only the block is named" },
  ])("finds a list where $why", ({ gone }) => {
    const located = locateForm(formWorkbook({}, { names: namesWithout(gone) }), pack);
    expect(located.lists.get("DV_01_05" as IndicatorCode)).toMatchObject({
      from: { row: 2, column: 1 },
      to: { row: 6, column: 3 },
    });
  });

  it.each([
    { own: 5, copied: 7, name: "Báo cáo (2)", doubled: true, why: "both are filled in" },
    { own: null, copied: 7, name: "Báo cáo_2", doubled: true, why: "only the copy is filled in" },
    { own: 5, copied: null, name: "Báo cáo (2)", doubled: false, why: "the copy is blank" },
    { own: 5, copied: 5, name: "BÁO CÁO (2)", doubled: false, why: "both say the same" },
    { own: 5, copied: 7, name: "Sheet1", doubled: true, why: "its codes are those of the form" },
    { own: null, copied: 7, name: "Nháp", doubled: true, why: "only a draft is filled in" },
    { own: 5, copied: 5, name: "Sheet1", doubled: false, why: "both say the same by any name" },
    { own: 5, copied: 7, name: "Kiểm tra", doubled: false, why: "every form has such a sheet" },
  ])("a copy of the sheet, where $why", ({ own, copied, name, doubled }) => {
    const { sheets } = formWorkbook({ DV_01_02: own });
    const copy = sheetOf(name, { ...formCells(), E6: copied });
    const located = locateForm(formWorkbook({}, { sheets: [...sheets, copy] }), pack);
    const places = new Map(doubled ? [["DV_01_02", ["Báo cáo!E6", `${name}!E6`]]] : []);
    expect(located.doubled).toEqual(places);
    expect(located.values.has("DV_01_02" as IndicatorCode)).toBe(!doubled);
  });

  it.each([
    { own: 5, below: 7, doubled: true, why: "both are filled in" },
    { own: null, below: 7, doubled: true, why: "only the second is filled in" },
    { own: 5, below: null, doubled: false, why: "the second is blank" },
    { own: 5, below: 5, doubled: false, why: "both say the same" },
  ])("a report pasted below the form, where $why", ({ own, below, doubled }) => {
    const located = locateForm(formWorkbook({ E6: own, B30: "DV_01_02", E30: below }), pack);
    const places = new Map(doubled ? [["DV_01_02", ["Báo cáo!E6", "Báo cáo!E30"]]] : []);
    expect(located.doubled).toEqual(places);
    expect(located.values.has("DV_01_02" as IndicatorCode)).toBe(!doubled);
  });

  it("takes no sheet with a few of the codes for a copy", () => {
    const { sheets } = formWorkbook({ DV_01_02: 5 });
    const few = { B4: "Mã", E4: "Số liệu", B5: "DV_01_02", E5: 7, B6: "DN_01_01", E6: 8 };
    const located = locateForm(
      formWorkbook({}, { sheets: [...sheets, sheetOf("So sánh", few)] }),
      pack,
    );
    expect(located.doubled.size).toBe(0);
  });

  it.each([
    { own: "6 tháng đầu năm 2024", copied: "9 tháng năm 2023", doubled: [] },
    { own: "6 tháng đầu năm 2024", copied: "6 tháng đầu năm 2023", doubled: [] },
    { own: "6 tháng đầu năm 2024", copied: "6 tháng năm 2024", doubled: ["DV_01_02"] },
    { own: "6 tháng đầu năm 2024", copied: "Số liệu", doubled: ["DV_01_02"] },
  ])("asks about “$copied” beside “$own”: $doubled", ({ own, copied, doubled }) => {
    const { sheets } = formWorkbook({ DV_01_02: 5, A3: own });
    const copy = sheetOf("Cũ", { ...formCells(), A3: copied, E6: 7 });
    const located = locateForm(formWorkbook({}, { sheets: [...sheets, copy] }), pack);
    expect([...located.doubled.keys()]).toEqual(doubled);
  });

  it("ignores a blank copy of the sheet", () => {
    const { sheets } = formWorkbook({});
    const copy = sheetOf("Báo cáo (2)", formCells());
    const names = namesWithout("DV_01_02");
    const located = locateForm(formWorkbook({}, { names, sheets: [...sheets, copy] }), pack);
    expect(at(located.values, "DV_01_02")).toBe("Báo cáo!E6");
    expect(located.doubled.size).toBe(0);
  });

  it("finds a renamed sheet and moved cells where the names lead", () => {
    const cells = { ...formCells(), H30: 7 };
    const names = formNames().set("DV_01_02", target("Tờ 1", "H30"));
    const located = locateForm(formWorkbook({}, { names, sheets: [sheetOf("tờ 1", cells)] }), pack);
    expect(at(located.values, "DV_01_02")).toBe("tờ 1!H30");
  });

  it.each([
    { content: 7, there: 7, moved: ["DV_01_02"], doubled: [], why: "both rows say the same" },
    { content: 7, there: 8, moved: [], doubled: ["DV_01_02"], why: "rows were sorted" },
    { content: 7, there: null, moved: [], doubled: ["DV_01_02"], why: "one of them is blank" },
  ])(
    "a named cell in a row that shows another code: $why",
    ({ content, there, moved, doubled }) => {
      const other = rowOf("DN_01_01");
      const names = formNames().set("DV_01_02", target(FORM, `E${other}`));
      const cells = { [`E${other}`]: content, E6: there };
      const located = locateForm(formWorkbook(cells, { names }), pack);
      expect(located.moved).toEqual(moved);
      expect([...located.doubled.keys()]).toEqual(doubled);
      expect(at(located.values, "DV_01_02")).toBe(
        moved.length > 0 ? `Báo cáo!E${other}` : undefined,
      );
    },
  );
});

describe("locateForm by the code column", () => {
  it("finds everything but lists' rows that have no heads", () => {
    const located = locateForm(formWorkbook({}, { names: noNames }), pack);
    expect(located.foundBy).toBe("code-column");
    expect(at(located.values, "DN_01_01")).toBe(`Báo cáo!E${rowOf("DN_01_01")}`);
    expect(at(located.previous, "DN_01_01")).toBe(`Báo cáo!F${rowOf("DN_01_01")}`);
    expect(at(located.notes, "DN_01_01")).toBe(`Báo cáo!G${rowOf("DN_01_01")}`);
    expect(located.lists.get("DV_01_05" as IndicatorCode)).toMatchObject({
      from: { row: 2, column: 1 },
      to: { row: 6, column: 3 },
    });
    expect(located.lost).toEqual([]);
  });

  it("finds the report's own cells by the words beside them", () => {
    const row = rowOf("DN_01_04") + 1;
    const words = {
      A1: "Tên đơn vị:",
      A2: "Ngày báo cáo :",
      [`C${row}`]: "Các ô còn trống ở mục này: không phát sinh",
    };
    const located = locateForm(formWorkbook(words, { names: noNames }), pack);
    expect(located.unitName?.address).toEqual({ row: 0, column: 1 });
    expect(located.reportDate?.address).toEqual({ row: 1, column: 1 });
    expect(located.confirmations.get("DN")?.address).toEqual({ row: row - 1, column: 4 });
  });

  it("helps out for a single code without name", () => {
    const names = namesWithout("DV_01_02", "DV_01_02_KT", "DV_01_02_GT");
    const located = locateForm(formWorkbook({}, { names }), pack);
    expect(located.foundBy).toBe("names");
    expect(at(located.values, "DV_01_02")).toBe("Báo cáo!E6");
    expect(at(located.notes, "DV_01_02")).toBe("Báo cáo!G6");
  });

  it("does not choose between two places", () => {
    const names = namesWithout("DV_01_02");
    const located = locateForm(formWorkbook({ B30: "DV_01_02" }, { names }), pack);
    expect(located.doubled).toEqual(new Map([["DV_01_02", ["Báo cáo!E6", "Báo cáo!E30"]]]));
    expect(at(located.values, "DV_01_02")).toBeUndefined();
    expect(located.lost).toEqual([]);
  });

  it("names codes that are lost", () => {
    const names = namesWithout("DV_01_02");
    const located = locateForm(formWorkbook({ B6: null }, { names }), pack);
    expect(located.lost).toEqual(["DV_01_02"]);
  });

  it("looks at visible sheets only, and needs the head row", () => {
    const hidden = sheetOf(FORM, formCells(), "hidden");
    const headless = sheetOf("Trang", { ...formCells(), E4: "Giá trị" });
    for (const sheet of [hidden, headless]) {
      const located = locateForm(formWorkbook({}, { names: noNames, sheets: [sheet] }), pack);
      expect(located.foundBy).toBe("none");
      expect(located.values.size).toBe(0);
    }
  });

  it.each([
    { first: 5, second: 7, doubled: ["Sheet1!E6", "Báo cáo (2)!E6"], why: "they differ" },
    { first: 5, second: 5, at: "Sheet1!E6", why: "they say the same" },
    { first: 5, second: null, at: "Sheet1!E6", why: "the second is blank" },
    { first: null, second: 5, at: "Báo cáo (2)!E6", why: "the first is blank" },
  ])("of two sheets with the form, where $why", ({ first, second, at: place, doubled }) => {
    const sheets = [
      sheetOf("Sheet1", { ...formCells(), E6: first }),
      sheetOf("Báo cáo (2)", { ...formCells(), E6: second }),
    ];
    const located = locateForm(formWorkbook({}, { names: noNames, sheets }), pack);
    expect(located.foundBy).toBe("code-column");
    expect(located.doubled).toEqual(new Map(doubled === undefined ? [] : [["DV_01_02", doubled]]));
    expect(at(located.values, "DV_01_02")).toBe(place);
  });

  it("reads a form that somebody spread over two sheets", () => {
    const cells = Object.entries(formCells());
    const isSecond = ([cell]: readonly [string, unknown]): boolean =>
      cell.startsWith("B") && Number(cell.slice(1)) >= rowOf("DN_01_01");
    const sheets = [
      sheetOf("Phần 1", Object.fromEntries(cells.filter((one) => !isSecond(one)))),
      sheetOf("Phần 2", {
        ...Object.fromEntries(cells.filter(([cell]) => /^[A-G]4$/u.test(cell))),
        ...Object.fromEntries(cells.filter(isSecond)),
      }),
    ];
    const located = locateForm(formWorkbook({}, { names: noNames, sheets }), pack);
    expect(at(located.values, "DV_01_02")).toBe("Phần 1!E6");
    expect(at(located.values, "DN_01_01")).toBe(`Phần 2!E${rowOf("DN_01_01")}`);
    expect(located.lost).toEqual(["DV_01_05"]);
  });

  it("finds nothing in another workbook", () => {
    const sheets = [sheetOf("Sheet1", { A1: "Danh sách học sinh" })];
    expect(locateForm({ sheets, names: noNames, dateSystem: "1900" }, pack).foundBy).toBe("none");
  });
});
