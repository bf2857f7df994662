/**
 * Files that hurt readers, made anew each time: what other readers lose without a word, what they
 * hang on, and what the guard is for. Sources of the cases are files that people really sent and
 * the collection that exceljs was measured with.
 */
import { strToU8, zipSync, type Zippable } from "fflate";
import {
  makePackage,
  packageOfRows,
  patched,
  sheetXml,
  smallestParts,
  withDeclaredSize,
  workbookXml,
} from "../adapters/spreadsheet-reader/make-package.ts";

export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** `read`: it holds together, and reading it gives what stands there. */
  readonly expected:
    "read" | { readonly status: string; readonly code: string; readonly detail?: string };
}

const SHEET = "xl/worksheets/sheet1.xml";
const damaged = { status: "unreadable", code: "damaged" } as const;
const unsafe = (detail: string): HostileFile["expected"] => ({
  status: "unsafe",
  code: "unsafe",
  detail,
});
const sheet = (xml: string) => (): Uint8Array => makePackage({ [SHEET]: xml });
const rows =
  (xml: string, after = "") =>
  (): Uint8Array =>
    packageOfRows(xml, after);
const cell = (xml: string) => rows(`<row r="1">${xml}</row>`);
const workbook =
  (after: string, before = "") =>
  (): Uint8Array =>
    makePackage({ "xl/workbook.xml": workbookXml(after, before) });
const numbered = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join("");

const multi = (at: number): string => `Content-Type: multipart/mixed; boundary=b${at}`;
const mail = (body: string): Uint8Array =>
  strToU8(`From: a@b.vn\nTo: c@d.vn\n${multi(0)}\n\n${body}`);

/** A zip as it is in memory, packed hard: a few kilobytes that become megabytes. */
const packed = (content: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...asBytes(smallestParts), ...content }).map(([name, bytes]) => [
        name,
        [bytes, { level: 9 }],
      ]),
    ) satisfies Zippable,
  );
const asBytes = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));

