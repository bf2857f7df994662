/** What spreadsheet programs and people change without meaning anything by it. */
import fc from "fast-check";
import { readPackWorkbook } from "../../../src/core/pack-workbook/read-pack-workbook.ts";
import { ReportPackSchema, type ReportPack } from "../../../src/core/report-pack/report-pack.ts";
import { schoolLevels } from "../../../src/core/report-pack/report-pack.ts";
import type {
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { loadPack } from "../../packs/load-packs.ts";
import { changeCell, everyPack, rowsOf, snapshotOfPack } from "./edited-snapshot.ts";

const packOf = (workbook: WorkbookSnapshot): unknown => {
  const read = readPackWorkbook(workbook);
  return read.ok ? read.value.pack : read.problems;
};

const tables = ["Thông tin", "Kỳ báo cáo", "Chỉ tiêu", "Danh sách", "Quy tắc"];

describe("a workbook still holds its pack", () => {
  const pack = loadPack("sonla-2018-2022");

  it.each<{ why: string; change: (workbook: WorkbookSnapshot) => void }>([
    {
      why: "when columns stand the other way round",
      change: (workbook) => {
        for (const name of tables) {
          const rows = rowsOf(workbook, name);
          const width = Math.max(...rows.map((cells) => cells.length));
          for (const [index, cells] of rows.entries()) {
            const all = Array.from({ length: width }, (_, column) => cells[column]);
            rows[index] = all.reverse();
          }
        }
      },
    },
    {
      why: "when rows are free between others and a title stands above",
      change: (workbook) => {
        for (const name of tables) {
          const rows = rowsOf(workbook, name);
          const spread = rows.flatMap((cells) => [cells, []]);
          rows.splice(0, rows.length, [{ value: "Bộ mẫu của xã" }], [], ...spread);
        }
      },
    },
    {
      why: "when letters are decomposed and spaces stand behind",
      change: (workbook) => {
        for (const name of tables) {
          for (const cells of rowsOf(workbook, name)) {
            cells.forEach((cell, column) => {
              if (typeof cell?.value !== "string") return;
              cells[column] = { value: `${cell.value.normalize("NFD")} \u00A0` };
            });
          }
        }
      },
    },
    {
      why: "when a program took formulas for formulas and shows #NAME?",
      change: (workbook) => {
        for (const name of ["Chỉ tiêu", "Quy tắc"]) {
          for (const cells of rowsOf(workbook, name)) {
            cells.forEach((cell, column) => {
              if (typeof cell?.value !== "string" || !cell.value.startsWith("=")) return;
              cells[column] = { value: { error: "#NAME?" }, formula: cell.value.slice(1) };
            });
          }
        }
      },
    },
    {
      why: "when numbers became text, and words TRUE and FALSE",
      change: (workbook) => {
        for (const name of tables) {
          for (const cells of rowsOf(workbook, name)) {
            cells.forEach((cell, column) => {
              if (cell?.value === "Có") cells[column] = { value: true };
              if (cell?.value === "Không") cells[column] = { value: false };
              if (typeof cell?.value === "number") cells[column] = { value: String(cell.value) };
            });
          }
        }
      },
    },
    {
      why: "when its sheets are named in other case, and one is added",
      change: (workbook) => {
        const sheets = workbook.sheets as SheetSnapshot[];
        const [first] = sheets;
        sheets.forEach((sheet, index) => {
          sheets[index] = { ...sheet, name: sheet.name.toUpperCase() };
        });
        if (first !== undefined) sheets.push({ ...first, name: "Nháp" });
      },
    },
  ])("$why", ({ change }) => {
    const workbook = snapshotOfPack(pack);
    change(workbook);
    expect(packOf(workbook)).toEqual(pack);
  });

  it("when somebody adds a column of notes, which is named and not read", () => {
    const workbook = snapshotOfPack(pack);
    const rows = rowsOf(workbook, "Chỉ tiêu");
    const column = Math.max(...rows.map((cells) => cells.length));
    (rows[0] ?? [])[column] = { value: "Người phụ trách" };
    (rows[1] ?? [])[column] = { value: "cô Hoa" };
    expect(readPackWorkbook(workbook)).toMatchObject({
      ok: true,
      value: { pack, ownColumns: [{ sheet: "Chỉ tiêu", heading: "Người phụ trách" }] },
    });
  });

  it("when English columns, and others that it does not need, are deleted", () => {
    const workbook = snapshotOfPack(everyPack);
    for (const heading of [
      "Tên chỉ tiêu (tiếng Anh)",
      "Cách ghi (tiếng Anh)",
      "Số đầu năm lấy từ",
    ]) {
      changeCell(workbook, { sheet: "Chỉ tiêu", row: 0, heading, cell: null });
    }
    expect(packOf(workbook)).toEqual(everyPack);
  });

  it("when the code of a list stands once for all its columns", () => {
    const workbook = snapshotOfPack(everyPack);
    for (const row of [2, 3]) {
      changeCell(workbook, { sheet: "Danh sách", row, heading: "Mã chỉ tiêu", cell: null });
    }
    expect(packOf(workbook)).toEqual(everyPack);
  });
});

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((written) =>
    written
      .normalize("NFC")
      .replaceAll(/[\u200B\uFEFF\r{}]/gu, "")
      .trim(),
  )
  .filter((written) => written !== "");
const texts = fc.record({ vi: text, en: text }, { requiredKeys: ["vi"] });
const line = fc
  .stringMatching(/^[a-zà-ỹ0-9][a-zà-ỹ0-9 ]{0,8}[a-zà-ỹ0-9]$/u)
  .map((written) => written.normalize("NFC").replaceAll(/ +/gu, " "));
const dayOf = (...years: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...years),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) =>
      [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"),
    );
