/**
 * The container of old Office files: streams, each a chain of sectors.
 *
 * Every chain is followed to its end here, so that nothing behind it meets one that leads in a
 * circle or out of the file.
 *
 * @see MS-CFB 2
 */
import { damaged } from "../spreadsheet-reader/guard-reason.ts";

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const FAT_SECTORS_IN_HEADER = 109;
const END_OF_CHAIN = 0xff_ff_ff_fe;
const NO_ENTRY = 0xff_ff_ff_ff;
const MINI_SECTOR_BYTES = 64;

interface DirectoryEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly isStorage: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** A folder in the container, or the container itself. */
export interface CompoundFile {
  /** Whether it holds such a stream itself; what is inside embedded objects is not its own. */
  readonly has: (name: string) => boolean;
  /** @throws {RefusedFileError} `damaged` if it is not there, or its chain does not hold. */
  readonly stream: (name: string) => Uint8Array;
  /** Names of the folders in it. */
  readonly folders: readonly string[];
  /** @throws {RefusedFileError} `damaged` if it is not there, or what it lists does not hold. */
  readonly folder: (name: string) => CompoundFile;
}

/**
 * Opens a container.
 *
 * @throws {RefusedFileError} `damaged` if its tables do not hold together.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const sectors = new Sectors(bytes);
  const entries = readDirectory(sectors);
  const [root] = entries;
  if (root === undefined) throw damaged("no root");
  const miniStream = new Lazy(() => sectors.read(root.start, root.size));
  const open = (storage: DirectoryEntry): CompoundFile => {
    const own = childrenOf(storage, entries);
    const streams = new Map(own.filter(({ isStream }) => isStream).map((one) => [one.name, one]));
    const folders = new Map(own.filter(({ isStorage }) => isStorage).map((one) => [one.name, one]));
    return {
      has: (name) => streams.has(name),
      stream: (name) => {
        const entry = streams.get(name);
        if (entry === undefined) throw damaged(`no stream ${name}`);
        const { start, size } = entry;
        if (size >= sectors.miniCutoff) return sectors.read(start, size);
        return sectors.readMini(miniStream.value, start, size);
      },
      folders: [...folders.keys()],
      folder: (name) => {
        const entry = folders.get(name);
        if (entry === undefined) throw damaged(`no folder ${name}`);
        return open(entry);
      },
    };
  };
  return open(root);
}

class Lazy<Value> {
  readonly #make: () => Value;
  #made: { readonly value: Value } | undefined;
  constructor(make: () => Value) {
    this.#make = make;
  }
  get value(): Value {
    this.#made ??= { value: this.#make() };
    return this.#made.value;
  }
}

class Sectors {
  readonly miniCutoff: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #size: number;
  /** Where each sector of the allocation table begins. */
  readonly #table: readonly number[];
  readonly #miniTable: Lazy<DataView>;

  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER_BYTES) throw damaged("no header");
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged("sector size");
    this.#size = 2 ** shift;
    this.miniCutoff = this.#view.getUint32(56, true);
    this.#table = this.#findTable();
    this.#miniTable = new Lazy(() => viewOf(this.chain(this.#view.getUint32(60, true))));
  }

  get directoryStart(): number {
    return this.#view.getUint32(48, true);
  }

  /** All sectors of a chain, one after the other. */
  chain(start: number): Uint8Array {
    const places = this.#follow(start, (sector) => this.#next(sector));
    return this.#join(places, places.length * this.#size);
  }

  read(start: number, size: number): Uint8Array {
    if (size === 0) return new Uint8Array();
    const places = this.#follow(start, (sector) => this.#next(sector));
    return this.#join(places, size);
  }

  readMini(stream: Uint8Array, start: number, size: number): Uint8Array {
    if (size > stream.length) throw damaged("mini stream too short");
    const table = this.#miniTable.value;
    const content = new Uint8Array(size);
    let filled = 0;
    let sector = start;
    while (filled < size) {
      const from = sector * MINI_SECTOR_BYTES;
      const length = Math.min(MINI_SECTOR_BYTES, size - filled);
      if (from + length > stream.length) throw damaged("mini sector outside");
      content.set(stream.subarray(from, from + length), filled);
      filled += length;
      if (filled < size) sector = uint32(table, sector * 4);
    }
    return content;
  }

  #findTable(): readonly number[] {
    const table: number[] = [];
    const add = (sector: number): void => {
      if (sector < END_OF_CHAIN) table.push(this.#placeOf(sector));
    };
    for (let index = 0; index < FAT_SECTORS_IN_HEADER; index += 1) {
      add(this.#view.getUint32(76 + index * 4, true));
    }
    const perSector = this.#size / 4 - 1;
    const further = this.#follow(this.#view.getUint32(68, true), (sector) =>
      uint32(this.#view, this.#placeOf(sector) + perSector * 4),
    );
    for (const place of further) {
      for (let index = 0; index < perSector; index += 1) add(uint32(this.#view, place + index * 4));
    }
    return table;
  }

  #next(sector: number): number {
    const perSector = this.#size / 4;
    const place = this.#table[Math.floor(sector / perSector)];
    if (place === undefined) throw damaged("sector outside the table");
    return uint32(this.#view, place + (sector % perSector) * 4);
  }

  #follow(start: number, next: (sector: number) => number): readonly number[] {
    const places: number[] = [];
    const most = Math.ceil(this.#bytes.length / this.#size);
    // Where there is no chain, some programs write that it ends and some that there is none.
    for (let sector = start; sector < END_OF_CHAIN; sector = next(sector)) {
      if (places.push(this.#placeOf(sector)) > most) throw damaged("a chain in a circle");
    }
    return places;
  }

  #placeOf(sector: number): number {
    const place = (sector + 1) * this.#size;
    if (place >= this.#bytes.length) throw damaged("sector outside the file");
    return place;
  }

  /** The last sector of a file may be short, as long as nothing of it is asked for. */
  #join(places: readonly number[], size: number): Uint8Array {
    if (size > places.length * this.#size) throw damaged("a chain too short");
    const content = new Uint8Array(size);
    let filled = 0;
    for (const place of places) {
      if (filled >= size) break;
      const length = Math.min(this.#size, size - filled);
      if (place + length > this.#bytes.length) throw damaged("sector outside the file");
      content.set(this.#bytes.subarray(place, place + length), filled);
      filled += length;
    }
    return content;
  }
}

function readDirectory(sectors: Sectors): readonly DirectoryEntry[] {
  const bytes = sectors.chain(sectors.directoryStart);
  const view = viewOf(bytes);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = Math.min(view.getUint16(at + 64, true), 64);
    entries.push({
      name: new TextDecoder("utf-16le").decode(bytes.subarray(at, at + Math.max(0, length - 2))),
      isStream: view.getUint8(at + 66) === 2,
      isStorage: view.getUint8(at + 66) === 1,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** What a folder holds itself: its entries are a tree of siblings. */
function childrenOf(
  root: DirectoryEntry,
  entries: readonly DirectoryEntry[],
): readonly DirectoryEntry[] {
  const children: DirectoryEntry[] = [];
  const seen = new Set<number>();
  const waiting = [root.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === NO_ENTRY) continue;
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) throw damaged("directory");
    seen.add(index);
    children.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return children;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function uint32(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw damaged("table too short");
  return view.getUint32(at, true);
}
