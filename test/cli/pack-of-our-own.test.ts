/**
 * A regime that nobody programmed: fire safety at the schools of a commune, written in Excel by
 * following `Hướng dẫn`, from the empty workbook to the summary.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { fillTemplate } from "../../src/core/template/fill-template.ts";
import { planTemplate } from "../../src/core/template/plan-template.ts";
import { serialFromDate } from "../../src/core/workbook/date-serial.ts";
import type { PlannedValue } from "../../src/core/workbook/workbook-plan.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { workbookBytes } from "../../src/use-cases/workbook-bytes.ts";
import {
  editWorkbook,
  headingsOf,
  sheetIn,
  typeRows,
  type TypedRow,
} from "../core/pack-workbook/type-into-workbook.ts";
import { makeDesk, run } from "./run.ts";
import { resultOf } from "./send-report.ts";

jest.setTimeout(180_000);

const desk = makeDesk();
const packFile = desk("PCCC trường học.xlsx");

const source: TypedRow = {
  "Văn bản nguồn": "Kế hoạch 45/KH-UBND",
  "Chỗ trong văn bản": "Mục II",
  "Tự rút ra": "Không",
};

const count: TypedRow = {
  Kiểu: "số nguyên",
  "Bắt buộc": "Có",
  "Tính chất": "thời điểm",
  "Cách tổng hợp": "cộng",
  "Mức dùng": "thường dùng",
  ...source,
};

const indicators: readonly TypedRow[] = [
  { ...count, Mục: "TT", Mã: "PC_01_01", "Tên chỉ tiêu": "Số cán bộ, giáo viên, nhân viên" },
  { ...count, Mục: "TT", Mã: "PC_01_02", "Tên chỉ tiêu": "Số người đã được tập huấn PCCC" },
  {
    ...count,
    ...{ Mục: "TT", Mã: "PC_01_03", "Tên chỉ tiêu": "Tỷ lệ người đã được tập huấn" },
    ...{ Kiểu: "tỷ lệ", "Bắt buộc": "Không", "Cách tổng hợp": "Tỉ lệ" },
    ...{ "Tử số": "=PC_01_02", "Mẫu số": "PC_01_01" },
    "Công thức tính": "=IF(N(PC_01_01)=0;“”;PC_01_02/PC_01_01)",
  },
  {
    ...count,
    ...{ Mục: "PC", Mã: "PC_02_01", "Tên chỉ tiêu": "Có phương án chữa cháy được phê duyệt" },
    ...{ Kiểu: "Có/Không", "Cách tổng hợp": "tỷ lệ Có", "Giữ qua năm": true },
  },
  {
    ...count,
    ...{ Mục: "PC", Mã: "PC_02_02", "Tên chỉ tiêu": "Ngày phê duyệt phương án" },
    ...{ Kiểu: "ngày", "Bắt buộc": "Không", "Cách tổng hợp": "ngày mới nhất" },
    ...{ "Tính chất": "không theo kỳ", "Ngày muộn nhất": "ngày báo cáo" },
  },
  {
    ...count,
    ...{ Mục: "PC", Mã: "PC_03_01 ", "Tên chỉ tiêu": "Số bình chữa cháy", "Đơn vị tính": "bình" },
    "Tiêu biểu": "Có",
  },
  {
    ...count,
    ...{ Mục: "PC", Mã: "PC_03_02", "Tên chỉ tiêu": "Trong đó còn hạn", "Đơn vị tính": "bình" },
  },
  {
    ...count,
    ...{ Mục: "DT", Mã: "PC_04_01", "Tên chỉ tiêu": "Số buổi diễn tập", "Đơn vị tính": "buổi" },
    "Tính chất": "lũy kế",
  },
  {
    ...count,
    ...{ Mục: "DT", Mã: "PC_04_02", "Tên chỉ tiêu": "Các buổi diễn tập", Kiểu: "danh sách" },
    ...{ "Bắt buộc": "Không", "Tính chất": "không theo kỳ", "Cách tổng hợp": "ghép danh sách" },
  },
  {
    ...count,
    ...{ Mục: "DT", Mã: "PC_05_01", "Tên chỉ tiêu": "Tự đánh giá", Kiểu: "lựa chọn" },
    ...{ "Các lựa chọn": "Tốt; Khá; Chưa đạt", "Cách tổng hợp": "đếm" },
    "Tính chất": "không theo kỳ",
  },
];

const rule: TypedRow = { "Mức độ": "Cần sửa", "Phạm vi": "trong kỳ", ...source };

const rules: readonly TypedRow[] = [
  {
    ...rule,
    ...{ "Mã quy tắc": "R-PC-01", "Công thức": "=PC_01_02<=PC_01_01" },
    "Câu nhắc": "Số người đã tập huấn {PC_01_02} nhiều hơn tổng số người {d} người",
    "Giá trị trong câu": "d =PC_01_02-PC_01_01",
  },
  {
    ...rule,
    ...{ "Mã quy tắc": "R-PC-02", "Mức độ": "cần làm rõ" },
    "Công thức": '=IF(PC_02_01=“Có”;PC_02_02<>"";PC_02_02="")',
    "Câu nhắc": "Có phương án thì ghi ngày phê duyệt",
    "Đặt tại": "PC_02_02",
  },
  {
    ...rule,
    ...{ "Mã quy tắc": "R-PC-03", "Công thức": "PC_03_02<=PC_03_01" },
    "Câu nhắc": "Số bình còn hạn {PC_03_02} nhiều hơn số bình {PC_03_01}",
  },
  {
    ...rule,
    ...{ "Mã quy tắc": "R-PC-04", "Công thức": "=COUNTA(PC_04_02)=PC_04_01" },
    "Câu nhắc": "Danh sách có {x} buổi, chỉ tiêu ghi {PC_04_01}",
    "Giá trị trong câu": "x =COUNTA(PC_04_02)",
  },
  {
    ...rule,
    ...{ "Mã quy tắc": "K-PC-01", "Công thức": "=X>=X_KT", "Phạm vi": "giữa các kỳ" },
    ...{ "Mức độ": "Cần làm rõ", "Lặp từng chỉ tiêu": "Có", "Lặp: tính chất": "lũy kế" },
    "Câu nhắc": "{label}: kỳ này {X}, kỳ trước {X_KT}",
  },
  {
    ...rule,
    ...{ "Mã quy tắc": "T-PC-01", "Công thức": "=PC_01_03>=0,9", "Mức độ": "Cần làm rõ" },
    ...{ "Phạm vi": "mức phấn đấu", "Câu nhắc": "Mới tập huấn {PC_01_03}, kế hoạch là 90 %" },
  },
];

/** The specialist at her desk: the empty workbook, filled in sheet by sheet. */
async function writePack(): Promise<void> {
  expect((await run("packs", "export", "--out", packFile)).code).toBe(0);
  const bytes = await editWorkbook(new Uint8Array(readFileSync(packFile)), (workbook) => {
    const info = sheetIn(workbook, "Thông tin");
    const columns = headingsOf(info);
    const contents: Readonly<Record<string, readonly TypedRow[]>> = {
      "Mã bộ mẫu": [{ "Nội dung": "pccc-xa-binh-an-2026" }],
      "Phiên bản": [{ "Nội dung": "1.0.0" }],
      "Tên bộ mẫu": [{ "Nội dung": "Kết quả phòng cháy, chữa cháy trong trường học" }],
      "Cơ quan ban hành": [{ "Nội dung": "UBND xã Bình An" }],
      "Căn cứ": [{ "Nội dung": "Kế hoạch 45/KH-UBND ngày 12/01/2026 của UBND xã Bình An" }],
      Mục: [
        { "Mã mục": "TT", "Nội dung": "Thông tin chung" },
        { "Mã mục": "PC", "Nội dung": "Phương tiện, phương án" },
        { "Mã mục": "DT", "Nội dung": "Diễn tập, đánh giá" },
      ],
    };
    const used = new Map<string, number>();
    info.eachRow((row, number) => {
      const kind = row.getCell(1).text;
      const index = used.get(kind) ?? 0;
      used.set(kind, index + 1);
      for (const [heading, value] of Object.entries(contents[kind]?.[index] ?? {})) {
        info.getCell(number, columns.get(heading) ?? 0).value = value;
      }
    });
    typeRows(sheetIn(workbook, "Kỳ báo cáo"), [
      {
        ...{
          "Mã kỳ": "6T",
          "Tên kỳ": "6 tháng",
          "Hạn gửi": "15/6",
          "Cách hiểu hạn": "chậm nhất ngày",
        },
        ...{ "Số liệu từ": "ngày 1/1", "Số liệu đến hết": "ngày 10/6" },
      },
      {
        ...{ "Mã kỳ": "12T", "Tên kỳ": "Năm", "Hạn gửi": "ngày 15/12" },
        ...{ "Số liệu từ": "1/1", "Số liệu đến hết": "10/12" },
      },
    ]);
    typeRows(sheetIn(workbook, "Chỉ tiêu"), indicators);
    typeRows(sheetIn(workbook, "Danh sách"), [
      {
        "Mã chỉ tiêu": "PC_04_02",
        "Mã cột": "ten",
        "Tên cột": "Nội dung",
        Kiểu: "văn bản",
        "Cột chính": "x",
        "Số dòng": 5,
      },
      { "Mã cột": "ngay", "Tên cột": "Ngày", Kiểu: "ngày" },
      { "Mã cột": "so-nguoi", "Tên cột": "Số người", Kiểu: "số nguyên" },
    ]);
    typeRows(sheetIn(workbook, "Quy tắc"), rules);
  });
  writeFileSync(packFile, bytes);
}

