/**
 * What a zip says it holds, checked before anything is inflated.
 *
 * The limits stand far above what 3,282 workbooks of the wild hold (largest: 1,033 entries, 57 MB
 * an entry, 60 MB in all) and far below what hurts: 256 MB inflated needed 650 MB, 1 GB killed the
 * program. A ratio alone would refuse honest files.
 */
import { damaged, RefusedFileError, unsafe } from "./guard-reason.ts";

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together, as declared. */
  readonly inflated: number;
}

/** For whatever came from outside. */
export const RECEIVED_LIMITS: ZipLimits = { entries: 2000, inflated: 200_000_000 };
const MAX_ENTRY_BYTES = 100_000_000;
const MAX_RATIO = 100;
/** Entries smaller than this may have any ratio. */
const RATIO_FROM_BYTES = 20_000_000;

const END_SIGNATURE = 0x06_05_4b_50;
const END_SIZE = 22;
const ZIP64_LOCATOR_SIGNATURE = 0x07_06_4b_50;
const ZIP64_END_SIGNATURE = 0x06_06_4b_50;
const CENTRAL_SIGNATURE = 0x02_01_4b_50;
const CENTRAL_SIZE = 46;
const LOCAL_SIGNATURE = 0x04_03_4b_50;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xff_ff;
const IN_ZIP64 = 0xff_ff_ff_ff;
const ENCRYPTED_FLAG = 1;

export interface ZipEntry {
  /** With `/`, without a leading one. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's data begins. */
  readonly dataStart: number;
}

/** Entries by lower-case name: Excel finds parts without regard to case. Folders are left out. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

/**
 * Reads the central directory.
 *
 * @param limits - Default: those of a workbook.
 * @throws {RefusedFileError} `damaged` if it does not hold together, `unsafe` if it is over the
 *   limits, names an entry twice (case aside), lets entries overlap, leads outside, or asks for
 *   passwords or other compression.
 * @see APPNOTE.TXT 6.3.10, 4.3
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: ZipLimits = RECEIVED_LIMITS,
): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return walk(bytes, view, limits);
  } catch (error) {
    // A DataView throws where a field lies behind the end of the file.
    throw error instanceof RefusedFileError ? error : damaged(error);
  }
}

function walk(bytes: Uint8Array, view: DataView, limits: ZipLimits): ZipDirectory {
  const { start, end, count } = locateDirectory(view);
  if (count > limits.entries) throw unsafe("too-many-entries");
  const directory = new Map<string, ZipEntry>();
  const extents: { from: number; to: number }[] = [];
  let inflated = 0;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged();
    const { entry, headerStart, next } = readEntry(bytes, view, at);
    at = next;
    inflated += entry.size;
    if (entry.size > MAX_ENTRY_BYTES || inflated > limits.inflated) throw unsafe("inflated-size");
    if (entry.size > RATIO_FROM_BYTES && entry.size > entry.compressedSize * MAX_RATIO) {
      throw unsafe("inflation-ratio");
    }
    const to = entry.dataStart + entry.compressedSize;
    if (to > start) throw damaged();
    extents.push({ from: headerStart, to });
    if (entry.name.endsWith("/")) continue;
    const key = entry.name.toLowerCase();
    if (directory.has(key)) throw unsafe("duplicate-entry");
    directory.set(key, entry);
  }
  if (at > end) throw damaged();
  refuseOverlaps(extents);
  return directory;
}

function locateDirectory(view: DataView): { start: number; end: number; count: number } {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - MAX_COMMENT);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (start === IN_ZIP64 || size === IN_ZIP64 || count === 0xff_ff) return locateZip64(view, at);
    if (start + size > at) throw damaged();
    return { start, end: start + size, count };
  }
  throw damaged();
}

function locateZip64(view: DataView, endAt: number): { start: number; end: number; count: number } {
  const locator = endAt - 20;
  if (view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) throw damaged();
  const at = uint64(view, locator + 8);
  if (view.getUint32(at, true) !== ZIP64_END_SIGNATURE) throw damaged();
  const count = uint64(view, at + 32);
  const size = uint64(view, at + 40);
  const start = uint64(view, at + 48);
  if (start + size > at) throw damaged();
  return { start, end: start + size, count };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; headerStart: number; next: number } {
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED_FLAG) throw unsafe("encrypted-entry");
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw unsafe("compression-method");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameStart = at + CENTRAL_SIZE;
  const sizes = zip64Sizes(view, nameStart + nameLength, extraLength, {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    headerStart: view.getUint32(at + 42, true),
  });
  const { headerStart, size, compressedSize } = sizes;
  if (view.getUint32(headerStart, true) !== LOCAL_SIGNATURE) throw damaged();
  const dataStart =
    headerStart +
    LOCAL_SIZE +
    view.getUint16(headerStart + 26, true) +
    view.getUint16(headerStart + 28, true);
  const stored = bytes.subarray(nameStart, nameStart + nameLength);
  const name = normaliseName(stored);
  // Both places name an entry: a part must not get lost because one of them is wrong.
  if (stored.some((byte, index) => byte !== bytes[headerStart + LOCAL_SIZE + index]))
    throw damaged();
  const crc = view.getUint32(at + 16, true);
  if (method === 0 && size !== compressedSize) throw damaged();
  return {
    entry: { name, method, crc, compressedSize, size, dataStart },
    headerStart,
    next: nameStart + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

interface EntrySizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly headerStart: number;
}

/** Sizes that do not fit into 32 bits stand in the extra field, in this order. */
function zip64Sizes(view: DataView, start: number, length: number, short: EntrySizes): EntrySizes {
  const { size, compressedSize, headerStart } = short;
  if (size !== IN_ZIP64 && compressedSize !== IN_ZIP64 && headerStart !== IN_ZIP64) return short;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const take = (value: number): number => {
      if (value !== IN_ZIP64) return value;
      field += 8;
      return uint64(view, field - 8);
    };
    return {
      size: take(size),
      compressedSize: take(compressedSize),
      headerStart: take(headerStart),
    };
  }
  throw damaged();
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_00_00_00_00 + view.getUint32(at, true);
}

function normaliseName(bytes: Uint8Array): string {
  // Names of parts are ASCII; any other byte only needs to stay apart from them.
  let name = "";
  for (const byte of bytes) name += String.fromCharCode(byte);
  const path = name.replaceAll("\\", "/").replace(/^\/+/u, "");
  if (path.split("/").includes("..") || path.includes("\0")) throw unsafe("path-outside");
  return path;
}

function refuseOverlaps(extents: { from: number; to: number }[]): void {
  extents.sort((a, b) => a.from - b.from);
  let reached = 0;
  for (const { from, to } of extents) {
    if (from < reached) throw unsafe("overlapping-entries");
    reached = to;
  }
}
