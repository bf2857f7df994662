/**
 * The demo's files as schools may send them: saved in another format, or put into archives. What a
 * merge says must not depend on it.
 */
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { zipSync } from "fflate";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { makeDemo, RECEIVED_LIST } from "../../src/cli/demo/make-demo.ts";
import { findPack } from "../../src/cli/input-files.ts";
import type { ConsolidationResult } from "../../src/core/consolidation/result.ts";
import { sortKeys } from "../../src/core/report-pack/sort-keys.ts";
import { folderNames, openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { mergeCampaign } from "../../src/use-cases/merge-campaign.ts";
import { openWorkbook } from "../../src/use-cases/open-workbook.ts";
import { tableFromBytes } from "../../src/use-cases/read-bytes.ts";
import { bindReceivedList } from "../../src/use-cases/received-list.ts";
import {
  type PartOfMail,
  encodedWord,
  file,
  makeMail,
  multipart,
  quotedPrintable,
  text,
} from "../adapters/mail/make-mail.ts";
import { makeMsg } from "../adapters/mail/make-msg.ts";
import { savedAsXlsb } from "../adapters/xlsb/saved-as-xlsb.ts";
import { saveAllWithLibreOffice } from "../libreoffice.ts";

const AS_OF = "2024-08-28T08:00:00+07:00";

type Hold = (name: string, bytes: Uint8Array, index: number) => readonly [string, Uint8Array];

/** What holds a workbook as it is: where in it, and the whole. */
const containers = {
  ".zip": (name, bytes) => [name, zipSync({ [name]: bytes })],
  ".eml": inMail,
  ".msg": (name, bytes) => [
    name,
    makeMsg({
      texts: { "0037": "Báo cáo", "0C1F": "gui@truong.example" },
      attachments: [{ texts: { "3707": name }, bytes: { "3701": bytes } }],
    }),
  ],
} as const satisfies Readonly<Record<string, Hold>>;

/** As LibreOffice saves them. */
const saved = [".xlsx", ".xls", ".ods", ".xlsb"] as const;

/** How the workbooks come. */
export const formats = [...saved, ".zip", ".eml", ".msg"] as const;
export type Format = (typeof formats)[number];

function holderFor(format: Format): Hold | undefined {
  return format in containers ? containers[format as keyof typeof containers] : undefined;
}

/** LibreOffice takes so many at once within its time. */
const AT_ONCE = 20;

export interface Merged {
  /** Received workbooks that hold something. */
  readonly workbooks: number;
  /** Figures of all units. */
  readonly figures: number;
  /** What merges with and without a list of received dates say, line by line, whatever files are called. */
  readonly says: readonly string[];
}

/** Makes the demo in `dir`, without what its own merge left there. */
export async function makeDemoIn(dir: string, units: number): Promise<void> {
  await makeDemo(dir, { pack: await findPack("hocmon-2024"), units, seed: 2024 });
  await rm(join(dir, folderNames.decisions));
}

/** The demo as it is. */
export async function mergedAsMade(demo: string): Promise<Merged> {
  return merged(demo, new Map());
}

/** The demo with its workbooks as `format`, merged; `into` is made. */
export async function mergedAs(format: Format, demo: string, into: string): Promise<Merged> {
  await cp(demo, into, { recursive: true });
  const names = await resave(join(into, "nhan"), format);
  const list = join(into, RECEIVED_LIST);
  let text = await readFile(list, "utf8");
  for (const [from, to] of names) text = text.replaceAll(`"${from}"`, `"${to}"`);
  await writeFile(list, text);
  return merged(into, names);
}

/** Saves every workbook below `received` anew. @returns Paths below it, from the old to the new. */
async function resave(received: string, format: Format): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const files = await readdir(received, { recursive: true, withFileTypes: true });
  const byContent = new Map<string, string[]>();
  for (const entry of files.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (!(await isWorkbook(bytes))) continue;
    const key = createHash("sha256").update(bytes).digest("hex");
    byContent.set(key, [...(byContent.get(key) ?? []), path]);
  }
  const again = await saveAll(byContent, `${received}-work`, format);
  for (const [key, paths] of byContent) {
    for (const path of paths) {
      const old = path.slice(received.length + 1).replaceAll("\\", "/");
      const stem = path.slice(0, -extname(path).length);
      const [inside, bytes] =
        holderFor(format)?.(basename(path), await readFile(path), numberOf(path)) ??
        ([undefined, again.get(key) ?? Uint8Array.of()] as const);
      await rm(path);
      await writeFile(stem + format, bytes);
      const below = inside === undefined ? "" : `!/${inside}`;
      names.set(old, `${old.slice(0, -extname(old).length)}${format}${below}`);
    }
  }
  return names;
}

