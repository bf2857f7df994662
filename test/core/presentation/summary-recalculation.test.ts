import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../../src/adapters/exceljs/read-workbook.ts";
import { writeWorkbook } from "../../../src/adapters/exceljs/write-workbook.ts";
import { planSummaryWorkbook } from "../../../src/core/presentation/plan-summary-workbook.ts";
import { formatCellAddress } from "../../../src/core/workbook/cell-address.ts";
import type { WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import {
  cellAt,
  sheetNamed,
  type WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { recalculateWithLibreOffice, withLibreOffice } from "../../libreoffice.ts";
import { samplePack } from "./sample-pack.ts";
import { sampleResult } from "./sample-result.ts";

async function recalculated(plan: WorkbookPlan): Promise<WorkbookSnapshot> {
  const folder = await mkdtemp(join(tmpdir(), "tonghop-summary-"));
  try {
    const file = join(folder, "tong-hop.xlsx");
    await writeFile(file, await writeWorkbook(plan));
    const saved = await recalculateWithLibreOffice(file, join(folder, "out"));
    return await readWorkbook(new Uint8Array(await readFile(saved)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Formulas whose recalculated value is not the planned one; blank and "" are one. */
function differences(plan: WorkbookPlan, workbook: WorkbookSnapshot): readonly string[] {
  return plan.sheets.flatMap(({ name, cells }) => {
    const sheet = sheetNamed(workbook, name);
    return cells.flatMap((cell) => {
      if (cell.formula === undefined) return [];
      const found = sheet === undefined ? undefined : cellAt(sheet, cell)?.value;
      // exceljs makes an invalid date of "" where the cell's format is a date's.
      const [planned, read] = [cell.value ?? "", Number.isNaN(found) ? "" : (found ?? "")];
      const isSame =
        typeof planned === "number" && typeof read === "number"
          ? Math.abs(planned - read) < 1e-9
          : planned === read;
      return isSame
        ? []
        : [
            `${name}!${formatCellAddress(cell)} =${cell.formula}: ${planned} / ${JSON.stringify(read)}`,
          ];
    });
  });
}

withLibreOffice("the summary workbook, recalculated", () => {
  const plan = planSummaryWorkbook(sampleResult, samplePack);

  it("keeps every total that the result has", async () => {
    const formulas = plan.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ formula }) => formula ?? []),
    );
    expect(formulas.length).toBeGreaterThan(250);
    expect(differences(plan, await recalculated(plan))).toEqual([]);
  }, 120_000);

  it("follows a figure that somebody corrects on the detail sheet, up to the first page", async () => {
    const changed: WorkbookPlan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          sheet.name === "Chi tiết" && cell.value === 1_348 ? { ...cell, value: 2_348 } : cell,
        ),
      })),
    };
    const moved = differences(plan, await recalculated(changed)).map((line) => line.split("!")[0]);
    // Two subtotals; they, and the area's, on the totals sheet; the headline.
    expect(moved).toEqual(["Tóm tắt", "Tổng hợp", "Tổng hợp", "Tổng hợp", "Chi tiết", "Chi tiết"]);
  }, 120_000);
});
