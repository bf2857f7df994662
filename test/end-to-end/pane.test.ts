import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { filesFromArchive } from "../../src/adapters/folder/archive.ts";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { formatCellAddress } from "../../src/core/workbook/cell-address.ts";
import { sheetNamed, type SheetSnapshot } from "../../src/core/workbook/workbook-snapshot.ts";
import { chooseFiles } from "../browser/choose-files.ts";
import { launchBrowser } from "../browser/find-browser.ts";
import { builtProduct } from "../build/built.ts";
import { REGISTRY, run } from "../cli/run.ts";
import { targetOf } from "../office-host/model/named-item.ts";
import { openExcel, type ExcelHost, type ExcelHostOptions } from "../office-host/open-excel.ts";
import { objectionsOf, overflowOf } from "./accessible.ts";
import { comparable, findReport, demoDistrict, type DemoDistrict } from "./demo-district.ts";
import { takePicture } from "./take-pictures.ts";

let browser: Browser;
let district: DemoDistrict;
let pane: string;

beforeAll(async () => {
  district = await demoDistrict();
  pane = join(await builtProduct(), "pane");
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser.close());

/** What Excel 2019 has, and what Microsoft 365 has. */
const versions = [{ excelApi: "1.7" }, { excelApi: "1.17" }] as const;

async function open(options: Omit<ExcelHostOptions, "browser" | "pane"> = {}): Promise<ExcelHost> {
  const host = await openExcel({ browser, pane, ...options });
  await host.pane.getByRole("tab").first().waitFor();
  return host;
}

/** Nothing went wrong behind the user's back, and nothing was asked that this Excel does not have. */
function expectQuiet({ missing, problems, refused }: ExcelHost): void {
  expect({ missing, problems, refused }).toEqual({ missing: [], problems: [], refused: [] });
}

describe.each(versions)("the school in Excel with ExcelApi $excelApi", ({ excelApi }) => {
  it("corrects, repairs, explains and stamps its report", async () => {
    const file = await findReport(district, (unit) => unit.status === "accepted");
    const host = await open({ excelApi, workbook: readFileSync(join(district.dir, file)) });
    const { pane: frame } = host;
    const ready = frame.getByRole("button", { name: "Sẵn sàng gửi" });
    const figure = placeOf(host, "DN_01_01");
    const right = valueAt(host, figure);
    if (typeof right !== "number") throw new Error("The report has no such figure.");
    await ready.waitFor();
    await takePicture(host.page, `pane-check-clean-${excelApi}`);

    // A figure that contradicts others is told while the clerk types, and a click leads to it.
    host.edit(figure.sheet, figure.cell, right + 900);
    await frame.getByText(/^Còn \d+ nội dung cần sửa trước khi gửi/u).waitFor();
    await takePicture(host.page, `pane-check-findings-${excelApi}`);
    expect(await objectionsOf(host.page)).toEqual([]);
    expect(await overflowOf(frame)).toBe(0);
    await frame
      .getByRole("button", { name: new RegExp(`${figure.cell}$`, "u") })
      .first()
      .click();
    await until(() => {
      const area = host.workbook.selection?.area;
      return area?.row === figure.row && area.column === figure.column;
    });

    // Text where a number belongs is rewritten by one click, and means the same.
    host.edit(figure.sheet, figure.cell, `'${right} đơn`);
    // The report may have had other texts of this kind before.
    await frame.getByText(`${right} đơn`, { exact: true }).first().waitFor();
    await frame.getByRole("button", { name: /^Sửa tất cả/u }).click();
    await until(() => valueAt(host, figure) === right);
    await frame.getByText(/^Còn \d+ nội dung cần sửa/u).waitFor({ state: "detached" });

    await ready.click();
    await frame.getByText("Mã đối chiếu").waitFor();
    await takePicture(host.page, `pane-check-stamped-${excelApi}`);
    expectQuiet(host);

    // The office sees that it was checked and not changed since.
    const dir = mkdtempSync(join(tmpdir(), "Phòng GDĐT – "));
    const received = join(district.dir, "nhan");
    const isOfOthers = (path: string): boolean =>
      path.startsWith(join(received, sep)) && !join(district.dir, file).startsWith(path);
    cpSync(district.dir, dir, { recursive: true, filter: (path) => !isOfOthers(path) });
    writeFileSync(join(dir, file), await host.toXlsx());
    await run("merge", dir);
    const merged = JSON.parse(readFileSync(join(dir, "ket-qua/ket-qua.json"), "utf8")) as {
      files: { file: string; checked?: { state: string } }[];
    };
    expect(merged.files.find((one) => one.file === file)?.checked?.state).toBe("unchanged");
    rmSync(dir, { recursive: true, force: true });
    await host.close();
  });

  it("is told of hidden figures and old fonts before the office is", async () => {
    const file = await findReport(district, (unit) => unit.status === "accepted");
    const host = await open({ excelApi, workbook: readFileSync(join(district.dir, file)) });
    const figure = placeOf(host, "DN_01_01");
    await host.pane.getByRole("button", { name: "Sẵn sàng gửi" }).waitFor();
    host.workbook.sheet(figure.sheet)?.hiddenRows.add(figure.row);
    const note = placeOf(host, "DN_01_02_GT");
    const area = { row: note.row, column: note.column, rowCount: 1, columnCount: 1 };
    host.workbook.sheet(note.sheet)?.setFormat(area, "Font.Name", ".VnTime");
    host.edit(note.sheet, note.cell, "Tr­êng ®· ®èi chiÕu");
    await host.pane.getByText(/lưu ý, không phải làm gì thêm/u).click();
    await host.pane
      .getByText(/bị ẩn|đang ẩn/u)
      .first()
      .waitFor();
    await host.pane
      .getByText(/Trường đã đối chiếu/u)
      .first()
      .waitFor();
    await takePicture(host.page, `pane-check-hidden-${excelApi}`);
    expectQuiet(host);
    await host.close();
  });

  it("writes a reason beside a figure, which closes the warning", async () => {
    const file = await findReport(
      district,
      (unit) => unit.warnings > 0 && unit.status === "accepted",
    );
    const host = await open({ excelApi, workbook: readFileSync(join(district.dir, file)) });
    const { pane: frame } = host;
    const fields = frame.getByRole("textbox", { name: /^Ghi chú, lý do/u });
    await fields.first().waitFor();
    const before = await fields.count();
    const label = await fields
      .first()
      .evaluate((field) => field.closest("div[class*=Field]")?.textContent);
    const [, sheet = "", cell = ""] = /\((.+)!([A-Z]+\d+)\)/u.exec(label ?? "") ?? [];
    await fields.first().fill("Theo sổ theo dõi, đã đối chiếu");
    await frame
      .getByRole("button", { name: /^Ghi vào biểu/u })
      .first()
      .click();
    await until(async () => (await fields.count()) === before - 1);
    const note = host.workbook.sheet(sheet)?.cellsIn(areaOf(cell))[0]?.cell.value;
    expect(note).toBe("Theo sổ theo dõi, đã đối chiếu");
    expectQuiet(host);
    await host.close();
  });
});

describe("the school's pane", () => {
  it.each([
    { language: "vi", says: /^Biểu mẫu chưa điền/u },
    { language: "en", says: /^The form is blank/u },
  ])("says that a form is blank, light and dark: $language", async ({ language, says }) => {
    const forms = readdirSync(join(district.dir, "bieu-mau"));
    const form = forms.find((name) => name.includes(" - MN ")) ?? "";
    const host = await open({ workbook: readFileSync(join(district.dir, "bieu-mau", form)) });
    const { page, pane: frame } = host;
    if (language === "en") await frame.getByRole("button", { name: /English|EN/u }).click();
    await frame.getByText(says).waitFor();
    for (const scheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await takePicture(page, `pane-check-blank-${language}-${scheme}`);
      // Nothing but colours differs in the dark.
      const rule = scheme === "dark" ? "color-contrast" : undefined;
      expect({ scheme, axe: await objectionsOf(page, rule) }).toEqual({ scheme, axe: [] });
      expect({ scheme, over: await overflowOf(frame) }).toEqual({ scheme, over: 0 });
    }
    expectQuiet(host);
    await host.close();
  });

  it("says what to do in a workbook that is no report", async () => {
    const host = await open();
    await host.pane.getByText("Sổ tính này chưa phải biểu mẫu báo cáo").waitFor();
    await takePicture(host.page, "pane-check-empty");
    expect(await objectionsOf(host.page)).toEqual([]);
    await host.close();
  });

  it("keeps what it knows while a cell is being edited, and reads on afterwards", async () => {
    const file = await findReport(district, (unit) => unit.status === "accepted");
    const host = await open({ workbook: readFileSync(join(district.dir, file)) });
    const { pane: frame } = host;
    const figure = placeOf(host, "DN_01_01");
    const ready = frame.getByRole("button", { name: "Sẵn sàng gửi" });
    await ready.waitFor();
    host.beginCellEdit();
    await frame.getByRole("button", { name: "Kiểm tra lại" }).click();
    await frame.getByLabel("Đang kiểm tra lại…").waitFor();
    expect(await ready.isVisible()).toBe(true);
    host.endCellEdit();
    host.edit(figure.sheet, figure.cell, 999);
    await frame.getByText(/^Còn \d+ nội dung cần sửa/u).waitFor();
    expectQuiet(host);
    await host.close();
  });
});

describe.each(versions)("the specialist in Excel with ExcelApi $excelApi", ({ excelApi }) => {
  it("reads what the command line reads, merges into the open workbook, twice, and keeps what was added elsewhere", async () => {
    const host = await open({ excelApi });
    const { pane: frame } = host;
    await openAndRead(host);
    await takePicture(host.page, `pane-merge-plan-${excelApi}`);
    expect(await objectionsOf(host.page)).toEqual([]);
    expect(await overflowOf(frame)).toBe(0);
    expect(comparable(await savedResult(host))).toEqual(comparable(await district.result()));

    const before = host.requests.length;
    await write(host);
    const requests = host.requests.slice(before).filter(({ isWrite }) => isWrite);
    expect(requests.length).toBeLessThanOrEqual(10);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
    await takePicture(host.page, `pane-merge-written-${excelApi}`);

    // The same cells as the workbook that the command line writes.
    const theirs = await readWorkbook(readFileSync(join(district.dir, "ket-qua/tong-hop.xlsx")));
    const ours = await readWorkbook(await host.toXlsx());
    for (const name of ["Chi tiết", "Tổng hợp", "Danh sách", "Phần lời của đơn vị"]) {
      expect({ name, cells: cellsOf(sheetNamed(ours, name)) }).toEqual({
        name,
        cells: cellsOf(sheetNamed(theirs, name)),
      });
    }

    // The specialist's own sheet, and a formula that looks into ours, outlive the next merge.
    host.workbook.addSheet("Của tôi");
    host.edit("Của tôi", "A1", "='Chi tiết'!B8");
    host.edit("Của tôi", "A2", "Ghi chú riêng");
    await frame.getByRole("button", { name: "Đọc và đối chiếu lại" }).click();
    await planned(frame).waitFor();
    await write(host);
    const own = host.workbook.sheet("Của tôi");
    expect(own?.cellsIn(areaOf("A1"))[0]?.cell.formula).toBe("'Chi tiết'!B8");
    expect(own?.cellsIn(areaOf("A2"))[0]?.cell.value).toBe("Ghi chú riêng");
    const names = host.workbook.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("Chi tiết"))).toEqual(["Chi tiết"]);
    expectQuiet(host);

    // The workbook keeps the campaign: opened again, it is there by itself.
    const again = await openExcel({
      browser,
      pane,
      excelApi,
      workbook: await host.toXlsx(),
      settings: host.settings() as Record<string, string>,
    });
    await again.pane.getByRole("tab", { name: "Tổng hợp" }).click();
    await again.pane.getByText("60 đơn vị").first().waitFor();
    await again.close();
    await host.close();
  });

  it("leaves nothing half written", async () => {
    const host = await open({ excelApi });
    await openAndRead(host);
    await write(host);
    const sheets = contentsOf(host);
    const isRefused = async (says: RegExp): Promise<void> => {
      await host.pane.getByRole("button", { name: "Đọc và đối chiếu lại" }).click();
      await planned(host.pane).waitFor();
      const button = { name: "Ghi vào sổ tính này", disabled: false };
      await host.pane.getByRole("button", button).click();
      await host.pane.getByText(says).first().waitFor();
      // The preview may have said it as well, while this was still writing.
      await host.pane.getByRole("button", button).waitFor();
      expect(contentsOf(host)).toEqual(sheets);
    };

    const sheet = host.workbook.sheet("Chi tiết");
    if (sheet === undefined) throw new Error("Nothing was written.");
    sheet.protection = { allowed: new Set() };
    await isRefused(/Chi tiết.*bảo vệ|bảo vệ.*Chi tiết/u);

    sheet.protection = undefined;
    // Excel refuses a request in the middle.
    host.fail({ error: 5102, after: 2 });
    await isRefused(/không có gì bị ghi dở/u);
    await host.close();
  });
});

