import type { ConsolidationResult } from "../consolidation/result.ts";
import { visibleBlank } from "./visible-blank.ts";
import type { SheetDraft } from "./sheet-draft.ts";

/**
 * Puts the head of an official document: the issuing office left, the state's name and motto right.
 *
 * Vietnamese in every language. Party reports (all units of level `DANG`) name the Party instead.
 *
 * @returns The first free row.
 * @see Decree 30/2020/ND-CP, Appendix I
 */
export function putOfficialHeader(
  draft: SheetDraft,
  { campaign, units }: ConsolidationResult,
  lastLeftColumn: number,
): number {
  const { superior, name } = campaign.office;
  const left = { from: 0, to: lastLeftColumn };
  const right = { from: lastLeftColumn + 1, to: draft.widths.length - 1 };
  const isParty = units.length > 0 && units.every((unit) => unit.level === "DANG");
  draft.span(0, left, visibleBlank(superior).toLocaleUpperCase("vi"), "office");
  draft.span(1, left, visibleBlank(name).toLocaleUpperCase("vi"), "office-name");
  if (isParty) {
    draft.span(0, right, "ĐẢNG CỘNG SẢN VIỆT NAM", "motto");
  } else {
    draft.span(0, right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "office-bold");
    draft.span(1, right, "Độc lập - Tự do - Hạnh phúc", "motto");
  }
  return 2;
}
