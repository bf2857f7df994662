import type {
  ConsolidationResult,
  ResultUnit,
  Total,
} from "../../../src/core/consolidation/result.ts";
import { planSummaryWorkbook } from "../../../src/core/presentation/plan-summary-workbook.ts";
import { formatCellAddress, formatCellRange } from "../../../src/core/workbook/cell-address.ts";
import type {
  CellPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../../src/core/workbook/workbook-plan.ts";
import { samplePack } from "./sample-pack.ts";
import { sampleResult } from "./sample-result.ts";

const plan = planSummaryWorkbook(sampleResult, samplePack);

function sheet(name: string, of: WorkbookPlan = plan): SheetPlan {
  const found = of.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

/** Cells by address, so that tests read like the sheet. */
function cells({ cells: planned }: SheetPlan): ReadonlyMap<string, CellPlan> {
  return new Map(planned.map((cell) => [formatCellAddress(cell), cell]));
}

function texts({ cells: planned }: SheetPlan): readonly string[] {
  return planned.flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value] : []));
}

/** The row of the detail sheet whose first or second cell says so. */
function rowOf(title: string): number {
  const found = sheet("Chi tiết").cells.find(({ column, value }) => column < 2 && value === title);
  if (found === undefined) throw new Error(`No row ${title}`);
  return found.row;
}

function columnOf(code: string): number {
  const found = sheet("Chi tiết").cells.find(({ value }) => value === code);
  if (found === undefined) throw new Error(`No column ${code}`);
  return found.column;
}

function detailCell(title: string, code: string): CellPlan | undefined {
  return cells(sheet("Chi tiết")).get(
    formatCellAddress({ row: rowOf(title), column: columnOf(code) }),
  );
}

describe("planSummaryWorkbook", () => {
  it("has the sheets that the contract names, in order", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "Tóm tắt",
      "Tổng hợp",
      "Chi tiết",
      "Theo dõi",
      "Nội dung cần rà soát",
      "Danh sách",
      "Phần lời của đơn vị",
      "Tệp đã nhận",
    ]);
  });

  it("knows no clock but the result's", () => {
    expect(plan.createdAt).toBe("2024-04-29T01:30:00.000Z");
    expect(planSummaryWorkbook(sampleResult, samplePack)).toEqual(plan);
  });

  it.each(plan.sheets.map((one) => [one.name, one] as const))(
    "plans every cell of %s once, and merges that do not overlap",
    (_, one) => {
      const addresses = one.cells.map(formatCellAddress);
      expect(new Set(addresses).size).toBe(addresses.length);
      const merged = (one.merges ?? []).flatMap(({ from, to }) => {
        const inside: string[] = [];
        for (let row = from.row; row <= to.row; row += 1) {
          for (let column = from.column; column <= to.column; column += 1) {
            inside.push(formatCellAddress({ row, column }));
          }
        }
        return inside;
      });
      expect(new Set(merged).size).toBe(merged.length);
    },
  );

  it.each(plan.sheets.map((one) => [one.name, one] as const))(
    "prints %s on A4 with page numbers or on one page",
    (_, { print }) => {
      expect(print?.footer?.includes("&P") ?? print?.fitToHeight === 1).toBe(true);
    },
  );

  it("freezes the head of every table", () => {
    const frozen = plan.sheets.slice(1).map(({ freeze }) => freeze?.row ?? 0);
    expect(Math.min(...frozen)).toBeGreaterThan(2);
  });

  it("says nothing that review part 2 bans from screen and paper", () => {
    const banned =
      /phát hiện|giải trình|lỗi|cảnh báo|phản hồi|bản nộp|duyệt|trả lại|phát hành|chưa nộp/iu;
    const said = plan.sheets.flatMap(texts).filter((text) => banned.test(text));
    expect(said).toEqual([]);
  });

  it.each(["undefined", "NaN", "[object"])("never prints %s", (word) => {
    expect(plan.sheets.flatMap(texts).filter((text) => text.includes(word))).toEqual([]);
  });
});

