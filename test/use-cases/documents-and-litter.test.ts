/** What is no workbook, told by names, folders and bytes: whose document, litter, or a lost report. */
import { memoryFolder } from "../../src/adapters/folder/memory-folder.ts";
import type { ExaminedFile } from "../../src/core/consolidation/examined-file.ts";
import type { UnitId } from "../../src/core/campaign/unit.ts";
import { examineFile } from "../../src/use-cases/examine-file.ts";
import { unitOf } from "../core/campaign/unit-of.ts";
import { smallContext } from "../core/consolidation/small-campaign.ts";

const context = smallContext([
  unitOf("T1", { name: "Trường Tiểu học Sơn Ca", level: "TH" }),
  unitOf("T2", { name: "Trường Tiểu học Họa Mi", level: "TH" }),
]);

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = ascii("%PDF-1.7 bản ký");
const heic = new Uint8Array([0, 0, 0, 24, ...ascii("ftypheic"), 1, 2, 3]);
const jpg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1]);
const cutZip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 8, 8]);
const link = ascii('{"url": "https://docs.google.com/open?id=1"}');
const none = new Uint8Array();
const noise = new Uint8Array([1, 2, 3, 0, 4]);

async function examine(name: string, content: Uint8Array, assigned?: string) {
  const path = `nhan/${name}`;
  const folder = memoryFolder("x", [{ path, content }]);
  const entry = { path, size: content.length };
  const first = await examineFile(folder, entry, context, []);
  if (assigned === undefined) return first;
  const decision = { file: path, sha256: first.sha256, unitId: assigned as UnitId };
  return examineFile(folder, entry, context, [{ ...decision, reason: "", by: "A" }]);
}

function told({ outcome }: ExaminedFile) {
  if (outcome.kind === "report") return "report";
  const { status, reason, candidates } = outcome;
  return [status, reason.code, ...candidates].join(" ");
}

describe("a document", () => {
  it.each([
    { name: "TH Sơn Ca - bản ký.pdf", content: pdf, is: "document document T1" },
    { name: "T1 - Kế hoạch.pdf", content: pdf, is: "document document T1" },
    { name: "TH Họa Mi/IMG_2024.heic", content: heic, is: "document document T2" },
    { name: "T2/IMG_0001.jpg", content: jpg, is: "document document T2" },
    { name: "a.zip!/TH Họa Mi/scan.pdf", content: pdf, is: "document document T2" },
    { name: "Th Son Ca (da ky).PDF", content: pdf, is: "document document T1" },
    { name: "TH Sơn Ca.xlsx", content: pdf, is: "document document T1" },
    { name: "IMG_2024.heic", content: heic, is: "document document-of-nobody" },
    { name: "scan0001.pdf", content: pdf, is: "document document-of-nobody" },
    { name: "TH Sơn Ca/TH Họa Mi.pdf", content: pdf, is: "document document-of-several T2 T1" },
    { name: "TH Sơn Ca, TH Họa Mi.pdf", content: pdf, is: "document document-of-several T1 T2" },
  ])("is its unit's by name or folder, and asked for otherwise: $name", async (row) => {
    expect(told(await examine(row.name, row.content))).toBe(row.is);
  });

  it.each(["scan0001.pdf", "TH Họa Mi.pdf", "TH Sơn Ca/TH Họa Mi.pdf"])(
    "is the unit's that the office gave it to: %s",
    async (name) => {
      expect(told(await examine(name, pdf, "T1"))).toBe("document document T1");
    },
  );

  it("shows which name spoke", async () => {
    const { evidence } = await examine("TH Sơn Ca/T1 - scan.pdf", pdf);
    expect(evidence).toEqual([
      { source: "folder-name", says: "TH Sơn Ca", unitId: "T1" },
      { source: "file-name", says: "T1 - scan.pdf", unitId: "T1" },
    ]);
  });
});

