/** What a workbook says of itself: the keys of its hidden sheet `_tonghop`. */
import { cleanText } from "../workbook/clean-text.ts";
import { calendarDate } from "../workbook/date-serial.ts";
import {
  sheetNamed,
  type CellSnapshot,
  type WorkbookSnapshot,
} from "../workbook/workbook-snapshot.ts";

export const IDENTITY_SHEET = "_tonghop";

const identityKeys = [
  "packId",
  "packVersion",
  "unitId",
  "unitName",
  "level",
  "ownership",
  "period",
  "year",
  "filledBy",
] as const;

/** Blank cells are absent: the common template has no `unitId` until a name is chosen. */
export interface TemplateIdentity extends Partial<
  Readonly<Record<(typeof identityKeys)[number], string>>
> {
  /** Every key with its value; dates as `YYYY-MM-DD`, text trimmed, in NFC. */
  readonly values: ReadonlyMap<string, string>;
  /** The pack as issued: the chunks `packJson1…n` joined. Untrusted text. */
  readonly packJson: string | undefined;
}

/**
 * Reads the hidden sheet, whatever its visibility.
 *
 * @returns `undefined` where there is no such sheet, or it names no pack.
 */
export function readIdentity(workbook: WorkbookSnapshot): TemplateIdentity | undefined {
  const sheet = sheetNamed(workbook, IDENTITY_SHEET);
  if (sheet === undefined) return undefined;
  const values = new Map<string, string>();
  const chunks = new Map<number, CellSnapshot>();
  for (const cells of sheet.rows) {
    const key = keyText(cells?.[0]);
    const cell = cells?.[1];
    const chunk = /^packJson([1-9]\d{0,3})$/u.exec(key)?.[1];
    if (key === "" || cell === undefined) continue;
    // A chunk may begin or end in a space that belongs to the text.
    if (chunk !== undefined) chunks.set(Number(chunk), cell);
    else if (!values.has(key)) values.set(key, cleanText(scalarText(cell, workbook)));
  }
  if ((values.get("packId") ?? "") === "") return undefined;
  const known = identityKeys.flatMap((key) => {
    const value = values.get(key) ?? "";
    return value === "" ? [] : [[key, value] as const];
  });
  return {
    ...Object.fromEntries(known),
    values,
    // A hundred thousand letters that a merge hardly ever asks for.
    get packJson() {
      return joinChunks(chunks, workbook);
    },
  };
}

/** Whether a workbook is the form of the consolidating office itself; older ones are all of units. */
export function isOfficeForm(identity: TemplateIdentity | undefined): boolean {
  return identity?.filledBy === "office";
}

function keyText(cell: CellSnapshot | undefined): string {
  return typeof cell?.value === "string" ? cleanText(cell.value) : "";
}

function scalarText(
  { value, isDate }: CellSnapshot,
  { dateSystem }: Pick<WorkbookSnapshot, "dateSystem">,
): string {
  if (value === null || typeof value === "object") return "";
  if (typeof value !== "number" || isDate !== true) return String(value);
  return calendarDate(value, dateSystem) ?? String(value);
}

/** Chunks from 1 on; one that is missing makes the rest worthless. */
function joinChunks(
  chunks: ReadonlyMap<number, CellSnapshot>,
  workbook: WorkbookSnapshot,
): string | undefined {
  const cells = Array.from({ length: chunks.size }, (_, at) => chunks.get(at + 1));
  const texts = cells.flatMap((cell) => (cell === undefined ? [] : [scalarText(cell, workbook)]));
  return texts.length === 0 || texts.length < cells.length ? undefined : texts.join("");
}
