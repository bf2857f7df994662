/**
 * Workbook streams that Excel encrypted without being asked for a password.
 *
 * Only what records hold is encrypted, not where they begin and how long they are.
 *
 * @see MS-XLS 2.2.10
 */
import { DEFAULT_PASSWORD } from "../encrypted/default-password.ts";
import { rc4Stream } from "../encrypted/rc4.ts";
import { keysOfExcel2002, keysOfExcel97, type BlockKeys } from "../encrypted/rc4-key.ts";
import { obfuscationOf, revealed } from "../encrypted/xor-obfuscation.ts";
import { RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import { BOF, contentOf, streamRecords, type StreamRecord } from "./stream-records.ts";

const FILE_PASS = 0x2f;
/** INTERFACEEND, a mark that says nothing. */
const EMPTY = 0xe2;
const BOUND_SHEET = 0x85;
/** Where the sheet begins stands first, and stays readable. */
const SHEET_PLACE_BYTES = 4;
/** BOF, FILEPASS, USREXCL, FILELOCK, INTERFACEHDR, RRDINFO, RRDHEAD. */
const PLAIN = new Set([BOF, FILE_PASS, 0x01_94, 0x01_95, 0xe1, 0x01_96, 0x01_38]);
const BLOCK = 1024;
/** Behind the head of the first record. */
const VERSION_AT = 4;
const EXCEL_97 = 0x06_00;

/** Decrypts bytes of the record in place, from a place in the stream to before another. */
type Decrypt = (bytes: Uint8Array, record: StreamRecord, from: number, to: number) => void;

/**
 * Decrypts a stream that has Excel's own password.
 *
 * @returns The stream itself if it is not encrypted. Else without the record that told so.
 * @throws {RefusedFileError} `encrypted` if it has another password, `damaged` if records do not
 *   lead to the end.
 */
export function decryptStream(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const pass = filePass(view);
  if (pass === undefined) return stream;
  const decrypt = decryptionOf(pass, view.getUint16(VERSION_AT, true) === EXCEL_97);
  if (decrypt === undefined) throw new RefusedFileError({ code: "encrypted" });
  const plain = stream.slice();
  for (const record of streamRecords(view)) {
    const { id, at, length } = record;
    // Nobody is to ask for the password again.
    if (id === FILE_PASS) new DataView(plain.buffer).setUint16(at - 4, EMPTY, true);
    if (PLAIN.has(id)) continue;
    decrypt(plain, record, at + (id === BOUND_SHEET ? SHEET_PLACE_BYTES : 0), at + length);
  }
  return plain;
}

/** It stands near the beginning, in the part that tells of the whole workbook. */
function filePass(view: DataView): DataView | undefined {
  for (const record of streamRecords(view)) {
    if (record.id === FILE_PASS) return contentOf(record, view);
    if (record.id === BOF && record.at > 4) return undefined;
  }
  return undefined;
}

/** @returns `undefined` for another password, and for what nobody uses. */
function decryptionOf(pass: DataView, isExcel97: boolean): Decrypt | undefined {
  const isRc4 = isExcel97 && pass.getUint16(0, true) === 1;
  if (!isRc4) {
    // Excel 95 has no other way and need not say which.
    const at = isExcel97 ? 2 : 0;
    const key = pass.getUint16(at, true);
    const hidden = obfuscationOf(DEFAULT_PASSWORD, key, pass.getUint16(at + 2, true));
    return hidden && byObfuscation(hidden);
  }
  const header = new DataView(pass.buffer, pass.byteOffset + 6, pass.byteLength - 6);
  const isOldest = pass.getUint16(2, true) === 1;
  const keys = (isOldest ? keysOfExcel97 : keysOfExcel2002)(header, DEFAULT_PASSWORD);
  return keys && byRc4(keys);
}

function byObfuscation(hidden: Uint8Array): Decrypt {
  return (bytes, { length }, from, to) => {
    for (let place = from; place < to; place += 1) {
      const byte = hidden[(place + length) % hidden.length] ?? 0;
      bytes[place] = revealed(bytes[place] ?? 0, byte);
    }
  };
}

/** The key changes every 1,024 bytes of the stream, whatever records begin there. */
function byRc4(keys: BlockKeys): Decrypt {
  let block = -1;
  let stream: Uint8Array = new Uint8Array();
  return (bytes, _, from, to) => {
    for (let place = from; place < to; place += 1) {
      if (Math.floor(place / BLOCK) !== block) {
        block = Math.floor(place / BLOCK);
        stream = rc4Stream(keys(block), BLOCK);
      }
      bytes[place] = (bytes[place] ?? 0) ^ (stream[place % BLOCK] ?? 0);
    }
  };
}