/** What some reader lost or changed without saying so. */
const silentLoss: readonly HostileFile[] = [
  { name: "two values in a cell", make: cell('<c r="A1"><v>5</v><v>6</v></c>'), expected: damaged },
  {
    name: "a value beside an inline text",
    make: cell('<c r="A1" t="inlineStr"><v>5</v><is><t>6</t></is></c>'),
    expected: damaged,
  },
  {
    name: "a cell twice",
    make: cell('<c r="A1"><v>5</v></c><c r="A1"><v>6</v></c>'),
    expected: damaged,
  },
  {
    name: "a cell in another row than its own",
    make: cell('<c r="A9"><v>5</v></c>'),
    expected: damaged,
  },
  { name: "a misspelt cell", make: cell('<d r="A1"><v>5</v></d>'), expected: damaged },
  { name: "a misspelt value", make: cell('<c r="A1"><w>5</w></c>'), expected: damaged },
  { name: "a figure beside the cells", make: cell("5"), expected: damaged },
  { name: "a cell beside the rows", make: rows('<c r="A1"><v>5</v></c>'), expected: damaged },
  { name: "a type that is none", make: cell('<c r="A1" t="x"><v>5</v></c>'), expected: damaged },
  { name: "an address twice", make: cell('<c r="A1" r="B1"><v>5</v></c>'), expected: damaged },
  { name: "row 0", make: rows('<row r="0"><c><v>5</v></c></row>'), expected: damaged },
  { name: "row -1", make: rows('<row r="-1"><c><v>5</v></c></row>'), expected: damaged },
  {
    name: "row 2^32+1",
    make: rows('<row r="4294967297"><c><v>5</v></c></row>'),
    expected: damaged,
  },
  {
    name: "a string that is not there",
    make: cell('<c r="A1" t="s"><v>0</v></c>'),
    expected: damaged,
  },
  {
    name: "a reference to no letter",
    make: cell('<c r="A1" t="str"><v>&bogus;</v></c>'),
    expected: damaged,
  },
  {
    name: "a sheet with the root of another part",
    make: sheet("<styleSheet/>"),
    expected: damaged,
  },
  { name: "a sheet of nothing", make: sheet(""), expected: damaged },
  {
    name: "two roots",
    make: sheet(
      `${sheetXml("")}<worksheet/>`.replace('<?xml version="1.0" encoding="UTF-8"?>', ""),
    ),
    expected: damaged,
  },
  { name: "no worksheet", make: () => makePackage({ [SHEET]: null }), expected: damaged },
  { name: "no workbook", make: () => makePackage({ "xl/workbook.xml": null }), expected: damaged },
  {
    name: "no relationships",
    make: () => makePackage({ "xl/_rels/workbook.xml.rels": null }),
    expected: damaged,
  },
  {
    name: "an empty workbook",
    make: () => makePackage({ "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
    expected: damaged,
  },
  {
    name: "a bad checksum",
    make: () =>
      patched(
        makePackage(),
        "PK\u0001\u0002\u0014\u0000\u0014\u0000\u0000\u0000\u0008\u0000",
        "PK\u0001\u0002\u0014\u0000\u0014\u0000\u0000\u0000\u0000\u0000",
      ),
    expected: damaged,
  },
  {
    name: "a duplicate row",
    make: rows('<row r="1"><c r="A1"><v>5</v></c></row><row r="1"><c r="B1"><v>6</v></c></row>'),
    expected: "read",
  },
  {
    name: "a second sheetData",
    make: rows(
      '<row r="1"><c r="A1"><v>5</v></c></row>',
      '<sheetData><row r="2"><c r="A2"><v>6</v></c></row></sheetData>',
    ),
    expected: "read",
  },
  { name: "lower-case references", make: cell('<c r="a1"><v>5</v></c>'), expected: "read" },
  {
    name: "overlapping merged areas",
    make: rows("", '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>'),
    expected: "read",
  },
  {
    name: "comments and drawings that are missing",
    make: rows("", '<legacyDrawing r:id="rId7"/><drawing r:id="rId8"/>'),
    expected: "read",
  },
  {
    name: "a sheet name of 60 letters",
    make: () =>
      makePackage({ "xl/workbook.xml": workbookXml().replace("Báo cáo", "Báo cáo ".repeat(8)) }),
    expected: "read",
  },
];

/** What some reader hangs on, or runs out of memory. */
const heavy: readonly HostileFile[] = [
  {
    name: "a validation of the whole sheet",
    make: rows(
      "",
      '<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>0</formula1></dataValidation></dataValidations>',
    ),
    expected: "read",
  },
  {
    name: "the whole sheet merged",
    make: rows(
      '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ),
    expected: "read",
  },
  {
    name: "a name of the whole sheet",
    make: workbook(
      "<definedNames><definedName name=\"DV_01_02\">'Báo cáo'!$A$1:$XFD$1048576</definedName></definedNames>",
    ),
    expected: "read",
  },
  {
    name: "the last cell of all",
    make: rows('<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>'),
    expected: "read",
  },
  {
    name: "a column 2,000,000,000",
    make: sheet('<worksheet><cols><col min="1" max="2000000000"/></cols><sheetData/></worksheet>'),
    expected: unsafe("column-outside"),
  },
  {
    name: "100,001 merged areas",
    make: rows("", `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`),
    expected: unsafe("too-many-merges"),
  },
  {
    name: "merged areas of a million rows, over each other",
    make: rows(
      '<row r="1048576"><c r="A1048576"><v>5</v></c></row>',
      `<mergeCells>${'<mergeCell ref="A1:B1048576"/>'.repeat(1000)}</mergeCells>`,
    ),
    expected: unsafe("too-many-merges"),
  },
  {
    name: "3.1 million cells",
    make: rows(`<row r="1">${"<c/>".repeat(3_100_000)}</row>`),
    expected: damaged,
  },
  {
    name: "2.1 million cells, no two alike",
    make: rows(
      numbered(2100, (row) => `<row>${numbered(1000, (i) => `<c><v>${row * i}</v></c>`)}</row>`),
    ),
    expected: unsafe("too-many-cells"),
  },
  { name: "a million empty rows", make: rows("<row/>".repeat(1_048_577)), expected: damaged },
  {
    name: "2^20 formats",
    make: () =>
      makePackage({
        "xl/styles.xml": `<styleSheet><cellXfs>${"<xf/>".repeat(2 ** 20)}</cellXfs></styleSheet>`,
      }),
    expected: unsafe("too-many-formats"),
  },
  {
    name: "5,000 sheets",
    make: () =>
      makePackage({
        "xl/workbook.xml": `<workbook><sheets>${numbered(5000, (i) => `<sheet name="a${i}" r:id="rId1"/>`)}</sheets></workbook>`,
      }),
    expected: unsafe("too-many-sheets"),
  },
  {
    name: "100,000 names",
    make: workbook(
      `<definedNames>${numbered(100_000, (i) => `<definedName name="N${i}">A!$A$${i + 1}</definedName>`)}</definedNames>`,
    ),
    expected: "read",
  },
  {
    name: "100,000 relationships",
    make: () =>
      makePackage({
        "xl/_rels/workbook.xml.rels": (smallestParts["xl/_rels/workbook.xml.rels"] ?? "").replace(
          "</Rel",
          `${numbered(100_000, (i) => `<Relationship Id="x${i}" Type="a/b" Target="c"/>`)}</Rel`,
        ),
      }),
    expected: "read",
  },
  {
    name: "five million shared strings",
    make: () =>
      packed({
        "xl/sharedStrings.xml": strToU8(`<sst>${"<si><t>a</t></si>".repeat(5_000_000)}</sst>`),
      }),
    expected: unsafe("inflation-ratio"),
  },
  {
    name: "a million shared strings",
    make: () =>
      packed({
        "xl/sharedStrings.xml": strToU8(`<sst>${"<si><t>a</t></si>".repeat(1_000_000)}</sst>`),
      }),
    expected: "read",
  },
  {
    name: "a formula shared a hundred thousand times",
    make: rows(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9">${"A1+".repeat(2000)}1</f><v>1</v></c></row>${numbered(100_000, (i) => `<row r="${i + 2}"><c><f t="shared" si="0"/><v>1</v></c></row>`)}`,
    ),
    expected: "read",
  },
  {
    name: "empty cells behind a long formula",
    make: rows(
      `<row r="1"><c r="A1"><f>${"A&amp;".repeat(200_000)}</f><v>1</v></c>${'<c r="B1"/>'.repeat(5000)}</row>`,
    ),
    expected: "read",
  },
  {
    name: "a text of three million references",
    make: cell(`<c r="A1" t="str"><v>${"&amp;".repeat(3_000_000)}</v></c>`),
    expected: "read",
  },
  {
    name: "an attribute of four million references",
    make: cell(`<c r="A1" x="${"&lt;".repeat(4_000_000)}"><v>5</v></c>`),
    expected: "read",
  },
  {
    name: "an attribute of 15 MB",
    make: cell(`<c r="A1" x="${"y".repeat(15_000_000)}"><v>5</v></c>`),
    expected: "read",
  },
  {
    name: "a million attributes",
    make: rows(`<row ${numbered(1_000_000, (i) => ` a${i}="1"`)}/>`),
    expected: unsafe("xml-attributes"),
  },
  {
    name: "a hundred thousand elements inside each other",
    make: sheet(`<worksheet>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</worksheet>`),
    expected: unsafe("xml-depth"),
  },
  {
    name: "spaces without end in a tag",
    make: cell(`<c r="A1"${" ".repeat(5_000_000)}x><v>5</v></c>`),
    expected: damaged,
  },
  {
    name: "a tag without end",
    make: sheet(`<worksheet><sheetData><row r="${"1".repeat(10_000_000)}`),
    expected: damaged,
  },
  {
    name: "a million tags that do not end",
    make: sheet("<a ".repeat(1_000_000)),
    expected: damaged,
  },
  {
    name: "a million comments that do not end",
    make: sheet(`<worksheet>${"<!--".repeat(1_000_000)}`),
    expected: damaged,
  },
  {
    name: "billion laughs",
    make: sheet(`<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]>${sheetXml("")}`),
    expected: unsafe("doctype"),
  },
  {
    name: "an entity from outside",
    make: sheet(`<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${sheetXml("")}`),
    expected: unsafe("doctype"),
  },
  {
    name: "64 MB of zeros in a part that is read",
    make: () => packed({ [SHEET]: new Uint8Array(64_000_000) }),
    expected: unsafe("inflation-ratio"),
  },
  {
    name: "19 MB of spaces in a part that is read",
    make: () =>
      packed({ [SHEET]: strToU8(sheetXml(" ".repeat(19_000_000)).replace(/^<\?xml[^>]*>/u, "")) }),
    expected: "read",
  },
];

/** What the zip itself may hide. */
const packages: readonly HostileFile[] = [
  {
    name: "a part that says it has 4 GB",
    make: () => withDeclaredSize(makePackage(), 4_000_000_000),
    expected: unsafe("inflated-size"),
  },
  {
    name: "a part that is longer than it says",
    make: () => withDeclaredSize(makePackage(), 10),
    expected: damaged,
  },
  {
    name: "2,001 parts",
    make: () =>
      makePackage(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`x/${i}`, ""]))),
    expected: unsafe("too-many-entries"),
  },
  {
    name: "a path outside",
    make: () => makePackage({ "xl/../../a.xml": "x" }),
    expected: unsafe("path-outside"),
  },
  {
    name: "a path outside, by backslash",
    make: () => makePackage({ "xl\\..\\..\\a.xml": "x" }),
    expected: unsafe("path-outside"),
  },
  {
    name: "names equal but for case",
    make: () => makePackage({ "xl/Workbook.xml": workbookXml() }),
    expected: unsafe("duplicate-entry"),
  },
  {
    name: "a name twice",
    make: () =>
      patched(
        makePackage({ "xl/workbook.xmm": workbookXml() }),
        "xl/workbook.xmm",
        "xl/workbook.xml",
      ),
    expected: unsafe("duplicate-entry"),
  },
  {
    name: "a name __proto__",
    make: workbook(
      '<definedNames><definedName name="__proto__">A!$B$5</definedName></definedNames>',
    ),
    expected: unsafe("reserved-name"),
  },
  {
    name: "a sheet called __proto__",
    make: () => makePackage({ "xl/workbook.xml": workbookXml().replace("Báo cáo", "__proto__") }),
    expected: unsafe("reserved-name"),
  },
  {
    name: "a part called __proto__",
    make: () => makePackage({ ["__proto__/a.xml"]: "<a/>" }),
    expected: "read",
  },
  {
    name: "an archive in an archive in an archive",
    make: () => zipSync({ "a.zip": zipSync({ "b.zip": makePackage() }) }),
    expected: { status: "unreadable", code: "other-format" },
  },
  { name: "a truncated file", make: () => makePackage().slice(0, -60), expected: damaged },
];