/** The same for a download and its copies: they come in the same way. */
function numberOf(path: string): number {
  const name = basename(path).replace(/ \(\d+\)/u, "");
  return Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}

/**
 * A workbook in a mail without a date: as itself in either encoding, its name in three ways, or in
 * an archive.
 */
function inMail(name: string, bytes: Uint8Array, index: number): readonly [string, Uint8Array] {
  const percent = `filename*=utf-8''${encodeURIComponent(name)}`;
  const archive = zipSync({ [name]: bytes });
  const [inside, part] = [
    [name, file(percent, bytes)],
    [name, file(`filename="${encodedWord(name)}"`, bytes)],
    [
      name,
      {
        head: [
          `Content-Type: application/vnd.ms-excel; name="${name}"`,
          "Content-Transfer-Encoding: quoted-printable",
        ],
        body: quotedPrintable(bytes),
      },
    ],
    [`bao-cao.zip!/${name}`, file('filename="bao-cao.zip"', archive)],
  ][index % 4] as [string, PartOfMail];
  const head = ["From: gui@truong.example", "To: nhan@phong.example", "MIME-Version: 1.0"];
  return [inside, makeMail(head, multipart("mixed", [text("Kính gửi Phòng."), part]))];
}

async function saveAll(
  byContent: ReadonlyMap<string, readonly string[]>,
  work: string,
  format: Format,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const again = new Map<string, Uint8Array>();
  const extension = saved.find((one) => one === format);
  if (extension === undefined) return again;
  await mkdir(work);
  const sources: string[] = [];
  for (const [key, [path = ""]] of byContent) {
    sources.push(join(work, `${key}.xlsx`));
    await cp(path, join(work, `${key}.xlsx`));
  }
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    const some = sources.slice(from, from + AT_ONCE);
    // LibreOffice writes no .xlsb: SheetJS makes one of what it saved.
    const written = extension === ".xlsb" ? ".xlsx" : extension;
    for (const path of await saveAllWithLibreOffice(some, join(work, "ra"), written)) {
      const bytes = await readFile(path);
      again.set(basename(path, written), extension === ".xlsb" ? savedAsXlsb(bytes) : bytes);
    }
  }
  await rm(work, { recursive: true });
  return again;
}

async function isWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    await openWorkbook(bytes);
    return true;
  } catch {
    return false;
  }
}

async function merged(dir: string, names: ReadonlyMap<string, string>): Promise<Merged> {
  const folder = await openCampaignFolder(diskFolder(dir));
  const table = await tableFromBytes({
    path: RECEIVED_LIST,
    bytes: await readFile(join(dir, RECEIVED_LIST)),
  });
  const listed = await mergeCampaign(folder, {
    asOf: AS_OF,
    received: (files) => bindReceivedList(table, RECEIVED_LIST, files, folder.context),
  });
  // Without the list only the workbooks themselves say when they were saved.
  const unlisted = await mergeCampaign(folder, { asOf: AS_OF });
  return {
    workbooks: names.size,
    figures: listed.result.units.reduce((sum, { values }) => sum + Object.keys(values).length, 0),
    says: [listed, unlisted].flatMap(({ result }) => linesOf(result, names)),
  };
}

function linesOf(
  result: ConsolidationResult,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const text = JSON.stringify(sortKeys(result), withoutMarks, 1);
  const former = new Map([...names].map(([from, to]) => [inJson(to), inJson(from)]));
  // The longest first: one name may be the end of another.
  const found = [...former.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // What is around a file is called like the file, and said beside it.
  return (
    found.length === 0
      ? text
      : text.replaceAll(new RegExp(found.join("|"), "gu"), (name) => former.get(name) ?? "")
  )
    .replaceAll(/Tên (?:tệp nén|thư): “[^”]*\.(?:zip|eml|msg)”; /gu, "")
    .split("\n");
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/**
 * Without what tells one file from another, its name as evidence included. LibreOffice writes
 * fifteen digits of a number, the last ones as it rounds, and no macros.
 */
function withoutMarks(key: string, value: unknown): unknown {
  if (["sha256", "size", "evidence", "candidates"].includes(key)) return undefined;
  if (["pack", "period"].includes(key) && typeof value === "object") return undefined;
  if (key === "findings" && Array.isArray(value)) {
    return value.filter((one: { readonly code?: unknown }) => one.code !== "macros-ignored");
  }
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
