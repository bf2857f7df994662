/** Under the table: who signs, and the code that ties the paper to the file. */
import { documentStyle } from "./document-style.ts";
import type { Form } from "./form.ts";
import type { FormLayout } from "./form-layout.ts";
import { CODE_MODULUS, referenceCode } from "../validation/reference-code.ts";
import { blankFigure, blankState } from "./blank-value.ts";
import { helperColumn } from "./references.ts";
import type { SheetPart } from "./sheet-part.ts";
import { reportColumns as columns, templateNames, templateSheets } from "./template-sheets.ts";
import { quoteSheetName } from "../workbook/cell-address.ts";

const left: [number, number] = [columns.number, columns.label];
const right: [number, number] = [columns.measure, columns.note];

/** Draws signatures and reference code, which the office's own form needs not; returns the last row. */
export function drawReportFoot(part: SheetPart, form: Form, layout: FormLayout): number {
  const row = layout.foot + 1;
  const style = documentStyle(form);
  part.span(row, left, "NGƯỜI LẬP BIỂU", "signature");
  part.span(row, right, style.signer, "signature");
  part.span(row + 1, left, "(Ký, ghi rõ họ tên)", "note-center");
  part.span(row + 1, right, "(Ký, đóng dấu, ghi rõ họ tên)", "note-center");
  part.height(row + 2, 72);
  part.span(row + 3, left, style.recipients, "small");
  if (form.respondent.kind === "office") return row + 3;
  const last = row + 4;
  part.span(last, left, "Mã đối chiếu (để so bản in với tệp):", "small");
  const at = { row: last, column: columns.measure };
  const weighted = `${quoteSheetName(templateSheets.checks)}!${helperColumn("weighted", layout.dateHelper + 1, layout.lastHelper)}`;
  part.put(at, blankCode(form, layout), "reference-code", {
    formula: `RIGHT("00000"&MOD(SUM(${weighted}),${CODE_MODULUS}),6)`,
  });
  part.name(templateNames.referenceCode, at);
  return last;
}

/** The code before anything is typed; what the respondent is not asked counts as blank. */
function blankCode(form: Form, { places }: FormLayout): string {
  return referenceCode(form.pack, (code) => {
    const indicator = places.get(code)?.indicator;
    if (indicator === undefined || !blankState(form, indicator)) return null;
    return blankFigure(form, indicator);
  });
}
