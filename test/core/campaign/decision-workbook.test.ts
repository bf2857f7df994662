import fc from "fast-check";
import { planDecisionWorkbook } from "../../../src/core/campaign/plan-decision-workbook.ts";
import { readDecisionWorkbook } from "../../../src/core/campaign/read-decision-workbook.ts";
import type { ListedFile } from "../../../src/core/campaign/plan-files-sheet.ts";
import { noDecisions, type Decisions } from "../../../src/core/campaign/decisions.ts";
import { instantInZone } from "../../../src/core/campaign/time-zone.ts";
import type { UnitId } from "../../../src/core/campaign/unit.ts";
import type {
  CellScalar,
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { snapshotOfPlan } from "./snapshot-of-plan.ts";
import { unitOf } from "./unit-of.ts";

const units = [unitOf("TH-01", { name: "TH Thới Thạnh" }), unitOf("MN-02", { name: "MN Sơn Ca" })];
const createdAt = "2024-04-25T01:00:00Z";
const zone = "Asia/Ho_Chi_Minh";
const shaOf = (digit: string): string => digit.repeat(64);

function fileOf(name: string, digit: string, changes: Partial<ListedFile> = {}): ListedFile {
  const status = "counted";
  return {
    file: `nhan/${name}`,
    sha256: shaOf(digit),
    status,
    reason: "Tệp duy nhất.",
    ...changes,
  };
}

const receivedHead = [
  "Mã",
  "Ngày nhận",
  "Văn bản ký",
  "Không phải báo cáo",
  "Lý do",
  "Người ghi",
  "Ngày ghi",
];
const filesHead = ["Tệp", "SHA-256", "Mã", "Cách dùng", "Lý do", "Người ghi", "Ngày ghi"];

type Row = readonly CellScalar[];

function workbookOf(
  received: readonly Row[],
  files: readonly Row[] = [],
  changes: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  const sheet = (name: string, rows: readonly Row[]): SheetSnapshot => ({
    name,
    visibility: "visible",
    rows: rows.map((cells) =>
      cells.map((value): CellSnapshot | undefined => (value === null ? undefined : { value })),
    ),
  });
  return {
    dateSystem: "1900",
    names: new Map(),
    sheets: [
      sheet("Nhận báo cáo", [receivedHead, ...received]),
      sheet("Tệp", [filesHead, ...files]),
    ],
    ...changes,
  };
}

describe("planDecisionWorkbook", () => {
  const plan = planDecisionWorkbook({
    units,
    files: [
      fileOf("a.xlsx", "a", { unitId: unitOf("TH-01").unitId }),
      fileOf("b.xlsx", "b", { status: "to-decide", reason: "Thiếu số liệu." }),
      fileOf("a (1).xlsx", "a", { status: "identical" }),
      fileOf("~$a.xlsx", "c", { status: "ignored" }),
      { ...fileOf("big.xlsx", "d"), sha256: "", status: "unsafe" },
      fileOf("x.zip!/d.pdf", "e", { status: "document" }),
    ],
    decisions: noDecisions,
    createdAt,
  });
  const column = (sheet: number, index: number) =>
    plan.sheets[sheet]?.cells.filter((cell) => cell.column === index).map(({ value }) => value);

  it("has the contract's sheets and columns, with help behind them", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Nhận báo cáo", "Tệp"]);
    const heads = plan.sheets.map(({ cells }) =>
      cells.filter(({ row }) => row === 0).map(({ value }) => value),
    );
    expect(heads).toEqual([
      [...receivedHead, "Tên đơn vị"],
      [...filesHead, "Tình trạng hiện nay"],
    ]);
  });

  it("has a row a unit, in the registry's order", () => {
    expect(column(0, 0)).toEqual(["Mã", "TH-01", "MN-02"]);
    expect(column(0, 7)).toEqual(["Tên đơn vị", "TH Thới Thạnh", "MN Sơn Ca"]);
  });

  it("has a row a file that can be decided on, those that wait for an answer first", () => {
    expect(column(1, 0)).toEqual(["Tệp", "nhan/b.xlsx", "nhan/a.xlsx", "nhan/x.zip!/d.pdf"]);
    expect(column(1, 7)).toEqual([
      "Tình trạng hiện nay",
      "Thiếu số liệu.",
      "TH-01: Tệp duy nhất.",
      "Tệp duy nhất.",
    ]);
  });

  it("opens files by a click, and the archive where a file lies within", () => {
    const links = plan.sheets[1]?.cells.flatMap(({ fileLink }) => fileLink ?? []);
    expect(links).toEqual(["nhan/b.xlsx", "nhan/a.xlsx", "nhan/x.zip"]);
  });

  it("offers the words that it reads, and the ids of the register", () => {
    expect(plan.sheets.map(({ validations }) => validations?.map(({ rule }) => rule))).toEqual([
      [{ kind: "any" }, { kind: "any" }, { kind: "list", values: ["Có", "Không"] }],
      [
        { kind: "list-range", formula: "'Nhận báo cáo'!$A$2:$A$3" },
        { kind: "list", values: ["thay thế", "cộng thêm", "bổ sung", "không dùng"] },
      ],
    ]);
  });

  it("shows messages that Excel takes", () => {
    for (const { inputTitle, inputMessage, errorMessage } of plan.sheets.flatMap(
      ({ validations }) => validations ?? [],
    )) {
      expect(inputTitle?.length).toBeLessThanOrEqual(32);
      expect(inputMessage?.length).toBeLessThanOrEqual(255);
      expect(errorMessage?.length ?? 0).toBeLessThanOrEqual(225);
    }
  });

  it("makes rows high enough for what wraps, and leaves rows of one line alone", () => {
    const reason = "Thư đến ngày 24 nhưng mở ngày 25 vì văn phòng nghỉ";
    const decisions: Decisions = {
      received: [{ unitId: unitOf("MN-02").unitId, reason, by: "A" }],
      files: [],
    };
    const [sheet] = planDecisionWorkbook({ units, files: [], decisions, createdAt }).sheets;
    expect(sheet?.rowHeights?.map(({ row }) => row)).toEqual([0, 2]);
  });

  it("decides nothing by itself", () => {
    expect(readDecisionWorkbook(snapshotOfPlan(plan))).toEqual({ ok: true, value: noDecisions });
  });

  it("can be planned for nothing at all", () => {
    const empty = planDecisionWorkbook({ units: [], files: [], decisions: noDecisions, createdAt });
    expect(readDecisionWorkbook(snapshotOfPlan(empty))).toEqual({ ok: true, value: noDecisions });
  });
});

