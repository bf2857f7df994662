/** What the office wrote in fonts of old Vietnamese encodings. */
import ExcelJS from "exceljs";
import { parseUnitRegistry } from "../../src/core/campaign/parse-unit-registry.ts";
import { planPackWorkbook } from "../../src/core/pack-workbook/plan-pack-workbook.ts";
import { ProblemsError } from "../../src/use-cases/failures.ts";
import { tableFromBytes } from "../../src/use-cases/read-bytes.ts";
import { examinePackFile } from "../../src/use-cases/report-packs.ts";
import { workbookBytes } from "../../src/use-cases/workbook-bytes.ts";
import { loadPack } from "../packs/load-packs.ts";

/** Its letter ư was lost on the way. */
const UNCLEAR = "mäi ngêi, Trêng häc";

type Cell = readonly [text: string, font?: string];

async function registryFile(rows: readonly (readonly Cell[])[]) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  for (const [row, cells] of rows.entries()) {
    for (const [column, [text, font]] of cells.entries()) {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = text;
      if (font !== undefined) cell.font = { name: font };
    }
  }
  return { path: "don-vi.xlsx", bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

const head: readonly Cell[] = [["Mã"], ["Tên đơn vị"], ["Cấp học"]];

describe("A registry typed in an old font", () => {
  it.each<[string, Cell]>([
    ["TCVN3", ["Tr\u00ADêng TiÓu häc Thíi Th¹nh", ".VnTime"]],
    ["TCVN3, found without its font", ["Tr\u00ADêng TiÓu häc Thíi Th¹nh", "Arial"]],
    ["VNI", ["Tröôøng Tieåu hoïc Thôùi Thaïnh", "VNI-Times"]],
    ["of today", ["Trường Tiểu học Thới Thạnh", "Times New Roman"]],
  ])("names units in letters of today: %s", async (_, name) => {
    const table = await tableFromBytes(await registryFile([head, [["TH-01"], name, ["TH"]]]));
    expect(parseUnitRegistry(table, "don-vi.xlsx")).toMatchObject({
      ok: true,
      value: [{ unitId: "TH-01", name: "Trường Tiểu học Thới Thạnh", level: "TH" }],
    });
  });

  it("finds its columns by headings in the old font", async () => {
    const old: readonly Cell[] = [
      ["M·", ".VnTime"],
      ["Tªn ®¬n vÞ", ".VnTime"],
      ["CÊp häc", ".VnTime"],
    ];
    const name: Cell = ["TH Thíi Th¹nh", ".VnTime"];
    const table = await tableFromBytes(await registryFile([old, [["TH-01"], name, ["TH"]]]));
    expect(parseUnitRegistry(table, "don-vi.xlsx")).toMatchObject({
      ok: true,
      value: [{ unitId: "TH-01", name: "TH Thới Thạnh" }],
    });
  });

  it("is refused with its cell where a name may be meant in two ways", async () => {
    const file = await registryFile([head, [["TH-01"], [UNCLEAR, "Arial"], ["TH"]]]);
    const problems = await tableFromBytes(file).catch((error: unknown) =>
      error instanceof ProblemsError ? error.problems : error,
    );
    expect(problems).toEqual([
      {
        code: "unclear-encoding",
        args: { text: UNCLEAR, encoding: "TCVN3" },
        file: "don-vi.xlsx",
        sheet: "Sheet1",
        cell: "B2",
      },
    ]);
  });
});

describe("A pack typed in an old font", () => {
  async function packWith(change: Cell) {
    const pack = loadPack("q7-2024");
    const workbook = new ExcelJS.Workbook();
    const bytes = await workbookBytes(planPackWorkbook(pack, "2024-01-01T00:00:00.000Z"));
    await workbook.xlsx.load(bytes.slice().buffer);
    const label = pack.indicators[0]?.label.vi ?? "";
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.value !== label) return;
          [cell.value] = change;
          // Cells of one look share it.
          cell.style = { ...cell.style, font: { name: change[1] ?? "Arial" } };
        });
      });
    });
    const changed = new Uint8Array(await workbook.xlsx.writeBuffer());
    return examinePackFile({ path: "mau.xlsx", bytes: changed });
  }

  it("has labels in letters of today", async () => {
    const found = await packWith(["Tæng sè c¸n bé, gi¸o viªn", ".VnTime"]);
    const label = found.ok ? found.value.pack.indicators[0]?.label.vi : found.problems;
    expect(label).toBe("Tổng số cán bộ, giáo viên");
  });

  it("is refused with its cell where a label may be meant in two ways", async () => {
    const found = await packWith([UNCLEAR, "Arial"]);
    expect(found).toMatchObject({
      ok: false,
      problems: [{ code: "unclear-encoding", file: "mau.xlsx", args: { text: UNCLEAR } }],
    });
  });
});