const REGISTRY = [
  "Mã,Tên đơn vị,Cấp học",
  "A,Trường Tiểu học Bình An,TH",
  "B,Trường THCS Bình An,THCS",
  "C,Trường Mầm non Bình An,MN",
  "",
].join("\r\n");

type Answers = Readonly<Record<string, PlannedValue>>;
const day = (iso: string): number => serialFromDate(iso, "1900");

const schools: Readonly<Record<string, { values: Answers; drills: readonly PlannedValue[][] }>> = {
  A: {
    values: {
      ...{ PC_01_01: 40, PC_01_02: 40, PC_02_01: "Có", PC_02_02: day("2026-03-02") },
      ...{ PC_03_01: 12, PC_03_02: 12, PC_04_01: 1, PC_05_01: "Tốt" },
    },
    drills: [["Thoát nạn khu A", day("2026-04-20"), 400]],
  },
  B: {
    values: {
      ...{ PC_01_01: 60, PC_01_02: 30, PC_02_01: "Không", PC_03_01: 20, PC_03_02: 22 },
      ...{ PC_04_01: 0, PC_05_01: "Khá" },
    },
    drills: [],
  },
};

async function fillIn(dir: string, unitId: string): Promise<string> {
  const { context } = await openCampaignFolder(diskFolder(dir));
  const { campaign, pack, inForce } = context;
  const unit = inForce.find((one) => one.unitId === unitId);
  const school = schools[unitId];
  if (unit === undefined || school === undefined) throw new Error(unitId);
  const plan = planTemplate({
    ...{ pack, campaign, unit, issuedAt: "2026-05-20T01:00:00.000Z" },
    ...{ previous: new Map(), samePeriod: new Map() },
  });
  const values = new Map<string, PlannedValue>([
    ...Object.entries(school.values),
    ["BC_NGAY", day("2026-06-11")],
  ]);
  const lists = new Map([["PC_04_02", school.drills]]);
  mkdirSync(join(dir, "nhan"), { recursive: true });
  const file = join(dir, "nhan", `${unitId}.xlsx`);
  writeFileSync(file, await workbookBytes(fillTemplate(plan, { values, lists })));
  return file;
}

