/** Which period the words above a form's table speak of, where the hidden sheet is gone. */
import { comparable } from "../workbook/clean-text.ts";
import type { SheetSnapshot } from "../workbook/workbook-snapshot.ts";

const MONTHS = /(?<!\d)0?(\d{1,2}) tháng(?! \d)/u;

/** Rows that letterhead and title take, far more than they need. */
const TITLE_ROWS = 20;

/**
 * How many months of the year the title names: 6 in `BÁO CÁO 6 tháng đầu năm 2024`.
 *
 * @param sheet - The one with the figures. Text is looked at only above `firstRow`, from 0.
 * @returns `undefined` where it names none, or several.
 */
export function monthsInTitle(sheet: SheetSnapshot, firstRow: number): number | undefined {
  const texts = sheet.rows
    .slice(0, Math.min(firstRow, TITLE_ROWS))
    .flatMap((cells) => cells ?? [])
    .flatMap((cell) => (typeof cell?.value === "string" ? [comparable(cell.value)] : []));
  const named = new Set(
    texts.flatMap((text) => {
      const months = MONTHS.exec(text)?.[1];
      return months === undefined ? [] : [Number(months)];
    }),
  );
  const [months, ...others] = named;
  return others.length > 0 ? undefined : months;
}
