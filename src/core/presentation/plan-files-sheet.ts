import type { ResultFile } from "../consolidation/result.ts";
import { formatSize } from "../locale/format.ts";
import { evidenceSourceLabel, fileStatusLabel } from "../locale/labels.ts";
import { quoteText } from "../locale/quote-text.ts";
import { scoreText } from "../locale/score-text.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { HEADING_ROWS, printTable, putHeading } from "./sheet-heading.ts";
import { summarySheets } from "./sheet-names.ts";
import { linkToFile } from "./source-link.ts";
import { unitName, type SummaryContext } from "./summary-context.ts";

const HEAD_ROW = HEADING_ROWS;
const WIDTHS = [5, 32, 14, 36, 24, 9, 14, 30, 15, 15, 8];
/** A short text, because LibreOffice does not wrap links. */
const OPEN_COLUMN = 10;
/** Enough digits to tell files apart by eye; the result holds all 64. */
const SHORT_HASH = 12;

/** `Tệp đã nhận`: every file once, with its one status and the reason for it. */
export function planFilesSheet(context: SummaryContext): SheetPlan {
  const { text, result } = context;
  const { files } = result;
  const counted = files.filter((file) => file.status === "counted").length;
  const draft = new SheetDraft(summarySheets.files, WIDTHS);
  putHeading(
    draft,
    context,
    text.filesTitle,
    files.length === 0 ? text.noFiles : text.fileCounts(files.length, counted),
  );
  const heads = [
    text.number,
    text.file,
    text.status,
    text.reason,
    text.unit,
    text.size,
    "SHA-256",
    text.evidence,
    text.score,
    text.checked,
    text.open,
  ];
  draft.line(HEAD_ROW, 0, heads, "table-head");
  files.forEach((file, index) => {
    putFile(draft, context, file, index);
  });
  return draft.plan({
    visibility: "visible",
    freeze: { row: HEAD_ROW + 1, column: 2 },
    ...(files.length === 0
      ? {}
      : {
          autoFilter: {
            from: { row: HEAD_ROW, column: 0 },
            to: { row: HEAD_ROW + files.length, column: WIDTHS.length - 1 },
          },
        }),
    print: printTable(summarySheets.files, "landscape", HEAD_ROW),
  });
}

function putFile(
  draft: SheetDraft,
  context: SummaryContext,
  file: ResultFile,
  index: number,
): void {
  const { language, text } = context;
  const row = HEAD_ROW + 1 + index;
  const evidence = file.evidence.map(
    ({ source, says }) => `${evidenceSourceLabel(source, language)}: ${quoteText(says)}`,
  );
  draft.put(row, 0, index + 1, "body-center");
  draft.put(row, 1, file.file, "body-small");
  draft.put(row, OPEN_COLUMN, text.open, "body-link", linkToFile(file.file));
  draft.put(row, 2, fileStatusLabel(file.status, language), "body-center-small");
  draft.put(row, 3, file.reason, "body-small");
  draft.put(row, 4, unitName(context, file.unitId), "body-small");
  draft.put(row, 5, formatSize(file.size, language), "body-center-small");
  draft.put(row, 6, file.sha256.slice(0, SHORT_HASH), "body-center-small");
  draft.put(row, 7, evidence.join("; "), "body-small");
  const checked = file.checked === undefined ? "" : text.checkState[file.checked.state];
  const { candidates = [], unitId } = file;
  const score = scoreText(candidates, unitId, (id) => unitName(context, id), language);
  draft.put(row, 8, score, "body-small");
  draft.put(row, 9, checked, "body-center-small");
}
