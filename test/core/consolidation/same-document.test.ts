import { campaignOf } from "../campaign/campaign-of.ts";
import { unitOf } from "../campaign/unit-of.ts";
import type { UnitId } from "../../../src/core/campaign/unit.ts";
import { campaignContext } from "../../../src/core/consolidation/campaign-context.ts";
import { reportOfFile, type UnitReport } from "../../../src/core/consolidation/combine-reports.ts";
import {
  documentNumber,
  sameDocumentFindings,
} from "../../../src/core/consolidation/same-document.ts";
import type { Finding } from "../../../src/core/finding/finding.ts";
import type { FigureValue } from "../../../src/core/reading/figure.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import { loadPack } from "../../packs/load-packs.ts";

const hocmon = loadPack("hocmon-2024");
const context = campaignContext({
  campaign: campaignOf({ packId: hocmon.id, period: "6T", form: "full" }),
  pack: hocmon,
  units: ["A", "B", "C"].map((id) => unitOf(id, { name: `Trường ${id}` })),
});

function report(values: Readonly<Record<string, FigureValue>>): UnitReport {
  const all = {
    LD_01_02: "12/KH-THTT",
    LD_01_03: "2024-01-05",
    NX_01_01: "Thiếu kinh phí",
    ...values,
  };
  const figures = new Map(
    Object.entries(all).map(([code, value]) => {
      const figure = { code: code as IndicatorCode, value, sheet: "Báo cáo", cell: "E10" };
      return [figure.code, figure] as const;
    }),
  );
  return reportOfFile("nhan/a.xlsx", {
    figures,
    previous: new Map(),
    samePeriod: new Map(),
    lists: new Map(),
    reportDate: null,
    findings: [],
  });
}

const told: Finding<"same-figures"> = {
  code: "same-figures",
  severity: "warning",
  state: "open",
  args: { units: ["A", "B"].map((unitId) => ({ unitId, name: "", file: "" })), figures: 12 },
};

describe("Units that report one document", () => {
  it.each([
    { other: {}, is: "A B", why: "number, date and words are the same" },
    { other: { LD_01_02: "Số 12 /KH -THTT" }, is: "A B", why: "the number is typed otherwise" },
    { other: { NX_01_01: "thiếu  kinh phí" }, is: "A B", why: "the words differ in case only" },
    { other: { LD_01_02: "13/KH-THTT" }, is: "", why: "the numbers differ" },
    { other: { LD_01_03: "2024-01-06" }, is: "", why: "the dates differ" },
    { other: { LD_01_03: null }, is: "", why: "one has no date" },
    { other: { NX_01_01: "Không" }, is: "", why: "the words differ" },
    { other: { NX_01_02: "Tăng kinh phí" }, is: "", why: "one says more" },
  ])("are “$is” where $why", ({ other, is }) => {
    const reports = new Map([
      ["A" as UnitId, report({})],
      ["B" as UnitId, report(other)],
    ]);
    const found = sameDocumentFindings(reports, context, []);
    expect(found.map(({ args }) => args.units.map(({ unitId }) => unitId).join(" "))).toEqual(
      is === "" ? [] : [is],
    );
  });

  it("are not told where nobody wrote a word, or where all their figures are the same", () => {
    const silent = new Map(["A", "B"].map((id) => [id as UnitId, report({ NX_01_01: null })]));
    expect(sameDocumentFindings(silent, context, [])).toEqual([]);
    const same = new Map(["A", "B"].map((id) => [id as UnitId, report({})]));
    expect(sameDocumentFindings(same, context, [told])).toEqual([]);
    const three = new Map(["A", "B", "C"].map((id) => [id as UnitId, report({})]));
    expect(sameDocumentFindings(three, context, [told])).toMatchObject([
      {
        code: "same-document",
        severity: "note",
        indicator: "LD_01_02",
        args: { number: "12/KH-THTT", label: { vi: "Số, ký hiệu Kế hoạch" } },
      },
    ]);
  });
});

describe("documentNumber", () => {
  it.each([
    { written: "12/KH-THTT", is: "12/kh-thtt" },
    { written: "Số: 12/KH – THTT", is: "12/kh-thtt" },
    { written: "KH số 12/KH-THTT", is: "12/kh-thtt" },
    { written: "số liệu", is: "sốliệu" },
  ])("of “$written” is $is", ({ written, is }) => {
    expect(documentNumber(written)).toBe(is);
  });
});
