/** A list of received dates against the register: whose dates differ, and which of them count. */
import { formatInstant } from "./format.ts";
import type { Language } from "./language.ts";
import { plainText } from "./quote-text.ts";

/** A unit whose date in the register is not that of the list. ISO instants or dates. */
export interface OverruledDate {
  readonly name: string;
  readonly kept: string;
  readonly listed: string;
}

/** Names every one: what is not taken in is told in full. */
export function overruledDatesText(
  dates: readonly OverruledDate[],
  timeZone: string,
  language: Language,
): string {
  const moment = (text: string): string => formatInstant(text, timeZone, language);
  const units = dates
    .map(({ name, kept, listed }) =>
      language === "vi"
        ? `${plainText(name)} (sổ ghi ${moment(kept)}, danh sách ghi ${moment(listed)})`
        : `${plainText(name)} (register ${moment(kept)}, list ${moment(listed)})`,
    )
    .join("; ");
  return language === "vi"
    ? `${dates.length} đơn vị đã có ngày nhận khác trong sổ xử lý, ngày trong sổ được giữ: ${units}. Nếu danh sách mới đúng, đề nghị sửa cột “Ngày nhận” trong so-xu-ly.xlsx.`
    : `${dates.length === 1 ? "One unit has" : `${dates.length} units have`} another date in the register, which counts: ${units}. If the list is right, correct the column “Ngày nhận” in so-xu-ly.xlsx.`;
}