it("runs from the empty workbook to the summary", async () => {
  await writePack();
  const checked = await run("packs", "check", packFile);
  expect(checked.out).toContain("10 chỉ tiêu, 6 quy tắc");
  expect(checked.code).toBe(0);

  const dir = desk("6T-2026");
  const units = desk("don-vi.csv");
  writeFileSync(units, REGISTRY);
  const opened = await run(
    ...["init", dir, "--pack", packFile, "--period", "6T", "--year", "2026"],
    ...["--units", units, "--form", "full"],
  );
  expect(opened).toMatchObject({ code: 0, err: "" });
  expect(opened.out).toContain("chậm nhất ngày 15/6/2026");
  expect((await run("template", dir)).code).toBe(0);
  expect(existsSync(join(dir, "bieu-mau"))).toBe(true);

  const good = await fillIn(dir, "A");
  const clean = await run("check", good);
  expect(clean).toMatchObject({ code: 0, err: "" });
  expect(clean.out).toContain("Đạt");

  const wrong = await run("check", await fillIn(dir, "B"), "--pack", packFile);
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain("1 cần sửa, 1 cần làm rõ");
  expect(wrong.out).toContain("Số bình còn hạn 22 bình nhiều hơn số bình 20 bình");
  expect(wrong.out).toContain("Mới tập huấn 50");

  const merged = await run("merge", dir, "--as-of", "2026-06-14T08:00");
  expect(merged.code).toBe(1);
  const { totals, lists, units: board } = resultOf(dir);
  expect(board.map(({ unitId, status }) => [unitId, status])).toEqual([
    ["A", "accepted"],
    ["B", "needs-fixing"],
    ["C", "missing"],
  ]);
  expect(totals).toMatchObject({
    PC_01_01: { value: 100, reported: 2, expected: 3, provisional: true },
    PC_01_03: { value: 0.7, numerator: 70, denominator: 100 },
    PC_02_01: { yes: 1, reported: 2 },
    PC_02_02: { value: "2026-03-02" },
    PC_03_01: { value: 32 },
    PC_04_01: { value: 1 },
  });
  expect(lists).toMatchObject({
    PC_04_02: [
      { unitId: "A", values: { ten: "Thoát nạn khu A", ngay: "2026-04-20", "so-nguoi": 400 } },
    ],
  });
  expect(existsSync(join(dir, "ket-qua", "tong-hop.xlsx"))).toBe(true);
});
