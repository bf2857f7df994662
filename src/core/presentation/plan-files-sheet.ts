import type { ResultFile } from "../consolidation/result.ts";
import { formatSize } from "../locale/format.ts";
import { campaignScoreText, listCampaignEvidence } from "../locale/campaign-evidence-text.ts";
import { fileStatusLabel } from "../locale/labels.ts";
import { withoutPathWords } from "../locale/path-words.ts";
import { listEvidence } from "../locale/reason-catalogue.ts";
import { scoreText } from "../locale/score-text.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { HEADING_ROWS, printTable, putHeading } from "./sheet-heading.ts";
import { summarySheets } from "./sheet-names.ts";
import { linkToFile } from "./source-link.ts";
import { unitName, type SummaryContext } from "./summary-context.ts";

const HEAD_ROW = HEADING_ROWS;
const WIDTHS = [5, 32, 14, 36, 24, 9, 14, 46, 15, 13, 8];
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
  draft.put(row, 0, index + 1, "body-center");
  draft.put(row, 1, file.file, "body-small");
  draft.put(row, OPEN_COLUMN, text.open, "body-link", linkToFile(file.file));
  draft.put(row, 2, fileStatusLabel(file.status, language), "body-center-small");
  draft.put(row, 3, file.reason, "body-small");
  draft.put(row, 4, unitName(context, file.unitId), "body-small");
  draft.put(row, 5, formatSize(file.size, language), "body-center-small");
  draft.put(row, 6, file.sha256.slice(0, SHORT_HASH), "body-center-small");
  const told = toldOf(context, file);
  draft.put(row, 7, told.map(({ says }) => says).join("\n"), "body-small");
  const checked = file.checked === undefined ? "" : text.checkState[file.checked.state];
  draft.put(row, 8, told.map(({ score }) => score).join("\n"), "body-small");
  draft.put(row, 9, checked, "body-center-small");
}

/**
 * What speaks for the unit with its score; for period and pack where something speaks against, or
 * no hidden sheet tells them.
 */
function toldOf(
  context: SummaryContext,
  { evidence, candidates = [], unitId, period, pack }: ResultFile,
): readonly { readonly says: string; readonly score: string }[] {
  const { language, text } = context;
  const score = scoreText(candidates, unitId, (id) => unitName(context, id), language);
  const about = { pack, period };
  const ofCampaign = (["period", "pack"] as const).flatMap((key) => {
    const said = about[key];
    const isSure = said?.evidence.some((one) => one.source === "hidden-sheet" && one.agrees);
    if (said === undefined || (isSure === true && said.against === 0)) return [];
    return [
      {
        says: `${text.about[key]}: ${listCampaignEvidence(withoutPathWords(said.evidence), key, language)}`,
        score: `${text.about[key]}: ${campaignScoreText(said, language)}`,
      },
    ];
  });
  if (evidence.length === 0) return ofCampaign;
  const ofUnit = {
    says: `${text.about.unit}: ${listEvidence(withoutPathWords(evidence), language)}`,
    score: score === "" ? "" : `${text.about.unit}: ${score}`,
  };
  return [ofUnit, ...ofCampaign];
}
