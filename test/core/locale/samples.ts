/** Facts for every code, by type: a code without a sample does not compile. */
import type { FileReasonArgs, FileReasonCode } from "../../../src/core/finding/file-reason.ts";
import type { FindingArgs, FindingCode, Named, Shown } from "../../../src/core/finding/finding.ts";
import type { ProblemArgs, ProblemCode } from "../../../src/core/finding/problem.ts";

export const label = { vi: "Số đơn tiếp nhận", en: "Petitions received" };

export const number = (value: number | null, unitOfMeasure?: string): Shown => ({
  value,
  as: "number",
  unitOfMeasure,
});

export const named = (index: number, more: Partial<Named> = {}): Named => ({
  code: `DN_01_${String(index).padStart(2, "0")}`,
  label: { vi: `Chỉ tiêu ${index}`, en: `Indicator ${index}` },
  sheet: "Báo cáo",
  cell: `E${10 + index}`,
  ...more,
});

const many = Array.from({ length: 9 }, (_, index) => named(index + 1));
const evidence = [
  { source: "hidden-id", says: "TH-01" },
  { source: "file-name", says: "6T-2024 - MN Sơn Ca.xlsx" },
];

export const findingSamples: {
  readonly [Code in FindingCode]: readonly [FindingArgs[Code], ...FindingArgs[Code][]];
} = {
  "rule-failed": [
    {
      message: { vi: "Đơn cộng lại là {x}, tiếp nhận {DN_01_02}", en: "{x} against {DN_01_02}" },
      values: { x: number(50), DN_01_02: number(52, "đơn") },
      comparison: { left: 50, operator: "=", right: 52, difference: 2 },
      operands: [named(1), named(2)],
    },
    {
      message: { vi: "Tỷ lệ chưa đủ." },
      values: {},
      operands: [named(1)],
    },
  ],
  "rule-not-evaluated": [
    { rules: ["R-TT-01", "R-TT-02", "R-TT-01"], operands: [named(1)] },
    { rules: ["R-TT-03"], operands: [named(1), named(2)], error: "#DIV/0!" },
  ],
  "required-blank": [{ indicators: [named(1)] }, { indicators: many }],
  "wrong-type": [{ label, expected: "integer", raw: "chưa có" }],
  "not-a-count": [{ label, raw: "-3" }],
  "ratio-out-of-range": [{ label, value: 1.2 }],
  "formula-error": [{ label, error: "#REF!" }],
  "no-cached-value": [{ label }, { label, computed: 0.928 }],
  "external-link": [{ label, formula: "'[1]Sheet1'!A1" }],
  "computed-overwritten": [
    { label, typed: { value: 0.95, as: "ratio" }, computed: { value: 0.928, as: "ratio" } },
    { label, typed: { value: 0.95, as: "ratio" }, computed: { value: null, as: "ratio" } },
  ],
  "computed-as-values": [
    {
      items: [
        {
          ...named(1),
          typed: { value: 0.9284, as: "ratio" },
          computed: { value: 0.928, as: "ratio" },
        },
        { ...named(2), typed: number(48), computed: number(48) },
      ],
    },
  ],
  interpreted: [
    {
      items: [
        { ...named(1), raw: "5 cuộc", value: number(5, "cuộc") },
        { ...named(2), raw: "03", value: number(3) },
      ],
    },
  ],
  "legacy-encoding": [{ items: [{ ...named(1), raw: "Kh«ng", text: "Không" }] }],
  "unclear-encoding": [{ label, raw: "mäi ngêi", encoding: "TCVN3" }],
  "hidden-figures": [{ indicators: [named(1)] }, { indicators: [named(1), named(2)] }],
  "macros-ignored": [{}],
  "text-dropped": [{ label, raw: "45 (30 nữ)", value: number(45, "người") }],
  "ambiguous-value": [
    { label, raw: "12/15", readings: [] },
    { label, raw: "1.234", readings: [number(1.234), number(1234)] },
  ],
  "vague-value": [{ label, raw: "khoảng 20" }],
  "not-a-choice": [{ label, raw: "vừa", choices: ["Tốt", "Khá"] }],
  "layout-changed": [{ moved: [named(1, { cell: undefined })] }],
  "found-by-label": [
    { items: [named(1)] },
    { items: [named(1), { ...named(2), written: "Số đơn đã tiếp nhận" }] },
  ],
  "other-form": [
    { issued: "1.0.0", asked: "1.1.0", leftOut: [], missing: [] },
    {
      issued: "1.0.0",
      asked: "1.0.0",
      leftOut: [
        { ...named(1), value: number(7) },
        { ...named(2), value: { value: "12/KH", as: "text" } },
      ],
      missing: [{ code: "DN_01_03", label }],
    },
  ],
  "cell-not-found": [
    { label, places: [] },
    { label, places: ["Báo cáo!E14", "Báo cáo (2)!E14"] },
  ],
  "rows-missing": [
    {
      items: ["DV_01_02", "DV_01_03", "DV_01_04"].map((code) => ({
        code,
        label: { vi: `Số ${code}` },
      })),
    },
  ],
  "form-doubled": [
    {
      items: [1, 2, 3].map((index) => ({
        ...named(index, { sheet: undefined, cell: undefined }),
        places: [`Báo cáo!E${index + 10}`, `Báo cáo (2)!E${index + 10}`],
      })),
    },
  ],
  "date-outside-range": [
    { label, value: "2025-04-25", from: "2024-01-01", to: "2024-06-14" },
    { label, value: "2025-04-25", to: "2024-06-14" },
    { label, value: "2020-04-25", from: "2024-01-01" },
  ],
  "list-key-missing": [{ label, row: 3, column: { vi: "Tên mô hình", en: "Model" } }],
  "not-cumulative": [
    {
      indicators: [1, 2, 3].map((index) => ({
        ...named(index),
        value: number(2, "cuộc"),
        previous: number(5, "cuộc"),
      })),
    },
  ],
  "same-as-previous": [{ compared: 31, cumulative: [named(1), named(2)] }],
  "same-document": [
    {
      units: [
        { unitId: "TH-01", name: "TH Thới Thạnh", file: "nhan/a.xlsx" },
        { unitId: "TH-02", name: "TH Sơn Ca", file: "nhan/b.xlsx" },
      ],
      label: { vi: "Số, ký hiệu Kế hoạch", en: "Number of the plan" },
      number: "12/KH-THTT",
    },
  ],
  "same-figures": [
    {
      units: [
        { unitId: "TH-01", name: "TH Thới Thạnh", file: "nhan/a.xlsx" },
        { unitId: "TH-02", name: "TH Sơn Ca", file: "nhan/b.xlsx" },
      ],
      figures: 34,
    },
  ],
  "predecessor-figures": [
    { sources: [{ period: "previous", kind: "renamed", units: ["TH Cũ"] }] },
    { sources: [{ period: "previous", kind: "merged", units: ["TH Một", "TH Hai"] }] },
    { sources: [{ period: "same-period", kind: "unknown", units: ["TH Ba"] }] },
    {
      sources: [
        { period: "previous", kind: "split", units: ["MN Cũ"] },
        { period: "same-period", kind: "split", units: ["MN Cũ"] },
      ],
    },
  ],
  "unit-missing": [{ name: "Trường Tiểu học Sơn Ca", dueDate: "2024-04-25" }],
  "office-form-unusable": [
    { file: "bieu-mau/_co-quan.xlsx", why: "unreadable" },
    { file: "bieu-mau/_co-quan.xlsx", why: "encrypted" },
    { file: "bieu-mau/_co-quan.xlsx", why: "not-the-form" },
    { file: "bieu-mau/_co-quan.xlsx", why: "other-campaign" },
  ],
  "unit-conflict": [{ evidence }],
  "common-problem": [
    {
      rule: "R-TT-01",
      message: {
        vi: "“{label}” ({TT_01_02}) lớn hơn {TT_01_01}; đề nghị đối chiếu.",
        en: "“{label}” ({TT_01_02}) is more than {TT_01_01}.",
      },
      label: { value: "Số nữ", as: "text" },
      units: 30,
      reported: 48,
    },
  ],
};

