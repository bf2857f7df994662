import { CsvEncodingError, readCsvTable } from "../../../src/adapters/csv/read-csv-table.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

describe("readCsvTable", () => {
  it.each([
    { why: "commas", bytes: utf8("Mã,Tên\n1,TH A") },
    { why: "semicolons", bytes: utf8("Mã;Tên\r\n1;TH A\r\n") },
    { why: "tabs", bytes: utf8("Mã\tTên\n1\tTH A") },
    { why: "a byte order mark", bytes: utf8("\uFEFFMã;Tên\n1;TH A") },
    { why: "UTF-16, as Excel's Unicode text", bytes: utf16("Mã\tTên\r\n1\tTH A\r\n") },
    { why: "Excel's own line about the separator", bytes: utf8("sep=;\nMã;Tên\n1;TH A") },
    { why: "spaces and letters taken apart", bytes: utf8("Mã ; Tên\n1;TH A".normalize("NFD")) },
  ])("reads $why", ({ bytes }) => {
    expect(readCsvTable(bytes).rows).toEqual([
      ["Mã", "Tên"],
      ["1", "TH A"],
    ]);
  });

  it("takes the separator from the header, not from quoted parts of it", () => {
    expect(readCsvTable(utf8('"Tên, tên khác, cũ";Mã\nA;1')).rows[0]).toEqual([
      "Tên, tên khác, cũ",
      "Mã",
    ]);
  });

  it("says on which line each row begins, blank lines and breaks in cells counted", () => {
    const table = readCsvTable(utf8('Mã;Tên\r\n\r\n1;"a\nb"\r\n;;\r\n2;c'));
    expect(table).toEqual({
      rows: [
        ["Mã", "Tên"],
        ["1", "a\nb"],
        ["2", "c"],
      ],
      lines: [1, 3, 6],
    });
  });

  it("keeps leading zeros, doubled quotes and rows of other lengths", () => {
    expect(readCsvTable(utf8('Mã;Tên\n007;"TH ""A"""\n8')).rows).toEqual([
      ["Mã", "Tên"],
      ["007", 'TH "A"'],
      ["8"],
    ]);
  });

  it("gives an empty table for an empty file", () => {
    expect(readCsvTable(utf8(""))).toEqual({ rows: [], lines: [] });
  });

  it("refuses another encoding instead of changing letters", () => {
    expect(() => readCsvTable(Uint8Array.of(0x4d, 0xe3, 0x3b, 0x54))).toThrow(CsvEncodingError);
  });
});
