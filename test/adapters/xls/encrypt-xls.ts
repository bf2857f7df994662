/** Encrypts old workbooks as Excel did, by the specification and with Node's hashes. */
import { createHash } from "node:crypto";
import * as sheetJs from "@e965/xlsx";
import { rc4Stream } from "../../../src/adapters/encrypted/rc4.ts";

export const encryptions = [
  "Excel 95 (XOR)",
  "Excel 97 (RC4)",
  "Excel 2003 (RC4 CryptoAPI)",
] as const;
export type Encryption = (typeof encryptions)[number];

const BOUND_SHEET = 0x85;
const PLAIN = new Set([0x08_09, 0x2f, 0xe1]);
const SALT = Buffer.from("00112233445566778899aabbccddeeff", "hex");
const SECRET = Buffer.from("an arbitrary one", "latin1");

/** What the library's types leave open. */
interface WithContainers {
  readonly CFB: {
    readonly read: (bytes: Buffer, options: object) => object;
    readonly find: (file: object, path: string) => { readonly content: Uint8Array } | null;
    readonly write: (file: object, options: object) => Buffer;
    readonly utils: {
      readonly cfb_new: () => object;
      readonly cfb_add: (file: object, path: string, content: Buffer) => void;
      readonly cfb_del: (file: object, path: string) => void;
    };
  };
}

export const { CFB } = sheetJs as unknown as WithContainers;

/** The workbook stream of a container. */
export function streamOf(xls: Uint8Array): Buffer {
  const file = CFB.read(Buffer.from(xls), { type: "buffer" });
  const stream = CFB.find(file, "Workbook") ?? CFB.find(file, "Book");
  if (stream === null) throw new Error("No workbook stream");
  return Buffer.from(stream.content);
}