const firstDay = dayOf("Y-2");
const lastDay = dayOf("Y", "Y-1");
const few = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
const years = few(fc.integer({ min: 1000, max: 9999 }));
const flag = fc.boolean();
const limits = {
  levels: few(fc.constantFrom(...schoolLevels)),
  ownership: few(fc.constantFrom("public", "non-public")),
};

/** Keys of an indicator, a rule and a period that need nothing of the rest of the pack. */
const packs: fc.Arbitrary<ReportPack> = fc
  .record({
    basis: fc.array(texts, { maxLength: 3 }),
    title: texts,
    inferred: flag,
    period: fc.record(
      { years, dueDate: lastDay, dataFrom: firstDay, schoolYear: line, documents: flag },
      { requiredKeys: [] },
    ),
    indicator: fc.record(
      {
        ...{ guide: texts, unitOfMeasure: line, keeps: flag, sensitive: flag, headline: flag },
        ...{ years, label: texts, periods: fc.constant(["9T", "6T"]) },
        appliesTo: fc.record({ levels: limits.levels, ownership: limits.ownership }),
        dateRange: fc.record({
          from: firstDay,
          to: fc.oneof(lastDay, fc.constant("report-date")),
        }),
        choices: fc.uniqueArray(
          text.filter((one) => !one.includes("\n")),
          { minLength: 2, maxLength: 4 },
        ),
      },
      { requiredKeys: [] },
    ),
    rule: fc.record(
      {
        ...{ message: texts, missing: fc.constantFrom("zero", "skip-if-all") },
        when: fc.record({ years, levels: limits.levels }),
        values: fc.constant({ x: "=TT_01_02-TT_01_01", b2: '="a; “b”"&TT_01_02' }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ basis, title, inferred, period, indicator, rule }) => {
    const [first, ...periods] = everyPack.periods;
    const [one, ...indicators] = everyPack.indicators;
    const [limit, ...rules] = everyPack.rules;
    return ReportPackSchema.parse({
      ...{ ...everyPack, basis, title, inferred },
      periods: [{ ...first, ...period }, ...periods],
      indicators: [{ ...one, ...indicator }, ...indicators],
      rules: [
        { ...limit, ...rule, ...(rule.values === undefined ? { message: { vi: "Xem lại" } } : {}) },
        ...rules,
      ],
    });
  });

it("any pack comes back as it went out", () => {
  fc.assert(
    fc.property(packs, (pack) => {
      expect(packOf(snapshotOfPack(pack))).toEqual(pack);
    }),
    { numRuns: 60 },
  );
});
