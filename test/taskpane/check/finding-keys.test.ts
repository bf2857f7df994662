import type { Finding } from "../../../src/core/finding/finding.ts";
import { findingKeys } from "../../../src/taskpane/check/finding-keys.ts";
import { findingPlaces, placeName } from "../../../src/taskpane/parts/finding-places.ts";

const vague = (cell: string): Finding => ({
  code: "vague-value",
  severity: "error",
  state: "open",
  indicator: "TT_01_01",
  sheet: "Báo cáo",
  cell,
  args: { label: { vi: "Số lớp" }, raw: "khoảng 20" },
});
const checked = (cell: string) => ({ finding: vague(cell), noteCells: [] });

describe("findingKeys", () => {
  const keysOf = (cells: readonly string[]) => findingKeys(cells.map(checked)).map(([key]) => key);

  it("stays the same when others come and go", () => {
    expect(keysOf(["E14", "E15"])[1]).toBe(keysOf(["E15"])[0]);
  });

  it("tells findings of one cell apart", () => {
    expect(new Set(keysOf(["E14", "E14", "E14"])).size).toBe(3);
  });
});

describe("findingPlaces", () => {
  const operand = (cell: string | undefined) => ({
    code: "TT_01_01",
    label: { vi: "Số lớp" },
    sheet: "Báo cáo",
    cell,
  });
  const rule = (cells: readonly (string | undefined)[]): Finding => ({
    code: "rule-failed",
    severity: "warning",
    state: "open",
    sheet: "Báo cáo",
    cell: "E20",
    args: { message: { vi: "x" }, values: {}, operands: cells.map(operand) },
  });

  it.each([
    { finding: vague("E14"), places: ["Báo cáo!E14"], why: "its own" },
    { finding: rule(["E14"]), places: ["Báo cáo!E20", "Báo cáo!E14"], why: "its own first" },
    { finding: rule(["E20", "E14"]), places: ["Báo cáo!E20", "Báo cáo!E14"], why: "each once" },
    { finding: rule([undefined]), places: ["Báo cáo!E20"], why: "no cell, no place" },
  ])("$why", ({ finding, places }) => {
    expect(findingPlaces(finding).map(placeName)).toEqual(places);
  });
});
