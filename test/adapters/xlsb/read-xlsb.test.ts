import { read, utils, write, type CellObject, type WorkBook } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/use-cases/open-workbook.ts";
import { verdictOfError } from "../../../src/use-cases/file-verdict.ts";
import { formulaTokens } from "./formula-tokens.ts";
import { record, withRecords } from "./saved-as-xlsb.ts";

const SHEET = "xl/worksheets/sheet1.bin";
const BOOK = "xl/workbook.bin";
const END_OF_ROWS = 146;
const ROW = 0;
const NAME = 39;

function workbook(): Uint8Array {
  const book: WorkBook = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ["Mã", "Số liệu"],
    ["DV_01_02", 12.5],
    ["DC_01_01", 0.1 + 0.2],
    ["=1+1", -1e300],
  ]);
  sheet.B5 = { t: "n", v: 45_400, z: "dd/mm/yyyy" };
  sheet["!ref"] = "A1:B5";
  utils.book_append_sheet(book, sheet, "Báo cáo");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["packId", "hocmon-2024"]]), "_tonghop");
  book.Workbook = {
    Names: [{ Name: "DV_01_02", Ref: "'Báo cáo'!$B$2" }],
    Sheets: [{ Hidden: 0 }, { Hidden: 2 }],
  };
  book.Props = { ModifiedDate: new Date("2024-04-22T03:15:00Z") };
  return new Uint8Array(write(book, { bookType: "xlsb", type: "array" }) as ArrayBuffer);
}

const xlsb = workbook();

/** A formula in a column of the last row, by its tokens, with the value 7. */
function formula(
  column: number,
  tokens: readonly number[],
  behind: readonly number[] = [],
): Uint8Array {
  const value = [...new Uint8Array(new Float64Array([7]).buffer)];
  const sized = [tokens.length, 0, 0, 0, ...tokens, behind.length, 0, 0, 0, ...behind];
  return record(9, [column, 0, 0, 0, 0, 0, 0, 0, ...value, 0, 0, ...sized]);
}

/** With these names and no others, all of them of one cell. */
function named(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  return withRecords(bytes, BOOK, (records) => {
    const own = records.find(({ id }) => id === NAME)?.bytes ?? new Uint8Array();
    const content = own.subarray((own[1] ?? 0) < 0x80 ? 2 : 3);
    const end = 13 + 2 * (content[9] ?? 0);
    const all = names.map((name) =>
      record(NAME, [
        ...content.subarray(0, 9),
        ...[name.length, 0, 0, 0, ...Buffer.from(name, "utf16le")],
        ...content.subarray(end),
      ]),
    );
    return records.flatMap((one) => (one.id === NAME ? all : [one.bytes]));
  });
}

/** Adds records behind the last cell. */
const behindCells = (...added: readonly Uint8Array[]): Uint8Array =>
  withRecords(xlsb, SHEET, (records) =>
    records.flatMap(({ id, bytes }) => (id === END_OF_ROWS ? [...added, bytes] : [bytes])),
  );

/** The same row said to begin again and again. */
function manyRows(count: number): Uint8Array {
  const row = record(ROW, [4, 0, 0, 0]);
  const all = new Uint8Array(row.length * count);
  for (let at = 0; at < all.length; at += row.length) all.set(row, at);
  return all;
}

async function verdict(bytes: Uint8Array): Promise<unknown> {
  try {
    // Formulas are written out when they are asked for.
    JSON.stringify((await openWorkbook(bytes)).sheets);
    return "read";
  } catch (error) {
    return verdictOfError(error).reason.code;
  }
}

