/** Where each code's cell is in a received workbook. */
import { formWords } from "./form-words.ts";
import {
  confirmationName,
  nameOf,
  type IndicatorCode,
  type NameAspect,
} from "../report-pack/codes.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { formatPlace, placeOfName, type CellPlace, type ListPlace } from "./cell-place.ts";
import type { FormRow, LabelFit } from "./code-rows.ts";
import { copiesBeside, formAmong, otherContent, placesInCopies } from "./sheet-copies.ts";
import { codesNotAsked, type CodeNotAsked } from "./codes-not-asked.ts";
import { findFormRows } from "./form-rows.ts";
import { confirmationsBelow, placeBesideLabel } from "./label-places.ts";
import { locateList } from "./locate-list.ts";
import { atTopLeftOfMerges } from "./merged-places.ts";
import { movedCodes, sameContent } from "./moved-names.ts";

export interface FormLocation {
  /**
   * How any cell was found. `labels`: nothing was found better, and most of what is asked is there;
   * `none`: this workbook is not the form.
   */
  readonly foundBy: "names" | "code-column" | "labels" | "none";
  /** Of a list, the cell that counts its rows. */
  readonly values: ReadonlyMap<IndicatorCode, CellPlace>;
  readonly previous: ReadonlyMap<IndicatorCode, CellPlace>;
  readonly samePeriod: ReadonlyMap<IndicatorCode, CellPlace>;
  readonly notes: ReadonlyMap<IndicatorCode, CellPlace>;
  readonly lists: ReadonlyMap<IndicatorCode, ListPlace>;
  /** The cells "các ô còn trống ở mục này: không phát sinh", by section id. */
  readonly confirmations: ReadonlyMap<string, CellPlace>;
  /** `BC_NGAY`: date of the report. */
  readonly reportDate?: CellPlace;
  /** `BC_DONVI`: the unit's name as typed or chosen. */
  readonly unitName?: CellPlace;
  /** The words beside each value that nothing else led to. */
  readonly byLabel: ReadonlyMap<IndicatorCode, LabelFit>;
  /** Codes found nowhere. */
  readonly lost: readonly IndicatorCode[];
  /** Codes with several places, none better than another, as `Sheet!A1`. */
  readonly doubled: ReadonlyMap<IndicatorCode, readonly string[]>;
  /** Codes whose named cell stands in a row that shows another code, with the same content. */
  readonly moved: readonly IndicatorCode[];
  /** Cells of codes that the pack does not ask. */
  readonly notAsked: readonly CodeNotAsked[];
}

/**
 * Finds the cells of a pack's indicators: by defined names, for each code without one by the code
 * column, without both by its label.
 *
 * Names follow a cell that is moved, but stay behind when rows are sorted. So where a named cell
 * stands in a row that shows another code, and the code's own row holds something else, neither
 * is taken: a figure must not change its meaning silently.
 *
 * @param pack - As issued.
 */
