import { utils, write, type WorkBook } from "@e965/xlsx";
import { zipSync } from "fflate";
import { UnreadableWorkbookError } from "../../src/adapters/spreadsheet-reader/unreadable-workbook-error.ts";
import { openWorkbook } from "../../src/use-cases/open-workbook.ts";
import { verdictOfError } from "../../src/use-cases/file-verdict.ts";
import { makePackage } from "../adapters/spreadsheet-reader/make-package.ts";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook as SheetJS writes it: a second witness beside LibreOffice. */
function written(bookType: "xls" | "biff5"): Uint8Array {
  const book: WorkBook = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ["Mã", "Chỉ tiêu", "Số liệu"],
    ["DV_01_02", "Số mô hình", 12.5],
    ["DC_01", "Có", true],
  ]);
  utils.book_append_sheet(book, sheet, "Bao cao");
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}

const xls = written("xls");

function ods(content: string): Uint8Array {
  return zipSync({
    mimetype: [ascii("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": ascii(content),
  });
}

const ODS = "urn:oasis:names:tc:opendocument:xmlns";
const odsRoot = ["office", "table", "text"].reduce(
  (root, prefix) => `${root} xmlns:${prefix}="${ODS}:${prefix}:1.0"`,
  "<office:document-content",
);

const odsSheet = (rows: string): Uint8Array =>
  ods(`${odsRoot}><office:body><office:spreadsheet>
<table:table table:name="Báo cáo">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`);

/** The .xls with its first record of this id changed; the records of the stream lie together. */
function withRecord(id: number, change: (record: DataView) => void): Uint8Array {
  const copy = xls.slice();
  const view = new DataView(copy.buffer);
  let at = Buffer.from(copy).indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00]));
  while (view.getUint16(at, true) !== id) at += 4 + view.getUint16(at + 2, true);
  change(new DataView(copy.buffer, at, 4 + view.getUint16(at + 2, true)));
  return copy;
}

/** An archive of one stored file, with one of its bytes changed. */
function spoiltArchive(): Uint8Array {
  const archive = zipSync({ "a.txt": [ascii("chưa hỏng"), { level: 0 }] });
  const at = Buffer.from(archive).indexOf("ng");
  return Uint8Array.from(archive, (byte, index) => (index === at ? 0 : byte));
}

async function verdict(bytes: Uint8Array): Promise<unknown> {
  try {
    const { sheets } = await openWorkbook(bytes);
    return sheets.map(({ rows }) => rows.flat().filter(Boolean).length);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableWorkbookError);
    return verdictOfError(error).reason.code;
  }
}

describe("what bytes are, whatever their name says:", () => {
  it.each([
    { what: "a workbook", bytes: makePackage(), says: [1] },
    { what: "an .xls", bytes: xls, says: [9] },
    { what: "text with columns", bytes: ascii("a;b;c\n1;2;3\n4;5;6"), says: [9] },
    { what: "a web page", bytes: ascii("<html><table><tr><td>1</table>"), says: [1] },
    { what: "a PDF named .xls", bytes: ascii("%PDF-1.7 ".repeat(100)), says: "document" },
    { what: "nothing", bytes: new Uint8Array(), says: "empty" },
    { what: "a letter", bytes: ascii("Kính gửi Phòng, trường xin gửi."), says: "other-format" },
    { what: "an archive without files", bytes: zipSync({}), says: "other-format" },
    { what: "an archive whose file is broken", bytes: spoiltArchive(), says: "damaged" },
    { what: "half an .xls", bytes: xls.slice(0, xls.length / 2), says: "damaged" },
    { what: "the head of an .xls", bytes: xls.slice(0, 600), says: "damaged" },
    {
      what: "an .xls that names a sheet where none begins",
      bytes: withRecord(0x85, (record) => {
        record.setUint32(4, 4, true);
      }),
      says: "damaged",
    },
    {
      what: "an .xls with a password",
      // Its WRITEACCESS record called FILEPASS.
      bytes: withRecord(0x5c, (record) => {
        record.setUint16(0, 0x2f, true);
      }),
      says: "encrypted",
    },
    {
      what: "an .xls that says it fills 65,536 rows",
      bytes: withRecord(0x02_00, (record) => {
        record.setUint32(8, 65_536, true);
        record.setUint16(14, 256, true);
      }),
      says: [9],
    },
    {
      what: "an .ods with a DOCTYPE",
      bytes: ods('<!DOCTYPE x [<!ENTITY a "a">]><x/>'),
      says: "unsafe",
    },
    { what: "an .ods cut off", bytes: ods(`${odsRoot}><office:body>`), says: "damaged" },
    { what: "an .ods without a sheet", bytes: ods(`${odsRoot}/>`), says: "damaged" },
    {
      what: "an .ods that calls its values otherwise, which would be read as they are shown",
      bytes: ods(
        `${odsRoot.replace("<office:", "<o:").replace(":office=", ":o=")}><o:body><o:spreadsheet>
<table:table table:name="a"><table:table-row><table:table-cell o:value-type="float" o:value="0.928"><text:p>93%</text:p></table:table-cell></table:table-row></table:table></o:spreadsheet></o:body></o:document-content>`,
      ),
      says: "damaged",
    },
    {
      what: "an .ods of a million full rows",
      bytes: odsSheet(
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/></table:table-row>',
      ),
      says: "unsafe",
    },
    {
      what: "an .ods of a million empty rows",
      bytes: odsSheet(
        '<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ),
      says: [1],
    },
  ])("$what", async ({ bytes, says }) => {
    expect(await verdict(bytes)).toEqual(says);
  });

  it("an .xls holds what was written", async () => {
    const { sheets } = await openWorkbook(xls);
    expect(sheets[0]?.rows[1]?.map((cell) => cell?.value)).toEqual([
      "DV_01_02",
      "Số mô hình",
      12.5,
    ]);
    expect(sheets[0]?.rows[2]?.[2]).toEqual({ value: true });
  });

  it("no bit of an .xls turned over makes it crash or lose cells", async () => {
    for (let bit = 0; bit < xls.length * 8; bit += 977) {
      const copy = xls.slice();
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const said = await verdict(copy);
      if (typeof said === "object") expect(said).toEqual([9]);
    }
  });
});
