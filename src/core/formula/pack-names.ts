/** What the names of a pack's formulas hold. */
import { parseName, type IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator, IndicatorType, ReportPack } from "../report-pack/report-pack.ts";
import { isMemberName } from "./formula-names.ts";
import type { NameType, TypeOfName } from "./static-type.ts";

const typeOfFigure: Readonly<Record<IndicatorType, NameType>> = {
  integer: "number",
  decimal: "number",
  ratio: "number",
  boolean: "boolean",
  date: "date",
  text: "text",
  choice: "text",
  list: "list",
};

const reportTypes: Readonly<Record<string, NameType>> = {
  BC_KY: "text",
  BC_NAM: "number",
  BC_TU: "date",
  BC_DEN: "date",
  BC_NGAY: "date",
  BC_DONVI: "text",
};

/**
 * Types of all names of a pack.
 *
 * @param member - What `X` stands for; without it `X` is no name.
 */
export function packNames(
  pack: Pick<ReportPack, "indicators">,
  member?: Pick<Indicator, "type">,
): TypeOfName {
  const types = new Map<IndicatorCode, IndicatorType>(
    pack.indicators.map(({ code, type }) => [code, type]),
  );
  return (name) => {
    if (isMemberName(name))
      return member === undefined ? undefined : typeOfName(member.type, name.slice(1));
    const reference = parseName(name);
    if (reference === undefined) return reportTypes[name];
    const type = types.get(reference.code);
    return type === undefined ? undefined : typeOfName(type, name.slice(reference.code.length));
  };
}

/** A note is text; earlier figures are like the figure, but of a list only the count is known. */
function typeOfName(type: IndicatorType, suffix: string): NameType {
  if (suffix === "_GT") return "text";
  return type === "list" && suffix !== "" ? "number" : typeOfFigure[type];
}