/** A container around a workbook stream. */
export function inContainer(name: "Workbook" | "Book", stream: Uint8Array): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${name}`, Buffer.from(stream));
  CFB.utils.cfb_del(file, "/\u0001Sh33tJ5");
  return new Uint8Array(CFB.write(file, { type: "buffer" }));
}

/** Encrypts an .xls. */
export function encryptXls(
  xls: Uint8Array,
  how: Encryption,
  password = "VelvetSweatshop",
): Uint8Array {
  const plain = streamOf(xls);
  const isExcel97 = plain.readUInt16LE(4) === 0x06_00;
  const { pass, hide } = encryptionOf(how, password, isExcel97);
  const bofEnd = 4 + plain.readUInt16LE(2);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(0x2f, 0);
  head.writeUInt16LE(pass.length, 2);
  const stream = Buffer.concat([plain.subarray(0, bofEnd), head, pass, plain.subarray(bofEnd)]);
  const added = head.length + pass.length;
  for (let at = 0; at + 4 <= stream.length;) {
    const id = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    if (id === 0 && length === 0) break;
    let from = at + 4;
    if (id === BOUND_SHEET) {
      stream.writeUInt32LE(stream.readUInt32LE(from) + added, from);
      from += 4;
    }
    for (let place = from; !PLAIN.has(id) && place < at + 4 + length; place += 1) {
      stream[place] = hide(stream[place] ?? 0, place, at + 4 + length + (place - at - 4));
    }
    at += 4 + length;
  }
  return inContainer(isExcel97 ? "Workbook" : "Book", stream);
}

interface Way {
  readonly pass: Buffer;
  /** `turn` counts for XOR: the record's end and the place in it. */
  readonly hide: (byte: number, place: number, turn: number) => number;
}

function encryptionOf(how: Encryption, password: string, isExcel97: boolean): Way {
  switch (how) {
    case "Excel 95 (XOR)":
      return byXor(password, isExcel97);
    case "Excel 97 (RC4)":
      return byRc4(excel97Keys(password), "md5", (verifier, hash) =>
        Buffer.concat([Buffer.from([1, 0, 1, 0, 1, 0]), SALT, verifier, hash]),
      );
    case "Excel 2003 (RC4 CryptoAPI)":
      return byRc4(cryptoApiKeys(password), "sha1", cryptoApiPass);
  }
}

function byRc4(
  keyOf: (block: number) => Buffer,
  hash: "md5" | "sha1",
  passOf: (verifier: Buffer, hash: Buffer) => Buffer,
): Way {
  const streams = new Map<number, Buffer>();
  const streamAt = (block: number): Buffer => {
    const made = streams.get(block) ?? rc4(keyOf(block), 1024);
    streams.set(block, made);
    return made;
  };
  const plain = Buffer.concat([SECRET, createHash(hash).update(SECRET).digest()]);
  const hidden = plain.map((byte, at) => byte ^ (streamAt(0)[at] ?? 0));
  return {
    pass: passOf(Buffer.from(hidden.subarray(0, 16)), Buffer.from(hidden.subarray(16))),
    hide: (byte, place) => byte ^ (streamAt(Math.floor(place / 1024))[place % 1024] ?? 0),
  };
}

function excel97Keys(password: string): (block: number) => Buffer {
  const md5 = (bytes: Buffer): Buffer => createHash("md5").update(bytes).digest();
  const first = md5(Buffer.from(password, "utf16le")).subarray(0, 5);
  const turns = Array.from({ length: 16 }, () => Buffer.concat([first, SALT]));
  const base = md5(Buffer.concat(turns)).subarray(0, 5);
  return (block) => md5(Buffer.concat([base, uint32(block)]));
}

function cryptoApiKeys(password: string): (block: number) => Buffer {
  const sha1 = (bytes: Buffer): Buffer => createHash("sha1").update(bytes).digest();
  const base = sha1(Buffer.concat([SALT, Buffer.from(password, "utf16le")]));
  return (block) => sha1(Buffer.concat([base, uint32(block)])).subarray(0, 16);
}

function cryptoApiPass(verifier: Buffer, hash: Buffer): Buffer {
  const name = Buffer.from("Microsoft Enhanced Cryptographic Provider v1.0\0", "utf16le");
  const numbers = [4, 0, 0x68_01, 0x80_04, 128, 1, 0, 0].map(uint32);
  const header = Buffer.concat([...numbers, name]);
  return Buffer.concat([
    Buffer.from([1, 0, 2, 0, 2, 0]),
    uint32(4),
    uint32(header.length),
    header,
    uint32(SALT.length),
    SALT,
    verifier,
    uint32(hash.length),
    hash,
  ]);
}

/** For passwords of ten letters and more. */
function byXor(password: string, isExcel97: boolean): Way {
  const key = xorKey(password);
  const letters = Buffer.from(password, "latin1");
  let verifier = 0;
  for (const byte of [...letters].reverse().concat(letters.length)) {
    verifier = (((verifier >> 14) & 1) | ((verifier << 1) & 0x7f_ff)) ^ byte;
  }
  const pass = Buffer.alloc(4);
  pass.writeUInt16LE(key, 0);
  pass.writeUInt16LE(verifier ^ 0xce_4b, 2);
  const filled = Buffer.concat([letters, Buffer.from([0xbb, 0xff, 0xff, 0xba, 0xff, 0xff])]);
  const hidden = Array.from(filled.subarray(0, 16), (byte, at) => {
    const mixed = byte ^ (at % 2 === 0 ? key & 0xff : key >> 8);
    return ((mixed >> 1) | (mixed << 7)) & 0xff;
  });
  return {
    pass: isExcel97 ? Buffer.concat([Buffer.from([0, 0]), pass]) : pass,
    hide: (byte, _, turn) =>
      (((byte << 5) | (byte >> 3)) & 0xff) ^ (hidden[turn % hidden.length] ?? 0),
  };
}

/** The tables of MS-OFFCRYPTO 2.3.7.2 are what a register of 16 bits runs through. */
function xorKey(password: string): number {
  const turned = (register: number): number => {
    const next = ((register << 1) | (register >> 15)) & 0xff_ff;
    return (next & 1) === 0 ? next : next ^ 0x10_20;
  };
  let [key, base, end] = [0, 0x80_00, 0xff_ff];
  for (const letter of [...Buffer.from(password, "latin1")].reverse()) {
    for (let bit = 0; bit < 8; bit += 1) {
      base = turned(base);
      end = turned(end);
      if (((letter >> bit) & 1) === 1) key ^= base;
    }
  }
  return key ^ end;
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number, 0);
  return bytes;
}

function rc4(key: Buffer, length: number): Buffer {
  return Buffer.from(rc4Stream(key, length));
}
