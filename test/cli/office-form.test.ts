/** The office's own form, from `template` to the summary, as its specialist goes through it. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { ConsolidationResult } from "../../src/core/consolidation/result.ts";
import { makeDesk, NOW, REGISTRY, run } from "./run.ts";

jest.setTimeout(120_000);

const desk = makeDesk();
const FORM = "bieu-mau/_co-quan.xlsx";

interface Asked {
  readonly pack?: string;
  readonly period?: string;
  readonly year?: number;
  readonly more?: readonly string[];
}

/** A campaign of three units with its templates made. */
async function campaign(
  name: string,
  { pack = "sonla-2018-2022", period = "12T", year = 2021, more = [] }: Asked = {},
): Promise<string> {
  const units = desk("don-vi.csv");
  writeFileSync(units, REGISTRY);
  const dir = desk(name);
  const asked = ["--pack", pack, "--period", period, "--year", String(year), "--units", units];
  const opened = await run("init", dir, ...asked, "--office", "Phòng Giáo dục", ...more);
  expect(opened).toMatchObject({ code: 0, err: "" });
  expect((await run("template", dir)).code).toBe(0);
  return dir;
}

type Typed = Readonly<Record<string, string | number | Date>>;

/** Types into the form by the codes in its second column, as a person does, and saves it. */
async function fill(dir: string, values: Typed): Promise<void> {
  const workbook = await openForm(dir);
  workbook.getWorksheet("Báo cáo")?.eachRow((row) => {
    const code = row.getCell(2).value;
    const value = typeof code === "string" ? values[code] : undefined;
    if (value !== undefined) row.getCell(5).value = value;
  });
  await workbook.xlsx.writeFile(`${dir}/${FORM}`);
}

async function openForm(dir: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(`${dir}/${FORM}`);
  return workbook;
}

async function merged(dir: string): Promise<ConsolidationResult> {
  await run("merge", dir);
  return JSON.parse(readFileSync(`${dir}/ket-qua/ket-qua.json`, "utf8")) as ConsolidationResult;
}

const officeFindings = ({ findings }: ConsolidationResult): readonly string[] =>
  findings
    .filter(({ file }) => file === FORM)
    .map(({ severity, code, rule, unitId, cell }) =>
      [severity, rule ?? code, unitId ?? "no unit", cell ?? ""].join(" "),
    );

describe("the office's own form", () => {
  it.each<Asked & { readonly is: boolean }>([
    { pack: "sonla-2018-2022", is: true },
    { pack: "danguy-sogd-hcm-2024", year: 2024, is: true },
    { pack: "dautieng-2024", year: 2024, more: ["--due", "2024-12-14"], is: true },
    { pack: "hocmon-2024", year: 2024, is: false },
    { pack: "q7-2024", year: 2024, more: ["--due", "2024-12-14"], is: false },
  ])(
    "is made where the pack asks something of the office: $pack, $is",
    async ({ is, ...asked }) => {
      const dir = await campaign(`đợt ${asked.pack ?? ""}`, asked);
      expect(existsSync(`${dir}/${FORM}`)).toBe(is);
    },
  );

  it("asks only what the office fills in, and names the office", async () => {
    const sheet = (await openForm(await campaign("biểu"))).getWorksheet("Báo cáo");
    const column = (number: number): readonly string[] =>
      (sheet?.getColumn(number).values ?? []).flatMap((value) =>
        typeof value === "string" && /^[A-Z]{2}(?:_\d\d){2}$/u.test(value) ? [value] : [],
      );
    expect(column(2)).toEqual(["CC_07_04", "CC_04_01", "CC_04_02", "CC_04_03", "KT_04_04"]);
    expect(sheet?.getCell("C3").value).toBe("Phòng Giáo dục");
    expect(sheet?.getCell("A5").value).toBe("……");
    expect(sheet?.getCell("A6").value).toBe("PHÒNG GIÁO DỤC");
  });

  it.each([["--lang", "vi"], ["--common"]])("comes with %s %s too", async (...options) => {
    const dir = await campaign(`lần hai ${options.join("")}`);
    const { out } = await run("template", dir, ...options);
    expect(out).toContain("_co-quan.xlsx");
  });
});

