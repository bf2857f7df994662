/** A workbook with its texts of old encodings as Unicode, each beside what was stored. */
import { late } from "../../workbook/late.ts";
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
  const { name, visibility } = sheet;
  return late({ name, visibility }, ["rows", "hidden", "merges"], () => ({
    rows: decodeRows(sheet.rows),
    hidden: sheet.hidden,
    merges: sheet.merges,
  }));
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
  const typed = judged.filter(({ cell }) => cell.formula === undefined);
  const inColumn = kindsBy(typed, columnOf);
  const onSheet = kindsBy(typed, ({ cell }) => cell.font ?? "");
  const copy = rows.map((cells) => cells && [...cells]);
  for (const one of told) {
    const { row, column, cell, stored } = one;
    const cells = copy[row];
    const said = settle(one.judgement, [inColumn.get(columnOf(one)), onSheet.get(cell.font ?? "")]);
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

function kindsBy(
  judged: readonly Judged[],
  keyOf: (one: Judged) => string,
): ReadonlyMap<string, Kinds> {
  const kinds = new Map<string, Set<LegacyJudgement["kind"]>>();
  for (const one of judged) {
    const ofKey = kinds.get(keyOf(one)) ?? new Set();
    kinds.set(keyOf(one), ofKey.add(one.judgement.kind));
  }
  return kinds;
}

function columnOf({ cell, column }: Judged): string {
  return `${column} ${cell.font ?? ""}`;
}

/**
 * What is good Vietnamese both ways is read as others in its font are, if they agree: first those
 * of its column, as labels may be the form's own while answers are the school's, then all.
 */
function settle(
  judgement: LegacyJudgement,
  others: readonly (Kinds | undefined)[],
): LegacyJudgement {
  if (judgement.kind !== "either") return judgement;
  for (const kinds of others) {
    const isOld = kinds?.has("decoded") === true;
    const isOfToday = kinds?.has("unicode") === true;
    if (isOld !== isOfToday) return isOld ? { ...judgement, kind: "decoded" } : { kind: "unicode" };
  }
  return { kind: "unsure", encoding: judgement.encoding };
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
