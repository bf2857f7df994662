/** Mails as Outlook saves them, by a library that knows containers and nothing of mails. */
import { CFB } from "@e965/xlsx";

interface Properties {
  /** In UTF-16, by id. */
  readonly texts?: Readonly<Record<string, string>>;
  /** As bytes of an older program. */
  readonly ansi?: Readonly<Record<string, Uint8Array>>;
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly times?: Readonly<Record<string, string>>;
}

export interface OutlookAttachment extends Properties {
  readonly mail?: OutlookMail;
}

export interface OutlookMail extends Properties {
  readonly attachments?: readonly OutlookAttachment[];
}

interface Library {
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (file: unknown, name: string, content: Uint8Array) => void;
    readonly cfb_del: (file: unknown, name: string) => void;
  };
  readonly write: (file: unknown, options: { readonly type: "array" }) => readonly number[];
}

const SINCE_1601 = 11_644_473_600_000n;

/** Writes a mail. */
export function makeMsg(mail: OutlookMail): Uint8Array {
  const { utils, write } = CFB as Library;
  const file = utils.cfb_new();
  utils.cfb_del(file, "/\u0001Sh33tJ5");
  const add = (path: string, content: Uint8Array): void => {
    utils.cfb_add(file, path, content);
  };
  addMail(add, "", mail, 32);
  return Uint8Array.from(write(file, { type: "array" }));
}

type Add = (path: string, content: Uint8Array) => void;

function addMail(add: Add, at: string, mail: OutlookMail, head: number): void {
  addProperties(add, at, mail, head);
  for (const [index, attachment] of (mail.attachments ?? []).entries()) {
    const own = `${at}/__attach_version1.0_#${index.toString(16).toUpperCase().padStart(8, "0")}`;
    addProperties(add, own, attachment, 8);
    if (attachment.mail !== undefined) {
      addMail(add, `${own}/__substg1.0_3701000D`, attachment.mail, 24);
    }
  }
}

function addProperties(
  add: Add,
  at: string,
  { texts = {}, ansi = {}, bytes = {}, numbers = {}, times = {} }: Properties,
  head: number,
): void {
  const list = [
    ...Object.entries(numbers).map(([id, value]) => entry(id, 3, BigInt(value))),
    ...Object.entries(times).map(([id, time]) =>
      entry(id, 0x40, (BigInt(Date.parse(time)) + SINCE_1601) * 10_000n),
    ),
  ];
  add(`${at}/__properties_version1.0`, Buffer.concat([Buffer.alloc(head), ...list]));
  for (const [id, text] of Object.entries(texts)) {
    add(`${at}/__substg1.0_${id}001F`, Buffer.from(text, "utf16le"));
  }
  for (const [id, text] of Object.entries(ansi)) add(`${at}/__substg1.0_${id}001E`, text);
  for (const [id, content] of Object.entries(bytes)) {
    add(`${at}/__substg1.0_${id}0102`, content);
  }
}

function entry(id: string, type: number, value: bigint): Uint8Array {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt16LE(type, 0);
  bytes.writeUInt16LE(Number.parseInt(id, 16), 2);
  bytes.writeBigUInt64LE(value, 8);
  return bytes;
}
