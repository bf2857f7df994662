/** Nothing reaches a reader before it passed here. */
import { CellCount } from "./cell-count.ts";
import { fileKind } from "./file-kind.ts";
import { RefusedFileError, unsafe, type GuardReason } from "./guard-reason.ts";
import { openPackage } from "./package-parts.ts";
import { scanSheetBounds } from "./sheet-bounds.ts";
import { scanXml } from "./scan-xml.ts";
import { findWorkbookParts, type WorkbookParts } from "./workbook-parts.ts";

export type GuardVerdict =
  | { readonly ok: true; readonly workbook: WorkbookParts }
  | { readonly ok: false; readonly reason: GuardReason };

/** Of 3,282 workbooks of the wild the largest had 3.7 MB. */
export const MAX_FILE_BYTES = 20_000_000;

/**
 * Tells whether bytes are a workbook that can be read without harm, and if not, why.
 *
 * Looks at the bytes first, then at the zip's directory before anything is inflated, then at the
 * parts that hold values. `.xlsm` passes: macros are never run and never written back. Never throws.
 */
export function guardBytes(bytes: Uint8Array): GuardVerdict {
  return judge(bytes, ({ package: parts, sheets, sharedStrings, styles, core }) => {
    const count = new CellCount();
    for (const { part } of sheets) scanSheetBounds(parts.xml(part), count);
    for (const part of [sharedStrings, styles, core]) {
      if (part !== undefined) scanXml(parts.xml(part), {});
    }
  });
}

/**
 * The same without what stands in the sheets: for our own reader, which keeps the limits itself
 * while it reads a sheet, and most sheets are never read. Never throws.
 */
export function guardPackage(bytes: Uint8Array): GuardVerdict {
  return judge(bytes, () => undefined);
}

function judge(
  bytes: Uint8Array,
  inspectContents: (workbook: WorkbookParts) => void,
): GuardVerdict {
  if (bytes.length > MAX_FILE_BYTES) {
    return { ok: false, reason: { code: "too-large", limit: MAX_FILE_BYTES } };
  }
  const kind = fileKind(bytes);
  if (kind !== "zip") return { ok: false, reason: kind };
  try {
    const workbook = findWorkbookParts(openPackage(bytes));
    if (workbook.hasReservedName) throw unsafe("reserved-name");
    inspectContents(workbook);
    return { ok: true, workbook };
  } catch (error) {
    // What nobody foresaw is a broken file too: every file gets exactly one status.
    return { ok: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): GuardReason {
  return error instanceof RefusedFileError ? error.reason : { code: "damaged" };
}