describe("what the office entered", () => {
  it("stands in the result with its cell, a computed share too; a blank stays one", async () => {
    const dir = await campaign("đã nhập");
    await fill(dir, { CC_07_04: "Có", CC_04_01: 200, CC_04_02: "190 phiếu" });
    const result = await merged(dir);
    expect(result.office.values).toEqual({
      CC_04_01: { value: 200, file: FORM, sheet: "Báo cáo", cell: "E16" },
      CC_04_02: { value: 190, raw: "190 phiếu", file: FORM, sheet: "Báo cáo", cell: "E17" },
      CC_04_03: { value: 0.95, file: FORM, sheet: "Báo cáo", cell: "E18" },
      CC_07_04: { value: true, file: FORM, sheet: "Báo cáo", cell: "E15" },
      KT_04_04: { value: null, why: "blank", file: FORM, sheet: "Báo cáo", cell: "E21" },
    });
    // It is no unit's: no total, no group, no file received.
    expect(Object.keys(result.totals)).not.toContain("CC_04_01");
    expect(result.files).toEqual([]);
    // Nobody's spreadsheet program has calculated the share: the pack's own formula gives it.
    expect(officeFindings(result)).toEqual([
      "note interpreted no unit E17",
      "note no-cached-value no unit E18",
    ]);
  });

  it("stands in the summary's column of totals, with a mark and a link to the form", async () => {
    const dir = await campaign("bảng tổng hợp");
    await fill(dir, { CC_07_04: "Có", CC_04_01: 200, CC_04_02: 190 });
    await merged(dir);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(`${dir}/ket-qua/tong-hop.xlsx`);
    const rows = new Map<string, readonly unknown[]>();
    workbook.getWorksheet("Tổng hợp")?.eachRow((row) => {
      const cells = Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).value);
      if (typeof cells[1] === "string") rows.set(cells[1], cells.slice(3));
    });
    const mark = "cơ quan tổng hợp nhập";
    const link = (cell: string) => ({
      text: `_co-quan.xlsx ${cell}`,
      hyperlink: `../${FORM}`,
    });
    // Measure, three school levels, total, mark, where; then two areas.
    expect(rows.get("CC_04_01")?.slice(0, 7)).toEqual([
      ...["phiếu", null, null, null, 200, mark, link("E16")],
    ]);
    expect(rows.get("CC_07_04")?.[4]).toBe("Có");
    expect(rows.get("CC_04_03")?.[4]).toBe(0.95);
    expect(rows.get("KT_04_04")?.slice(4, 6)).toEqual(["để trống", mark]);
  });

  it("is judged by the rules of its own form, without any unit", async () => {
    const dir = await campaign("chưa khớp");
    await fill(dir, { CC_07_04: "Có", CC_04_01: 0, CC_04_02: 5 });
    expect(officeFindings(await merged(dir))).toEqual([
      "error R-CC-03 no unit E17",
      "warning R-CC-06 no unit E16",
    ]);
    const { out, code } = await run("check", `${dir}/${FORM}`);
    expect(code).toBe(1);
    expect(out).toContain("Báo cáo!E17");
  });

  it("is counted in one line, before and after", async () => {
    const dir = await campaign("mấy số");
    const line = async (): Promise<string | undefined> =>
      (await run("status", dir)).out.split("\n").find((one) => one.includes("tự nhập"));
    expect(await line()).toBe(
      "Cơ quan tổng hợp tự nhập: đã có 0/4 số liệu (bieu-mau/_co-quan.xlsx, do lệnh template tạo).",
    );
    await fill(dir, { CC_04_01: 200, KT_04_04: 0 });
    expect(await line()).toContain("2/4");
  });

  it("is compared with the period before", async () => {
    const before = await campaign("kỳ trước", { period: "6T" });
    await fill(before, { CC_04_01: 120, KT_04_04: 7 });
    await merged(before);
    const previous = ["--previous", `${before}/ket-qua/ket-qua.json`];
    const dir = await campaign("kỳ này", { more: previous });
    await fill(dir, { CC_04_01: 100, KT_04_04: 9 });
    expect(officeFindings(await merged(dir))).toEqual(["warning K-LK-01 no unit E16"]);
    const sheet = (await openForm(dir)).getWorksheet("Báo cáo");
    expect([sheet?.getCell("F16").value, sheet?.getCell("F21").value]).toEqual([120, 7]);
  });
});