describe("Chi tiết", () => {
  it("groups units by level, in the registry's order within", () => {
    const heads = ["Mầm non (3 đơn vị)", "Tiểu học (4 đơn vị)", "THCS (3 đơn vị)"];
    const rows = heads.map(rowOf);
    expect([...rows].sort((a, b) => a - b)).toEqual(rows);
    expect(rowOf("Trường Mầm non Sơn Ca 2")).toBe(rowOf("Trường Mầm non Hoa Phượng Đỏ") + 1);
    expect(rowOf("TỔNG CỘNG")).toBe(rowOf("Cộng Khác") + 1);
  });

  it("writes a gap in words, never as 0", () => {
    expect(detailCell("Trường Tiểu học Cây Dương", "TT_01_01")?.value).toBe("chưa gửi");
    expect(detailCell("Trường Mầm non Sơn Ca 2", "CC_03_02")?.value).toBe("?");
  });

  it("adds a level's rows live and caches the result's own total", () => {
    const total = detailCell("Cộng Tiểu học", "TT_01_01");
    const row = rowOf("Cộng Tiểu học");
    const letter = formatCellAddress({ row: 0, column: columnOf("TT_01_01") }).replace(/\d/gu, "");
    expect(total?.formula).toBe(
      `IF(COUNT(${letter}$${row - 3}:${letter}$${row})=0,"",SUM(${letter}$${row - 3}:${letter}$${row}))`,
    );
    expect(total?.value).toBe(81);
  });

  it.each(samplePack.indicators.filter(({ type }) => type !== "text"))(
    "caches the total of $code as the result has it",
    ({ code }) => {
      expect(detailCell("TỔNG CỘNG", code)?.value).toEqual(
        plainCell(sampleResult.totals[code], code),
      );
    },
  );

  it("leaves the subtotal of a level without figures blank", () => {
    expect(detailCell("Cộng Khác", "TT_01_01")).toMatchObject({ value: "" });
  });

  it("links a unit's row to its file", () => {
    const row = rowOf("Trường Mầm non Sơn Ca 2");
    const unit = cells(sheet("Chi tiết")).get(formatCellAddress({ row, column: 1 }));
    expect(unit?.fileLink).toBe("../nhan/MN02 bao cao 6T #1.xlsx");
  });

  it("begins pages between sections and repeats names and heads", () => {
    const { print } = sheet("Chi tiết");
    expect(print?.columnBreaks?.length).toBeGreaterThan(0);
    expect(print).toMatchObject({
      orientation: "landscape",
      titleRows: { from: 3, to: 5 },
      titleColumns: { from: 0, to: 1 },
    });
  });
});

/** What a cell shows of a total, worked out here on its own. */
function plainCell(total: Total | undefined, code: string): unknown {
  if (total === undefined) return "";
  const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;
  const day = (iso: string): string => iso.split("-").reverse().map(Number).join("/");
  if (code === "LD_01_01") return (total.yes ?? 0) / total.reported;
  if (code === "LD_01_03") return `${day(total.first ?? "")} – ${day(total.last ?? "")}`;
  if (code === "LD_01_05") return serial(String(total.value));
  return total.value ?? "";
}

describe("Tổng hợp", () => {
  const totals = sheet("Tổng hợp");
  const rowOfCode = (code: string): number =>
    totals.cells.find(({ value }) => value === code)?.row ?? -1;
  const inRow = (code: string): readonly CellPlan[] =>
    totals.cells.filter(({ row }) => row === rowOfCode(code));

  it("points at the subtotals of the detail sheet", () => {
    const formulas = inRow("TT_01_01").flatMap(({ formula }) => formula ?? []);
    expect(formulas[1]).toBe(
      `'Chi tiết'!${formatCellAddress({ row: rowOf("Cộng Tiểu học"), column: columnOf("TT_01_01") })}`,
    );
  });

  it("says how many units stand behind a total, and that it is provisional", () => {
    const values = inRow("LD_01_01").map(({ value }) => value);
    expect(values).toContain("6/11");
    expect(values).toContain("Có: 5/6 đơn vị; tạm tính");
  });

  it("says why a level has no total", () => {
    expect(inRow("TU_02_02").map(({ value }) => value)).toEqual(
      expect.arrayContaining(["không áp dụng", "được miễn"]),
    );
  });

  it("adds areas over the area column, rates by their parts", () => {
    const sums = inRow("TT_01_01").filter(({ formula }) => formula?.startsWith("IF(SUMPRODUCT"));
    expect(sums.map(({ value }) => value)).toEqual([183, 33, 93]);
  });

  it("shows data bars on rates only", () => {
    const rows = totals.conditionalFormats?.map(({ range }) => range.from.row) ?? [];
    const rates = ["LD_01_01", "TU_01_04", "TU_02_04", "CC_03_05"].map(rowOfCode);
    expect(new Set(rows)).toEqual(new Set(rates));
  });
});

