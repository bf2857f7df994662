/** A workbook with its texts of old encodings as Unicode, each beside what was stored. */
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../workbook/workbook-snapshot.ts";
import { judgeLegacyText, type LegacyJudgement } from "./judge-legacy-text.ts";

/**
 * Decodes cell by cell: one sheet may hold texts of several encodings.
 *
 * It is done once, before anything is recognised or read, so that names, headings and answers are
 * understood alike. Sheets stay lazy; those without such texts keep their rows.
 */
export function decodeLegacyText(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(decodeSheet) };
}

function decodeSheet(sheet: SheetSnapshot): SheetSnapshot {
  let rows: SheetSnapshot["rows"] | undefined;
  const { name, visibility } = sheet;
  return {
    name,
    visibility,
    get rows() {
      rows ??= decodeRows(sheet.rows);
      return rows;
    },
    get hidden() {
      return sheet.hidden;
    },
    get merges() {
      return sheet.merges;
    },
  };
}

interface Judged {
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot;
  readonly stored: string;
  readonly judgement: LegacyJudgement;
}

/** Every letter of the old encodings lies here, or is built from letters that do. */
const MAY_BE_LEGACY = /[\u00A1-\u00FF]/u;

function decodeRows(rows: SheetSnapshot["rows"]): SheetSnapshot["rows"] {
  const judged = judgeCells(rows);
  const told = judged.filter(({ judgement: { kind } }) => kind !== "plain" && kind !== "unicode");
  if (told.length === 0) return rows;
  const kinds = kindsByFont(judged);
  const copy = rows.map((cells) => cells && [...cells]);
  for (const { row, column, cell, stored, judgement } of told) {
    const cells = copy[row];
    const said = settle(judgement, kinds.get(cell.font));
    if (cells !== undefined) cells[column] = decodedCell(cell, stored, said);
  }
  return copy;
}

function judgeCells(rows: SheetSnapshot["rows"]): readonly Judged[] {
  const judged: Judged[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const stored = cell?.value;
      if (cell === undefined || typeof stored !== "string") return;
      const { font } = cell;
      // In an old font, texts of today count too: they tell how the others are to be read.
      if (font === undefined && !MAY_BE_LEGACY.test(stored)) return;
      judged.push({ row, column, cell, stored, judgement: judgeLegacyText(stored, font) });
    });
  });
  return judged;
}

type Kinds = ReadonlySet<LegacyJudgement["kind"]>;

function kindsByFont(judged: readonly Judged[]): ReadonlyMap<string | undefined, Kinds> {
  const kinds = new Map<string | undefined, Set<LegacyJudgement["kind"]>>();
  for (const { cell, judgement } of judged) {
    const ofFont = kinds.get(cell.font) ?? new Set();
    kinds.set(cell.font, ofFont.add(judgement.kind));
  }
  return kinds;
}

/** What is good Vietnamese both ways is read as the others in its font are, if they agree. */
function settle(judgement: LegacyJudgement, ofFont: Kinds | undefined): LegacyJudgement {
  if (judgement.kind !== "either") return judgement;
  const isOld = ofFont?.has("decoded") === true;
  const isOfToday = ofFont?.has("unicode") === true;
  if (isOld === isOfToday) return { kind: "unsure", encoding: judgement.encoding };
  return isOld ? { ...judgement, kind: "decoded" } : { kind: "unicode" };
}

function decodedCell(cell: CellSnapshot, stored: string, said: LegacyJudgement): CellSnapshot {
  switch (said.kind) {
    case "decoded":
      return { ...cell, value: said.text, legacy: { encoding: said.encoding, stored } };
    case "sign":
      return { ...cell, value: said.text };
    case "unsure":
      return { ...cell, legacy: { encoding: said.encoding, stored, isUnsure: true } };
    default:
      return cell;
  }
}
