import { CFB } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import type { GuardReason } from "../../../src/adapters/spreadsheet-reader/guard-reason.ts";
import { guardBytes, MAX_FILE_BYTES } from "../../../src/adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import {
  makePackage,
  packageOfRows,
  patched,
  sheetXml,
  smallestParts,
  withDeclaredSize,
  workbookXml,
} from "./make-package.ts";

const verdict = (bytes: Uint8Array): GuardReason | "ok" => {
  const guarded = guardBytes(bytes);
  return guarded.ok ? "ok" : guarded.reason;
};
const unsafe = (detail: string): GuardReason => ({ code: "unsafe", detail });
const damaged: GuardReason = { code: "damaged" };

const contentTypes = (type: string): string =>
  `<Types><Override PartName="/a.xml" ContentType="${type}"/></Types>`;
const OPEN_XML = "application/vnd.openxmlformats-officedocument";

/** A whole container that holds nothing of Office's, by a library that tells no types of its own. */
function emptyContainer(): Uint8Array {
  const { utils, write } = CFB as {
    readonly utils: { readonly cfb_new: () => unknown };
    readonly write: (file: unknown, options: { readonly type: "array" }) => readonly number[];
  };
  return Uint8Array.from(write(utils.cfb_new(), { type: "array" }));
}

/** An OLE container with a directory entry for each stream, and nothing that leads to them. */
function oleWith(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + streams.length * 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + index * 128;
    bytes.set(Buffer.from(name, "utf16le"), at);
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = 2;
  });
  return bytes;
}

