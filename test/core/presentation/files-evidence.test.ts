/** What the sheet of files tells of how each was recognised. */
import type { ResultFile } from "../../../src/core/consolidation/result.ts";
import { planSummaryWorkbook } from "../../../src/core/presentation/plan-summary-workbook.ts";
import { UnitIdSchema } from "../../../src/core/campaign/unit.ts";
import { samplePack } from "./sample-pack.ts";
import { sampleResult } from "./sample-result.ts";

const first = sampleResult.files[0];
const [own, other] = sampleResult.units.map(({ unitId }) => unitId);
if (first === undefined || own === undefined || other === undefined) throw new Error("no files");

function toldOf(changes: Partial<ResultFile>): readonly unknown[] {
  const files = [{ ...first, ...changes } as ResultFile];
  const { sheets } = planSummaryWorkbook({ ...sampleResult, files }, samplePack);
  const { cells = [] } = sheets.find(({ name }) => name === "Tệp đã nhận") ?? {};
  const rows = cells.filter(({ column }) => column === 7 || column === 8);
  return rows.slice(-2).map(({ value }) => value);
}

const name = (id: string): string =>
  sampleResult.units.find(({ unitId }) => unitId === id)?.name ?? "";
const date = { source: "report-date", says: "2024-04-20", agrees: true, weight: 50 } as const;
const stamp = { source: "hidden-sheet", says: "6T 2024", agrees: true, weight: 90 } as const;

describe("how a file was recognised", () => {
  it("is told with the score, without the names that its path shows already", () => {
    const told = toldOf({
      evidence: [
        { source: "hidden-id", says: own, unitId: own },
        { source: "file-name", says: "a.xlsx", unitId: own },
      ],
      candidates: [{ unitId: own, score: 96 }],
      period: { score: 95, against: 0, evidence: [stamp, date] },
    });
    expect(told).toEqual([`Đơn vị: Mã ẩn trong tệp: “${own}”; Tên tệp`, "Đơn vị: 96"]);
  });

  it("is told with all units that it may be, and with what tells the period where that is open", () => {
    const told = toldOf({
      unitId: undefined,
      status: "conflict",
      evidence: [{ source: "sender", says: "a@truong.example", unitId: UnitIdSchema.parse(own) }],
      candidates: [
        { unitId: own, score: 50 },
        { unitId: other, score: 40 },
      ],
      period: {
        score: 50,
        against: 40,
        evidence: [date, { source: "file-name", says: "9T.xlsx", agrees: false, weight: 40 }],
      },
    });
    expect(told).toEqual([
      "Đơn vị: Người gửi: “a@truong.example”\nKỳ: Ngày lập báo cáo: 20/4/2024; Tên tệp (khác kỳ)",
      `Đơn vị: ${name(own)} 50; ${name(other)} 40\nKỳ: 50; ngược lại: 40`,
    ]);
  });
});
