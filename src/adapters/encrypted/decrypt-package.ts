/** Workbooks that Excel encrypted without being asked for a password. */
import { damaged, RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import { openCompoundFile } from "../xls/compound-file.ts";
import { decryptAgile } from "./agile-key.ts";
import { DEFAULT_PASSWORD } from "./default-password.ts";
import { decryptStandard } from "./standard-key.ts";

const SIZE_BYTES = 8;
const BLOCK = 16;

/**
 * Decrypts a workbook that has Excel's own password.
 *
 * @returns The bytes of the workbook.
 * @throws {RefusedFileError} `encrypted` if it has another password, or the browser cannot decrypt;
 *   `damaged` if the container does not hold together.
 */
export async function decryptPackage(bytes: Uint8Array): Promise<Uint8Array> {
  const file = openCompoundFile(bytes);
  if (!file.has("EncryptionInfo") || !file.has("EncryptedPackage")) throw encrypted();
  // Pages that came by plain http have no WebCrypto.
  if ((globalThis.crypto as Partial<Crypto> | undefined)?.subtle === undefined) throw encrypted();
  const info = file.stream("EncryptionInfo");
  const stream = file.stream("EncryptedPackage");
  if (stream.length < SIZE_BYTES || info.length < SIZE_BYTES) throw damaged("cut off");
  const size = new DataView(stream.buffer, stream.byteOffset).getUint32(0, true);
  const content = new Uint8Array(stream.subarray(SIZE_BYTES));
  const blocks = content.slice(0, content.length - (content.length % BLOCK));
  if (size > blocks.length) throw damaged("cut off");
  // 4.4 is the newer way; 2.2, 3.2 and 4.2 are the older one.
  const minor = new DataView(info.buffer, info.byteOffset).getUint16(2, true);
  const decrypt = minor === 4 ? decryptAgile : decryptStandard;
  const plain = await decrypt(info, blocks, DEFAULT_PASSWORD);
  if (plain === undefined) throw encrypted();
  return plain.slice(0, size);
}

function encrypted(): RefusedFileError {
  return new RefusedFileError({ code: "encrypted" });
}