/** Every case; names are unique. */
/** Mails that were never meant to be read to their end. */
const mails: readonly HostileFile[] = [
  {
    name: "a mail of parts in parts",
    make: () => mail(numbered(20, (at) => `--b${at}\n${multi(at + 1)}\n\n`)),
    expected: unsafe("nested-too-deep"),
  },
  {
    name: "a mail of parts without number",
    make: () => mail("--b0\nContent-Type: a/b\n\n\n".repeat(5000)),
    expected: unsafe("too-many-entries"),
  },
  {
    name: "a mail with a head without end",
    make: () => strToU8(`From: a@b.vn\nTo: c@d.vn\n${"X: y\n".repeat(400_000)}`),
    expected: unsafe("mail-head"),
  },
  {
    name: "a mail of large parts in parts",
    make: () =>
      mail(
        numbered(9, (at) => `--b${at}\n${multi(at + 1)}\n\n`) +
          `${"a-".repeat(15)}\n`.repeat(600_000),
      ),
    expected: unsafe("nested-too-deep"),
  },
  {
    name: "a mail of lines that look like boundaries",
    make: () => mail(`${"--\n--b\n".repeat(500_000)}--b0--\n`),
    expected: { status: "unreadable", code: "mail-without-files" },
  },
];

export const hostileSet: readonly HostileFile[] = [...silentLoss, ...heavy, ...packages, ...mails];
