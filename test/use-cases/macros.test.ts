/** Workbooks with macros: they are read as they were saved, and it is said once. */
import * as sheetJs from "@e965/xlsx";
import { utils, write } from "@e965/xlsx";
import { openWorkbook } from "../../src/use-cases/open-workbook.ts";
import { savedAsXlsb } from "../adapters/xlsb/saved-as-xlsb.ts";
import { makePackage } from "../adapters/spreadsheet-reader/make-package.ts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MACROS = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
const relationships = `<Relationships xmlns="${RELATIONSHIPS}">
<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId9" Type="${MACROS}" Target="vbaProject.bin"/></Relationships>`;

const plain = makePackage();
const withMacros = makePackage({
  "xl/_rels/workbook.xml.rels": relationships,
  "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
});

/** What the library's types leave open. */
interface WithContainers {
  readonly CFB: {
    readonly read: (bytes: Buffer, options: object) => object;
    readonly write: (file: object, options: object) => Buffer;
    readonly utils: { readonly cfb_add: (file: object, path: string, content: Buffer) => void };
  };
}

function xls(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["a", 1]]), "Bao cao");
  return new Uint8Array(write(book, { bookType: "biff8", type: "array" }) as ArrayBuffer);
}

function xlsWithMacros(): Uint8Array {
  const { read, utils: change, write: writeFile } = (sheetJs as unknown as WithContainers).CFB;
  const file = read(Buffer.from(xls()), { type: "buffer" });
  change.cfb_add(file, "/_VBA_PROJECT_CUR/PROJECT", Buffer.from("ID="));
  return new Uint8Array(writeFile(file, { type: "buffer" }));
}

describe("macros", () => {
  it.each([
    { what: "an .xlsx without", bytes: () => plain, has: undefined },
    { what: "an .xlsm", bytes: () => withMacros, has: true },
    { what: "an .xls without", bytes: xls, has: undefined },
    { what: "an .xls with them", bytes: xlsWithMacros, has: true },
    { what: "an .xlsb without", bytes: () => savedAsXlsb(plain), has: undefined },
  ])("are seen and left alone: $what", async ({ bytes, has }) => {
    const workbook = await openWorkbook(bytes());
    expect(workbook.hasMacros).toBe(has);
    expect(workbook.sheets[0]?.rows.flat().filter(Boolean).length).toBeGreaterThan(0);
  });
});
