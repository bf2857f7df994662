/**
 * Codes and the defined names made of them.
 *
 * A code is the key of an indicator in JSON, its identifier in rules and the workbook-level name of
 * its cell, so it may hold nothing that a spreadsheet program reads as a cell address.
 */
import * as z from "zod";
import { packPatterns } from "./pack-patterns.ts";

/** Code of an indicator, e.g. `DV_01_02`; the same code is the same concept in every pack. */
export const IndicatorCodeSchema = z
  .string()
  .regex(packPatterns.indicatorCode)
  .brand<"IndicatorCode">();
export type IndicatorCode = z.infer<typeof IndicatorCodeSchema>;

export const RuleIdSchema = z.string().regex(packPatterns.ruleId);
type RuleId = z.infer<typeof RuleIdSchema>;

/** What a name says of an indicator: its figure, an earlier figure, its note, a list's data block. */
export type NameAspect = "value" | "previous" | "same-period" | "note" | "list-block";

const suffixes = {
  value: "",
  previous: "_KT",
  "same-period": "_CK",
  note: "_GT",
  "list-block": "_DS",
};

/** The defined name of one aspect of an indicator, e.g. `DV_01_02_KT`. */
export function nameOf(code: IndicatorCode, aspect: NameAspect = "value"): string {
  return code + suffixes[aspect];
}

/** Reads a defined name back; `undefined` where it is not made of a code. */
export function parseName(
  name: string,
): { readonly code: IndicatorCode; readonly aspect: NameAspect } | undefined {
  const match = /^([A-Z]{2,4}(?:_\d{2}){2})(_KT|_CK|_GT|_DS)?$/u.exec(name);
  if (match?.[1] === undefined) return undefined;
  const suffix = match[2] ?? "";
  for (const [aspect, text] of Object.entries(suffixes)) {
    if (text === suffix) return { code: match[1] as IndicatorCode, aspect: aspect as NameAspect };
  }
  return undefined;
}

/** Names of the report itself; dates are serials. */
export const reportNames = ["BC_KY", "BC_NAM", "BC_TU", "BC_DEN", "BC_NGAY", "BC_DONVI"] as const;

/** Name of a rule's verdict cell: `KQ_R_TT_01`, and `KQ_K_LK_01_DV_01_02` for one member of `each`. */
export function verdictName(rule: RuleId, member?: IndicatorCode): string {
  return `KQ_${rule.replaceAll("-", "_")}${member === undefined ? "" : `_${member}`}`;
}

/** Name of a section's cell "Các ô còn trống ở mục này: không phát sinh". */
export function confirmationName(section: string): string {
  return `KPS_${section}`;
}
