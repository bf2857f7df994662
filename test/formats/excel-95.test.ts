/** A district's workbooks as Excel 95 kept them: no program of today writes such files. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { readXls } from "../../src/adapters/xls/read-xls.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/workbook-snapshot.ts";
import { savedAsExcel95 } from "../adapters/xls/saved-as-excel-95.ts";
import { saveAllWithLibreOffice, withLibreOffice } from "../libreoffice.ts";
import { makeDemoIn } from "./demo-in-formats.ts";

const UNITS = 12;

/** What both formats can hold: formulas become others, and Excel 95 merges no cells. */
function held({ sheets, names, dateSystem, modifiedAt }: WorkbookSnapshot): unknown {
  return { sheets: sheets.map(heldBySheet), names, dateSystem, modifiedAt };
}

function heldBySheet({ name, visibility, rows, hidden }: SheetSnapshot): unknown {
  const cells = rows.map((row) =>
    row?.map(
      (cell) => cell && [cell.value, cell.isDate, cell.isPercent, cell.formula !== undefined],
    ),
  );
  return { name, visibility, cells, hidden };
}

withLibreOffice("The demo's workbooks as files of Excel 95", () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "tonghop-excel-95-"));
    await makeDemoIn(join(dir, "goc"), UNITS);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it("hold the same, cell by cell", async () => {
    const received = join(dir, "goc", "nhan");
    const files = await readdir(received, { recursive: true });
    const workbooks = files
      .filter((file) => extname(file) === ".xlsx")
      .map((file) => join(received, file));
    const saved = await saveAllWithLibreOffice(workbooks, join(dir, "ra"), ".xls");
    expect(saved.length).toBeGreaterThan(UNITS / 2);
    for (const path of saved) {
      const xls = new Uint8Array(await readFile(path));
      expect(held(await readXls(await savedAsExcel95(xls)))).toEqual(held(await readXls(xls)));
    }
  });
});
