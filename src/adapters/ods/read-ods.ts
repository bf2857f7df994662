/** Workbooks of LibreOffice and Google Sheets (`.ods`) as snapshots, by our own rules alone. */
import type { WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import { modifiedTime } from "../spreadsheet-reader/modified-time.ts";
import { openPackage } from "../spreadsheet-reader/package-parts.ts";
import { scanXml } from "../spreadsheet-reader/scan-xml.ts";
import type { XmlSource } from "../spreadsheet-reader/xml-source.ts";
import { readContent } from "./read-content.ts";

const MANIFEST = "META-INF/manifest.xml";

/**
 * Reads an OpenDocument workbook within the guard's limits.
 *
 * @throws {RefusedFileError}
 */
export async function readOds(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  // Promised, because readers that ask a library have to wait.
  return Promise.resolve().then(() => {
    const parts = openPackage(bytes);
    if (parts.has(MANIFEST)) refuseEncrypted(parts.xml(MANIFEST));
    const content = readContent(parts.xml("content.xml"));
    const modifiedAt = parts.has("meta.xml")
      ? modifiedTime(parts.xml("meta.xml"), "date")
      : undefined;
    return {
      ...content,
      dateSystem: "1900" as const,
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
    };
  });
}

function refuseEncrypted(manifest: XmlSource): void {
  scanXml(manifest, {
    open: (name) => {
      if (name === "encryption-data") throw new RefusedFileError({ code: "encrypted" });
    },
  });
}