export const problemSamples: {
  readonly [Code in ProblemCode]: readonly [ProblemArgs[Code], ...ProblemArgs[Code][]];
} = {
  "not-json": [
    { column: 5, isCut: false },
    { column: 1, isCut: true },
  ],
  "wrong-value": [
    { expected: "integer", found: '"abc"' },
    { expected: "before | by", found: "" },
  ],
  "missing-key": [{ key: "title" }],
  "unknown-key": [{ key: "titel" }],
  "duplicate-code": [{ code: "DN_01_01" }],
  "unknown-reference": [
    { kind: "indicator", name: "DN_09_09" },
    { kind: "section", name: "XX" },
    { kind: "list", name: "DN_09_09" },
    { kind: "column", name: "ten" },
    { kind: "period", name: "7T" },
    { kind: "rule", name: "R-XX-01" },
  ],
  "list-mismatch": [{ code: "DV_01_05" }],
  "unknown-placeholder": [{ name: "y" }],
  "choices-missing": [{ code: "DN_01_01" }],
  "aggregation-of-type": [{ type: "boolean", fits: ["percent-yes", "count", "none"] }],
  "dates-reversed": [
    { from: "2024-09-01", to: "2020-01-01" },
    { from: "Y-06-01", to: "Y-1-12-15" },
  ],
  "computed-circle": [{ codes: ["DN_01_01", "DN_01_02"] }, { codes: ["DN_01_01"] }],
  "not-for-office": [{ key: "type" }, { key: "appliesTo" }],
  "mixed-respondents": [{ office: ["CC_04_01"], unit: ["DN_01_01", "DN_01_02"] }],
  "formula-syntax": [{ near: "=1+" }, { near: "" }],
  "formula-unknown-name": [{ name: "DN_09_09" }],
  "formula-unknown-function": [{ name: "VLOOKUP" }],
  "formula-argument-count": [
    { name: "IF", least: 2, most: 3, found: 1 },
    { name: "ABS", least: 1, most: 1, found: 2 },
    { name: "SUM", least: 1, most: Infinity, found: 0 },
  ],
  "formula-cell-address": [{ text: "A1" }],
  "formula-chained-comparison": [{ text: "5<=A<=60" }],
  "formula-mixed-comparison": [{ left: "number", right: "text" }],
  "formula-not-supported": [{ text: "A:A" }],
  "formula-wrong-type": [{ expected: "number", found: "truth", text: "A=B" }],
  "formula-list-outside-counta": [{ name: "DV_01_05" }],
  "column-missing": [{ column: "Mã" }],
  "unclear-encoding": [{ text: "mäi ngêi", encoding: "TCVN3" }],
  "duplicate-column": [{ column: "Mã" }],
  "sheet-missing": [{ sheet: "Chỉ tiêu" }],
  "row-missing": [{ row: "Phiên bản" }],
  "no-rows": [{}],
  "cell-blank": [{ column: "Mã" }],
  "cell-not-needed": [{ column: "Cách tổng hợp", words: ["tỷ lệ"] }],
  "cell-unreadable": [{ found: "#REF!" }, { found: "" }],
  "turned-into-date": [{ shown: "2026-01-03" }],
  "unknown-word": [
    { found: "cọng", allowed: ["cộng", "tỷ lệ", "đếm"] },
    { found: "?", allowed: ["Có", "Không"] },
  ],
  "list-key-twice": [{ code: "DV_01_05" }],
  "unit-id-missing": [{ name: "TH Sơn Ca" }, { name: "" }],
  "unit-id-invalid": [{ unitId: "TH 01" }, { unitId: "" }],
  "duplicate-unit": [{ unitId: "TH-01", firstLine: 2 }],
  "unit-name-missing": [{ unitId: "TH-01" }, { unitId: "" }],
  "unknown-level": [{ found: "Đại học" }, { found: "" }],
  "unknown-ownership": [{ found: "khác" }],
  "bad-date": [{ found: "31/2/2024" }],
  "no-units": [{}],
  "no-units-in-force": [{ date: "2024-06-14" }],
  "predecessor-is-itself": [{ unitId: "TH-01" }],
  "ambiguous-predecessor": [{ name: "MN Sơn Ca", units: ["MN-01", "MN-02"] }],
  "predecessor-cycle": [{ units: ["TH-01", "TH-02"] }],
  "unknown-unit": [{ unitId: "TH-99" }],
  "unknown-file": [{ file: "x.xlsx" }, { file: "" }],
  "unknown-use": [{ found: "gộp" }],
  "unknown-pack": [{ id: "hocmon", known: ["hocmon-2024"] }],
  "unknown-period": [{ period: "7T", known: ["6T", "9T", "12T"] }],
  "due-date-needed": [{ suggestions: ["2024-06-14"] }, { suggestions: [] }],
  "unsupported-version": [{ found: "2", supported: "1" }],
  "periods-out-of-order": [{ periods: ["9T", "6T"], suggested: ["6T", "9T"] }],
  "other-pack": [{ expected: "hocmon-2024", found: "q7-2024" }],
  "other-campaign": [{ expected: "6T 2024", found: "9T 2024" }],
};

