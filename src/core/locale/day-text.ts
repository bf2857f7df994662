/** A day as people write it, of a campaign or of a pack that goes for every year. */
import { formatDate } from "./format.ts";
import type { Language } from "./language.ts";

const yearsBack: Readonly<Record<Language, readonly string[]>> = {
  vi: ["", " năm trước", " hai năm trước"],
  en: ["", " of the year before", " of two years before"],
};

/**
 * Writes an ISO date, or a date of a pack: `Y-1-12-15` is `15/12 năm trước`.
 *
 * @param date - Anything else is given back as it is.
 */
export function dayText(date: string, language: Language): string {
  const [, back = "0", month, day] = /^Y(?:-([12]))?-(\d\d)-(\d\d)$/u.exec(date) ?? [];
  if (month === undefined || day === undefined) return formatDate(date, language);
  return `${Number(day)}/${Number(month)}${yearsBack[language][Number(back)] ?? ""}`;
}
