/** Cells whose text differs from what it says by what nobody sees. */
import type { LocalText } from "../finding/finding.ts";
import type { CellPlace } from "../recognition/cell-place.ts";
import { readChoice } from "../reading/read-choice.ts";
import { appliesTo, type IndicatorType } from "../report-pack/report-pack.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import { cleanText } from "../workbook/clean-text.ts";
import { cellAt } from "../workbook/workbook-snapshot.ts";
import type { OwnReport } from "./own-report.ts";
import type { Repair } from "./repair.ts";

/** A cell that takes input. */
interface InputCell {
  readonly code: string;
  readonly label: LocalText;
  readonly type: IndicatorType;
  readonly choices?: readonly string[] | undefined;
  readonly place: CellPlace;
}

/**
 * Takes spare spaces away: the sheet's own checks and `Mã đối chiếu` count them, reading does not.
 *
 * Doubled spaces within a long text stay, as they disturb neither.
 */
export function tidyTexts(own: Pick<OwnReport, "pack" | "unit" | "form">): readonly Repair[] {
  return inputCells(own).flatMap(({ code, label, place, ...asked }) => {
    const { sheet, address } = place;
    const { value, formula, legacy } = cellAt(sheet, address) ?? { value: null };
    if (typeof value !== "string" || value === "" || formula !== undefined) return [];
    // An old font would draw other letters than those of today.
    if (legacy !== undefined) return [];
    const tidy = tidyText(value, asked);
    if (tidy === undefined) return [];
    const after = tidy === "" ? null : tidy;
    const at = { sheet: sheet.name, cell: formatCellAddress(address) };
    return [
      { code, label, ...at, before: value, after: { value: after, as: "text" }, value: after },
    ];
  });
}

/** The text as it should stand; `undefined` where it stands so, or is no text to be tidied. */
function tidyText(
  text: string,
  { type, choices = [] }: Pick<InputCell, "type" | "choices">,
): string | undefined {
  const clean = cleanText(text);
  if (clean === "") return "";
  if (type === "text") return clean === withSingleSpaces(text) ? undefined : clean;
  if (type !== "choice") return undefined;
  const reading = readChoice(text, choices);
  const isSame = reading.kind === "value" && reading.interpreted !== true;
  return isSame && typeof reading.value === "string" && reading.value !== text
    ? reading.value
    : undefined;
}

function withSingleSpaces(text: string): string {
  return text.replace(/ +/gu, " ").replace(/ ?\n ?/gu, "\n");
}

function inputCells({
  pack,
  unit,
  form,
}: Pick<OwnReport, "pack" | "unit" | "form">): readonly InputCell[] {
  return pack.indicators.flatMap((indicator): readonly InputCell[] => {
    const { code, label, type, choices, computed } = indicator;
    if (!appliesTo(indicator.appliesTo, unit) || computed !== undefined) return [];
    if (type === "list") return listCells(code, { pack, form });
    const place = form.values.get(code);
    return place === undefined || form.moved.includes(code)
      ? []
      : [{ code, label, type, choices, place }];
  });
}

function listCells(
  code: OwnReport["pack"]["lists"][number]["code"],
  { pack, form }: Pick<OwnReport, "pack" | "form">,
): readonly InputCell[] {
  const block = form.lists.get(code);
  const columns = pack.lists.find((one) => one.code === code)?.columns ?? [];
  if (block === undefined) return [];
  const { sheet, from, to } = block;
  const last = Math.min(to.row, sheet.rows.length - 1);
  const rows = Array.from({ length: Math.max(0, last - from.row + 1) }, (_, at) => from.row + at);
  return rows.flatMap((row) =>
    columns.map(({ label, type }, at) => ({
      code,
      label,
      type,
      place: { sheet, address: { row, column: from.column + at } },
    })),
  );
}
