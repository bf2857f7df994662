/** A pack written as a workbook and read back is the same pack. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../../src/adapters/exceljs/write-workbook.ts";
import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { planPackWorkbook } from "../../../src/core/pack-workbook/plan-pack-workbook.ts";
import { readPackWorkbook } from "../../../src/core/pack-workbook/read-pack-workbook.ts";
import { recalculateAllWithLibreOffice, withLibreOffice } from "../../libreoffice.ts";
import { loadPack, loadPacks } from "../../packs/load-packs.ts";
import { editWorkbook, headingsOf, sheetIn } from "./type-into-workbook.ts";

const NOW = "2026-01-05T01:00:00.000Z";

describe.each(loadPacks())("$file", ({ pack }) => {
  it("comes back from Excel as it went out", async () => {
    const bytes = await writeWorkbook(planPackWorkbook(pack, NOW));
    const read = readPackWorkbook(await readWorkbook(bytes));
    expect(read).toEqual({ ok: true, value: { pack, ownColumns: [] } });
  });
});

describe("a formula that Excel took for one", () => {
  it("is read from the file as it was typed", async () => {
    const pack = loadPack("hocmon-2024");
    const bytes = await writeWorkbook(planPackWorkbook(pack, NOW));
    const edited = await editWorkbook(bytes, (workbook) => {
      const rules = sheetIn(workbook, "Quy tắc");
      const column = headingsOf(rules).get("Công thức") ?? 0;
      rules.eachRow((row) => {
        const { text } = row.getCell(column);
        if (!text.startsWith("=")) return;
        row.getCell(column).value = { formula: text.slice(1), result: { error: "#NAME?" } };
      });
    });
    const read = readPackWorkbook(await readWorkbook(edited));
    expect(read).toEqual({ ok: true, value: { pack, ownColumns: [] } });
  });
});

withLibreOffice("packs saved again by LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "bộ mẫu – "));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("come back as they went out", async () => {
    const packs = loadPacks();
    const files = packs.map(({ pack }) => join(folder, `${pack.id}.xlsx`));
    for (const [index, { pack }] of packs.entries()) {
      writeFileSync(files[index] ?? "", await writeWorkbook(planPackWorkbook(pack, NOW)));
    }
    const saved = await recalculateAllWithLibreOffice(files, join(folder, "lo"));
    for (const [index, { pack }] of packs.entries()) {
      const bytes = new Uint8Array(readFileSync(saved[index] ?? ""));
      const read = readPackWorkbook(await readWorkbook(bytes));
      expect(read).toEqual({ ok: true, value: { pack, ownColumns: [] } });
    }
  });
});