describe("readDecisionWorkbook", () => {
  it("reads serial numbers and text, words in any case and without marks", () => {
    const read = readDecisionWorkbook(
      workbookOf(
        [
          ["TH-01", 45406, "12/BC", null, null, "A", "25/4/2024"],
          ["MN-02", "24/4/2024 16:30", null, "co", "Mới lập", null, null],
          ["MN-03", 45406.6875, null, "KHÔNG", null, null, null],
        ],
        [
          ["nhan/a.xlsx", shaOf("a"), "TH-01", "THAY THE", null, null, 45407],
          ["nhan/b.xlsx", shaOf("B"), null, "không dùng", "Nhầm", "A", null],
          ["nhan/c.xlsx", shaOf("c"), null, null, null, null, null],
        ],
      ),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        received: [
          {
            unitId: "TH-01",
            received: "2024-04-24",
            signedDocument: "12/BC",
            reason: "",
            by: "A",
            on: "2024-04-25",
          },
          {
            unitId: "MN-02",
            received: "2024-04-24T16:30:00+07:00",
            notAReport: true,
            reason: "Mới lập",
            by: "",
          },
          {
            unitId: "MN-03",
            received: "2024-04-24T16:30:00+07:00",
            notAReport: false,
            reason: "",
            by: "",
          },
        ],
        files: [
          {
            file: "nhan/a.xlsx",
            sha256: shaOf("a"),
            unitId: "TH-01",
            use: "replace",
            reason: "",
            by: "",
            on: "2024-04-25",
          },
          {
            file: "nhan/b.xlsx",
            sha256: shaOf("b"),
            use: "ignore",
            reason: "Nhầm",
            by: "A",
          },
        ],
      },
    });
  });

  it("knows the day count of old Macintosh workbooks", () => {
    const row = ["TH-01", 45406 - 1462];
    const read = readDecisionWorkbook(workbookOf([row], [], { dateSystem: "1904" }));
    expect(read.ok && read.value.received[0]?.received).toBe("2024-04-24");
  });

  it("reads columns in any order, below lines that somebody put above", () => {
    const { sheets } = workbookOf([]);
    const moved = {
      ...workbookOf([]),
      sheets: sheets.map((sheet) =>
        sheet.name === "Tệp"
          ? sheet
          : {
              ...sheet,
              rows: [
                [{ value: "SỔ XỬ LÝ" }],
                undefined,
                [...receivedHead].reverse().map((value) => ({ value })),
                [
                  undefined,
                  { value: "A" },
                  undefined,
                  undefined,
                  undefined,
                  undefined,
                  { value: 7 },
                ],
              ],
            },
      ),
    };
    expect(readDecisionWorkbook(moved)).toEqual({
      ok: true,
      value: { received: [{ unitId: "7", reason: "", by: "A" }], files: [] },
    });
  });

  it.each([
    { received: [["", 45406]], files: [], code: "unit-id-missing", cell: "A2" },
    { received: [["a b", 45406]], files: [], code: "unit-id-invalid", cell: "A2" },
    { received: [["TH-01", "4/25/2024"]], files: [], code: "bad-date", cell: "B2" },
    { received: [["TH-01", 0.5]], files: [], code: "bad-date", cell: "B2" },
    { received: [["TH-01", { error: "#REF!" }]], files: [], code: "bad-date", cell: "B2" },
    { received: [["TH-01", null, null, "?"]], files: [], code: "wrong-value", cell: "D2" },
    { received: [], files: [["a", shaOf("a"), null, "bỏ"]], code: "unknown-use", cell: "D2" },
    { received: [], files: [["a", "123", "TH-01"]], code: "wrong-value", cell: "B2" },
    { received: [], files: [["a", shaOf("a"), "a/b"]], code: "unit-id-invalid", cell: "C2" },
  ] as const)("reports $code at $cell", ({ received, files, code, cell }) => {
    const read = readDecisionWorkbook(workbookOf(received, files), "so-xu-ly.xlsx");
    const sheet = received.length > 0 ? "Nhận báo cáo" : "Tệp";
    expect(!read.ok && read.problems).toMatchObject([{ code, cell, sheet, file: "so-xu-ly.xlsx" }]);
  });

  it("asks which of two rows on one unit or file holds", () => {
    const read = readDecisionWorkbook(
      workbookOf(
        [
          ["TH-01", 45406],
          ["th-01", 45407],
        ],
        [
          ["a", shaOf("a"), null, "bổ sung"],
          ["b", shaOf("a"), null, "thay thế"],
        ],
      ),
    );
    expect(!read.ok && read.problems).toMatchObject([
      { code: "duplicate-unit", args: { firstLine: 2 }, sheet: "Nhận báo cáo", line: 3 },
      { code: "duplicate-code", args: { code: shaOf("a") }, sheet: "Tệp", line: 3 },
    ]);
  });

  it("does not take a renamed sheet for a register without decisions", () => {
    const { sheets } = workbookOf([]);
    const read = readDecisionWorkbook({ ...workbookOf([]), sheets: sheets.slice(1) });
    expect(!read.ok && read.problems[0]).toMatchObject({
      code: "column-missing",
      sheet: "Nhận báo cáo",
    });
  });
});