describe("a new campaign in Excel", () => {
  it("takes its units from a sheet of the open workbook, and is kept in it", async () => {
    const host = await open({ page: "taskpane.html?view=merge" });
    const { pane: frame } = host;
    host.workbook.addSheet("Danh mục");
    REGISTRY.trim()
      .split("\r\n")
      .forEach((line, row) => {
        line.split(",").forEach((text, column) => {
          host.edit("Danh mục", formatCellAddress({ row, column }), text);
        });
      });
    await frame.getByRole("button", { name: "Tạo đợt báo cáo mới" }).click();
    await frame.getByLabel("Hoặc lấy từ trang tính đang mở").selectOption("Danh mục");
    await frame.getByRole("radio", { name: /huyện Hóc Môn/u }).check();
    await frame.getByRole("textbox", { name: "Năm", exact: true }).fill("2024");
    const into = frame.getByRole("checkbox", { name: /^Lưu vào một thư mục/u });
    if ((await into.count()) > 0) await into.uncheck();
    await frame.getByRole("button", { name: "Tạo đợt báo cáo", exact: true }).click();
    await frame.getByText("3 đơn vị").first().waitFor();
    expect(Object.keys(host.settings())).toHaveLength(1);
    expectQuiet(host);
    await host.close();
  });
});

