/** Text that a spreadsheet program would calculate, from the registry and the reports to every output. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Workbook, type Cell } from "exceljs";
import type { IndicatorCode } from "../../src/core/report-pack/codes.ts";
import { makeDesk, run } from "./run.ts";
import { resultOf, sendReport } from "./send-report.ts";

jest.setTimeout(300_000);

const desk = makeDesk();
const dir = desk("=đợt");

const named = {
  T1: "=1+1 Trường Tiểu học Lâm",
  T2: "@Trường THCS Lâm",
  T3: '-2+3*cmd|"/C calc"!A0 Trường Mầm non',
  T4: "+84 Trường Tiểu học Tân",
  T5: "＝1+1 Trường THCS Tân",
};
const area = "=HYPERLINK(1)";
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const registry = [
  "Mã,Tên đơn vị,Cấp học,Loại hình,Địa bàn",
  ...Object.entries(named).map(([unitId, name]) =>
    [unitId, quoted(`'${name}`), "Tiểu học", "công lập", quoted(`'${area}`)].join(","),
  ),
  "",
].join("\r\n");

const office = "=1+1 Phòng";
const remark = "=2+3";
const note = '@SUM(1) "ghi chú"';
const model = "+Mô hình";
/** The date, in all that the form asks, of a report with a warning that a note answers. */
const answers = { BC_NGAY: "2024-04-20", NX_01_01: remark, TT_01_01: 20, TT_01_01_GT: note };

/** Every text of a workbook, and every formula, as an independent program reads them. */
async function readBack(path: string): Promise<{ texts: Set<string>; formulas: string[] }> {
  const book = new Workbook();
  await book.xlsx.readFile(path);
  const texts = new Set<string>();
  const formulas: string[] = [];
  const take = (cell: Cell): void => {
    if (typeof cell.value === "string") texts.add(cell.value);
    else if (typeof cell.value === "object" && cell.value !== null) {
      if ("text" in cell.value) texts.add(cell.value.text);
      if (cell.formula) formulas.push(cell.formula);
    }
  };
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(take);
    });
  });
  return { texts, formulas };
}

beforeAll(async () => {
  writeFileSync(desk("don-vi.csv"), registry);
  const made = await run(
    ...["init", dir, "--pack", "hocmon-2024", "--period", "6T", "--year", "2024"],
    ...["--units", desk("don-vi.csv"), "--office", office, "--form", "full"],
  );
  expect(made).toMatchObject({ code: 0, err: "" });
  expect((await run("template", dir)).code).toBe(0);
  expect((await run("template", dir, "--common")).code).toBe(0);
  for (const unitId of Object.keys(named)) await sendReport(dir, unitId, answers, [model]);
  await run("merge", dir, "--fail-on", "never", "--as-of", "2024-04-26T08:00:00+07:00");
});

describe("text that a program would calculate", () => {
  const forms = (): string[] => readdirSync(`${dir}/bieu-mau`).map((name) => `bieu-mau/${name}`);

  it("is never a formula in any workbook", async () => {
    const books = [...forms(), "ket-qua/tong-hop.xlsx", "so-xu-ly.xlsx"];
    expect(books).toHaveLength(Object.keys(named).length + 3);
    const parts = ["1+1", "2+3", "cmd", "HYPERLINK(1)", "84 Trường", "SUM(1)", "Mô hình"];
    for (const book of books) {
      const { formulas } = await readBack(`${dir}/${book}`);
      const calculated = formulas
        // Texts in quotation marks are no part of what is calculated.
        .map((formula) => formula.replaceAll(/"(?:[^"]|"")*"/gu, ""))
        .filter((formula) => parts.some((part) => formula.includes(part)));
      expect({ book, calculated }).toEqual({ book, calculated: [] });
    }
  });

  it("stands in every workbook as it was written", async () => {
    const summary = await readBack(`${dir}/ket-qua/tong-hop.xlsx`);
    const register = await readBack(`${dir}/so-xu-ly.xlsx`);
    const wanted = [...Object.values(named), area];
    expect([...wanted, remark].filter((text) => !summary.texts.has(text))).toEqual([]);
    expect(Object.values(named).filter((text) => !register.texts.has(text))).toEqual([]);
    const given = await Promise.all(forms().map((form) => readBack(`${dir}/${form}`)));
    for (const name of Object.values(named)) {
      expect(given.filter(({ texts }) => texts.has(name)).length).toBeGreaterThan(0);
    }
  });

  it("is in the result as it was written", () => {
    const { units } = resultOf(dir);
    expect(units.map(({ name }) => name)).toEqual(Object.values(named));
    expect(units.map(({ values }) => values["NX_01_01" as IndicatorCode]?.value)).toEqual(
      units.map(() => remark),
    );
  });

  it("stays text in the registry of the next period", async () => {
    const next = desk("kỳ sau");
    const made = await run(
      ...["init", next, "--pack", "hocmon-2024", "--period", "9T", "--year", "2024"],
      ...["--units", `${dir}/don-vi.csv`],
    );
    expect(made).toMatchObject({ code: 0, err: "" });
    const text = readFileSync(`${next}/don-vi.csv`, "utf8");
    expect(text).toBe(readFileSync(`${dir}/don-vi.csv`, "utf8"));
    expect(text.split(/[\r\n,]+/u).filter((cell) => /^"?[=+\-@＝]/u.test(cell))).toEqual([]);
  });
});
