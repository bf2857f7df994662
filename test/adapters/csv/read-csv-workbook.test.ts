import { readCsvWorkbook } from "../../../src/adapters/csv/read-csv-workbook.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

/** A report as it is saved, `;` between its columns. */
const report = [
  "Mã;Chỉ tiêu;Số liệu",
  "DV_01_01;Số mô hình;001",
  "DV_01_02;Trong đó: mới;1.234",
  'DC_01;"Nêu rõ; nếu có";"dòng 1\ndòng 2"',
  ";;",
  "DC_02;Ghi chú;=1+1",
].join("\r\n");

async function textsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const { sheets } = await readCsvWorkbook(bytes);
  return (sheets[0]?.rows ?? []).map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
}

const expected = [
  ["Mã", "Chỉ tiêu", "Số liệu"],
  ["DV_01_01", "Số mô hình", "001"],
  ["DV_01_02", "Trong đó: mới", "1.234"],
  ["DC_01", "Nêu rõ; nếu có", "dòng 1\ndòng 2"],
  [null, null, null],
  ["DC_02", "Ghi chú", "=1+1"],
];

describe("a report saved as text", () => {
  it.each([
    { what: "UTF-8", bytes: utf8(report) },
    { what: "UTF-8 with a byte order mark", bytes: utf8(`\uFEFF${report}`) },
    { what: "UTF-16, as Excel's Unicode text", bytes: utf16(report) },
    { what: "tabs", bytes: utf8(report.replaceAll(/;(?! nếu)/gu, "\t")) },
    { what: "a line that tells the separator", bytes: utf8(`sep=;\r\n${report}`) },
  ])("keeps every cell as text: $what", async ({ bytes }) => {
    expect(await textsOf(bytes)).toEqual(expected);
  });

  it("understands Windows-1258, whose tones stand behind their vowels", async () => {
    // "Số;Tiểu;học" in that encoding: ô + acute, ê + hook, o + dot below.
    const line = [
      0x53, 0xf4, 0xec, 0x3b, 0x54, 0x69, 0xea, 0xd2, 0x75, 0x3b, 0x68, 0x6f, 0xf2, 0x63,
    ];
    const bytes = Uint8Array.from([...line, 10, ...line, 10, ...line]);
    expect((await textsOf(bytes))[0]).toEqual(["Số", "Tiểu", "học"]);
  });

  it("gives bytes of a font encoding as programs show them", async () => {
    // "Tr­êng" is TCVN3 for "Trường".
    const line = [0x54, 0x72, 0xad, 0xea, 0x6e, 0x67, 0x3b, 0xcc, 0x3b, 0x31];
    const bytes = Uint8Array.from([...line, 10, ...line, 10, ...line]);
    expect((await textsOf(bytes))[0]).toEqual(["Tr\u00ADêng", "Ì", "1"]);
  });

  it.each([
    { what: "a letter with commas", text: "Kính gửi Phòng,\ntrường xin gửi,\nbáo cáo, sau." },
    { what: "a list of two columns", text: "a;b\nc;d\ne;f" },
  ])("is not made of $what", async ({ text }) => {
    await expect(readCsvWorkbook(utf8(text))).rejects.toMatchObject({
      reason: { code: "other-format", format: "text" },
    });
  });

  it("is damaged where a quoted cell never ends", async () => {
    await expect(readCsvWorkbook(utf8('a;b;c\na;"b;c\na;b;c'))).rejects.toMatchObject({
      reason: { code: "damaged" },
    });
  });
});
