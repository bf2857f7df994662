import type { FigureValue } from "../../../src/core/reading/figure.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { Indicator } from "../../../src/core/report-pack/report-pack.ts";
import { planTemplate } from "../../../src/core/template/plan-template.ts";
import { settledFigures } from "../../../src/core/template/settled-figures.ts";
import { smallCampaign, smallIssued, someUnit } from "./small-pack.ts";

/** An indicator of the small pack with other keys. */
function indicator(code: string, changes: Partial<Indicator> = {}): Indicator {
  const found = smallIssued.indicators.find((one) => one.code === code);
  if (found === undefined) throw new Error(`No indicator ${code}`);
  return { ...found, keeps: true, nature: "none", ...changes };
}

const yesNo = indicator("TU_01_01");
const text = indicator("TU_01_02");
/** From 1 October of the year before (2023) to the date of the report. */
const day = indicator("TU_01_03");
const choice = indicator("TU_01_06");

describe("settledFigures", () => {
  it.each<{ why: string; of: Indicator; value: FigureValue; settled: boolean }>([
    { why: "a Có", of: yesNo, value: true, settled: true },
    { why: "a Không may become Có", of: yesNo, value: false, settled: false },
    { why: "nothing reported", of: yesNo, value: null, settled: false },
    { why: "a number of a document", of: text, value: "12/KH-THTT", settled: true },
    { why: "an empty text", of: text, value: "", settled: false },
    { why: "a day", of: day, value: "2023-11-02", settled: true },
    { why: "a day that the form calls unusual", of: day, value: "2023-09-30", settled: false },
    { why: "an offered choice", of: choice, value: "Bảng tin", settled: true },
    { why: "a choice no longer offered", of: choice, value: "Loa", settled: false },
    { why: "a count is counted anew", of: indicator("TU_01_04"), value: 4, settled: false },
    {
      why: "what is found on a day is found anew",
      of: indicator("TU_01_01", { nature: "point-in-time" }),
      value: true,
      settled: false,
    },
    {
      why: "what does not keep",
      of: indicator("TU_01_01", { keeps: false }),
      value: true,
      settled: false,
    },
    {
      why: "what the form computes",
      of: indicator("TU_01_02", { computed: '="a"' }),
      value: "a",
      settled: false,
    },
  ])("$why: $settled", ({ of, value, settled }) => {
    const previous = new Map([[of.code, value]]);
    const figures = settledFigures([of], previous, smallCampaign);
    expect([...figures]).toEqual(settled ? [[of.code, value]] : []);
  });
});

describe("a form with what is settled", () => {
  const keeping = ["TU_01_01", "TU_01_02", "TU_01_03"];
  const pack = {
    ...smallIssued,
    indicators: smallIssued.indicators.map((one) =>
      keeping.includes(one.code) ? { ...one, keeps: true, nature: "none" as const } : one,
    ),
  };
  const previous = new Map<IndicatorCode, FigureValue>([
    ["TU_01_01" as IndicatorCode, true],
    ["TU_01_02" as IndicatorCode, "05/KH-THTT"],
    ["TU_01_03" as IndicatorCode, "2023-11-02"],
  ]);
  const input = {
    pack,
    campaign: smallCampaign,
    unit: someUnit(),
    issuedAt: "2024-04-01T08:00:00+07:00",
    previous,
    samePeriod: new Map(),
  };
  const cellsOf = (plan: ReturnType<typeof planTemplate>): readonly unknown[] =>
    keeping.map((code) => {
      const target = plan.names.find(({ name }) => name === code);
      const cell = plan.sheets
        .find(({ name }) => name === target?.sheet)
        ?.cells.find(
          ({ row, column }) =>
            row === target?.range.from.row && column === target.range.from.column,
        );
      return [cell?.value, cell?.unlocked ?? false];
    });

  it("holds it in locked cells", () => {
    expect(cellsOf(planTemplate(input))).toEqual([
      ["Có", false],
      ["05/KH-THTT", false],
      [45_232, false],
    ]);
  });

  it("asks anew what predecessors reported", () => {
    const previousSource = {
      period: "previous",
      kind: "merged",
      units: ["TH Thới Thạnh", "TH Thới Tam"],
    } as const;
    expect(cellsOf(planTemplate({ ...input, previousSource }))).toEqual([
      [null, true],
      [null, true],
      [null, true],
    ]);
  });
});
