import { formatPlace, type CellPlace } from "../../../src/core/recognition/cell-place.ts";
import { locateForm } from "../../../src/core/recognition/locate-form.ts";
import { parseCellAddress } from "../../../src/core/workbook/cell-address.ts";
import type {
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { sheetOf, type CellInput } from "../reading/form-workbook.ts";
import { honest, opened } from "../validation/filled-form.ts";
import { smallIssued } from "../template/small-pack.ts";

type Rows = readonly (readonly CellInput[])[];

/** The labels of the small pack as somebody would type them again, with a figure for each. */
function typedAnew(head: Rows = [["STT", "Nội dung", "Đơn vị tính", "Số liệu", "Ghi chú"]]): Rows {
  const rows: (readonly CellInput[])[] = [["BÁO CÁO SỐ LIỆU"], ...head];
  smallIssued.sections.forEach(({ id, label }, at) => {
    rows.push([["I", "II", "III", "IV", "V"][at] ?? "", label.vi.toUpperCase()]);
    const own = smallIssued.indicators.filter(({ section }) => section === id);
    own.forEach((one, index) => rows.push([index + 1, `${index + 1}. ${one.label.vi} `, "", 7]));
  });
  return rows;
}

function sheet(rows: Rows, name = "Sheet1"): SheetSnapshot {
  return sheetOf(
    name,
    Object.fromEntries(
      rows.flatMap((cells, row) =>
        cells.map((cell, column) => [`${String.fromCharCode(65 + column)}${row + 1}`, cell]),
      ),
    ),
  );
}

function bookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: new Map(), dateSystem: "1900" };
}

const isList = (code: string): boolean => smallIssued.lists.some((list) => list.code === code);
const codes = smallIssued.indicators.map(({ code }) => code);
const figures = codes.filter((code) => !isList(code));
const places = (found: ReadonlyMap<string, CellPlace>): Record<string, string> =>
  Object.fromEntries([...found].map(([code, place]) => [code, formatPlace(place)]));

describe("a report typed anew", () => {
  it("is found row by row under its sections", () => {
    const rows = typedAnew();
    const form = locateForm(bookOf(sheet(rows)), smallIssued);
    expect(form.foundBy).toBe("labels");
    const expected = smallIssued.indicators.map(({ code, label }) => {
      const row = rows.findIndex(
        (cells) => typeof cells[1] === "string" && cells[1].endsWith(`${label.vi} `),
      );
      return [code, `Sheet1!D${row + 1}`];
    });
    expect(places(form.values)).toEqual(Object.fromEntries(expected));
    expect([...form.byLabel.values()].every(({ score }) => score === 1)).toBe(true);
    expect(form.doubled.size).toBe(0);
  });

  it.each<{ head: Rows; value: string | undefined; why: string }>([
    { head: [["STT", "Chỉ tiêu", "ĐVT", "Kỳ này"]], value: "D", why: "other words of the head" },
    {
      head: [
        ["STT", "Nội dung", "ĐVT", "Số liệu"],
        [null, null, null, "Kỳ này", "Kỳ trước"],
      ],
      value: "D",
      why: "two head rows",
    },
    {
      head: [
        ["STT", "Nội dung", "Số liệu"],
        [null, null, "Kỳ trước", "Kỳ này"],
      ],
      value: "D",
      why: "the earlier figures stand first below a merged head",
    },
    {
      head: [
        ["STT", "Nội dung", "ĐVT", "Số liệu"],
        ["(1)", "(2)", "(3)", "(4)"],
      ],
      value: "D",
      why: "numbered columns",
    },
    {
      head: [["STT", "Nội dung", "Số liệu", "Số liệu"]],
      value: undefined,
      why: "two such columns",
    },
    {
      head: [
        ["STT", "Nội dung", "ĐVT", "Số liệu"],
        [null, null, null, "Điểm chính", "Điểm lẻ"],
      ],
      value: undefined,
      why: "a head split by other words",
    },
    { head: [["STT", "Nội dung", "ĐVT", "Giá trị"]], value: undefined, why: "no such column" },
  ])("takes figures from the column that the head names: $why", ({ head, value }) => {
    const form = locateForm(bookOf(sheet(typedAnew(head))), smallIssued);
    const columns = new Set(
      Object.values(places(form.values)).map((place) => place.replace(/^.*!|\d/gu, "")),
    );
    expect([...columns]).toEqual(value === undefined ? [] : [value]);
    expect(form.foundBy).toBe(value === undefined ? "none" : "labels");
  });

  it("is doubled, not chosen from, where it stands twice on a sheet or on two", () => {
    const rows = typedAnew();
    for (const book of [
      bookOf(sheet([...rows, ...rows])),
      bookOf(sheet(rows), sheet(rows, "Sheet1 (2)")),
    ]) {
      const form = locateForm(book, smallIssued);
      expect(form.values.size).toBe(0);
      for (const code of figures) expect(form.doubled.get(code)).toHaveLength(2);
    }
  });

  it("is not seen in a sheet with a few of its words", () => {
    const rows = typedAnew().slice(0, 5);
    expect(locateForm(bookOf(sheet(rows)), smallIssued).foundBy).toBe("none");
  });

  it("takes nothing below a heading that the pack does not have", () => {
    const rows = typedAnew();
    const strange = rows.map((cells) => (cells[0] === "I" ? ["I", "KẾT QUẢ KHÁC"] : cells));
    const first = smallIssued.sections[0]?.id;
    const own = smallIssued.indicators.filter(({ section }) => section === first);
    const { lost } = locateForm(bookOf(sheet(strange)), smallIssued);
    expect(lost).toEqual(expect.arrayContaining(own.map(({ code }) => code)));
  });
});

describe("a form whose code column was deleted", () => {
  /** The template without names and codes, the columns behind moved up. */
  function withoutCodes(): WorkbookSnapshot {
    const book = opened(honest);
    return {
      ...book,
      names: new Map(),
      sheets: book.sheets.map((one) =>
        one.name === "Báo cáo"
          ? {
              ...one,
              rows: one.rows.map((cells) => cells && [...cells.slice(0, 1), ...cells.slice(2)]),
            }
          : one,
      ),
    };
  }

  it("has every figure at its place", () => {
    const named = places(locateForm(opened(honest), smallIssued).values);
    const { values, lost } = locateForm(withoutCodes(), smallIssued);
    const moved = Object.entries(named).map(([code, place]) => {
      const address = parseCellAddress(place.replace(/^.*!/u, ""));
      return [
        code,
        `Báo cáo!${String.fromCharCode(64 + (address?.column ?? 0))}${(address?.row ?? 0) + 1}`,
      ];
    });
    expect(lost).toEqual([]);
    expect(places(values)).toEqual(Object.fromEntries(moved));
  });

  it("tells rows that were sorted under names that stayed", () => {
    const book = opened(honest);
    const sheets = book.sheets.map((one) => {
      if (one.name !== "Báo cáo") return one;
      const rows = one.rows.map((cells) => cells && [cells[0], undefined, ...cells.slice(2)]);
      const at = (code: string): number => book.names.get(code)?.from.row ?? -1;
      const [a, b] = [at("DN_01_02"), at("DN_01_03")];
      [rows[a], rows[b]] = [rows[b], rows[a]];
      return { ...one, rows };
    });
    const form = locateForm({ ...book, sheets }, smallIssued);
    expect([...form.doubled.keys()]).toEqual(["DN_01_02", "DN_01_03"]);
  });
});
