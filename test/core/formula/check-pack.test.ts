import { checkPack } from "../../../src/core/formula/check-pack.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import { indicator, packOf, rule } from "./pack-of.ts";

const code = (text: string) => text as IndicatorCode;
const told = (parts: Parameters<typeof packOf>[0]) =>
  checkPack(packOf(parts)).map((problem) => [problem.code, (problem.path ?? []).join(".")]);

const list = {
  code: code("DV_01_05"),
  columns: [
    { id: "ten", label: { vi: "Tên" }, type: "text" as const },
    { id: "so", label: { vi: "Số" }, type: "integer" as const },
  ],
  key: "ten",
};

describe("checkPack", () => {
  it("is content with a whole pack", () => {
    expect(
      checkPack(
        packOf({
          indicators: [
            indicator("DN_01_01", { opens: code("DN_01_02") }),
            indicator("DN_01_02", { nature: "cumulative", keeps: true }),
            indicator("TU_01_01", {
              type: "ratio",
              computed: '=IF(N(DN_01_02)=0,"",DN_01_01/DN_01_02)',
              aggregation: { ratio: { numerator: "=DN_01_01", denominator: "=DN_01_02" } },
            }),
            indicator("LD_01_01", { type: "boolean", aggregation: "percent-yes" }),
            indicator("DN_01_03", { nature: "cumulative", computed: "=DN_01_03_KT+DN_01_01" }),
            indicator("LD_01_02", { type: "date", aggregation: "range" }),
            indicator("LD_01_03", { type: "choice", choices: ["A", "B"], aggregation: "count" }),
            indicator("DV_01_05", { type: "list", aggregation: "list" }),
          ],
          lists: [list],
          rules: [
            rule("=DN_01_01<=DN_01_02+COUNTA(DV_01_05)", {
              message: { vi: "{DN_01_01} và {DN_01_02_KT}, {x}", en: "{x}" },
              values: { x: "=DN_01_02-DN_01_01", y: '=LD_01_01&""' },
            }),
            rule("=X>=X_KT", {
              id: "K-LK-01",
              scope: "between",
              each: { nature: ["cumulative"], except: [code("DN_01_01")] },
              message: { vi: "{label}: {X} ít hơn {X_KT}" },
            }),
            rule('=X<>""', { id: "R-LD-01", each: { type: ["boolean", "date", "choice"] } }),
            rule('=OR(BC_KY<>"6T",LD_01_01="Có")', { id: "R-LD-02", when: { periods: ["6T"] } }),
            rule('=BC_NGAY<>""', { id: "R-LD-03", at: code("LD_01_02") }),
          ],
        }),
      ),
    ).toEqual([]);
  });

  it.each<[string, Parameters<typeof packOf>[0], string, string]>([
    [
      "a yes/no figure that is added up: its total would be 0",
      { indicators: [indicator("LD_01_01", { type: "boolean", aggregation: "sum" })] },
      "aggregation-of-type",
      "indicators.0.aggregation",
    ],
    [
      "a share that is added up",
      { indicators: [indicator("TU_01_01", { type: "ratio", aggregation: "sum" })] },
      "aggregation-of-type",
      "indicators.0.aggregation",
    ],
    [
      "computed figures that rest on each other",
      {
        indicators: [
          indicator("DN_01_01"),
          indicator("DN_01_02", { computed: "=DN_01_01+DN_01_03" }),
          indicator("DN_01_03", { computed: "=DN_01_02-DN_01_01" }),
        ],
      },
      "computed-circle",
      "indicators.1.computed",
    ],
    [
      "a computed figure that rests on itself",
      { indicators: [indicator("DN_01_01", { computed: "=DN_01_01+1" })] },
      "computed-circle",
      "indicators.0.computed",
    ],
    [
      "a period whose figures end before they begin",
      {
        periods: [{ id: "6T", label: { vi: "6 tháng" }, dataFrom: "Y-06-01", dataTo: "Y-05-01" }],
      },
      "dates-reversed",
      "periods.0.dataTo",
    ],
    [
      "a day that there is not",
      { periods: [{ id: "6T", label: { vi: "6 tháng" }, dueDate: "Y-02-30" }] },
      "wrong-value",
      "periods.0.dueDate",
    ],
    [
      "a period that is due before its figures begin",
      {
        periods: [
          { id: "6T", label: { vi: "6 tháng" }, dataFrom: "Y-1-12-15", dueDate: "Y-1-11-20" },
        ],
      },
      "dates-reversed",
      "periods.0.dueDate",
    ],
    [
      "a range that no date is in",
      {
        indicators: [
          indicator("LD_01_03", { type: "date", dateRange: { from: "Y-12-01", to: "Y-01-31" } }),
        ],
      },
      "dates-reversed",
      "indicators.0.dateRange.to",
    ],
    [
      "a code twice",
      { indicators: [indicator("DN_01_01"), indicator("DN_01_01")] },
      "duplicate-code",
      "indicators.1.code",
    ],
    [
      "a rule twice",
      { rules: [rule("=DN_01_01=0"), rule("=DN_01_02=0")] },
      "duplicate-code",
      "rules.1.id",
    ],
    [
      "a period twice",
      {
        periods: [
          { id: "6T", label: { vi: "6 tháng" } },
          { id: "6T", label: { vi: "6 tháng" } },
        ],
      },
      "duplicate-code",
      "periods.1.id",
    ],
    [
      "an unknown section",
      { indicators: [indicator("DN_01_01", { section: "TT" })] },
      "unknown-reference",
      "indicators.0.section",
    ],
    [
      "an unknown period",
      { indicators: [indicator("DN_01_01", { periods: ["9T"] })] },
      "unknown-reference",
      "indicators.0.periods.0",
    ],
    [
      "a list of the office's own",
      {
        indicators: [
          indicator("DV_01_05", { type: "list", aggregation: "list", filledBy: "office" }),
        ],
        lists: [list],
      },
      "not-for-office",
      "indicators.0.type",
    ],
    [
      "a figure of the office that is asked of some units",
      {
        indicators: [indicator("DN_01_01", { filledBy: "office", appliesTo: { levels: ["TH"] } })],
      },
      "not-for-office",
      "indicators.0.appliesTo",
    ],
    [
      "a rule over figures of the office and of units",
      {
        indicators: [indicator("DN_01_01", { filledBy: "office" }), indicator("DN_01_02")],
        rules: [rule("=DN_01_01<=DN_01_02")],
      },
      "mixed-respondents",
      "rules.0.formula",
    ],
    [
      "a figure of the office computed from units' figures",
      {
        indicators: [
          indicator("DN_01_01", { filledBy: "office", computed: "=DN_01_02*2" }),
          indicator("DN_01_02"),
        ],
      },
      "mixed-respondents",
      "indicators.0.computed",
    ],
    [
      "an unknown closing figure",
      { indicators: [indicator("DN_01_01", { opens: code("DN_01_04") })] },
      "unknown-reference",
      "indicators.0.opens",
    ],
    [
      "a closing figure of another type",
      {
        indicators: [
          indicator("DN_01_01", { opens: code("DN_01_04") }),
          indicator("DN_01_04", { type: "date" }),
        ],
      },
      "wrong-value",
      "indicators.0.opens",
    ],
    [
      "two sources of the previous figure",
      {
        indicators: [
          indicator("DN_01_01", { opens: code("DN_01_04"), keeps: true }),
          indicator("DN_01_04"),
        ],
      },
      "wrong-value",
      "indicators.0.opens",
    ],
    [
      "a document whose date is unknown",
      {
        indicators: [
          indicator("DN_01_01", {
            type: "text",
            aggregation: "text",
            documentDate: code("DN_01_04"),
          }),
        ],
      },
      "unknown-reference",
      "indicators.0.documentDate",
    ],
    [
      "a document whose date is a number",
      {
        indicators: [
          indicator("DN_01_01", {
            type: "text",
            aggregation: "text",
            documentDate: code("DN_01_04"),
          }),
          indicator("DN_01_04"),
        ],
      },
      "wrong-value",
      "indicators.0.documentDate",
    ],
    [
      "a number that is a document",
      {
        indicators: [
          indicator("DN_01_01", { documentDate: code("DN_01_04") }),
          indicator("DN_01_04", { type: "date", aggregation: "latest" }),
        ],
      },
      "wrong-value",
      "indicators.0.documentDate",
    ],
    [
      "a choice of nothing",
      { indicators: [indicator("DN_01_01", { type: "choice" })] },
      "choices-missing",
      "indicators.0",
    ],
    [
      "a choice twice",
      { indicators: [indicator("DN_01_01", { type: "choice", choices: ["A", "A"] })] },
      "duplicate-code",
      "indicators.0.choices.1",
    ],
    [
      "a list that is not described",
      { indicators: [indicator("DV_01_05", { type: "list" })] },
      "list-mismatch",
      "indicators.0.type",
    ],
    ["a description of no list", { lists: [list] }, "list-mismatch", "lists.0.code"],
    [
      "a key that is no column",
      {
        indicators: [indicator("DV_01_05", { type: "list" })],
        lists: [{ ...list, key: "ngay" }],
      },
      "unknown-reference",
      "lists.0.key",
    ],
    [
      "a column twice",
      {
        indicators: [indicator("DV_01_05", { type: "list" })],
        lists: [{ ...list, columns: [...list.columns, ...list.columns.slice(0, 1)] }],
      },
      "duplicate-code",
      "lists.0.columns.2.id",
    ],
    [
      "a computed figure that is no number",
      { indicators: [indicator("DN_01_01", { computed: "=BC_NAM=2024" })] },
      "formula-wrong-type",
      "indicators.0.computed",
    ],
    [
      "a ratio of something unknown",
      {
        indicators: [
          indicator("DN_01_01", {
            aggregation: { ratio: { numerator: "=DN_01_01", denominator: "=DN_01_09" } },
          }),
        ],
      },
      "formula-unknown-name",
      "indicators.0.aggregation.ratio.denominator",
    ],
    [
      "a rule that gives a number",
      { rules: [rule("=DN_01_01")] },
      "formula-wrong-type",
      "rules.0.formula",
    ],
    [
      "a rule that does not parse",
      { rules: [rule("=A1=1")] },
      "formula-cell-address",
      "rules.0.formula",
    ],
    [
      "X without each",
      { rules: [rule("=X=1", { at: code("DN_01_01") })] },
      "formula-unknown-name",
      "rules.0.formula",
    ],
    ["a rule about nothing", { rules: [rule("=BC_NAM=1")] }, "wrong-value", "rules.0.formula"],
    [
      "a rule for nobody",
      { rules: [rule("=X=1", { each: { nature: ["opening"] } })] },
      "wrong-value",
      "rules.0.each",
    ],
    [
      "a rule at an unknown place",
      { rules: [rule("=DN_01_01=1", { at: code("DN_09_01") })] },
      "unknown-reference",
      "rules.0.at",
    ],
    [
      "a rule for an unknown member",
      { rules: [rule("=X=1", { each: { codes: [code("DN_01_01"), code("DN_09_01")] } })] },
      "unknown-reference",
      "rules.0.each.codes.1",
    ],
    [
      "an exception that does not exist",
      { rules: [rule("=X=1", { each: { except: [code("DN_09_01")] } })] },
      "unknown-reference",
      "rules.0.each.except.0",
    ],
    [
      "a rule of an unknown period",
      { rules: [rule("=DN_01_01=1", { when: { periods: ["12T"] } })] },
      "unknown-reference",
      "rules.0.when.periods.0",
    ],
    [
      "a value that does not parse",
      { rules: [rule("=DN_01_01=1", { values: { x: "=DN_01_01+" } })] },
      "formula-syntax",
      "rules.0.values.x",
    ],
    [
      "an unknown placeholder",
      { rules: [rule("=DN_01_01=1", { message: { vi: "a", en: "now {DN_09_01}" } })] },
      "unknown-placeholder",
      "rules.0.message.en",
    ],
    [
      "a label of no member",
      { rules: [rule("=DN_01_01=1", { message: { vi: "{label}" } })] },
      "unknown-placeholder",
      "rules.0.message.vi",
    ],
  ])("finds %s", (_, parts, problem, path) => {
    expect(told(parts)).toEqual([[problem, path]]);
  });

  it("finds a member whose type does not fit, and says where", () => {
    const problems = checkPack(
      packOf({
        indicators: [indicator("DN_01_01"), indicator("DN_01_02", { type: "date" })],
        rules: [rule("=X*2>DN_01_01", { each: { type: ["integer", "date", "text"] } })],
      }),
    );
    expect(problems).toEqual([]);
    expect(
      checkPack(
        packOf({
          indicators: [indicator("DN_01_01"), indicator("DN_01_02", { type: "text" })],
          rules: [rule("=X*2>DN_01_01", { each: { type: ["integer", "text"] } })],
        }),
      ),
    ).toEqual([
      {
        code: "formula-wrong-type",
        args: { expected: "number", found: "text", text: "X" },
        path: ["rules", 0, "formula"],
        from: 1,
        to: 2,
      },
    ]);
  });

  it("says where in a message a placeholder stands", () => {
    expect(
      checkPack(packOf({ rules: [rule("=DN_01_01=1", { message: { vi: "Số {xx} sai" } })] })),
    ).toMatchObject([{ args: { name: "xx" }, from: 3, to: 7 }]);
  });
});
