import { readReport } from "../../../src/core/reading/read-report.ts";
import { locateForm } from "../../../src/core/recognition/locate-form.ts";
import { formWorkbook, pack } from "./form-workbook.ts";

const campaign = { year: 2024, dataFrom: "2023-12-15", dataTo: "2024-06-14" };
const unit = { level: "TH", ownership: "public" } as const;

describe("a report in a workbook with macros", () => {
  const plain = formWorkbook({ DV_01_01: "Có", DV_01_02: 2, DN_01_01: 4, DN_01_02: 3 });

  it.each([
    { why: "with them", workbook: { ...plain, hasMacros: true } as const, told: 1 },
    { why: "without", workbook: plain, told: 0 },
  ])("says so once, and nothing else changes: $why", ({ workbook, told }) => {
    const read = (one: typeof plain) =>
      readReport(one, locateForm(one, pack), { pack, campaign, unit });
    const { figures, findings } = read(workbook);
    const notes = findings.filter(({ code }) => code === "macros-ignored");
    expect(notes.map(({ severity }) => severity)).toEqual(Array(told).fill("note"));
    expect(figures).toEqual(read(plain).figures);
    expect(findings.filter((one) => !notes.includes(one))).toEqual(read(plain).findings);
  });
});