describe("Tóm tắt", () => {
  const overview = sheet("Tóm tắt");

  it("is one page", () => {
    expect(overview.print).toMatchObject({
      fitToWidth: 1,
      fitToHeight: 1,
      orientation: "portrait",
    });
  });

  it("names who is missing, what is common and which rules were changed, with reasons", () => {
    const said = texts(overview).join("\n");
    expect(said).toContain(
      "Chưa gửi (2): Nhóm trẻ độc lập tư thục Ánh Sao Mai; Trường Tiểu học Cây Dương.",
    );
    expect(said).toContain("- Quy tắc R-TU-02 không đạt ở 4/7 đơn vị");
    expect(said).toContain("- R-TD-01: không dùng (các trường dưới 20 người");
  });

  it("prints a visible blank for what the office did not fill in", () => {
    expect(texts(overview).filter((text) => /^…+$/u.test(text)).length).toBeGreaterThan(0);
  });

  it.each([
    {
      recipients: ["Ủy ban nhân dân huyện", "Lưu: VT"],
      says: "- Ủy ban nhân dân huyện\n- Lưu: VT",
    },
    { recipients: [], says: "- ……………………" },
  ])("says at its foot who receives it: $recipients", ({ recipients, says }) => {
    const { campaign } = sampleResult;
    const office = { ...campaign.office, recipients };
    const result = { ...sampleResult, campaign: { ...campaign, office } };
    const said = texts(sheet("Tóm tắt", planSummaryWorkbook(result, samplePack)));
    expect(said.slice(-2)).toEqual(["Nơi nhận:", says]);
  });

  it("does not tell a sensitive total over fewer than five units", () => {
    const code = "DN_01_02" as keyof ConsolidationResult["totals"];
    const total = sampleResult.totals[code];
    if (total === undefined) throw new Error(code);
    const few = planSummaryWorkbook(
      { ...sampleResult, totals: { ...sampleResult.totals, [code]: { ...total, reported: 4 } } },
      samplePack,
    );
    expect(texts(sheet("Tóm tắt", few))).toContain("không nêu (dưới 5 đơn vị)");
  });

  it("stays one readable page when sixty units are missing", () => {
    const model = sampleResult.units[2];
    if (model === undefined) throw new Error("no unit");
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...model,
      unitId: `X${index}` as typeof model.unitId,
      name: `Trường Trung học cơ sở mang một cái tên khá dài số ${index}`,
    }));
    const crowded = planSummaryWorkbook(
      { ...sampleResult, units: [...sampleResult.units, ...many] },
      samplePack,
    );
    const page = sheet("Tóm tắt", crowded);
    expect(texts(page).join("\n")).toMatch(/và \d+ đơn vị khác: xem trang Theo dõi/u);
    const height = (page.rowHeights ?? []).reduce((sum, row) => sum + row.height, 0);
    expect(height).toBeLessThan(960);
  });
});

describe("Theo dõi", () => {
  const board = sheet("Theo dõi");
  const rowOfUnit = (id: string): readonly unknown[] => {
    const row = board.cells.find(({ column, value }) => column === 1 && value === id)?.row;
    return board.cells.filter((cell) => cell.row === row).map(({ value }) => value);
  };

  it.each([
    { id: "TH02", says: "Trễ 3 ngày" },
    { id: "TH04", says: "Quá hạn 5 ngày" },
    { id: "CS01", says: "Chưa rõ ngày nhận" },
    { id: "KH01", says: "Không có nhiệm vụ trong kỳ" },
  ])("says of $id: $says", ({ id, says }) => {
    expect(rowOfUnit(id)).toContain(says);
  });
});

