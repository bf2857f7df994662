import type { Finding } from "../../../src/core/finding/finding.ts";
import { tellDoubledFormOnce } from "../../../src/core/reading/doubled-form.ts";

function notFound(indicator: string, ...places: readonly string[]): Finding<"cell-not-found"> {
  return {
    code: "cell-not-found",
    severity: "error",
    state: "open",
    indicator,
    args: { label: { vi: indicator }, places },
  };
}

const other: Finding = {
  code: "not-a-count",
  severity: "error",
  state: "open",
  indicator: "DN_01_01",
  args: { label: { vi: "Số đơn" }, raw: "-1" },
};
const a = notFound("A", "Báo cáo!E6", "Báo cáo (2)!E6");
const b = notFound("B", "Báo cáo!E7", "Báo cáo (2)!E7");
const c = notFound("C", "Báo cáo!E8", "Báo cáo (2)!E8");
const lost = notFound("D");
const sorted = [
  notFound("A", "Báo cáo!E6", "Báo cáo!E7"),
  notFound("B", "Báo cáo!E7", "Báo cáo!E8"),
  notFound("C", "Báo cáo!E8", "Báo cáo!E6"),
];

describe("A form that stands in a workbook twice", () => {
  it("is one finding, that names every figure with its places", () => {
    expect(tellDoubledFormOnce([other, a, lost, b, c])).toEqual([
      other,
      {
        code: "form-doubled",
        severity: "error",
        state: "open",
        indicator: "A",
        args: {
          items: [a, b, c].map(({ indicator, args }) => ({ code: indicator, ...args })),
        },
      },
      lost,
    ]);
  });

  it.each([
    { findings: [], why: "nothing is said" },
    { findings: [other, a, b], why: "two rows are rows" },
    { findings: [a, b, lost, notFound("E")], why: "lost cells stand nowhere" },
    { findings: sorted, why: "sorted rows are no copy: their cells claim one another" },
  ])("is not told where $why", ({ findings }) => {
    expect(tellDoubledFormOnce(findings)).toEqual(findings);
  });
});