describe("making templates again", () => {
  it("never writes over what was entered, be it one note", async () => {
    const dir = await campaign("làm lại");
    const workbook = await openForm(dir);
    const sheet = workbook.getWorksheet("Báo cáo");
    if (sheet !== undefined) sheet.getCell("G16").value = "chờ Phòng Nội vụ";
    await workbook.xlsx.writeFile(`${dir}/${FORM}`);
    const before = readFileSync(`${dir}/${FORM}`);
    const again = await run("template", dir);
    expect(again.out).toContain("Giữ nguyên");
    expect(readFileSync(`${dir}/${FORM}`)).toEqual(before);
    expect(JSON.parse((await run("template", dir, "--json")).out)).toMatchObject({
      kept: [`${dir}/${FORM}`],
    });
  });

  it("never writes over one that somebody saved, be it for workings of her own", async () => {
    const dir = await campaign("ghi chép");
    const workbook = await openForm(dir);
    workbook.addWorksheet("Ghi chép").getCell("A1").value = "Khảo sát tháng 10: 123 phiếu";
    workbook.modified = new Date(Date.parse(NOW) + 60_000);
    await workbook.xlsx.writeFile(`${dir}/${FORM}`);
    const before = readFileSync(`${dir}/${FORM}`);
    expect((await run("template", dir)).out).toContain("Giữ nguyên");
    expect(readFileSync(`${dir}/${FORM}`)).toEqual(before);
  });

  it("leaves what cannot be read, and replaces a blank form", async () => {
    const dir = await campaign("hỏng");
    expect((await run("template", dir)).out).toContain("Đã tạo biểu để cơ quan tổng hợp");
    writeFileSync(`${dir}/${FORM}`, "not a workbook");
    expect((await run("template", dir)).out).toContain("Giữ nguyên");
    expect(readFileSync(`${dir}/${FORM}`, "utf8")).toBe("not a workbook");
  });
});

describe("an office form that cannot be used is told", () => {
  it.each([
    {
      why: "hỏng",
      spoil: (dir: string) => {
        writeFileSync(`${dir}/${FORM}`, "x");
      },
    },
    {
      why: "không phải biểu của cơ quan",
      spoil: (dir: string) => {
        copyFileSync(`${dir}/bieu-mau/12T-2021 - TH Thới Lâm.xlsx`, `${dir}/${FORM}`);
      },
    },
  ])("$why", async ({ why, spoil }) => {
    const dir = await campaign(`lạ ${why}`);
    spoil(dir);
    const result = await merged(dir);
    expect(officeFindings(result)).toEqual(["error office-form-unusable no unit "]);
    expect(result.findings.find(({ file }) => file === FORM)?.message).toContain(why);
    expect(result.office.values).toEqual({});
  });

  it("of another period", async () => {
    const other = await campaign("kỳ khác", { period: "6T" });
    await fill(other, { KT_04_04: 3 });
    const dir = await campaign("kỳ đúng");
    copyFileSync(`${other}/${FORM}`, `${dir}/${FORM}`);
    expect(officeFindings(await merged(dir))).toEqual(["error office-form-unusable no unit "]);
  });

  it("among the files received, it is nobody's report, even when it is assigned", async () => {
    const dir = await campaign("trong nhan");
    await fill(dir, { KT_04_04: 3 });
    copyFileSync(`${dir}/${FORM}`, `${dir}/nhan/TH Thới Lâm.xlsx`);
    await run("merge", dir, "--assign", "TH Thới Lâm.xlsx=T1");
    const result = await merged(dir);
    expect(result.files).toMatchObject([{ status: "ignored" }]);
    expect(result.files[0]?.reason).toContain(FORM);
    expect(result.files[0]?.unitId).toBeUndefined();
    expect(result.units.map(({ status }) => status)).toEqual(["missing", "missing", "missing"]);
  });
});