export const reasonSamples: {
  readonly [Code in FileReasonCode]: readonly [FileReasonArgs[Code], ...FileReasonArgs[Code][]];
} = {
  "only-file": [{}, { copies: 2 }],
  "newest-file": [{ others: 2 }],
  "one-of-equals": [{ others: 1 }, { others: 2 }],
  "counted-meanwhile": [{ file: "nhan/b.xlsx" }],
  "chosen-file": [{ others: 1 }],
  "counted-with": [
    { file: "nhan/a.xlsx", use: "add", kept: [] },
    { file: "nhan/a.xlsx", use: "complete", kept: [] },
    { file: "nhan/a.xlsx", use: "complete", kept: ["DN_01_01", "DN_01_02"] },
  ],
  "replaced-by": [{ file: "nhan/b.xlsx" }],
  "equal-figures": [{ file: "nhan/a.xlsx" }],
  "same-bytes": [{ file: "nhan/b.xlsx" }],
  "not-used": [{ reason: "gửi nhầm" }, { reason: "" }],
  "lacks-figures": [
    { file: "nhan/b.xlsx", codes: ["DN_01_01"] },
    { file: "nhan/b.xlsx", codes: Array.from({ length: 12 }, (_, index) => named(index).code) },
  ],
  "order-unknown": [{ file: "nhan/b.xlsx" }],
  "newer-than-decided": [{ file: "nhan/b.xlsx" }],
  "waits-for": [{ file: "nhan/b.xlsx" }],
  "unit-disagrees": [{ says: evidence }],
  "several-units-fit": [{ units: ["TH-01", "TH-02"] }],
  "unit-not-in-registry": [{ says: "TH Sơn Ca 9" }],
  "unit-not-in-force": [
    { name: "TH Cũ", closed: "2024-01-31", instead: [] },
    { name: "TH Cũ", closed: "2024-01-31", instead: [{ unitId: "TH-09", name: "TH Mới" }] },
    { name: "TH Mới", begins: "2024-09-01", instead: [] },
    { name: "TH Mới", begins: "2024-09-01", instead: [{ unitId: "TH-09", name: "TH Cũ" }] },
    { name: "TH Cũ", instead: [{ unitId: "TH-09", name: "TH Mới" }] },
  ],
  "blank-form": [{}],
  "blank-copy": [{ file: "nhan/a.xlsx" }],
  "no-unit-named": [{}],
  "not-a-template": [{}],
  "other-pack": [{ packId: "dautieng-2024" }, { packId: "" }],
  "period-unknown": [{}],
  "period-disagrees": [{ period: "6T", year: "2024", date: "2024-08-20" }],
  "other-period": [
    { period: "9T", year: "2024" },
    { period: "", year: "2023" },
    { period: "", year: "" },
  ],
  "document-of-nobody": [{ kind: "pdf" }],
  "document-of-several": [{ kind: "heic", units: ["T1", "T2"] }],
  document: [{ kind: "pdf" }],
  empty: [{}],
  "not-a-workbook": [{}],
  damaged: [{}],
  "old-format": [{}],
  "other-format": [{ format: "ods" }],
  mail: [{}],
  "mail-without-files": [{}],
  winmail: [{}],
  encrypted: [{}],
  "too-large": [{ limit: 52_428_800 }],
  unsafe: [{ detail: "inflation-ratio" }],
  "reader-failed": [{ detail: "End of data reached" }],
  "office-form": [{ place: "bieu-mau/_co-quan.xlsx" }],
  "only-a-link": [{ kind: "gsheet" }, { kind: "lnk" }],
  "not-downloaded": [{}],
  "unfinished-download": [{}],
  "lock-file": [{}],
  "temporary-file": [{}],
  "system-file": [{}],
};
