/** Why a unit is not asked in a period, and which units are in its place. */
import type { FileReasonArgs } from "../finding/file-reason.ts";
import { formatDate } from "./format.ts";
import type { Language } from "./language.ts";
import { listUnits } from "./name-list.ts";
import { plainText, quoteText } from "./quote-text.ts";

/** One sentence: `Theo danh mục, TH A hoạt động đến hết ngày 30/6/2025, nay là TH B (TH-02).` */
export function outOfForce(args: FileReasonArgs["unit-not-in-force"], language: Language): string {
  return language === "vi" ? vietnamese(args) : english(args);
}

function vietnamese({
  name,
  closed,
  begins,
  instead,
}: FileReasonArgs["unit-not-in-force"]): string {
  const units = listUnits(instead);
  if (closed !== undefined) {
    const now = units === "" ? "" : `, nay là ${units}`;
    return `Theo danh mục, ${plainText(name)} hoạt động đến hết ngày ${formatDate(closed, "vi")}${now}.`;
  }
  if (begins !== undefined) {
    const now = units === "" ? "" : `; trong kỳ này là ${units}`;
    return `Theo danh mục, ${plainText(name)} hoạt động từ ngày ${formatDate(begins, "vi")}, sau kỳ này${now}.`;
  }
  return `Theo danh mục, ${quoteText(name)} là đơn vị cũ của ${units}.`;
}

function english({ name, closed, begins, instead }: FileReasonArgs["unit-not-in-force"]): string {
  const units = listUnits(instead);
  if (closed !== undefined) {
    const now = units === "" ? "" : `; now it is ${units}`;
    return `By the registry, ${plainText(name)} was in force until ${formatDate(closed, "en")}${now}.`;
  }
  if (begins !== undefined) {
    const now = units === "" ? "" : `; in this period it is ${units}`;
    return `By the registry, ${plainText(name)} begins on ${formatDate(begins, "en")}, after this period${now}.`;
  }
  return `By the registry, ${quoteText(name)} is a former unit of ${units}.`;
}