describe("looks", () => {
  it.each([
    { name: "dark", theme: dark("#1F1F1F", "#FFFFFF") },
    { name: "light", theme: dark("#FFFFFF", "#000000") },
  ])("follows the theme of Office: $name", async ({ name, theme }) => {
    const file = await findReport(district, (unit) => unit.status === "needs-fixing");
    const workbook = readFileSync(join(district.dir, file));
    const host = await open({ theme, workbook });
    await host.pane.getByText(/^Còn \d+ nội dung cần sửa/u).waitFor();
    await takePicture(host.page, `pane-theme-${name}`);
    expect(await objectionsOf(host.page)).toEqual([]);
    await host.close();
  });
});

function dark(bodyBackgroundColor: string, bodyForegroundColor: string) {
  return {
    bodyBackgroundColor,
    bodyForegroundColor,
    controlBackgroundColor: bodyBackgroundColor,
    controlForegroundColor: bodyForegroundColor,
  };
}

const planned = (frame: Frame) => frame.getByRole("heading", { name: "Xem trước khi ghi" });

async function openAndRead({ page, pane: frame }: ExcelHost): Promise<void> {
  await frame.getByRole("tab", { name: "Tổng hợp" }).click();
  const choose = frame.getByRole("button", { name: "Chọn tệp .tonghop.zip" });
  await chooseFiles(page, district.archive, () => choose.click());
  await frame.getByRole("button", { name: "Đọc và đối chiếu" }).click();
  await planned(frame).waitFor();
}

