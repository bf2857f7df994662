/**
 * `Nơi nhận`, at the foot on the left.
 *
 * @see Decree 30/2020/ND-CP, Appendix I
 */
import { heightOfText } from "../workbook/row-height.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import type { SummaryContext } from "./summary-context.ts";
import { visibleBlank } from "./visible-blank.ts";

/** Puts the recipients below a row, over some columns; returns the last row. */
export function putRecipients(
  draft: SheetDraft,
  context: SummaryContext,
  { row, ...columns }: { readonly row: number; readonly from: number; readonly to: number },
): number {
  draft.span(row, columns, context.text.recipients, "bold");
  draft.span(row + 1, columns, recipientLines(context), "small-wrap");
  return row + 1;
}

/**
 * Points that they need.
 *
 * @param width - Of their columns, in characters.
 */
export function heightOfRecipients(context: SummaryContext, width: number): number {
  const head = heightOfText(context.text.recipients, width, "bold");
  return head + heightOfText(recipientLines(context), width, "small-wrap");
}

function recipientLines({ result }: SummaryContext): string {
  const { recipients } = result.campaign.office;
  const lines = recipients.length === 0 ? [""] : recipients;
  return lines.map((one) => `- ${visibleBlank(one)}`).join("\n");
}
