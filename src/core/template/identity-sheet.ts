/**
 * `_tonghop`: what the workbook is, for programs.
 *
 * It carries the pack as issued, so that any copy can check itself without the office's files.
 */
import { UNIT_COLUMN } from "../recognition/read-unit-list.ts";
import { DATE_FORMAT, TEXT_FORMAT } from "../workbook/format-codes.ts";
import { figureInCell } from "../reading/figure-in-cell.ts";
import { parseName, nameOf, type IndicatorCode } from "../report-pack/codes.ts";
import type { FilledBy, Indicator } from "../report-pack/report-pack.ts";
import { serialFromDate } from "../workbook/date-serial.ts";
import { formatAbsoluteAddress } from "../workbook/cell-address.ts";
import type { PlannedValue, SheetPlan } from "../workbook/workbook-plan.ts";
import { drawChoices, drawUnits } from "./drop-downs.ts";
import { respondentName, type Form } from "./form.ts";
import {
  identityKeys,
  identityRow,
  TEMPLATE_FORMAT_VERSION,
  type IdentityKey,
} from "./identity-keys.ts";
import { packChunks } from "./pack-chunks.ts";
import { figureFormat } from "./figure-format.ts";
import { SheetPart, type CellExtras } from "./sheet-part.ts";
import { templateSheets } from "./template-sheets.ts";

const KEY = 0;
const VALUE = 1;

/** Draws the identity sheet. `layoutHash` is what all other sheets amount to. */
export function drawIdentitySheet(
  form: Form,
  layoutHash: string,
): { readonly part: SheetPart; readonly plan: SheetPlan } {
  const part = new SheetPart(templateSheets.identity);
  identityKeys.forEach((key, row) => {
    part.put({ row, column: KEY }, key);
    const { value, ...extras } = identityValue(key, form, layoutHash);
    part.put({ row, column: VALUE }, value, undefined, extras);
  });
  nameKeys(part);
  let row: number = identityKeys.length;
  for (const [index, chunk] of packChunks(form.pack).entries()) {
    part.put({ row, column: KEY }, `packJson${index + 1}`);
    part.put({ row, column: VALUE }, chunk);
    row += 1;
  }
  drawSamePeriod(part, form, row);
  if (form.respondent.kind === "any") drawUnits(part, form.respondent.units);
  drawChoices(part, form);
  return {
    part,
    plan: {
      name: part.sheet,
      visibility: "very-hidden",
      columns: [{ width: 20 }, { width: 60 }],
      cells: part.cells,
      protected: true,
    },
  };
}

type IdentityValue = { readonly value: PlannedValue } & CellExtras;

function identityValue(key: IdentityKey, form: Form, layoutHash: string): IdentityValue {
  const { campaign, pack, respondent } = form;
  switch (key) {
    case "formatVersion":
      return { value: TEMPLATE_FORMAT_VERSION };
    case "packId":
      return { value: pack.id };
    case "packVersion":
      return { value: pack.version };
    case "unitId":
    case "unitName":
    case "level":
    case "ownership":
      return unitValue(key, form);
    case "period":
      return { value: campaign.period };
    case "year":
      return { value: campaign.year };
    case "dataFrom":
    case "dataTo":
      return { value: serialFromDate(campaign[key], "1900"), numberFormat: DATE_FORMAT };
    case "dueDate":
    case "dueMeans":
    case "timeZone":
      return { value: campaign[key] };
    case "officeName":
      return { value: campaign.office.name };
    case "sendTo":
      return { value: campaign.office.sendTo };
    case "issuedAt":
      return { value: form.issuedAt };
    case "layoutHash":
      return { value: layoutHash };
    case "checkedAt":
    case "checkedPackVersion":
    case "checkedValues":
      // "Sẵn sàng gửi" writes here on the protected sheet; a code may begin with 0.
      return { value: null, unlocked: true, numberFormat: TEXT_FORMAT };
    case "filledBy":
      return { value: (respondent.kind === "office" ? "office" : "unit") satisfies FilledBy };
  }
}

/** Whose the workbook is; the office is none of the units. */
function unitValue(key: keyof typeof unitColumns | "unitName", form: Form): IdentityValue {
  const { respondent } = form;
  switch (respondent.kind) {
    case "unit":
      return { value: key === "unitName" ? respondent.unit.name : respondent.unit[key] };
    case "any":
      return key === "unitName"
        ? { value: "", formula: 'IF(BC_DONVI="","",BC_DONVI)' }
        : lookUp(respondent.units.length, unitColumns[key]);
    case "office":
      return { value: key === "unitName" ? respondentName(form) : "" };
  }
}

/** Columns of the unit list behind that of the names. */
const unitColumns = { unitId: 1, level: 2, ownership: 3 } as const;

/** A column of the unit list for the chosen name; empty text while none is chosen. */
function lookUp(count: number, offset: number): IdentityValue {
  const rows = (column: number): string =>
    `${formatAbsoluteAddress({ row: 1, column })}:${formatAbsoluteAddress({ row: Math.max(1, count), column })}`;
  const found = `MATCH(BC_DONVI,${rows(UNIT_COLUMN)},0)`;
  return {
    value: "",
    formula: `IF(BC_DONVI="","",IFERROR(INDEX(${rows(UNIT_COLUMN + offset)},${found}),""))`,
  };
}

function nameKeys(part: SheetPart): void {
  const named: readonly (readonly [string, IdentityKey])[] = [
    ["BC_KY", "period"],
    ["BC_NAM", "year"],
    ["BC_TU", "dataFrom"],
    ["BC_DEN", "dataTo"],
  ];
  for (const [name, key] of named) part.name(name, { row: identityRow(key), column: VALUE });
}

/** Same period of last year: only what a rule compares. */
function drawSamePeriod(part: SheetPart, form: Form, first: number): void {
  let row = first;
  for (const indicator of comparedIndicators(form)) {
    const name = nameOf(indicator.code, "same-period");
    const value = figureInCell(form.samePeriod.get(indicator.code) ?? null, indicator.type);
    const numberFormat = figureFormat(indicator);
    part.put({ row, column: KEY }, name);
    part.put(
      { row, column: VALUE },
      value,
      undefined,
      numberFormat === undefined ? {} : { numberFormat },
    );
    part.name(name, { row, column: VALUE });
    row += 1;
  }
}

function comparedIndicators(form: Form): readonly Indicator[] {
  const codes = new Set<IndicatorCode>();
  for (const { formula, values } of form.rules) {
    for (const { operands } of [formula, ...values.values()]) {
      for (const { name } of operands) {
        const reference = parseName(name);
        if (reference?.aspect === "same-period") codes.add(reference.code);
      }
    }
  }
  return form.indicators.filter((one) => codes.has(one.code));
}
