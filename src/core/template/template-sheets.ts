import { sheetsBesideForm } from "../recognition/form-words.ts";
import { IDENTITY_SHEET } from "../recognition/read-identity.ts";

/** Sheets of `BIỂU MẪU`, in order; Vietnamese in every language, because recognition rests on them. */
export const templateSheets = {
  report: "Báo cáo",
  ...sheetsBesideForm,
  identity: IDENTITY_SHEET,
} as const;

/** Columns of `Báo cáo`, from 0. */
export const reportColumns = {
  number: 0,
  code: 1,
  label: 2,
  measure: 3,
  value: 4,
  previous: 5,
  note: 6,
  /** Not printed from here on. */
  status: 7,
  /** A long text takes the columns of previous figure and note; its own stand out here. */
  textPrevious: 8,
  textNote: 9,
} as const;

/** Widths of these columns, in characters. */
export const reportWidths: readonly number[] = [5, 10, 44, 10, 14, 12, 22, 19, 24, 24];

/** Columns of `Kiểm tra`, from 0; hidden from `code` on. */
export const checkColumns = {
  rule: 0,
  label: 1,
  verdict: 2,
  message: 3,
  formula: 4,
  code: 6,
  applies: 7,
  state: 8,
  blank: 9,
  wrong: 10,
  unclear: 11,
  value: 12,
  term: 13,
  weighted: 14,
} as const;

/** Names that the workbook needs beside those of codes, rules and report. */
export const templateNames = {
  blankCount: "SO_CHUA_NHAP",
  wrongCount: "SO_CAN_SUA",
  unclearCount: "SO_CAN_LAM_RO",
  referenceCode: "MA_DOI_CHIEU",
  unitList: "DS_DONVI",
} as const;

/** Name of the choices of an indicator where they do not fit a validation. */
export function choicesName(code: string): string {
  return `DS_${code}`;
}
