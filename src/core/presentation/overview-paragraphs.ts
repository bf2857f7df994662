import type { ResultUnit, UnitStatus } from "../consolidation/result.ts";
import { unitStatusLabel } from "../locale/labels.ts";
import { heightOfText } from "../workbook/row-height.ts";
import { ruleSwitchLines } from "./rule-switch-lines.ts";
import { summarySheets } from "./sheet-names.ts";
import type { SummaryContext } from "./summary-context.ts";

/** A heading with its lines. */
export interface OverviewParagraph {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Statuses of units whose figures are not there yet, the clearest first. */
const waitingStatuses: readonly UnitStatus[] = ["missing", "unreadable", "to-decide"];

/** How the room is shared, in reading order, and the lines that each has in any case. */
const SHARES = [
  { make: waiting, share: 0.4, least: 4 },
  { make: toFix, share: 0.2, least: 2 },
  { make: commonProblems, share: 0.25, least: 2 },
  { make: ruleSwitches, share: 0.15, least: 2 },
];

/**
 * Who is missing, who must fix figures, common problems and rule switches, cut to the room that the
 * page has left; what is cut is said with where to read on.
 *
 * @param points - Height left on the page.
 * @param width - Characters of column width.
 */
export function overviewParagraphs(
  context: SummaryContext,
  points: number,
  width: number,
): readonly OverviewParagraph[] {
  const lineHeight = heightOfText("", width, "paragraph");
  const room = Math.max(0, points - SHARES.length * lineHeight);
  let spare = 0;
  // The last are made first: what they leave goes to the names of who is missing.
  const made = [...SHARES].reverse().map(({ make, share: part, least }) => {
    const share = room * part + spare;
    const lines = Math.max(least, Math.floor(share / lineHeight));
    const paragraph = make(context, { lines, width });
    const taken = paragraph.lines.reduce(
      (sum, line) => sum + heightOfText(line, width, "paragraph"),
      0,
    );
    spare = Math.max(0, share - taken);
    return paragraph;
  });
  return made.reverse();
}

interface Room {
  readonly lines: number;
  readonly width: number;
}

function waiting(context: SummaryContext, room: Room): OverviewParagraph {
  const { text, language, result } = context;
  const groups = waitingStatuses
    .map((status) => ({ status, units: result.units.filter((unit) => unit.status === status) }))
    .filter(({ units }) => units.length > 0);
  const count = groups.reduce((sum, { units }) => sum + units.length, 0);
  if (count === 0) return { title: text.waiting, lines: [text.nobodyWaiting] };
  const lines = groups.map(({ status, units }) =>
    namesThatFit(context, `${unitStatusLabel(status, language)} (${units.length})`, units, {
      width: room.width,
      lines: Math.max(1, Math.floor((room.lines * units.length) / count)),
    }),
  );
  return { title: `${text.waiting} (${count})`, lines };
}

function toFix(context: SummaryContext, room: Room): OverviewParagraph {
  const { text, result } = context;
  const units = result.units.filter((unit) => unit.status === "needs-fixing");
  const lines =
    units.length === 0 ? [text.nobodyWaiting] : [namesThatFit(context, "", units, room)];
  return { title: units.length === 0 ? text.toFix : `${text.toFix} (${units.length})`, lines };
}

/** `Chưa gửi (5): A; B; và 3 đơn vị khác: xem trang Theo dõi`. */
function namesThatFit(
  { text }: SummaryContext,
  lead: string,
  units: readonly ResultUnit[],
  { lines, width }: Room,
): string {
  const height = heightOfText("", width, "paragraph") + (lines - 1) * LINE_POINTS;
  const start = lead === "" ? "" : `${lead}: `;
  for (let shown = units.length; shown > 0; shown -= 1) {
    const names = units.slice(0, shown).map((unit) => unit.name);
    const rest = units.length - shown;
    const line =
      start +
      [...names, ...(rest > 0 ? [text.moreUnits(rest, summarySheets.board)] : [])].join("; ") +
      ".";
    if (heightOfText(line, width, "paragraph") <= height) return line;
  }
  return `${start}${text.moreUnits(units.length, summarySheets.board)}.`;
}

const LINE_POINTS = 16;

function commonProblems({ text, result }: SummaryContext, room: Room): OverviewParagraph {
  const items = result.findings
    .filter((finding) => finding.code === "common-problem")
    .map((finding) => `- ${finding.message}`);
  return {
    title: text.commonProblems,
    lines: linesThatFit(items, room, text.noCommonProblems, (rest) =>
      text.moreItems(rest, summarySheets.findings),
    ),
  };
}

function ruleSwitches(context: SummaryContext, room: Room): OverviewParagraph {
  const { text } = context;
  return {
    title: text.ruleSwitches,
    lines: linesThatFit(ruleSwitchLines(context), room, text.noRuleSwitches, (rest) =>
      text.moreItems(rest, summarySheets.board),
    ),
  };
}

function linesThatFit(
  items: readonly string[],
  { lines, width }: Room,
  none: string,
  more: (rest: number) => string,
): readonly string[] {
  if (items.length === 0) return [none];
  const room = lines * heightOfText("", width, "paragraph");
  const shown: string[] = [];
  let used = 0;
  for (const item of items) {
    used += heightOfText(item, width, "paragraph");
    if (used > room && shown.length > 0) break;
    shown.push(item);
  }
  const rest = items.length - shown.length;
  return rest > 0 ? [...shown, more(rest)] : shown;
}
