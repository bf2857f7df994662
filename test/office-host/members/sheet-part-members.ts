/** What a sheet has once: protection, frozen panes, filter. */
import { PROTECTION_OPTIONS, type ProtectionOption } from "../model/protection.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { accessDenied, ApiError } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass, type Argument } from "../rich-api/api-object.ts";
import type { Json } from "../rich-api/wire.ts";
import { numberOf, optionalText, rangeOf, recordOf } from "./argument.ts";
import { rangeObject } from "./range-members.ts";

const protection: ApiClass<SheetModel> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { read: (sheet) => sheet.protection !== undefined },
    Options: { read: optionsOf },
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection !== undefined) throw new ApiError("InvalidOperation", "Protected");
      const text = optionalText(password);
      const given = options === null || options === undefined ? {} : recordOf(options);
      const allowed = PROTECTION_OPTIONS.filter((option) => given[option] === true);
      sheet.protection = {
        allowed: new Set<ProtectionOption>(allowed),
        ...(text === undefined ? {} : { password: text }),
      };
      return null;
    },
    Unprotect: (sheet, [password]) => {
      const needed = sheet.protection?.password;
      if (needed !== undefined && needed !== optionalText(password)) {
        throw accessDenied(sheet.name);
      }
      sheet.protection = undefined;
      return null;
    },
  },
};

const freezePanes: ApiClass<SheetModel> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheet, [range]) => {
      const { area } = rangeOf(range, sheet);
      return freeze(sheet, area.row + area.rowCount, area.column + area.columnCount);
    },
    FreezeRows: (sheet, [count]) => freeze(sheet, numberOf(count ?? 0), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, numberOf(count ?? 0)),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocationOrNullObject: (sheet) => frozen(sheet),
  },
};

const autoFilter: ApiClass<SheetModel> = {
  name: "AutoFilter",
  scalars: { Enabled: { read: (sheet) => sheet.autoFilter !== undefined } },
  methods: {
    Apply: (sheet, [range]) => {
      sheet.checkAllowed("allowAutoFilter");
      sheet.autoFilter = rangeOf(range, sheet).area;
      return null;
    },
    Remove: (sheet) => {
      sheet.checkAllowed("allowAutoFilter");
      sheet.autoFilter = undefined;
      return null;
    },
    GetRangeOrNullObject: (sheet) =>
      sheet.autoFilter === undefined ? null : rangeObject({ sheet, area: sheet.autoFilter }),
  },
};

export function protectionObject(sheet: SheetModel): ApiObject {
  return ApiObject.of(protection, sheet);
}

export function freezePanesObject(sheet: SheetModel): ApiObject {
  return ApiObject.of(freezePanes, sheet);
}

export function autoFilterObject(sheet: SheetModel): ApiObject {
  return ApiObject.of(autoFilter, sheet);
}

function optionsOf(sheet: SheetModel): Json {
  if (sheet.protection === undefined) return null;
  const { allowed } = sheet.protection;
  return {
    ...Object.fromEntries(PROTECTION_OPTIONS.map((option) => [option, allowed.has(option)])),
    selectionMode: "Normal",
  };
}

function freeze(sheet: SheetModel, rows: number, columns: number): null {
  sheet.freeze = { rows, columns };
  return null;
}

function frozen(sheet: SheetModel): Argument & (ApiObject | null) {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeObject({
    sheet,
    area: {
      row: 0,
      column: 0,
      rowCount: rows === 0 ? 1_048_576 : rows,
      columnCount: columns === 0 ? 16_384 : columns,
    },
  });
}
