/** Nothing reaches a reader before it passed here. */
import { CellCount } from "./cell-count.ts";
import { fileKind } from "./file-kind.ts";
import { RefusedFileError, unsafe, type GuardReason } from "./guard-reason.ts";
import { openPackage, type PackageParts } from "./package-parts.ts";
import { scanSheetBounds } from "./sheet-bounds.ts";
import { scanXml } from "./scan-xml.ts";
import { findWorkbookParts, type WorkbookParts } from "./workbook-parts.ts";

export type GuardVerdict =
  { readonly ok: true } | { readonly ok: false; readonly reason: GuardReason };

/** Of 3,282 workbooks of the wild the largest had 3.7 MB. */
export const MAX_FILE_BYTES = 20_000_000;

/** Names that reach into the program's own objects when a library uses them as keys. */
const RESERVED_NAMES = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Tells whether bytes are a workbook that can be read without harm, and if not, why.
 *
 * Looks at the bytes first, then at the zip's directory before anything is inflated, then at the
 * parts that hold values. `.xlsm` passes: macros are never run and never written back. Never throws.
 */
export function guardBytes(bytes: Uint8Array): GuardVerdict {
  return judge(bytes, (parts, found) => {
    const count = new CellCount();
    for (const { part } of found.sheets) scanSheetBounds(parts.xml(part), count);
    for (const part of [found.sharedStrings, found.styles, found.core]) {
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

type Inspect = (parts: PackageParts, found: WorkbookParts) => void;

function judge(bytes: Uint8Array, inspectContents: Inspect): GuardVerdict {
  if (bytes.length > MAX_FILE_BYTES) {
    return { ok: false, reason: { code: "too-large", limit: MAX_FILE_BYTES } };
  }
  const kind = fileKind(bytes);
  if (kind !== "zip") return { ok: false, reason: kind };
  try {
    const parts = openPackage(bytes);
    const found = findWorkbookParts(parts);
    refuseReservedNames(found.workbookXml);
    inspectContents(parts, found);
    return { ok: true };
  } catch (error) {
    // What nobody foresaw is a broken file too: every file gets exactly one status.
    return { ok: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): GuardReason {
  return error instanceof RefusedFileError ? error.reason : { code: "damaged" };
}

function refuseReservedNames(workbookXml: string): void {
  scanXml(workbookXml, {
    open: (name, attributes) => {
      if (name !== "definedName" && name !== "sheet") return;
      if (RESERVED_NAMES.has(attributes.get("name") ?? "")) throw unsafe("reserved-name");
    },
  });
}
