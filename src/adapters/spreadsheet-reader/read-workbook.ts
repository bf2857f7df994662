/** A workbook's bytes as a snapshot, by the rules of this project alone. */
import { late } from "../../core/workbook/late.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { CellCount } from "./cell-count.ts";
import { readCellFormats } from "./cell-formats.ts";
import { modifiedTimeBy, textOf } from "./modified-time.ts";
import { openPackage, type PackageParts } from "./package-parts.ts";
import { noSharedStrings, readSharedStrings } from "./shared-strings.ts";
import { readSheetContent, type SheetContent } from "./sheet-rows.ts";
import { UnreadableWorkbookError } from "./unreadable-workbook-error.ts";
import { findWorkbookParts, type WorkbookParts } from "./workbook-parts.ts";

/**
 * Reads a workbook that passed the guard.
 *
 * Either every value is as the file has it, or there is an error: a part that is missing, a
 * string that is not there or a cell that stands twice is never a blank. A sheet is read when its
 * rows are first asked for, and throws then: most sheets of a report are for people only.
 *
 * @param workbook - Its bytes, or what the guard opened.
 * @throws {UnreadableWorkbookError} With the reason as its cause.
 */
export async function readWorkbook(
  workbook: Uint8Array | WorkbookParts,
): Promise<WorkbookSnapshot> {
  // Promised, because readers that ask a library have to wait.
  return Promise.resolve().then(() => {
    try {
      return snapshotOf(
        workbook instanceof Uint8Array ? findWorkbookParts(openPackage(workbook)) : workbook,
      );
    } catch (error) {
      throw new UnreadableWorkbookError(error);
    }
  });
}

function snapshotOf(workbook: WorkbookParts): WorkbookSnapshot {
  const { package: parts, sharedStrings, styles, names, dateSystem, hasMacros } = workbook;
  const count = new CellCount();
  const strings =
    sharedStrings === undefined
      ? noSharedStrings
      : readSharedStrings(parts.xml(sharedStrings), count);
  const formats = styles === undefined ? [] : readCellFormats(parts.xml(styles));
  const context = { dateSystem, count, strings, formats };
  const modifiedAt = savedTime(workbook);
  return {
    sheets: workbook.sheets.map(({ name, visibility, part }) =>
      lateSheet(name, visibility, () => readSheetContent(parts.xml(part), context)),
    ),
    names,
    dateSystem,
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(hasMacros === undefined ? {} : { hasMacros }),
  };
}

function savedTime({ package: parts, core, program }: WorkbookParts): string | undefined {
  return core === undefined
    ? undefined
    : modifiedTimeBy(programName(parts, program), parts.xml(core));
}

function programName(parts: PackageParts, part: string | undefined): string {
  try {
    return part === undefined ? "" : textOf(parts.xml(part), "Application").trim();
  } catch {
    // Nothing else is taken from this part: that it is broken harms no figure.
    return "";
  }
}

function lateSheet(
  name: string,
  visibility: SheetSnapshot["visibility"],
  read: () => SheetContent,
): SheetSnapshot {
  return late({ name, visibility }, ["rows", "hidden", "merges"], () => {
    try {
      return read();
    } catch (error) {
      throw new UnreadableWorkbookError(error);
    }
  });
}
