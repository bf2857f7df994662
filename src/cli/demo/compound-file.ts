/** The container of old Office files, encrypted ones and macros: one named stream, no content. */
const SECTOR = 512;
const END_OF_CHAIN = 0xffff_fffe;
const FREE = 0xffff_ffff;
const FAT = 0xffff_fffd;

/**
 * A compound file of three sectors: header, allocation table, directory.
 *
 * @see [MS-CFB] 2.2 (header) and 2.6 (directory entries)
 */
export function compoundFile(stream: "Workbook" | "EncryptedPackage" | "PROJECT"): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let entry = 0; entry < 109; entry += 1) view.setUint32(76 + entry * 4, FREE, true);
  view.setUint32(76, 0, true);
  for (let entry = 0; entry < 128; entry += 1) view.setUint32(SECTOR + entry * 4, FREE, true);
  view.setUint32(SECTOR, FAT, true);
  view.setUint32(SECTOR + 4, END_OF_CHAIN, true);
  directoryEntry(view, 0, "Root Entry", 5, 1);
  directoryEntry(view, 1, stream, 2, FREE);
  return bytes;
}

function directoryEntry(
  view: DataView,
  index: number,
  name: string,
  type: number,
  child: number,
): void {
  const at = SECTOR * 2 + index * 128;
  for (let position = 0; position < name.length; position += 1) {
    view.setUint16(at + position * 2, name.charCodeAt(position), true);
  }
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, type);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, FREE, true);
  view.setUint32(at + 72, FREE, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, END_OF_CHAIN, true);
}
