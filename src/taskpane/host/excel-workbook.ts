/** The workbook that is open in Excel, through the Office.js adapters. */
import { editCells } from "../../adapters/office-js/edit-cells.ts";
import { readOpenWorkbook } from "../../adapters/office-js/read-open-workbook.ts";
import type { Outcome } from "../../adapters/office-js/run-in-excel.ts";
import { selectCell } from "../../adapters/office-js/select-cell.ts";
import { watchChanges } from "../../adapters/office-js/watch-changes.ts";
import {
  previewPlannedSheets,
  writePlannedSheets,
} from "../../adapters/office-js/write-planned-sheets.ts";
import { IDENTITY_SHEET } from "../../core/recognition/read-identity.ts";
import { sheetNamed } from "../../core/workbook/workbook-snapshot.ts";
import { hostFailureAfterWrite, hostFailureFromOffice } from "./host-failure-from-office.ts";
import type { HostOutcome, OpenWorkbook } from "./host.ts";
import { keepCampaign, loadCampaign } from "./kept-campaign.ts";

export const excelWorkbook: OpenWorkbook = {
  readReport: async () => {
    // A workbook of the user's own may be large, and is none of ours.
    const read = await readOpenWorkbook((_sheet, all) => all.some(isIdentitySheet));
    return mapped(read, (workbook) =>
      workbook.sheets.some(isIdentitySheet) ? workbook : undefined,
    );
  },
  sheetNames: async () =>
    mapped(await readOpenWorkbook(() => false), ({ sheets }) =>
      sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    ),
  readSheet: async (name) => {
    const read = await readOpenWorkbook((sheet) => sheet.name === name);
    if (!read.ok) return refused(read);
    const sheet = sheetNamed(read.value, name);
    if (sheet === undefined) return { ok: false, failure: { code: "sheet-gone", sheet: name } };
    return { ok: true, value: { sheet, dateSystem: read.value.dateSystem } };
  },
  select: async (sheet, cell) => mapped(await selectCell({ sheet, cell }), nothing),
  edit: async (edits) => mapped(await editCells(edits), nothing),
  watch: async (onChange) => {
    const watching = await watchChanges(() => {
      onChange();
    });
    // Without it the user can still ask for a check.
    if (!watching.ok) return () => Promise.resolve();
    return async () => {
      await watching.value();
    };
  },
  previewSheets: async (plan) =>
    mapped(await previewPlannedSheets(plan), (sheets) =>
      sheets.map(({ name, change, keptCells }) => ({ name, change, keptCells })),
    ),
  writeSheets: async (plan) => {
    const written = await writePlannedSheets(plan);
    if (written.ok) {
      return { ok: true, value: { sheets: written.value.sheets.map(({ name }) => name) } };
    }
    return { ok: false, failure: hostFailureAfterWrite(written.failure, written.undone) };
  },
  loadCampaign: () => Promise.resolve(loadCampaign()),
  keepCampaign,
};

function isIdentitySheet({ name }: { readonly name: string }): boolean {
  return name.toLowerCase() === IDENTITY_SHEET;
}

function mapped<Found, Value>(
  outcome: Outcome<Found>,
  map: (found: Found) => Value,
): HostOutcome<Value> {
  return outcome.ok ? { ok: true, value: map(outcome.value) } : refused(outcome);
}

function refused(
  outcome: Extract<Outcome<unknown>, { ok: false }>,
): Extract<HostOutcome, { ok: false }> {
  return { ok: false, failure: hostFailureFromOffice(outcome.failure) };
}

function nothing(): undefined {
  return undefined;
}
