/** What people write wrong into a pack's workbook: all of it told, each at its cell, nothing twice. */
import type { Problem } from "../../../src/core/finding/problem.ts";
import { problemMessage } from "../../../src/core/locale/problem-messages.ts";
import { readPackWorkbook } from "../../../src/core/pack-workbook/read-pack-workbook.ts";
import type {
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import {
  changeCell,
  everyPack,
  rowsOf,
  snapshotOfPack,
  type CellChange,
} from "./edited-snapshot.ts";

function problemsOf(workbook: WorkbookSnapshot): readonly Problem[] {
  const read = readPackWorkbook(workbook, "mẫu.xlsx");
  return read.ok ? [] : read.problems;
}

const info = (row: string, heading: string, cell: CellChange["cell"]): CellChange => ({
  ...{ sheet: "Thông tin", row, heading, cell },
});
const period = (heading: string, cell: CellChange["cell"]): CellChange => ({
  ...{ sheet: "Kỳ báo cáo", row: "6T", heading, cell },
});
const indicator = (row: string, heading: string, cell: CellChange["cell"]): CellChange => ({
  ...{ sheet: "Chỉ tiêu", row, heading, cell },
});
const list = (row: number, heading: string, cell: CellChange["cell"]): CellChange => ({
  ...{ sheet: "Danh sách", row, heading, cell },
});
const rule = (row: string, heading: string, cell: CellChange["cell"]): CellChange => ({
  ...{ sheet: "Quy tắc", row, heading, cell },
});

describe("one mistake, one problem, at its cell", () => {
  it.each<{ change: CellChange; vi: string; at?: string }>([
    {
      change: info("Mã bộ mẫu", "Nội dung", "Mẫu của tôi"),
      vi: 'đang ghi "Mẫu của tôi", cần mã dạng pccc-xa-2026: chữ thường không dấu, số, gạch nối',
    },
    { change: info("Phiên bản", "Nội dung", 1), vi: 'đang ghi "1", cần ba số dạng 1.0.0' },
    { change: info("Tên bộ mẫu", "Nội dung", " "), vi: "cột “Nội dung” còn trống; ô này phải ghi" },
    {
      change: info("Mã bộ mẫu", "Mã mục", "TT"),
      vi: "ô này chỉ ghi khi cột “Thông tin” là “Mục”; đề nghị để trống ô này hoặc sửa cột đó",
    },
    {
      change: info("Biểu tự rút ra", "Nội dung", "đúng"),
      vi: "“đúng” không phải từ dùng được ở đây; ghi “Có” hoặc “Không”",
    },
    {
      change: period("Hạn gửi", { value: 45_407, isDate: true }),
      vi: "bảng tính đã đổi nội dung ô thành ngày 2024-04-25; đề nghị đặt định dạng ô là Văn bản (Text) rồi ghi lại",
    },
    {
      change: period("Hạn gửi", "25/4/2024"),
      vi: "đang ghi 25/4/2024, cần ngày dạng “ngày 25/4” hoặc “ngày 15/12 năm trước”",
    },
    {
      change: period("Các năm", "nhiều năm"),
      vi: "đang ghi nhiều năm, cần các năm, ví dụ 2024; 2025 hoặc 2018-2022",
    },
    {
      change: indicator("TT_01_02", "Mã", "tt_01_02"),
      vi: 'đang ghi "tt_01_02", cần mã dạng DV_01_02: hai đến bốn chữ in hoa không dấu, rồi hai lần gạch dưới và hai chữ số',
    },
    {
      change: indicator("DN_02_01", "Mục", "XX"),
      vi: "nhắc đến mục “XX” nhưng không có mục đó",
    },
    {
      change: indicator("TT_01_01", "Tính chất", "luỹ tiến"),
      vi: "“luỹ tiến” không phải từ dùng được ở đây; ghi “lũy kế”, “thời điểm”, “đầu kỳ”, “không theo kỳ”",
    },
    {
      change: indicator("TT_01_01", "Tên chỉ tiêu", null),
      vi: "cột “Tên chỉ tiêu” còn trống; ô này phải ghi",
    },
    {
      change: indicator("TT_01_01", "Văn bản nguồn", null),
      vi: "cột “Văn bản nguồn” còn trống; ô này phải ghi",
    },
    {
      change: indicator("TT_01_01", "Tử số", "=TT_01_02"),
      vi: "ô này chỉ ghi khi cột “Cách tổng hợp” là “tỷ lệ”; đề nghị để trống ô này hoặc sửa cột đó",
    },
    {
      change: indicator("TU_01_05", "Mẫu số", null),
      vi: "cột “Mẫu số” còn trống; ô này phải ghi",
    },
    {
      change: indicator("TU_01_06", "Các lựa chọn", null),
      vi: "“TU_01_06” kiểu lựa chọn (choice) cần các lựa chọn (choices) để đơn vị chọn",
    },
    {
      change: indicator("TT_01_01", "Tên chỉ tiêu", { value: { error: "#REF!" }, formula: "A99" }),
      vi: "ô đang là “#REF!”, không đọc được; đề nghị ghi thẳng nội dung",
    },
    {
      change: indicator("TT_01_01", "Tên chỉ tiêu", { value: null, formula: "B2", uncached: true }),
      vi: "công thức trong ô chưa được tính; đề nghị ghi thẳng nội dung",
    },
    {
      change: indicator("DV_01_03", "Cấp học", "MN; đại học"),
      vi: "chưa rõ cấp học “đại học”; ví dụ: MN, TH, THCS, THPT",
    },
    {
      change: list(2, "Cột chính", null),
      // No column is the one: told in the row of the first.
      at: "F2",
      vi: "cột “Cột chính” còn trống; ô này phải ghi",
    },
    {
      change: list(3, "Cột chính", "Có"),
      vi: "danh sách “DV_01_02” đã có cột chính ở trên; mỗi danh sách chỉ có một cột chính",
    },
    { change: list(1, "Số dòng", "nhiều"), vi: "đang ghi nhiều, cần số nguyên" },
    {
      change: rule("R-TU-04", "Mã quy tắc", "R-TU-03"),
      vi: "“R-TU-03” đã dùng ở trên; mỗi mã chỉ được dùng một lần",
    },
    {
      change: rule("R-TT-01", "Công thức", "=TT_01_02<=TT_01_99"),
      vi: "ký tự 12–19: tên “TT_01_99” không có trong bộ mẫu; đề nghị kiểm tra mã chỉ tiêu",
    },
    {
      change: rule("R-TT-01", "Công thức", "'=TT_01_02<=TT_01_99"),
      vi: "ký tự 13–20: tên “TT_01_99” không có trong bộ mẫu; đề nghị kiểm tra mã chỉ tiêu",
    },
    {
      change: rule("R-TT-01", "Công thức", "=TT_01_02<=B7"),
      vi: "ký tự 12–13: “B7” là địa chỉ ô; đề nghị dùng mã chỉ tiêu",
    },
    {
      change: rule("R-TT-01", "Giá trị trong câu", "y =1\nx =TT_01_02-TT_01_99"),
      vi: "ký tự 18–25: tên “TT_01_99” không có trong bộ mẫu; đề nghị kiểm tra mã chỉ tiêu",
    },
    {
      change: rule("R-TT-01", "Giá trị trong câu", "=TT_01_02"),
      vi: "đang ghi =TT_01_02, cần mỗi dòng một tên và công thức, ví dụ d =DN_01_02-DN_01_01",
    },
    {
      change: rule("R-TU-03", "Câu nhắc", "Xem {TU_01_99}."),
      vi: "ký tự 5–14: câu thông báo nhắc đến “TU_01_99”, nhưng không có chỉ tiêu hay giá trị tên đó",
    },
    {
      change: rule("R-TU-03", "Các kỳ", "6T; 3T"),
      vi: "nhắc đến kỳ “3T” nhưng không có kỳ đó",
    },
  ])("$change.sheet, $change.heading: $change.cell", ({ change, vi, at: place }) => {
    const workbook = snapshotOfPack(everyPack);
    const changed = changeCell(workbook, change);
    const cell = place ?? changed;
    const told = problemsOf(workbook).map((problem) => problemMessage(problem, "vi"));
    const at = told.filter((text) => text.startsWith(`mẫu.xlsx, ${change.sheet}, ô ${cell}`));
    expect(at).toHaveLength(1);
    expect(at[0]?.endsWith(`${vi}.`)).toBe(true);
    // Nothing follows from one mistake.
    expect(told).toEqual(at);
  });
});

describe("many mistakes", () => {
  it("are told all at once, in the order of the sheets", () => {
    const workbook = snapshotOfPack(everyPack);
    const cells = [
      info("Phiên bản", "Nội dung", "một"),
      period("Hạn gửi", "hôm nào đó"),
      indicator("TT_01_01", "Kiểu", "số"),
      indicator("TT_01_03", "Bắt buộc", "tùy"),
      rule("R-TT-01", "Mức độ", "nặng"),
      rule("R-TU-01", "Công thức", "=TU_01_04<=TT_09_09"),
      rule("R-TU-03", "Công thức", "=LEN(TU_01_02<=20"),
    ].map((change) => `${change.sheet}!${changeCell(workbook, change)}`);
    expect(problemsOf(workbook).map(({ sheet, cell }) => `${sheet ?? ""}!${cell ?? ""}`)).toEqual(
      cells,
    );
  });
});

describe("sheets and columns", () => {
  const withSheets = (
    change: (sheets: readonly SheetSnapshot[]) => readonly SheetSnapshot[],
  ): WorkbookSnapshot => {
    const workbook = snapshotOfPack(everyPack);
    return { ...workbook, sheets: change(workbook.sheets) };
  };

  it("says which sheet is missing, and nothing that follows from it", () => {
    const workbook = withSheets((sheets) => sheets.filter(({ name }) => name !== "Chỉ tiêu"));
    expect(problemsOf(workbook)).toEqual([
      {
        ...{ code: "sheet-missing", args: { sheet: "Chỉ tiêu" } },
        ...{ sheet: "Chỉ tiêu", file: "mẫu.xlsx" },
      },
    ]);
  });

  it("says of a workbook that is no pack which sheets a pack has", () => {
    const codes = problemsOf(withSheets(() => [])).map(({ code }) => code);
    expect(codes).toEqual(["sheet-missing", "sheet-missing", "sheet-missing", "sheet-missing"]);
  });

  it("needs no sheet of lists where there are none", () => {
    const workbook = snapshotOfPack({
      ...everyPack,
      indicators: everyPack.indicators.filter(({ type }) => type !== "list"),
      lists: [],
      rules: everyPack.rules.filter(({ id }) => id !== "R-DV-01"),
    });
    const sheets = workbook.sheets.filter(({ name }) => name !== "Danh sách");
    expect(readPackWorkbook({ ...workbook, sheets })).toMatchObject({ ok: true });
  });

  it("says which column is missing", () => {
    const workbook = snapshotOfPack(everyPack);
    changeCell(workbook, { sheet: "Chỉ tiêu", row: 0, heading: "Kiểu", cell: null });
    expect(problemsOf(workbook)).toMatchObject([
      { code: "column-missing", args: { column: "Kiểu" }, sheet: "Chỉ tiêu" },
    ]);
  });

  it("takes a renamed column for no note of the author's own: its figures would be lost", () => {
    const workbook = snapshotOfPack(everyPack);
    changeCell(workbook, { sheet: "Chỉ tiêu", row: 0, heading: "Cách ghi", cell: "Giải nghĩa" });
    expect(problemsOf(workbook)).toMatchObject([
      { code: "column-missing", args: { column: "Cách ghi" }, sheet: "Chỉ tiêu" },
    ]);
  });

  it("says which heading stands twice", () => {
    const workbook = snapshotOfPack(everyPack);
    changeCell(workbook, { sheet: "Quy tắc", row: 0, heading: "Các năm", cell: "các kỳ" });
    expect(problemsOf(workbook).map(({ code }) => code)).toContain("duplicate-column");
  });

  it("reads every row, also behind blank ones", () => {
    const workbook = snapshotOfPack(everyPack);
    const rows = rowsOf(workbook, "Quy tắc");
    const last = rows.findLastIndex((cells) => cells[0]?.value !== undefined);
    rows[last + 9] = [{ value: "R-XX-01" }];
    const blank = problemsOf(workbook).filter(({ code }) => code === "cell-blank");
    expect(blank.length).toBeGreaterThan(3);
    expect(new Set(blank.map(({ sheet }) => sheet))).toEqual(new Set(["Quy tắc"]));
  });
});
