/** A template filled in, calculated by another program, and read back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../../src/adapters/exceljs/read-workbook.ts";
import { writeWorkbook } from "../../../src/adapters/exceljs/write-workbook.ts";
import type { WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import {
  cellAt,
  sheetNamed,
  type CellScalar,
  type WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { checkWorkbook } from "../../../src/core/validation/check-workbook.ts";
import { recalculateAllWithLibreOffice } from "../../libreoffice.ts";

/** Writes plans, lets LibreOffice calculate them and reads the results, in order. */
export async function recalculated(
  plans: readonly WorkbookPlan[],
): Promise<readonly WorkbookSnapshot[]> {
  const dir = mkdtempSync(join(tmpdir(), "tonghop-template-"));
  try {
    const files: string[] = [];
    for (const [index, plan] of plans.entries()) {
      const file = join(dir, `bieu-mau-${index}.xlsx`);
      writeFileSync(file, await writeWorkbook(plan));
      files.push(file);
    }
    const results = await recalculateAllWithLibreOffice(files, join(dir, "out"));
    return await Promise.all(
      results.map((file) => readWorkbook(new Uint8Array(readFileSync(file)))),
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Value of a named cell; `undefined` where the workbook has no such name. */
export function namedValue(workbook: WorkbookSnapshot, name: string): CellScalar | undefined {
  const target = workbook.names.get(name);
  const sheet = target && sheetNamed(workbook, target.sheet);
  if (target === undefined || sheet === undefined) return undefined;
  return cellAt(sheet, target.from)?.value ?? null;
}

export interface Verdicts {
  readonly native: Readonly<Record<string, unknown>>;
  readonly core: Readonly<Record<string, unknown>>;
}

/**
 * What `Kiểm tra` shows and what `tonghop check` says, by verdict name.
 *
 * Where the native check waits for a cleaner cell, the core may know already; and a unit's own
 * template shows only what applies to it.
 */
export function verdictsOf(workbook: WorkbookSnapshot): Verdicts {
  const checked = checkWorkbook(workbook);
  if (checked.outcome !== "checked") throw new Error(checked.outcome);
  const native: Record<string, unknown> = {};
  const core: Record<string, unknown> = {};
  for (const [name, verdict] of checked.verdicts) {
    const shown = namedValue(workbook, name);
    if (shown === undefined && verdict === "KHÔNG ÁP DỤNG") continue;
    native[name] = shown;
    core[name] = shown === "CHƯA ĐỦ SỐ LIỆU" ? shown : verdict;
  }
  return { native, core };
}
