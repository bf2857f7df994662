/** What of a report came: figures, and the signed document beside them. */
import { collectsDocuments, isSigned, isUnsigned } from "../consolidation/signed-document.ts";
import type { ResultFile, ResultUnit } from "../consolidation/result.ts";
import { asksDocumentsOnly } from "../report-pack/figure-periods.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type { CellExtras } from "./sheet-draft.ts";
import { linkToFile } from "./source-link.ts";
import type { SummaryContext } from "./summary-context.ts";

interface Shown {
  readonly value: string;
  readonly role: StyleRole;
  readonly extras?: CellExtras;
}

/** `Số liệu`: whether figures of the unit count; blank where none are asked of it. */
export function figuresReceived(
  { text, pack }: SummaryContext,
  unit: ResultUnit,
  counted: readonly ResultFile[],
): Shown {
  if (counted.length > 0) return { value: text.hasFigures, role: "body-center" };
  return isAsked(unit) && !asksDocumentsOnly(pack)
    ? { value: text.notYet, role: "body-gap" }
    : { value: "", role: "body-center" };
}

/** `Văn bản ký`: what came or was recorded; that there is none, where the office collects them. */
export function documentReceived({ text, result, pack }: SummaryContext, unit: ResultUnit): Shown {
  const { signedDocument } = unit;
  if (signedDocument !== undefined) {
    const link = linkToFile(signedDocument.files[0]);
    return {
      value: text.documents(signedDocument.files.length, signedDocument.recorded),
      role: link.fileLink === undefined ? "body-center-small" : "body-link",
      extras: link,
    };
  }
  const isTold = asksDocumentsOnly(pack) || collectsDocuments(result.units);
  if (!isAsked(unit) || !isTold) return { value: "", role: "body-center" };
  return { value: text.notYet, role: "body-gap" };
}

/** How many units have a document, and how many only figures; nothing where none are collected. */
export function documentLine({ text, result }: SummaryContext): string {
  const { units } = result;
  if (!collectsDocuments(units)) return "";
  return text.documentLine(units.filter(isSigned).length, units.filter(isUnsigned).length);
}

function isAsked({ status }: ResultUnit): boolean {
  return status !== "excused" && status !== "not-required";
}
