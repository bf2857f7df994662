import { parseReceivedList } from "../../../src/core/campaign/received-list.ts";

const campaign = { timeZone: "Asia/Ho_Chi_Minh" };

describe("parseReceivedList", () => {
  it("reads times by file, the campaign's zone where none is given", () => {
    const rows = [
      ["Tệp", "Ngày nhận"],
      ["a.xlsx", "2024-04-24T16:30"],
      ["b.xlsx", "2024-04-24T17:30:00Z"],
      ["nhan/c.xlsx", "24/4/2024 08:05"],
      ["d.xlsx", "24/4/2024"],
      ["e.xlsx", ""],
    ];
    expect(parseReceivedList({ rows }, campaign)).toEqual({
      ok: true,
      value: [
        { file: "a.xlsx", at: "2024-04-24T16:30:00+07:00" },
        { file: "b.xlsx", at: "2024-04-25T00:30:00+07:00" },
        { file: "nhan/c.xlsx", at: "2024-04-24T08:05:00+07:00" },
        { file: "d.xlsx", at: "2024-04-24" },
      ],
    });
  });

  it("reads dates by unit, columns in any order", () => {
    const rows = [
      ["ngày nhận", "Ghi chú", "MÃ"],
      ["24/4/2024", "x", "TH-01"],
      ["24/4/2024", "", "TH-01"],
    ];
    expect(parseReceivedList({ rows }, campaign)).toEqual({
      ok: true,
      value: [{ unitId: "TH-01", at: "2024-04-24" }],
    });
  });

  it.each([
    { rows: [["Tên", "Ngày"]], codes: ["column-missing", "column-missing"], line: 1 },
    {
      rows: [
        ["Tệp", "Ngày"],
        ["a", "24/4/2024"],
      ],
      codes: ["column-missing"],
      line: 1,
    },
    {
      rows: [
        ["Tệp", "Ngày nhận"],
        ["a", "4/25/2024"],
      ],
      codes: ["bad-date"],
      line: 2,
    },
    {
      rows: [
        ["Tệp", "Ngày nhận"],
        ["", "24/4/2024"],
      ],
      codes: ["unknown-file"],
      line: 2,
    },
    {
      rows: [
        ["Mã", "Ngày nhận"],
        ["a b", "24/4/2024"],
      ],
      codes: ["unit-id-invalid"],
      line: 2,
    },
    {
      rows: [
        ["Mã", "Ngày nhận"],
        ["a", "24/4/2024"],
        ["A", "25/4/2024"],
      ],
      codes: ["duplicate-code"],
      line: 3,
    },
  ])("reports $codes", ({ rows, codes, line }) => {
    const parsed = parseReceivedList({ rows }, campaign, "list.csv");
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(codes);
    expect(!parsed.ok && parsed.problems[0]).toMatchObject({ file: "list.csv", line });
  });
});
