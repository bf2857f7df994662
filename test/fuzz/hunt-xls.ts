/**
 * Flipped bits of old workbooks. Their format has no checksum: a bit of a number gives another
 * number, and no reader can tell. But one bit may cost one cell at most, and never a reason.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { read, write } from "@e965/xlsx";
import { refusalOf } from "../../src/adapters/spreadsheet-reader/unreadable-workbook-error.ts";
import { seededRandom } from "../../src/cli/demo/random.ts";
import type { WorkbookSnapshot } from "../../src/core/workbook/workbook-snapshot.ts";
import { openWorkbook } from "../../src/use-cases/open-workbook.ts";
import type { Finding } from "./hunt.ts";
import { applyOperations, type Operation } from "./operation.ts";

const RECEIVED = join("test", "fixtures", "libreoffice-campaign", "nhan");

export interface HuntedXls {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly cells: ReadonlySet<string>;
}

/** Real reports in the formats of Excel 95 and of Excel 97. */
export async function huntedXls(): Promise<readonly HuntedXls[]> {
  const all: HuntedXls[] = [];
  for (const file of readdirSync(RECEIVED).sort()) {
    const workbook = read(readFileSync(join(RECEIVED, file)), { type: "buffer", cellNF: true });
    for (const bookType of ["biff5", "biff8"] as const) {
      const bytes = new Uint8Array(write(workbook, { bookType, type: "array" }) as ArrayBuffer);
      const name = `${bookType}: ${file.normalize("NFC")}`;
      all.push({ name, bytes, cells: cellsOf(await openWorkbook(bytes)) });
    }
  }
  return all;
}

/** Flips one bit. @param round - The same number flips the same bit. */
export async function flipXlsOnce(
  workbooks: readonly HuntedXls[],
  round: number,
): Promise<Finding | undefined> {
  const random = seededRandom(round);
  const workbook = random.pick(workbooks);
  const at = random.between(0, workbook.bytes.length - 1);
  return triedXls(workbook, [{ kind: "flip-bit", at, bit: random.between(0, 7) }]);
}

/** Tries operations on a workbook. */
export async function triedXls(
  { name, bytes, cells }: HuntedXls,
  operations: readonly Operation[],
): Promise<Finding | undefined> {
  const complaint = await complaintOf(applyOperations(bytes, operations), cells);
  return complaint === undefined ? undefined : { source: name, operations, complaint };
}

async function complaintOf(
  bytes: Uint8Array,
  before: ReadonlySet<string>,
): Promise<string | undefined> {
  let workbook: WorkbookSnapshot;
  let after: ReadonlySet<string>;
  try {
    workbook = await openWorkbook(bytes);
    after = cellsOf(workbook);
  } catch (error) {
    return refusalOf(error) === undefined ? `no reason: ${String(error)}` : undefined;
  }
  if (Object.keys(Object.prototype).length > 0) return "Object.prototype was changed";
  const lost = [...before].filter((cell) => !after.has(cell) && !isMerged(cell, workbook));
  // A row of numbers that moves as a whole stands elsewhere.
  const come = [...after].filter((cell) => !before.has(cell));
  const count = lost.length - come.length;
  return count > 1 ? `${count} cells lost, the first of them ${lost[0] ?? ""}` : undefined;
}

/** Places of cells, each by sheet, row and column from 0; formulas are written out. */
function cellsOf({ sheets }: WorkbookSnapshot): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const [sheet, { rows }] of sheets.entries()) {
    rows.forEach((row, at) => {
      row?.forEach((cell, column) => {
        if (typeof cell?.formula === "string" || cell !== undefined) {
          cells.add(`${sheet},${at},${column}`);
        }
      });
    });
  }
  return cells;
}

/** Whether a merged area hides it: the bit made one larger. */
function isMerged(cell: string, { sheets }: WorkbookSnapshot): boolean {
  const [sheet = 0, row = 0, column = 0] = cell.split(",").map(Number);
  const merges = sheets[sheet]?.merges ?? [];
  return merges.some(
    ({ from, to }) =>
      row >= from.row && row <= to.row && column >= from.column && column <= to.column,
  );
}
