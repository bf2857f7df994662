/**
 * Files that hold files: archives and mails, in one another.
 *
 * What they are is told by their bytes. A file that cannot be taken out whole is there all the same,
 * with its reason: it must not get lost, and must not come out shorter than it was sent.
 */
import { filesFromArchive } from "../adapters/folder/archive.ts";
import { numberedPath } from "../adapters/folder/distinct-paths.ts";
import type { Mail, MailHead } from "../adapters/mail/mail.ts";
import { fileKind } from "../adapters/spreadsheet-reader/file-kind.ts";
import { damaged, RefusedFileError, unsafe } from "../adapters/spreadsheet-reader/guard-reason.ts";
import { RECEIVED_LIMITS, readZipDirectory } from "../adapters/spreadsheet-reader/zip-directory.ts";
import { openMail } from "./open-mail.ts";

export interface ContainedFile {
  /** Within the container: `b.xlsx`, `thu.eml!/a.zip!/b.xlsx`; empty for the container itself. */
  readonly path: string;
  readonly content: Uint8Array | RefusedFileError;
  /** The mails around it, the outermost first; a mail that is a file itself is the last of them. */
  readonly mails: readonly MailHead[];
}

/** Stands between a container and what is in it. */
export const INSIDE = "!/";

/** An archive in a mail in a mail: further down nobody would look for a report. */
const MAX_DEPTH = 3;

/**
 * Everything in a container, and in those in it.
 *
 * One that holds nothing, or cannot be opened, is a file itself. A mail that ends too early is
 * listed beside what could be taken out of it: something may be missing.
 *
 * @returns `undefined` where the bytes are no container; for one that is a file itself, that alone.
 */
export async function filesInContainer(
  bytes: Uint8Array,
): Promise<readonly ContainedFile[] | undefined> {
  const container = containerOf(bytes);
  if (container === undefined) return undefined;
  const files = await filesIn(container, { path: "", mails: [], depth: 1 }, { ...RECEIVED_LIMITS });
  // An entry may be called `thu.eml!/b.xlsx` beside `thu.eml`: one would be read for the other.
  return numbered(files);
}

/**
 * Says of an archive that was not taken apart why: it is broken or unsafe, or holds nothing.
 *
 * @throws {RefusedFileError} Always.
 */
export function refuseArchive(bytes: Uint8Array): never {
  filesFromArchive(bytes, RECEIVED_LIMITS);
  throw new RefusedFileError({ code: "other-format", format: "zip" });
}

/** What may still be taken out, of all containers together: many small bombs are a large one. */
interface Room {
  entries: number;
  /** Bytes. */
  inflated: number;
}

type Container =
  | { readonly kind: "archive"; readonly bytes: Uint8Array }
  | { readonly kind: "mail"; readonly bytes: Uint8Array }
  | { readonly kind: "opened-mail"; readonly mail: Mail };

interface Place {
  readonly path: string;
  readonly mails: readonly MailHead[];
  /** 1 for the container that was received. */
  readonly depth: number;
}

interface Member {
  readonly path: string;
  readonly content: Uint8Array | Mail | RefusedFileError;
}

async function filesIn(
  container: Container,
  { path, mails, depth }: Place,
  room: Room,
): Promise<readonly ContainedFile[]> {
  const bytes = container.kind === "opened-mail" ? undefined : container.bytes;
  let around = mails;
  const itself = (content: ContainedFile["content"]): ContainedFile => ({
    path,
    content,
    mails: around,
  });
  if (depth > MAX_DEPTH) return [itself(unsafe("nested-too-deep"))];
  let opened: Opened;
  try {
    opened = await open(container, room);
  } catch (error) {
    const refused = error instanceof RefusedFileError ? error : damaged(error);
    // What is wrong with a file by itself the guard says; that it is too much together only we know.
    const isTooMuch = depth > 1 && refused.reason.code === "unsafe";
    return [itself(bytes === undefined || isTooMuch ? refused : bytes)];
  }
  // A mail is its sender's, whether or not there are files in it.
  if (opened.head !== undefined) around = [...mails, opened.head];
  if (opened.members.length === 0) {
    return [itself(bytes ?? new RefusedFileError({ code: "mail-without-files" }))];
  }
  const files: ContainedFile[] = opened.isCutOff && bytes !== undefined ? [itself(bytes)] : [];
  for (const { path: name, content } of opened.members) {
    const place = { path: path + (path === "" ? "" : INSIDE) + name, mails: around };
    const inner = containerOf(content);
    if (inner !== undefined) {
      files.push(...(await filesIn(inner, { ...place, depth: depth + 1 }, room)));
    } else if (isRead(content)) files.push({ ...place, content });
  }
  return files;
}

interface Opened {
  readonly members: readonly Member[];
  readonly head?: MailHead;
  readonly isCutOff?: boolean;
}

/** @throws {RefusedFileError} Also where there is no room for what it holds. */
async function open(container: Container, room: Room): Promise<Opened> {
  if (container.kind === "archive") {
    const files = filesFromArchive(container.bytes, room);
    take(files, room);
    return { members: files.map(({ path, bytes }) => ({ path, content: bytes })) };
  }
  const mail = container.kind === "mail" ? await openMail(container.bytes) : container.mail;
  take(
    mail.attachments.map(({ content }) => ({ bytes: content })),
    room,
  );
  return { members: membersOf(mail), head: mail, isCutOff: mail.isCutOff };
}

function membersOf({ attachments }: Mail): readonly Member[] {
  return numbered(attachments.map(({ name, content }) => ({ path: name, content })));
}

/** Files of one path get numbers, as browsers number downloads. */
function numbered<File extends { readonly path: string }>(files: readonly File[]): readonly File[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { path } = file;
    for (let number = 1; taken.has(path.toLowerCase()); number += 1) {
      path = numberedPath(file.path, number);
    }
    taken.add(path.toLowerCase());
    return { ...file, path };
  });
}

function take(files: readonly { readonly bytes: Member["content"] }[], room: Room): void {
  room.entries -= files.length;
  for (const { bytes } of files) {
    if (bytes instanceof Uint8Array) room.inflated -= bytes.length;
  }
  if (room.entries < 0) throw unsafe("too-many-entries");
  if (room.inflated < 0) throw unsafe("inflated-size");
}

function containerOf(content: Member["content"]): Container | undefined {
  if (content instanceof RefusedFileError) return undefined;
  if (!(content instanceof Uint8Array)) return { kind: "opened-mail", mail: content };
  const kind = fileKind(content);
  if (kind === "zip") return isPackage(content) ? undefined : { kind: "archive", bytes: content };
  return kind.code === "mail" ? { kind: "mail", bytes: content } : undefined;
}

function isRead(content: Member["content"]): content is ContainedFile["content"] {
  return content instanceof Uint8Array || content instanceof RefusedFileError;
}

/** A workbook is an archive too, as are letters and drawings: those are not to be taken apart. */
function isPackage(bytes: Uint8Array): boolean {
  try {
    const directory = readZipDirectory(bytes);
    return ["[content_types].xml", "mimetype", "xl/workbook.xml"].some((one) => directory.has(one));
  } catch {
    // Nothing will be taken out of it anyway.
    return true;
  }
}
