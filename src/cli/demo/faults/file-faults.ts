/** Faults in what a school sends, whatever its figures say: files lost, spoilt, doubled, confused. */
import { strToU8, zipSync } from "fflate";
import { compoundFile } from "../compound-file.ts";
import { withMacros } from "../with-macros.ts";

/** A file as it lies in `nhan/`. */
export interface SentFile {
  /** Relative to `nhan/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When the office received it; absent where the list of received dates lacks it. */
  readonly received?: "on-time" | "late";
}

/** What a fault may need of the school's report: made only when asked for. */
export interface Sender {
  /** Name of the school's template. */
  readonly fileName: string;
  /** Short name of the school, without characters that Windows refuses. */
  readonly shortName: string;
  /** Short name of another school of the registry. */
  readonly otherName: string;
  /** The honest report as a workbook; `later` was saved a day later. */
  readonly report: (when?: "later") => Promise<Uint8Array>;
  /** The same, saved later, with one figure changed or a required figure gone. */
  readonly reportWith: (change: "another-figure" | "lost-figure") => Promise<Uint8Array>;
  readonly ofPeriodBefore: () => Promise<Uint8Array>;
  readonly ofOtherPack: () => Promise<Uint8Array>;
  readonly ofStranger: () => Promise<Uint8Array>;
  /** The common workbook without a name chosen. */
  readonly withoutUnit: () => Promise<Uint8Array>;
  /** A workbook that has nothing to do with us. */
  readonly foreignWorkbook: () => Promise<Uint8Array>;
}

export interface FileFault {
  readonly kind: string;
  readonly needsBefore?: true;
  /** What a merge must say of the unit; what it says of files stands with the file. */
  readonly unitFindings: readonly string[];
  /** The files with the status that each must get; `counted` is no fault. */
  readonly send: (
    sender: Sender,
  ) => Promise<readonly (SentFile & { readonly status: string; readonly findings?: string[] })[]>;
}

const missing = ["unit-missing"];