export function locateForm(workbook: WorkbookSnapshot, pack: ReportPack): FormLocation {
  const lists = new Map(pack.lists.map((list) => [list.code, locateList(workbook, list)]));
  const isList = (code: IndicatorCode): boolean => lists.has(code);
  const codes = pack.indicators.map(({ code }) => code);
  const named = namedPlaces(
    workbook,
    codes.filter((code) => !isList(code)),
    "value",
  );
  const { sheets } = workbook;
  const { home, copies } = named.size > 0 ? copiesBeside(homeOf(named), sheets) : formAmong(sheets);
  const rows = findFormRows(sheets, pack, new Set(named.keys()), home);
  const moved = movedCodes(named, rows);
  const inCopies = placesInCopies(copies);

  const values = new Map<IndicatorCode, CellPlace>();
  const byLabel = new Map<IndicatorCode, LabelFit>();
  const doubled = new Map<IndicatorCode, readonly string[]>();
  const lost: IndicatorCode[] = [];
  for (const code of codes) {
    const own = rows.get(code) ?? [];
    const places = own.map(valuePlace);
    const byName = named.get(code);
    if (byName !== undefined && moved.includes(code) && !sameContent([byName, ...places])) {
      doubled.set(code, [byName, ...places].map(formatPlace));
      continue;
    }
    const place = byName ?? (places.length === 1 ? places[0] : undefined);
    const copied = [...(byName === undefined ? [] : places), ...(inCopies.get(code) ?? [])];
    const others = place === undefined ? [] : otherContent(place, copied);
    if (place !== undefined && others.length > 0 && !isList(code)) {
      doubled.set(code, [place, ...others].map(formatPlace));
      continue;
    }
    const fit = byName === undefined ? own[0]?.fit : undefined;
    if (place !== undefined && fit !== undefined) byLabel.set(code, fit);
    if (place !== undefined) values.set(code, place);
    else if (places.length > 1 && !isList(code)) doubled.set(code, places.map(formatPlace));
    else if (!isList(code)) lost.push(code);
    if (isList(code) && lists.get(code) === undefined) lost.push(code);
  }

  const byColumn = (aspect: "previous" | "note"): ReadonlyMap<IndicatorCode, CellPlace> =>
    new Map([...asidePlaces(rows, aspect), ...namedPlaces(workbook, codes, aspect)]);
  const someByName = named.size > 0 || [...lists.values()].some((list) => list?.byName === true);
  const foundBy = (): FormLocation["foundBy"] => {
    if (someByName) return "names";
    if (values.size > byLabel.size || doubledByCode(doubled, rows)) return "code-column";
    return byLabel.size + doubled.size >= codes.length / 2 ? "labels" : "none";
  };
  return {
    foundBy: foundBy(),
    values: atTopLeftOfMerges(values),
    previous: byColumn("previous"),
    samePeriod: namedPlaces(workbook, codes, "same-period"),
    notes: byColumn("note"),
    lists: new Map([...lists].flatMap(([code, list]) => (list ? [[code, list.place]] : []))),
    confirmations: new Map([
      ...confirmationsBelow([...rows.values()].flat().sort(inOrder), pack),
      ...confirmationPlaces(workbook, pack),
    ]),
    ...reportCells(workbook, new Set([...values.values()].map(({ sheet }) => sheet))),
    byLabel,
    lost,
    doubled,
    moved: moved.filter((code) => values.has(code)),
    notAsked: codesNotAsked(workbook, rows, new Set(codes)),
  };
}

function namedPlaces(
  workbook: WorkbookSnapshot,
  codes: readonly IndicatorCode[],
  aspect: NameAspect,
): ReadonlyMap<IndicatorCode, CellPlace> {
  return new Map(
    codes.flatMap((code) => {
      const place = placeOfName(workbook, nameOf(code, aspect));
      return place === undefined ? [] : [[code, place] as const];
    }),
  );
}

/** The sheets that names point to. */
function homeOf(named: ReadonlyMap<IndicatorCode, CellPlace>): ReadonlySet<SheetSnapshot> {
  return new Set([...named.values()].map(({ sheet }) => sheet));
}

function doubledByCode(
  doubled: ReadonlyMap<IndicatorCode, unknown>,
  rows: ReadonlyMap<IndicatorCode, readonly FormRow[]>,
): boolean {
  return [...doubled.keys()].some((code) => rows.get(code)?.some(({ fit }) => fit === undefined));
}

function valuePlace({ sheet, row, columns }: FormRow): CellPlace {
  return { sheet, address: { row, column: columns.value } };
}

/** Previous figures and notes of codes that stand in one row only. */
function asidePlaces(
  rows: ReadonlyMap<IndicatorCode, readonly FormRow[]>,
  aspect: "previous" | "note",
): readonly (readonly [IndicatorCode, CellPlace])[] {
  return [...rows].flatMap(([code, [only, ...others]]) => {
    const column = only?.columns[aspect];
    if (only === undefined || column === undefined || others.length > 0) return [];
    return [[code, { sheet: only.sheet, address: { row: only.row, column } }] as const];
  });
}

/** Rows of one sheet from the top. */
function inOrder(a: FormRow, b: FormRow): number {
  return a.sheet === b.sheet ? a.row - b.row : a.sheet.name < b.sheet.name ? -1 : 1;
}

function confirmationPlaces(
  workbook: WorkbookSnapshot,
  { sections }: ReportPack,
): ReadonlyMap<string, CellPlace> {
  return new Map(
    sections.flatMap(({ id }) => {
      const place = placeOfName(workbook, confirmationName(id));
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
}

/** By name, else by the words beside them on the sheets that hold figures. */
function reportCells(
  workbook: WorkbookSnapshot,
  sheets: ReadonlySet<SheetSnapshot>,
): Pick<FormLocation, "reportDate" | "unitName"> {
  const reportDate =
    placeOfName(workbook, "BC_NGAY") ?? placeBesideLabel(sheets, formWords.reportDate);
  const unitName =
    placeOfName(workbook, "BC_DONVI") ?? placeBesideLabel(sheets, formWords.unitName);
  return {
    ...(reportDate === undefined ? {} : { reportDate }),
    ...(unitName === undefined ? {} : { unitName }),
  };
}
