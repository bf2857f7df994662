/** The one way from bytes to a snapshot: the bytes themselves tell the kind, the name tells nothing. */
import type { GuardReason } from "../adapters/spreadsheet-reader/guard-reason.ts";
import { damaged, RefusedFileError } from "../adapters/spreadsheet-reader/guard-reason.ts";
import { guardPackage } from "../adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../adapters/spreadsheet-reader/read-workbook.ts";
import { UnreadableWorkbookError } from "../adapters/spreadsheet-reader/unreadable-workbook-error.ts";
import type { WorkbookSnapshot } from "../core/workbook/workbook-snapshot.ts";

type Reader = (bytes: Uint8Array) => Promise<WorkbookSnapshot>;

/**
 * Reads a workbook of any kind that is understood.
 *
 * Readers of other formats than Excel's own are loaded when one is met.
 *
 * @throws {UnreadableWorkbookError} With the reason as its cause; from the sheets of an `.xlsx` not
 *   before their rows are asked for.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const verdict = guardPackage(bytes);
  if (verdict.ok) return readWorkbook(verdict.workbook);
  const read = await readerFor(verdict.reason);
  if (read === undefined) throw new UnreadableWorkbookError(new RefusedFileError(verdict.reason));
  try {
    return await read(bytes);
  } catch (error) {
    // What nobody foresaw is a broken file too.
    throw new UnreadableWorkbookError(error instanceof RefusedFileError ? error : damaged(error));
  }
}

/** Who reads what the guard did not take for a workbook of Excel 2007 and later. */
async function readerFor(reason: GuardReason): Promise<Reader | undefined> {
  switch (reason.code) {
    case "old-format":
      return (await import("../adapters/xls/read-xls.ts")).readXls;
    case "open-document":
      return (await import("../adapters/ods/read-ods.ts")).readOds;
    case "encrypted":
      return encryptedReader();
    case "mail":
      return (await import("./open-mail.ts")).refuseMail;
    case "other-format":
      return readerForFormat(reason.format);
    default:
      return undefined;
  }
}

async function encryptedReader(): Promise<Reader> {
  const { decryptPackage } = await import("../adapters/encrypted/decrypt-package.ts");
  return async (bytes) => {
    const plain = await decryptPackage(bytes);
    const verdict = guardPackage(plain);
    // What was encrypted is a package of Excel 2007 or later, never another encrypted one.
    if (verdict.ok) return readWorkbook(verdict.workbook);
    const isBinary = verdict.reason.code === "other-format" && verdict.reason.format === "xlsb";
    const read = isBinary ? await readerForFormat("xlsb") : undefined;
    if (read === undefined) throw new RefusedFileError(verdict.reason);
    return read(plain);
  };
}

async function readerForFormat(format: string): Promise<Reader | undefined> {
  switch (format) {
    case "xlsb":
      return (await import("../adapters/xlsb/read-xlsb.ts")).readXlsb;
    case "text":
      return (await import("../adapters/csv/read-csv-workbook.ts")).readCsvWorkbook;
    case "html":
      return (await import("../adapters/html/read-html.ts")).readHtml;
    case "zip":
      return (await import("./open-container.ts")).refuseArchive;
    case "xml":
      return (await import("../adapters/spreadsheet-ml/read-spreadsheet-ml.ts")).readSpreadsheetMl;
    default:
      return undefined;
  }
}