/** Every kind of fault in files that a merge detects. */
export const fileFaults: readonly FileFault[] = [
  { kind: "nothing-sent", unitFindings: missing, send: () => Promise.resolve([]) },
  {
    kind: "sent-late",
    unitFindings: ["late"],
    send: async ({ fileName, report }) => [
      { name: fileName, bytes: await report(), received: "late", status: "counted" },
    ],
  },
  {
    kind: "workbook-with-macros",
    unitFindings: ["macros-ignored"],
    send: async ({ fileName, report }) => [
      {
        name: fileName.replace(/\.xlsx$/u, ".xlsm"),
        bytes: withMacros(await report()),
        received: "on-time",
        status: "counted",
      },
    ],
  },
  {
    kind: "signed-paper-only",
    unitFindings: missing,
    send: ({ shortName }) =>
      Promise.resolve([
        { name: `${shortName} - bản ký.pdf`, bytes: scan(shortName), status: "document" },
      ]),
  },
  {
    kind: "empty-file",
    unitFindings: [],
    send: ({ fileName }) =>
      Promise.resolve([{ name: fileName, bytes: new Uint8Array(), status: "unreadable" }]),
  },
  {
    kind: "truncated-file",
    unitFindings: [],
    send: async ({ fileName, report }) => {
      const whole = await report();
      const bytes = whole.slice(0, Math.floor(whole.length * 0.6));
      return [{ name: fileName, bytes, status: "unreadable" }];
    },
  },
  {
    kind: "text-renamed-to-xlsx",
    unitFindings: [],
    send: ({ fileName }) => {
      const bytes = strToU8("Kính gửi Phòng, trường xin gửi báo cáo sau.");
      return Promise.resolve([{ name: fileName, bytes, status: "unreadable" }]);
    },
  },
  {
    kind: "old-excel-format",
    unitFindings: [],
    send: ({ shortName }) => {
      const bytes = compoundFile("Workbook");
      return Promise.resolve([{ name: `${shortName}.xls`, bytes, status: "unreadable" }]);
    },
  },
  {
    kind: "locked-with-a-password",
    unitFindings: [],
    send: ({ fileName }) => {
      const bytes = compoundFile("EncryptedPackage");
      return Promise.resolve([{ name: fileName, bytes, status: "encrypted" }]);
    },
  },
  {
    kind: "dangerous-package",
    unitFindings: [],
    send: ({ fileName }) => {
      const bytes = zipSync({
        "[Content_Types].xml": strToU8("<Types/>"),
        "../../ra-ngoai.xml": strToU8("<x/>"),
      });
      return Promise.resolve([{ name: fileName, bytes, status: "unsafe" }]);
    },
  },
  {
    kind: "other-pack",
    unitFindings: [],
    send: async ({ fileName, ofOtherPack }) => [
      { name: fileName, bytes: await ofOtherPack(), status: "other-pack" },
    ],
  },
  {
    kind: "other-period",
    needsBefore: true,
    unitFindings: [],
    send: async ({ fileName, ofPeriodBefore }) => [
      { name: fileName, bytes: await ofPeriodBefore(), status: "other-period" },
    ],
  },
  {
    kind: "unit-not-in-registry",
    unitFindings: missing,
    send: async ({ ofStranger }) => [
      { name: "Bao cao gui phong.xlsx", bytes: await ofStranger(), status: "unknown-unit" },
    ],
  },
  {
    kind: "named-after-another-unit",
    unitFindings: [],
    send: async ({ otherName, report }) => [
      {
        name: `${otherName} (bản gửi).xlsx`,
        bytes: await report(),
        status: "conflict",
        findings: ["unit-conflict"],
      },
    ],
  },
  {
    kind: "sent-twice",
    unitFindings: [],
    send: async ({ fileName, report }) => {
      const bytes = await report();
      return [
        { name: fileName, bytes, status: "counted" },
        { name: `gửi lại/${fileName}`, bytes, status: "identical" },
      ];
    },
  },
  {
    kind: "corrected-later",
    unitFindings: [],
    send: async ({ fileName, shortName, report, reportWith }) => [
      { name: fileName, bytes: await report(), status: "superseded" },
      {
        name: `${shortName} đính chính.xlsx`,
        bytes: await reportWith("another-figure"),
        status: "counted",
      },
    ],
  },
  {
    kind: "later-file-lacks-figures",
    unitFindings: [],
    send: async ({ fileName, shortName, report, reportWith }) => [
      { name: fileName, bytes: await report(), status: "counted" },
      {
        name: `${shortName} bổ sung.xlsx`,
        bytes: await reportWith("lost-figure"),
        status: "to-decide",
      },
    ],
  },
  {
    kind: "downloaded-copies-differ",
    unitFindings: [],
    send: async ({ fileName, report, reportWith }) => [
      { name: fileName, bytes: await report(), status: "to-decide" },
      {
        name: fileName.replace(".xlsx", " (1).xlsx"),
        bytes: await reportWith("another-figure"),
        status: "to-decide",
      },
    ],
  },
  {
    kind: "common-workbook-without-a-name",
    unitFindings: missing,
    send: async ({ withoutUnit }) => [
      { name: "bieu mau chung da dien.xlsx", bytes: await withoutUnit(), status: "unrecognised" },
    ],
  },
  {
    kind: "foreign-workbook",
    unitFindings: missing,
    send: async ({ foreignWorkbook }) => [
      { name: "so lieu.xlsx", bytes: await foreignWorkbook(), status: "unrecognised" },
    ],
  },
  {
    kind: "files-of-programs",
    unitFindings: [],
    send: async ({ fileName, report }) => [
      { name: fileName, bytes: await report(), status: "counted" },
      { name: `~$${fileName.slice(2)}`, bytes: strToU8("khoa"), status: "ignored" },
      { name: "Thumbs.db", bytes: compoundFile("Workbook"), status: "ignored" },
    ],
  },
];

/** A one-page document, as a scanner makes it; each school's is its own. */
export function scan(title: string): Uint8Array {
  return strToU8(
    `%PDF-1.4\n% ${title}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );
}
