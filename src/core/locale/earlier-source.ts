/** Where the figures come from that a unit is compared with. */
import type { EarlierSource } from "../finding/finding.ts";
import type { Language } from "./language.ts";
import { plainText } from "./quote-text.ts";

type Sentence = (period: string, units: string) => string;

const periods: Readonly<Record<Language, Readonly<Record<EarlierSource["period"], string>>>> = {
  vi: { previous: "Số kỳ trước", "same-period": "Số cùng kỳ năm trước" },
  en: {
    previous: "The preceding period's figures",
    "same-period": "The figures of the same period last year",
  },
};

const sentences: Readonly<Record<Language, Readonly<Record<EarlierSource["kind"], Sentence>>>> = {
  vi: {
    renamed: (period, units) => `${period} lấy từ báo cáo của ${units} (tên cũ của đơn vị).`,
    merged: (period, units) =>
      `${period} cộng từ báo cáo của ${units}; chỉ tiêu không cộng được, hoặc có đơn vị chưa có số, thì để trống và không so sánh.`,
    split: (period, units) =>
      `${period} để trống và không so sánh, vì ${units} đã tách thành nhiều đơn vị.`,
    unknown: (period, units) =>
      `${period} để trống và không so sánh, vì kết quả kỳ đó không có đơn vị cũ ${units}.`,
  },
  en: {
    renamed: (period, units) => `${period} are those of ${units}, the unit's former name.`,
    merged: (period, units) =>
      `${period} are those of ${units}, added up; what cannot be added, or what one of them lacks, stays blank and is not compared.`,
    split: (period, units) =>
      `${period} stay blank and are not compared: ${units} was split into several units.`,
    unknown: (period, units) =>
      `${period} stay blank and are not compared: that result has no former unit ${units}.`,
  },
};

/** One sentence: `Số kỳ trước lấy từ báo cáo của TH Cũ (tên cũ của đơn vị).` */
export function earlierSourceText(
  { period, kind, units }: EarlierSource,
  language: Language,
): string {
  const names = units.map((name) => plainText(name)).join(", ");
  return sentences[language][kind](periods[language][period], names);
}
