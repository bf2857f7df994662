/** Defined names of old workbooks. @see MS-XLS 2.4.150 (Lbl) */
import type { NameTarget } from "../../core/workbook/workbook-snapshot.ts";
import type { CellCount } from "../spreadsheet-reader/cell-count.ts";
import {
  readReference,
  readSheetPlace,
  referenceBytes,
  type SheetPlace,
} from "./read-references.ts";
import type { ReadText, RecordReader } from "./record-reader.ts";
import type { TokenLayout } from "./token-layout.ts";

/** Names that Excel gives by itself, such as print areas: a number instead of letters. */
const BUILT_IN = 0x20;
const [CELL, AREA] = [0x3a, 0x3b];

interface NameContext {
  readonly layout: TokenLayout;
  readonly text: ReadText;
  readonly sheetAt: (place: SheetPlace) => string | undefined;
  readonly count: CellCount;
}

/**
 * Reads names.
 *
 * @returns All of them, as formulas count them, and where those of the workbook lead that are one
 *   area of one sheet.
 */
export function readNames(
  readers: readonly RecordReader[],
  context: NameContext,
): { readonly all: readonly string[]; readonly targets: ReadonlyMap<string, NameTarget> } {
  const all: string[] = [];
  const targets = new Map<string, NameTarget>();
  for (const reader of readers) {
    context.count.add(1);
    const isBuiltIn = (reader.uint16() & BUILT_IN) !== 0;
    reader.skip(1);
    const length = reader.byte();
    const tokens = reader.uint16();
    reader.skip(2);
    const isOfWorkbook = reader.uint16() === 0;
    reader.skip(4);
    const name = context.text(reader, length);
    all.push(name);
    const target = isOfWorkbook && !isBuiltIn ? targetOf(reader, tokens, context) : undefined;
    if (target !== undefined) targets.set(name, target);
  }
  return { all, targets };
}

function targetOf(
  reader: RecordReader,
  length: number,
  { layout, sheetAt }: NameContext,
): NameTarget | undefined {
  const lengths = referenceBytes(layout);
  const before = 1 + layout.sheetBytes;
  if (length !== before + lengths.cell && length !== before + lengths.area) return undefined;
  const bytes = reader.bytes(length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const kind = length === before + lengths.cell ? "cell" : "area";
  // Tokens come in three classes, which differ in their upper bits.
  if (((view.getUint8(0) & 0x1f) | 0x20) !== (kind === "cell" ? CELL : AREA)) return undefined;
  const place = readSheetPlace(view, 1, layout);
  const sheet = sheetAt(place);
  const { from, to } = readReference(view, 1 + place.bytes, kind, layout);
  // Names of whole rows and columns lead to the last ones that the format has.
  const isWhole =
    (from.row === 0 && to.row === layout.lastRow) ||
    (from.column === 0 && to.column === layout.lastColumn);
  return sheet === undefined || isWhole ? undefined : { sheet, from, to };
}