describe("what programs leave behind", () => {
  it.each([
    { name: "~$TH Sơn Ca.xlsx", content: noise, is: "ignored lock-file" },
    { name: ".~lock.TH Sơn Ca.xlsx#", content: noise, is: "ignored lock-file" },
    { name: ".~TH Sơn Ca.xlsx", content: noise, is: "ignored lock-file" },
    { name: ".DS_Store", content: noise, is: "ignored system-file" },
    { name: "._TH Sơn Ca.xlsx", content: noise, is: "ignored system-file" },
    { name: "Thumbs.db", content: noise, is: "ignored system-file" },
    { name: "THUMBS.DB", content: noise, is: "ignored system-file" },
    {
      name: "TH Sơn Ca/desktop.ini",
      content: ascii("[.ShellClassInfo]"),
      is: "ignored system-file",
    },
    { name: "a.zip!/__MACOSX/TH Sơn Ca.xlsx", content: noise, is: "ignored system-file" },
    { name: "$RECYCLE.BIN/TH Sơn Ca.xlsx", content: cutZip, is: "ignored system-file" },
    { name: "~WRL0001.tmp", content: noise, is: "ignored temporary-file" },
    { name: "A1B2C3D4.tmp", content: none, is: "ignored temporary-file" },
    { name: "A1B2C3D4.TMP", content: ascii("text"), is: "ignored temporary-file" },
    // Perhaps all that is left of a report that Excel could not save.
    { name: "A1B2C3D4.tmp", content: cutZip, is: "unreadable damaged" },
    { name: "TH Sơn Ca.xlsx", content: none, is: "unreadable empty T1" },
  ])("is ignored unless a report may be lost: $name", async (row) => {
    expect(told(await examine(row.name, row.content))).toBe(row.is);
  });

  it.each([
    { name: "TH Sơn Ca.gsheet", content: link, is: "unreadable only-a-link T1" },
    { name: "TH Sơn Ca.xlsx.gsheet", content: none, is: "unreadable only-a-link T1" },
    { name: "TH Sơn Ca.gdoc", content: link, is: "unreadable only-a-link T1" },
    {
      name: "TH Sơn Ca.url",
      content: ascii("[InternetShortcut]"),
      is: "unreadable only-a-link T1",
    },
    { name: "TH Sơn Ca.webloc", content: ascii("<plist/>"), is: "unreadable only-a-link T1" },
    { name: "TH Sơn Ca.xlsx - Shortcut.lnk", content: noise, is: "unreadable only-a-link T1" },
    { name: "TH Sơn Ca.xlsx - Lối tắt.lnk", content: noise, is: "unreadable only-a-link T1" },
    { name: ".TH Sơn Ca.xlsx.icloud", content: noise, is: "unreadable not-downloaded T1" },
    { name: "TH Sơn Ca.xlsx.crdownload", content: cutZip, is: "unreadable unfinished-download T1" },
    { name: "TH Sơn Ca.xlsx.part", content: none, is: "unreadable unfinished-download T1" },
    { name: "Unconfirmed 21.crdownload", content: cutZip, is: "unreadable unfinished-download" },
    {
      name: "TH Sơn Ca.xlsx.download/TH Sơn Ca.xlsx",
      content: cutZip,
      is: "unreadable unfinished-download T1",
    },
    { name: "TH Sơn Ca.xlsx.download/Info.plist", content: noise, is: "ignored system-file" },
    // Text does not tell that its end is missing.
    {
      name: "TH Sơn Ca.csv.part",
      content: ascii("Mã;Số liệu\nTT_01_01;4"),
      is: "unreadable unfinished-download T1",
    },
    { name: "TH Sơn Ca.pdf.part", content: pdf, is: "unreadable unfinished-download T1" },
    { name: "TH Sơn Ca.pdf.tmp", content: pdf, is: "document document T1" },
  ])("is a report that did not arrive: $name", async (row) => {
    expect(told(await examine(row.name, row.content))).toBe(row.is);
  });

  it("is told even where it cannot be opened, as placeholders of a cloud cannot", async () => {
    const folder = memoryFolder("x");
    const gone = { path: "nhan/TH Sơn Ca.gsheet", size: 180 };
    expect(told(await examineFile(folder, gone, context, []))).toBe("unreadable only-a-link T1");
  });
});