describe("Ghi chú on Theo dõi", () => {
  const ask = "Đề nghị bỏ mật khẩu rồi gửi lại.";
  const blankForms = sampleResult.units
    .filter(({ unitId }) => unitId === "MN03")
    .flatMap(({ unitId }) =>
      sampleResult.files
        .slice(0, 1)
        .map((file): typeof file => ({ ...file, status: "superseded", unitId })),
    );
  const asking = (unitId: string): string => {
    const sent = [...sampleResult.files, ...blankForms];
    const files = sent.map((file) => (file.unitId === unitId ? { ...file, toSender: ask } : file));
    const board = sheet("Theo dõi", planSummaryWorkbook({ ...sampleResult, files }, samplePack));
    const row = board.cells.find(({ column, value }) => column === 1 && value === unitId)?.row;
    return String(board.cells.findLast((cell) => cell.row === row)?.value);
  };

  it.each([
    { id: "CS03", why: "its file cannot be read", asks: true },
    { id: "TH03", why: "its files wait for an answer", asks: true },
    { id: "MN03", why: "its form came back blank", asks: true },
    { id: "TH02", why: "a file of it counts", asks: false },
  ])("tells what to ask $id: $why", ({ id, asks }) => {
    expect(asking(id).includes(ask)).toBe(asks);
  });
});

describe("Số liệu and Văn bản ký on Theo dõi", () => {
  const documents: Readonly<Record<string, ResultUnit["signedDocument"]>> = {
    MN01: { files: ["nhan/MN01/a.pdf", "nhan/MN01/b.jpg"] },
    MN03: { files: ["nhan/MN03.pdf"] },
    TH01: { files: [], recorded: "12/BC-TH01" },
  };
  const withDocuments = planSummaryWorkbook(
    {
      ...sampleResult,
      units: sampleResult.units.map((unit) => {
        const signedDocument = documents[unit.unitId];
        return signedDocument === undefined ? unit : { ...unit, signedDocument };
      }),
    },
    samplePack,
  );
  const shown = (id: string, plan = withDocuments) => {
    const { cells } = sheet("Theo dõi", plan);
    const row = cells.find(({ column, value }) => column === 1 && value === id)?.row;
    const headRow = cells.find(({ value }) => value === "Văn bản ký")?.row;
    return ["Số liệu", "Văn bản ký"].map((head) => {
      const column = cells.find((cell) => cell.row === headRow && cell.value === head)?.column;
      const cell = cells.find((one) => one.row === row && one.column === column);
      return [cell?.value, cell?.role, cell?.fileLink].filter((part) => part !== undefined);
    });
  };
  const yes = ["có", "body-center"];
  const notYet = ["chưa có", "body-gap"];
  const blank = ["", "body-center"];

  it.each([
    { id: "MN01", is: [yes, ["2 tệp", "body-link", "../nhan/MN01/a.pdf"]] },
    { id: "MN03", is: [notYet, ["1 tệp", "body-link", "../nhan/MN03.pdf"]] },
    { id: "TH01", is: [yes, ["12/BC-TH01", "body-center-small"]] },
    { id: "TH02", is: [yes, notYet] },
    { id: "TH04", is: [notYet, notYet] },
    { id: "KH01", is: [blank, blank] },
  ])("show what of $id came", ({ id, is }) => {
    expect(shown(id)).toEqual(is);
  });

  it("are counted", () => {
    expect(texts(sheet("Theo dõi", withDocuments)).join("\n")).toContain(
      "Văn bản ký: đã có của 3 đơn vị; 5 đơn vị có số liệu nhưng chưa có văn bản ký.",
    );
  });

  it("say nothing of documents where the office collects none", () => {
    const plain = planSummaryWorkbook(sampleResult, samplePack);
    expect(shown("TH02", plain)).toEqual([yes, blank]);
    expect(texts(sheet("Theo dõi", plain)).join("\n")).not.toContain("chưa có văn bản ký");
  });
});