describe("guardBytes", () => {
  it.each([
    { what: "the smallest workbook", bytes: makePackage() },
    {
      what: "a workbook with macros",
      bytes: makePackage({
        "[Content_Types].xml": contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
        "xl/vbaProject.bin": "macro",
      }),
    },
    {
      what: "names with backslash and leading slash",
      bytes: makePackage({
        "xl/worksheets/sheet1.xml": null,
        "/xl\\worksheets\\Sheet1.xml": sheetXml(""),
      }),
    },
    {
      what: "names and validations of whole columns, which honest files have",
      bytes: makePackage({
        "xl/workbook.xml": workbookXml(
          '<definedNames><definedName name="Tất_cả">A!$A$1:$XFD$1048576</definedName></definedNames>',
        ),
        "xl/worksheets/sheet1.xml": sheetXml(
          "",
          '<dataValidations><dataValidation type="whole" sqref="A:E"><formula1>0</formula1></dataValidation></dataValidations>',
        ),
      }),
    },
    {
      what: "a picture that shrinks well",
      bytes: makePackage({ "xl/media/a.bmp": new Uint8Array(4_000_000) }),
    },
  ])("lets $what pass", ({ bytes }) => {
    expect(verdict(bytes)).toBe("ok");
  });

  it.each<{ what: string; bytes: Uint8Array; reason: GuardReason }>([
    { what: "nothing", bytes: new Uint8Array(), reason: { code: "empty" } },
    { what: "spaces", bytes: strToU8("  \r\n"), reason: { code: "empty" } },
    {
      what: "a file over the limit",
      bytes: new Uint8Array(MAX_FILE_BYTES + 1),
      reason: { code: "too-large", limit: MAX_FILE_BYTES },
    },
    {
      what: "an encrypted workbook",
      bytes: oleWith(["EncryptionInfo", "EncryptedPackage"]),
      reason: { code: "encrypted" },
    },
    { what: "an .xls", bytes: oleWith(["Workbook"]), reason: { code: "old-format" } },
    { what: "an older .xls", bytes: oleWith(["Book"]), reason: { code: "old-format" } },
    {
      what: "a .doc",
      bytes: oleWith(["1Table", "WordDocument"]),
      reason: { code: "document", kind: "doc" },
    },
    { what: "another OLE container", bytes: emptyContainer(), reason: { code: "not-a-workbook" } },
    { what: "a container without its list", bytes: oleWith(["x"]), reason: { code: "damaged" } },
    { what: "a .pdf", bytes: strToU8("%PDF-1.7"), reason: { code: "document", kind: "pdf" } },
    {
      what: "a .jpg",
      bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      reason: { code: "document", kind: "jpg" },
    },
    {
      what: "a .png",
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      reason: { code: "document", kind: "png" },
    },
    {
      what: "a .heic",
      bytes: strToU8("\0\0\0\u0018ftypheic"),
      reason: { code: "document", kind: "heic" },
    },
    {
      what: "a web page called .xls",
      bytes: strToU8("\n<HTML><table>"),
      reason: { code: "other-format", format: "html" },
    },
    { what: "text", bytes: strToU8("Mã;Tên"), reason: { code: "other-format", format: "text" } },
    { what: "data", bytes: Uint8Array.of(1, 2, 3, 0, 0, 9), reason: { code: "not-a-workbook" } },
    {
      what: "a .docx called .xlsx",
      bytes: makePackage({
        "[Content_Types].xml": contentTypes(`${OPEN_XML}.wordprocessingml.document.main+xml`),
      }),
      reason: { code: "document", kind: "docx" },
    },
    {
      what: "a .pptx",
      bytes: makePackage({
        "[Content_Types].xml": contentTypes(`${OPEN_XML}.presentationml.presentation.main+xml`),
      }),
      reason: { code: "document", kind: "pptx" },
    },
    {
      what: "an .xlsb",
      bytes: makePackage({
        "[Content_Types].xml": contentTypes(
          "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
      }),
      reason: { code: "other-format", format: "xlsb" },
    },
    {
      what: "an .ods",
      bytes: zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
      reason: { code: "open-document" },
    },
    {
      what: "an archive",
      bytes: zipSync({ "a.xlsx": strToU8("x") }),
      reason: { code: "other-format", format: "zip" },
    },
  ])("tells $what", ({ bytes, reason }) => {
    expect(verdict(bytes)).toEqual(reason);
  });

  it.each([
    { what: "a truncated file", bytes: makePackage().subarray(0, -60) },
    { what: "a beginning only", bytes: makePackage().subarray(0, 40) },
    { what: "no workbook part", bytes: makePackage({ "xl/workbook.xml": null }) },
    { what: "no formats", bytes: makePackage({ "xl/styles.xml": null }) },
    { what: "an entry longer than it says", bytes: withDeclaredSize(makePackage(), 10) },
    { what: "no relationships", bytes: makePackage({ "_rels/.rels": null }) },
    { what: "no worksheet part", bytes: makePackage({ "xl/worksheets/sheet1.xml": null }) },
    {
      what: "no worksheet at all",
      bytes: makePackage({ "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
    },
    { what: "XML that does not end", bytes: makePackage({ "xl/workbook.xml": "<workbook>" }) },
    {
      what: "letters of another encoding",
      bytes: makePackage({
        "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e),
      }),
    },
    {
      what: "one flipped bit in a figure",
      bytes: patched(
        zipSync(
          Object.fromEntries(
            Object.entries(smallestParts).map(([name, xml]) => [name, strToU8(xml)] as const),
          ),
          { level: 0 },
        ),
        "<v>5</v>",
        "<v>4</v>",
      ),
    },
  ])("calls $what damaged", ({ bytes }) => {
    expect(verdict(bytes)).toEqual(damaged);
  });

  it.each([
    {
      what: "too many entries",
      bytes: makePackage(
        Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`x/${i}`, ""])),
      ),
      detail: "too-many-entries",
    },
    {
      what: "an entry that inflates to 30 MB out of nothing",
      bytes: withDeclaredSize(makePackage(), 30_000_000),
      detail: "inflation-ratio",
    },
    {
      what: "an entry over 100 MB",
      bytes: withDeclaredSize(makePackage(), 100_000_001),
      detail: "inflated-size",
    },
    {
      what: "names that are equal but for case",
      bytes: makePackage({ "xl/Workbook.xml": workbookXml() }),
      detail: "duplicate-entry",
    },
    {
      what: "names that are equal",
      bytes: patched(
        makePackage({ "xl/workbook.xmm": workbookXml() }),
        "xl/workbook.xmm",
        "xl/workbook.xml",
      ),
      detail: "duplicate-entry",
    },
    {
      what: "a path outside",
      bytes: makePackage({ "xl/../../a.xml": "x" }),
      detail: "path-outside",
    },
    {
      what: "a DOCTYPE",
      bytes: makePackage({
        "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml("")}`,
      }),
      detail: "doctype",
    },
    {
      what: "depth",
      bytes: makePackage({
        "xl/worksheets/sheet1.xml": `<worksheet>${"<a>".repeat(300)}${"</a>".repeat(300)}</worksheet>`,
      }),
      detail: "xml-depth",
    },
    {
      what: "a thousand attributes",
      bytes: packageOfRows(
        `<row ${Array.from({ length: 1000 }, (_, i) => `a${i}="1"`).join(" ")}/>`,
      ),
      detail: "xml-attributes",
    },
    ...["__proto__", "constructor"].map((name) => ({
      what: `a name ${name}`,
      bytes: makePackage({
        "xl/workbook.xml": workbookXml(
          `<definedNames><definedName name="${name}">A!$B$5</definedName></definedNames>`,
        ),
      }),
      detail: "reserved-name",
    })),
    {
      what: "101 sheets",
      bytes: makePackage({
        "xl/workbook.xml": `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(101)}</sheets></workbook>`,
      }),
      detail: "too-many-sheets",
    },
    {
      what: "columns behind the last",
      bytes: makePackage({
        "xl/worksheets/sheet1.xml":
          '<worksheet><cols><col min="1" max="2000000000"/></cols></worksheet>',
      }),
      detail: "column-outside",
    },
    {
      what: "merged areas without end",
      bytes: packageOfRows(
        "",
        `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`,
      ),
      detail: "too-many-merges",
    },
    {
      what: "millions of empty rows",
      bytes: packageOfRows("<row/>".repeat(2_000_001)),
      detail: "too-many-cells",
    },
  ])("refuses $what", ({ bytes, detail }) => {
    expect(verdict(bytes)).toEqual(unsafe(detail));
  });

  it("refuses an entry that asks for a password", () => {
    const bytes = makePackage();
    const at = Buffer.from(bytes).indexOf("PK\u0001\u0002", "latin1");
    bytes[at + 8] = 1;
    expect(verdict(bytes)).toEqual(unsafe("encrypted-entry"));
  });

  it("refuses entries that share their bytes", () => {
    const bytes = makePackage();
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const first = buffer.indexOf("PK\u0001\u0002", "latin1");
    buffer.writeUInt32LE(buffer.readUInt32LE(first + 20) + 40, first + 20);
    expect(verdict(bytes)).toEqual(unsafe("overlapping-entries"));
  });

  it("lets no changed byte change a value: refused, or read as before", async () => {
    const bytes = packageOfRows(
      '<row r="1"><c r="A1"><v>100</v></c><c r="B1" t="inlineStr"><is><t>Có</t></is></c></row>',
    );
    const before = await readWorkbook(bytes);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      if (guardBytes(changed).ok) expect(await readWorkbook(changed)).toEqual(before);
    }
  });
});
