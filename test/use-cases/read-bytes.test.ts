/** What the office wrote in fonts of old Vietnamese encodings. */
import ExcelJS from "exceljs";
import { parseUnitRegistry } from "../../src/core/campaign/parse-unit-registry.ts";
import { planPackWorkbook } from "../../src/core/pack-workbook/plan-pack-workbook.ts";
import { UnreadableFileError } from "../../src/adapters/folder/folder.ts";
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
    const told = table.decoded?.map(({ encoding, stored, text }) => [encoding, stored, text]);
    expect(told).toEqual([
      ["TCVN3", "M·", "Mã"],
      ["TCVN3", "Tªn ®¬n vÞ", "Tên đơn vị"],
      ["TCVN3", "CÊp häc", "Cấp học"],
      ["TCVN3", "TH Thíi Th¹nh", "TH Thới Thạnh"],
    ]);
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

describe("A registry saved as CSV before Unicode", () => {
  /** Bytes of text whose letters are the code points of one byte each. */
  const csv = (...lines: readonly string[]) => ({
    path: "don-vi.csv",
    bytes: Uint8Array.from(lines.join("\r\n"), (letter) => letter.charCodeAt(0)),
  });
  const utf8 = (text: string) => ({ path: "don-vi.csv", bytes: new TextEncoder().encode(text) });

  it.each([
    {
      encoding: "TCVN3",
      lines: ["M·,Tªn ®¬n vÞ,CÊp häc", "TH-01,Tr\u00ADêng TiÓu häc Thíi Th¹nh,TH"],
    },
    {
      encoding: "VNI",
      lines: ["Maõ,Teân ñôn vò,Caáp hoïc", "TH-01,Tröôøng Tieåu hoïc Thôùi Thaïnh,TH"],
    },
    {
      encoding: "windows-1258",
      lines: [
        "Ma\u00DE,T\u00EAn \u00F0\u00F5n vi\u00F2,C\u00E2\u00ECp ho\u00F2c",
        "TH-01,Tr\u00FD\u00F5\u00CCng Ti\u00EA\u00D2u ho\u00F2c Th\u00F5\u00ECi Tha\u00F2nh,TH",
      ],
    },
  ])("names units in letters of today: $encoding", async ({ encoding, lines }) => {
    const table = await tableFromBytes(csv(...lines));
    expect(parseUnitRegistry(table, "don-vi.csv")).toMatchObject({
      ok: true,
      value: [{ unitId: "TH-01", name: "Trường Tiểu học Thới Thạnh", level: "TH" }],
    });
    // Both forms of every text that changed, headings too.
    const stored = lines.flatMap((line) => line.split(","));
    expect(table.decoded).toEqual(
      table.rows
        .flat()
        .flatMap((text, index) =>
          text === stored[index] ? [] : [{ encoding, stored: stored[index], text }],
        ),
    );
    expect(table.decoded).toHaveLength(4);
  });

  it.each([
    {
      why: "of today",
      text: "Mã;Tên đơn vị;Cấp học\nTH-01;Trường Tiểu học Thới Thạnh;TH",
      decoded: undefined,
    },
    {
      why: "whose font drew the letters, saved as Unicode",
      text: "Mã;Tên đơn vị;Cấp học\n\nTH-01;Tr\u00ADêng TiÓu häc Thíi Th¹nh;TH",
      decoded: [
        {
          encoding: "TCVN3",
          stored: "Tr\u00ADêng TiÓu häc Thíi Th¹nh",
          text: "Trường Tiểu học Thới Thạnh",
        },
      ],
    },
  ])("is read alike where it is UTF-8: $why", async ({ text, decoded }) => {
    const table = await tableFromBytes(utf8(text));
    expect(parseUnitRegistry(table, "don-vi.csv")).toMatchObject({
      ok: true,
      value: [{ unitId: "TH-01", name: "Trường Tiểu học Thới Thạnh", level: "TH" }],
    });
    expect(table.decoded).toEqual(decoded);
  });

  it("is refused with its line where it is UTF-8 and cannot be told", async () => {
    const file = utf8(`Mã;Tên đơn vị;Cấp học\n\nTH-01;${UNCLEAR};TH`);
    await expect(problemsOf(file)).resolves.toEqual([
      {
        code: "unclear-encoding",
        args: { text: UNCLEAR, encoding: "TCVN3" },
        file: "don-vi.csv",
        cell: "B3",
      },
    ]);
  });

  it("is refused with its cell where a name is no Vietnamese in the table's encoding", async () => {
    const file = csv(
      "M·;Tªn ®¬n vÞ;CÊp häc",
      "",
      "TH-01;Tr\u00ADêng TiÓu häc Thíi Th¹nh;TH",
      "TH-02;Tr\u00ADêng TiÓu häc Ph\u00FF Hßa;TH",
      "TH-03;Tr\u00ADêng TiÓu häc B\u00B5 §iÓm;TH",
    );
    await expect(problemsOf(file)).resolves.toEqual([
      {
        code: "unclear-encoding",
        args: { text: "Tr\u00ADêng TiÓu häc Ph\u00FF Hßa", encoding: "TCVN3" },
        file: "don-vi.csv",
        cell: "B4",
      },
    ]);
  });

  it("is refused where names are Vietnamese in two encodings", async () => {
    // Windows-1252 or TCVN3: Hòa or Hũa.
    const file = csv("Ma,Ten,Cap", "TH-01,TH Hòa,TH");
    await expect(problemsOf(file)).resolves.toMatchObject([
      { code: "unclear-encoding", args: { text: "TH Hòa", encoding: "TCVN3" }, cell: "B2" },
    ]);
  });

  it("is refused as a whole where no encoding makes words of it", async () => {
    const file = csv("Ma,Ten,Cap", "TH-01,\u00C0\u00FF\u0081 \u00D0\u00FF,TH");
    await expect(tableFromBytes(file)).rejects.toThrow(UnreadableFileError);
    // As Excel saves in a country of other letters.
    const lossy = csv("Ma,Ten,Cap", "TH-01,Tr??ng TH Hà Tiên,TH");
    await expect(tableFromBytes(lossy)).rejects.toThrow(UnreadableFileError);
  });
});

function problemsOf(file: Parameters<typeof tableFromBytes>[0]): Promise<unknown> {
  return tableFromBytes(file).catch((error: unknown) =>
    error instanceof ProblemsError ? error.problems : error,
  );
}

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