describe("an .xlsb", () => {
  it("holds what was written", async () => {
    const { sheets, names, modifiedAt } = await openWorkbook(xlsb);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Báo cáo", "visible"],
      ["_tonghop", "very-hidden"],
    ]);
    expect(sheets[0]?.rows.map((row) => row?.[1])).toEqual([
      { value: "Số liệu" },
      { value: 12.5 },
      { value: 0.1 + 0.2 },
      { value: -1e300 },
      { value: 45_400, isDate: true },
    ]);
    expect(sheets[0]?.rows[3]?.[0]).toEqual({ value: "=1+1" });
    const cell = { row: 1, column: 1 };
    expect(names.get("DV_01_02")).toEqual({ sheet: "Báo cáo", from: cell, to: cell });
    expect(modifiedAt).toBe("2024-04-22T03:15:00.000Z");
  });

  const names = ["DV_01_02", "TT_01"];
  it.each([
    { formula: 'IF(N(TT_01)=0,"",DV_01_02/TT_01)', why: "what packs compute" },
    {
      formula: "SUM(B2:B$3,$A2,$C$1048576)*-2.5^2",
      why: "cells and areas, what moves and what not",
    },
    { formula: "(B2+70000)*3%", why: "parentheses" },
    { formula: 'TRIM(A2)&"đạt ""tốt"""<>""', why: "texts" },
    { formula: "IF(TRUE,,FALSE)", why: "an argument that is left out" },
    { formula: "XFD1&N(XFD1)", why: "the last column" },
  ])("gives a formula's text and value: $formula ($why)", async ({ formula: text }) => {
    const tokens = formulaTokens(text, names) ?? [];
    expect(tokens).not.toEqual([]);
    const bytes = named(behindCells(formula(2, tokens)), names);
    const cell = (await openWorkbook(bytes)).sheets[0]?.rows[4]?.[2];
    expect(cell).toEqual({ value: 7, formula: text });
    // The same to a second reader.
    const witness = read(bytes, { type: "array" }).Sheets["Báo cáo"]?.C5 as CellObject | undefined;
    expect(witness?.f).toBe(text);
  });

  it("gives formulas that cells share as they are in each", async () => {
    const elsewhere = [0x01, 4, 0, 0, 0];
    const shared = [
      ...[4, 0, 0, 0, 4, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0],
      // The cell at the left, and two rows up in column B.
      ...[15, 0, 0, 0, 0x4c, 0, 0, 0, 0, 0xff, 0xff],
      ...[0x4c, 0xfe, 0xff, 0x0f, 0, 0x01, 0x80, 0x03],
    ];
    const bytes = behindCells(
      formula(2, elsewhere, [2, 0, 0, 0]),
      record(427, shared),
      formula(3, elsewhere, [2, 0, 0, 0]),
    );
    const row = (await openWorkbook(bytes)).sheets[0]?.rows[4];
    expect(row?.slice(2).map((cell) => cell?.formula)).toEqual(["B5+$B3", "C5+$B3"]);
  });

  it.each([
    { what: "a token that forms do not have", tokens: [0x60, ...Array<number>(14).fill(0)] },
    { what: "a name that is not there", tokens: [0x23, 99, 0, 0, 0] },
    { what: "a text that is cut off", tokens: [0x17, 9, 0, 0x41, 0] },
    { what: "a formula that stands nowhere", tokens: [0x01, 9, 0, 0, 0] },
  ])("tells only that there is one: $what", async ({ tokens }) => {
    const bytes = behindCells(formula(2, tokens));
    const cell = (await openWorkbook(bytes)).sheets[0]?.rows[4]?.[2];
    expect(cell).toEqual({ value: 7, formula: "" });
  });

  it("tells formulas that take from another workbook", async () => {
    const linked = withRecords(
      behindCells(formula(2, [0x5a, 0, 0, 1, 0, 0, 0, 0, 0])),
      BOOK,
      (records) =>
        records.flatMap(({ id, bytes }) =>
          // Another book, and the first of the list of sheets is its first.
          id === 354
            ? [record(355, [1, 0, 0, 0, 0x78, 0]), record(362, linkTo(1)), bytes]
            : id === 362
              ? []
              : [bytes],
        ),
    );
    const [sheet] = (await openWorkbook(linked)).sheets;
    expect(sheet?.rows[4]?.[2]?.formula).toContain("[1]");
  });

  it.each([
    { what: "with a cell twice", bytes: behindCells(formula(1, [0x1e, 7, 0])), says: "damaged" },
    {
      what: "with a row beyond the last",
      bytes: behindCells(
        record(ROW, [0, 0, 0x10, 0, ...Array<number>(13).fill(0)]),
        formula(0, [0x1e, 7, 0]),
      ),
      says: "damaged",
    },
    {
      what: "with a column beyond the last",
      bytes: behindCells(record(2, [0, 0x40, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0])),
      says: "damaged",
    },
    {
      what: "whose sheet is cut off",
      bytes: withRecords(xlsb, SHEET, (all) => all.slice(0, -1).map(({ bytes }) => bytes)),
      says: "damaged",
    },
    {
      what: "whose workbook is cut off",
      bytes: withRecords(xlsb, BOOK, (all) => all.slice(0, -1).map(({ bytes }) => bytes)),
      says: "damaged",
    },
    {
      what: "whose last record is longer than the part",
      bytes: withRecords(xlsb, SHEET, (all) => [
        ...all.map(({ bytes }) => bytes),
        Uint8Array.from([0x81, 0x01, 0x7f]),
      ]),
      says: "damaged",
    },
    {
      what: "of a million rows more than it may have",
      bytes: behindCells(manyRows(2_000_001)),
      says: "unsafe",
    },
  ])("$what is refused: $says", async ({ bytes, says }) => {
    expect(await verdict(bytes)).toBe(says);
  });

  it.each([SHEET, BOOK, "xl/styles.bin"])(
    "is read or refused whatever bit of %s is turned over",
    async (name) => {
      const whole = unzipSync(xlsb)[name] ?? new Uint8Array();
      for (let bit = 0; bit < 8 * whole.length; bit += 17) {
        const part = whole.slice();
        part[bit >> 3] = (part[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const said = await verdict(withRecords(xlsb, name, () => [part]));
        expect(["read", "damaged", "unsafe"]).toContain(said);
      }
    },
  );
});

/** A list of one place: the first sheet of a book. */
function linkTo(book: number): readonly number[] {
  return [1, 0, 0, 0, book, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
}