describe("the register", () => {
  const word = fc.stringMatching(/^[A-Za-zĐế0-9/]([A-Za-zĐế0-9/ ]{0,8}[A-Za-zĐế0-9/])?$/u);
  const text = fc.oneof(fc.constant(""), word);
  const instant = fc
    .date({
      min: new Date("1990-01-01T00:00:00Z"),
      max: new Date("2090-01-01T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((one) => instantInZone(one.toISOString(), zone));
  const day = instant.map((one) => one.slice(0, 10));
  const midnight = day.map((one) => instantInZone(one, zone));
  const moment = fc.oneof(instant, day, midnight);
  const note = { reason: text, by: text, on: moment, extra: fc.constant({ "Ghi chú thêm": "x" }) };
  const unitId = fc.stringMatching(/^[A-Z]{3,8}-\d{2}$/u).map((one) => one as UnitId);
  const received = fc
    .record(
      { unitId, received: moment, signedDocument: word, notAReport: fc.boolean(), ...note },
      { requiredKeys: ["unitId", "reason", "by"] },
    )
    .filter((one) => Object.keys(one).length > 3 || one.reason !== "" || one.by !== "");
  const file = fc
    .record(
      {
        file: word,
        sha256: fc.stringMatching(/^[0-9a-f]{64}$/u),
        unitId,
        use: fc.constantFrom("replace", "add", "complete", "ignore"),
        ...note,
      },
      { requiredKeys: ["file", "sha256", "reason", "by"] },
    )
    .filter((one) => Object.keys(one).length > 4 || one.reason !== "" || one.by !== "");
  const decisions = fc.record({
    received: fc.uniqueArray(received, { maxLength: 6, selector: (one) => one.unitId }),
    files: fc.uniqueArray(file, { maxLength: 6, selector: (one) => one.sha256 }),
  });

  it("gives back what was decided, for units and files that are there and that are gone", () => {
    fc.assert(
      fc.property(decisions, fc.nat(6), (decided: Decisions, there) => {
        const plan = planDecisionWorkbook({
          units: decided.received.slice(0, there).map((one) => unitOf(one.unitId)),
          files: decided.files.slice(0, there).map((one) => ({
            file: one.file,
            sha256: one.sha256,
            status: "counted",
            reason: "",
          })),
          decisions: decided,
          createdAt,
          timeZone: zone,
        });
        expect(readDecisionWorkbook(snapshotOfPlan(plan), undefined, zone)).toEqual({
          ok: true,
          value: decided,
        });
      }),
    );
  });

  it("keeps columns and sheets that the office added", () => {
    const workbook = workbookOf([["TH-01", 45406]]);
    const [first, second] = workbook.sheets;
    const added: WorkbookSnapshot = {
      ...workbook,
      sheets: [
        {
          name: "Nhận báo cáo",
          visibility: "visible",
          rows: [
            [...receivedHead, "Tên đơn vị", "Số điện thoại"].map((value) => ({ value })),
            ["TH-01", null, null, null, null, null, null, "TH", "012"].map((value) => ({ value })),
          ],
        },
        ...[second ?? first].flatMap((sheet) => sheet ?? []),
        {
          name: "Việc cần làm",
          visibility: "visible",
          rows: [undefined, [undefined, { value: "Gọi" }, { value: 45406, isDate: true }]],
        },
      ],
    };
    const read = readDecisionWorkbook(added);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value).toEqual({
      received: [{ unitId: "TH-01", reason: "", by: "", extra: { "Số điện thoại": "012" } }],
      files: [],
      otherSheets: [
        {
          name: "Việc cần làm",
          visibility: "visible",
          cells: [
            { row: 1, column: 1, value: "Gọi" },
            { row: 1, column: 2, value: 45406, isDate: true },
          ],
        },
      ],
    });
    const again = planDecisionWorkbook({ units, files: [], decisions: read.value, createdAt });
    expect(readDecisionWorkbook(snapshotOfPlan(again))).toEqual(read);
  });
});
