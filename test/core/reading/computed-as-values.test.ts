import type { Finding } from "../../../src/core/finding/finding.ts";
import { tellPastedValuesOnce } from "../../../src/core/reading/computed-as-values.ts";

function typedOver(
  indicator: string,
  severity: "error" | "note",
  computed: number | null = 3,
): Finding<"computed-overwritten"> {
  return {
    code: "computed-overwritten",
    severity,
    state: "open",
    indicator,
    sheet: "Báo cáo",
    cell: `${indicator}1`,
    args: {
      label: { vi: indicator },
      typed: { value: 3, as: "number" },
      computed: { value: computed, as: "number" },
    },
  };
}

const [a, b] = [typedOver("A", "note"), typedOver("B", "note")] as const;
const wrong = typedOver("C", "error", 4);
const alone = typedOver("D", "note", null);

describe("Computed cells that were pasted as values together", () => {
  it("are one note, that keeps every cell with its figure", () => {
    expect(tellPastedValuesOnce([wrong, a, alone, b])).toEqual([
      wrong,
      {
        code: "computed-as-values",
        severity: "note",
        state: "open",
        indicator: "A",
        sheet: "Báo cáo",
        cell: "A1",
        args: {
          items: [a, b].map(({ indicator, sheet, cell, args }) => ({
            code: indicator,
            sheet,
            cell,
            ...args,
          })),
        },
      },
      alone,
    ]);
  });

  it.each([
    { findings: [], why: "nothing is said" },
    { findings: [a], why: "one cell was typed over" },
    { findings: [a, wrong], why: "the other one differs" },
    { findings: [a, alone], why: "the other one cannot be computed" },
  ])("are not told where $why", ({ findings }) => {
    expect(tellPastedValuesOnce(findings)).toEqual(findings);
  });
});
