/** What is to be said of a report on a form that is not the campaign's: older, newer, shorter. */
import type { Finding, LocalText, Named, Shown } from "../finding/finding.ts";
import type { CodeNotAsked } from "../recognition/codes-not-asked.ts";
import type { TemplateIdentity } from "../recognition/read-identity.ts";
import type { Indicator, ReportPack } from "../report-pack/report-pack.ts";
import { cleanText } from "../workbook/clean-text.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import { calendarDate, type DateSystem } from "../workbook/date-serial.ts";
import { isCellError, type CellSnapshot } from "../workbook/workbook-snapshot.ts";
import { snapshotAt } from "./form-cell.ts";

/** The form that came, beside what the campaign asks. */
export interface OtherForm {
  readonly pack: Pick<ReportPack, "version">;
  readonly identity: Pick<TemplateIdentity, "packVersion"> | undefined;
  /** What this unit is asked and its form has no cell for, as the form itself says. */
  readonly missing: readonly Indicator[];
  /** Cells of codes that the campaign does not ask. */
  readonly notAsked: readonly CodeNotAsked[];
  readonly dateSystem: DateSystem;
}

/**
 * One note a report: the versions, the figures that are left out with their cells, and what the
 * form does not ask. A figure left out is never left unsaid.
 */
export function otherFormFindings({
  pack,
  identity,
  missing,
  notAsked,
  dateSystem,
}: OtherForm): readonly Finding<"other-form">[] {
  const leftOut = notAsked.flatMap((one) => leftOutFigure(one, dateSystem));
  const issued = identity?.packVersion ?? pack.version;
  if (issued === pack.version && leftOut.length === 0 && missing.length === 0) return [];
  const [first] = leftOut;
  return [
    {
      code: "other-form",
      severity: "note",
      state: "open",
      ...(first === undefined ? {} : { sheet: first.sheet, cell: first.cell }),
      args: {
        issued,
        asked: pack.version,
        leftOut,
        missing: missing.map(({ code, label }) => ({ code, label })),
      },
    },
  ];
}

function leftOutFigure(
  { code, label, place }: CodeNotAsked,
  dateSystem: DateSystem,
): readonly (Named & { readonly value: Shown })[] {
  const snapshot = snapshotAt(place);
  const value = isMadeOfNothing(snapshot) ? undefined : shownContent(snapshot, dateSystem);
  if (value === undefined) return [];
  const text: LocalText = { vi: cleanText(label) };
  const cell = formatCellAddress(place.address);
  return [{ code, label: text, sheet: place.sheet.name, cell, value }];
}

/** A share or a number of rows that a form computes before anybody has entered what it is made of. */
function isMadeOfNothing(cell: CellSnapshot | undefined): boolean {
  const isOfCodes = /[A-Z]{2,4}(?:_\d{2}){2}/u.test(cell?.formula ?? "");
  return isOfCodes && (cell?.uncached === true || cell?.value === 0);
}

/** As it stands in the cell: nothing knows any more how it was to be read. */
function shownContent(cell: CellSnapshot | undefined, dateSystem: DateSystem): Shown | undefined {
  const value = cell?.value ?? null;
  if (value === null) {
    return cell?.uncached === true ? { value: `=${cell.formula ?? ""}`, as: "text" } : undefined;
  }
  if (isCellError(value)) return { value: value.error, as: "text" };
  if (typeof value === "number") {
    const date = cell?.isDate === true ? calendarDate(value, dateSystem) : undefined;
    if (date !== undefined) return { value: date, as: "date" };
    return { value, as: cell?.isPercent === true ? "ratio" : "number" };
  }
  const text = cleanText(String(value));
  return text === "" ? undefined : { value: text, as: "text" };
}