describe("Nội dung cần rà soát", () => {
  const findings = sheet("Nội dung cần rà soát");

  it("puts what must be corrected first", () => {
    const levels = findings.cells
      .filter(({ column, row }) => column === 1 && row > 3)
      .map(({ value }) => value);
    expect(levels).toEqual(["Cần sửa", "Cần sửa", "Cần làm rõ", "Cần làm rõ", "Lưu ý"]);
  });

  it("can be filtered, and leads to the file", () => {
    expect(findings.autoFilter && formatCellRange(findings.autoFilter)).toBe("A4:I9");
    expect(findings.cells.flatMap(({ fileLink }) => fileLink ?? [])).toHaveLength(4);
  });
});

describe("Danh sách, Phần lời của đơn vị, Tệp đã nhận", () => {
  it("keeps text that looks like a formula as text", () => {
    const lists = sheet("Danh sách").cells.find(({ value }) => value === "+Thư viện xanh");
    const opinion = sheet("Phần lời của đơn vị").cells.find(({ value }) =>
      String(value).startsWith("=Mô hình"),
    );
    expect(lists?.formula).toBeUndefined();
    expect(opinion).toBeDefined();
    expect(opinion?.formula).toBeUndefined();
  });

  it("shows every file once, with status, reason and the start of its hash", () => {
    const said = texts(sheet("Tệp đã nhận"));
    for (const { file, reason, sha256 } of sampleResult.files) {
      expect(said.filter((text) => text === file)).toHaveLength(1);
      expect(said).toContain(reason);
      expect(said).toContain(sha256.slice(0, 12));
    }
  });
});

describe("planSummaryWorkbook at the edges", () => {
  it("plans a campaign that nobody has answered", () => {
    const none: ConsolidationResult = {
      ...sampleResult,
      units: sampleResult.units.map((unit) => ({ ...unit, status: "missing", values: {} })),
      totals: {},
      groups: { level: {}, area: {} },
      lists: {},
      texts: {},
      findings: [],
      files: [],
      decisions: [],
      rates: { expected: 12, reported: 0, accepted: 0, onTime: 0, late: 0 },
    };
    const empty = planSummaryWorkbook(none, samplePack);
    const numbers = sheet("Chi tiết", empty).cells.filter(
      ({ column, row, value }) => column > 4 && row > 5 && typeof value === "number",
    );
    expect(numbers).toEqual([]);
    expect(texts(sheet("Tệp đã nhận", empty))).toContain("Chưa nhận tệp nào.");
  });

  it("plans a registry without units, a pack without lists, texts or headlines", () => {
    const bare = planSummaryWorkbook(
      {
        ...sampleResult,
        units: [],
        totals: {},
        groups: { level: {}, area: {} },
        lists: {},
        texts: {},
      },
      {
        ...samplePack,
        lists: [],
        indicators: samplePack.indicators.slice(1, 3),
      },
    );
    expect(bare.sheets).toHaveLength(8);
    expect(texts(sheet("Danh sách", bare))).toContain("Biểu mẫu của đợt này không có danh sách.");
  });

  it("leaves out of the sums what the result leaves out (only accepted units)", () => {
    const accepted = sampleResult.units.filter((unit) => unit.status === "accepted");
    const totals = Object.fromEntries(
      samplePack.indicators.map(({ code }) => {
        const values = accepted.flatMap((unit) => unit.values[code]?.value ?? []);
        return [code, { value: null, reported: values.length, expected: 11, provisional: true }];
      }),
    );
    const only = planSummaryWorkbook({ ...sampleResult, totals }, samplePack);
    const said = texts(sheet("Chi tiết", only));
    expect(said).toContain("chưa tính");
    expect(said.join("\n")).toContain("Chỉ cộng các đơn vị đã đạt.");
  });

  it("speaks English where the campaign does, with the same sheet names", () => {
    const english = planSummaryWorkbook(
      { ...sampleResult, campaign: { ...sampleResult.campaign, language: "en" } },
      samplePack,
    );
    expect(english.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    expect(texts(sheet("Theo dõi", english))).toContain("REPORTS EXPECTED AND RECEIVED");
    expect(texts(sheet("Chi tiết", english))).toContain("Có");
  });
});
