/** Whether our reader kept its promises on bytes that somebody has tampered with. */
import { guardBytes, guardPackage } from "../../src/adapters/spreadsheet-reader/guard.ts";
import type { GuardReason } from "../../src/adapters/spreadsheet-reader/guard-reason.ts";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { refusalOf } from "../../src/adapters/spreadsheet-reader/unreadable-workbook-error.ts";
import type { WorkbookSnapshot } from "../../src/core/workbook/workbook-snapshot.ts";
import type { Operation } from "./operation.ts";
import { referenceValues, type ReferenceValues } from "./reference-reader.ts";

/** What our reader made of bytes. */
export type Reading =
  | { readonly kind: "read"; readonly values: ReferenceValues }
  | { readonly kind: "refused"; readonly reason: GuardReason };

/**
 * Reads as a merge does, every sheet.
 *
 * @throws If the reader fails without a reason: that is what the fuzzer looks for.
 */
export async function readTampered(bytes: Uint8Array): Promise<Reading> {
  const guarded = guardPackage(bytes);
  if (!guarded.ok) return { kind: "refused", reason: guarded.reason };
  try {
    return { kind: "read", values: valuesOf(await readWorkbook(guarded.workbook)) };
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return { kind: "refused", reason };
  }
}

/** Values by sheet and address, from 1, as the reference reader gives them. */
export function valuesOf({ sheets }: WorkbookSnapshot): ReferenceValues {
  const values = new Map<string, unknown>();
  for (const { name, rows } of sheets) {
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell !== undefined) values.set(`${name}!${row + 1},${column + 1}`, cell.value);
      });
    });
  }
  return values;
}

/**
 * Judges one tampered workbook.
 *
 * @param original - Values before; where only bytes were changed they must be the same, because
 *   the checksum of a part tells when it is not what was written.
 * @returns What is wrong; `undefined` if the reader kept its promises.
 */
export async function complaint(
  bytes: Uint8Array,
  original: ReferenceValues,
  operations: readonly Operation[],
): Promise<string | undefined> {
  let reading: Reading;
  try {
    reading = await readTampered(bytes);
  } catch (error) {
    return `no reason: ${String(error instanceof Error ? (error.cause ?? error) : error)}`;
  }
  if (Object.keys(Object.prototype).length > 0) return "Object.prototype was changed";
  if (reading.kind === "refused") return undefined;
  if (!guardBytes(bytes).ok) return "the guard that looks into sheets refuses what was read";
  if (operations.every((operation) => !("part" in operation))) {
    return difference(reading.values, original);
  }
  let expected: ReferenceValues;
  try {
    expected = referenceValues(bytes);
  } catch (error) {
    return `read, though ${error instanceof Error ? error.message : String(error)}`;
  }
  return difference(reading.values, expected);
}

function difference(found: ReferenceValues, expected: ReferenceValues): string | undefined {
  const [is, was] = [shown(found), shown(expected)];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [before, after] = [was.get(key), is.get(key)];
    if (before !== after) return `${key}: ${String(after)} instead of ${String(before)}`;
  }
  return undefined;
}

/** As JSON. */
function shown(values: ReferenceValues): ReadonlyMap<string, string> {
  return new Map([...values].map(([key, value]) => [key, JSON.stringify(value)]));
}
