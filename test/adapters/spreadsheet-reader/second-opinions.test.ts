import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type CellObject } from "@e965/xlsx";
import { readWorkbook as readWithExceljs } from "../../../src/adapters/exceljs/read-workbook.ts";
import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { makeHonestCampaign } from "../../../src/cli/demo/make-demo.ts";
import { findPack } from "../../../src/cli/input-files.ts";
import { makeDesk } from "../../cli/run.ts";
import { valuesOf } from "../../fuzz/judge.ts";

const LIBREOFFICE = join(__dirname, "../../fixtures/libreoffice-campaign/nhan");
const desk = makeDesk();

const workbooksIn = (dir: string): readonly Uint8Array[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => new Uint8Array(readFileSync(join(dir, name))));

/** Values as SheetJS has them; known difference: it gives error values by Excel's number. */
function valuesOfSheetJs(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const { SheetNames, Sheets } = read(bytes, { cellDates: false, cellText: false });
  const values = new Map<string, unknown>();
  for (const name of SheetNames) {
    for (const [address, cell] of Object.entries(Sheets[name] ?? {})) {
      if (address.startsWith("!")) continue;
      const { r, c } = utils.decode_cell(address);
      const { t: type, v: value, f: formula } = cell as CellObject;
      if (type === "z" && formula === undefined) continue;
      values.set(`${name}!${r + 1},${c + 1}`, type === "e" ? "error" : (value ?? null));
    }
  }
  return values;
}

function withoutErrors(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map([...values].map(([at, value]) => [at, value instanceof Object ? "error" : value]));
}

describe("our reader's values are those of two other readers, cell by cell", () => {
  it("in files that LibreOffice saved", async () => {
    await expectSame(workbooksIn(LIBREOFFICE));
  });

  it("in submissions of the demo", async () => {
    const dir = desk("ý kiến thứ hai");
    await makeHonestCampaign(dir, await findPack("hocmon-2024"), 4, 1);
    await expectSame(workbooksIn(join(dir, "nhan")));
  });
});

async function expectSame(workbooks: readonly Uint8Array[]): Promise<void> {
  expect(workbooks.length).toBeGreaterThan(2);
  for (const bytes of workbooks) {
    const ours = valuesOf(await readWorkbook(bytes));
    expect(ours.size).toBeGreaterThan(500);
    expect(sorted(valuesOf(await readWithExceljs(bytes)))).toEqual(sorted(ours));
    expect(sorted(valuesOfSheetJs(bytes))).toEqual(sorted(withoutErrors(ours)));
  }
}

function sorted(values: ReadonlyMap<string, unknown>): readonly (readonly [string, unknown])[] {
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1));
}