/** The result inside the campaign that the pane saves as a file. */
async function savedResult({ page, pane: frame }: ExcelHost): Promise<unknown> {
  const more = frame.getByRole("button", { name: "Biểu mẫu và lưu đợt" });
  if ((await more.getAttribute("aria-expanded")) !== "true") await more.click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    frame.getByRole("button", { name: "Lưu đợt báo cáo (.tonghop.zip)" }).click(),
  ]);
  const files = filesFromArchive(readFileSync(await download.path()));
  const bytes = files.find(({ path }) => path === "ket-qua/ket-qua.json")?.bytes;
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

async function write({ pane: frame }: ExcelHost): Promise<void> {
  await frame.getByRole("button", { name: "Ghi vào sổ tính này" }).click();
  await frame.getByText(/^Đã ghi vào sổ tính này/u).waitFor();
}

interface Place {
  readonly sheet: string;
  /** A1 text. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

function placeOf({ workbook }: ExcelHost, name: string): Place {
  const item = workbook.names.find((one) => one.name === name);
  const target = item && targetOf(item, workbook);
  if (target === undefined) throw new Error(`The report has no cell named ${name}.`);
  const { row, column } = target.area;
  return { sheet: target.sheet.name, cell: formatCellAddress({ row, column }), row, column };
}

function valueAt({ workbook }: ExcelHost, { sheet, row, column }: Place): unknown {
  return workbook.sheet(sheet)?.valueAt({ row, column });
}

function areaOf(cell: string) {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column, rowCount: 1, columnCount: 1 };
}

/** Values by address; formulas do not matter, their results do. */
function cellsOf(sheet: SheetSnapshot | undefined): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet?.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      const value = cell?.formula === undefined ? cell?.value : `=${cell.formula}`;
      if (value !== undefined && value !== null && value !== "") {
        cells[formatCellAddress({ row: rowIndex, column })] =
          typeof value === "string" ? value.replace(/Tính đến .+$/u, "Tính đến …") : value;
      }
    });
  });
  return cells;
}

function contentsOf({ workbook }: ExcelHost): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells()].map(({ row, column, cell: { value, formula } }) => ({
      row,
      column,
      value,
      formula,
    })),
  }));
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It never came to hold.");
}
