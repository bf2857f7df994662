import type { Finding } from "../../../src/core/finding/finding.ts";
import { tellMissingRowsOnce } from "../../../src/core/reading/missing-rows.ts";

function notFound(indicator: string, ...places: readonly string[]): Finding<"cell-not-found"> {
  return {
    code: "cell-not-found",
    severity: "error",
    state: "open",
    indicator,
    args: { label: { vi: indicator }, places },
  };
}

const [a, b, c] = [notFound("A"), notFound("B"), notFound("C")] as const;
const doubled = notFound("D", "Báo cáo!E6", "Báo cáo!E7");

describe("Rows that are missing together", () => {
  it("are one finding, that names every cell", () => {
    expect(tellMissingRowsOnce([doubled, a, b, c])).toEqual([
      doubled,
      {
        code: "rows-missing",
        severity: "error",
        state: "open",
        indicator: "A",
        args: { items: ["A", "B", "C"].map((code) => ({ code, label: { vi: code } })) },
      },
    ]);
  });

  it.each([
    { findings: [], why: "nothing is said" },
    { findings: [a, b], why: "two cells are cells" },
    { findings: [a, b, doubled], why: "a cell in two places is not missing" },
  ])("are not told where $why", ({ findings }) => {
    expect(tellMissingRowsOnce(findings)).toEqual(findings);
  });
});
