import type * as z from "zod";
import { ReportPackSchema, type ReportPack } from "../../../src/core/report-pack/report-pack.ts";

type Input = z.input<typeof ReportPackSchema>;
type IndicatorInput = Input["indicators"][number];
type RuleInput = Input["rules"][number];

const source = { document: "Kế hoạch", item: "1", inferred: true };

/** An indicator of section `DN`; what is not said is plain. */
export function indicator(
  code: string,
  rest: Partial<Omit<IndicatorInput, "code">> = {},
): IndicatorInput {
  const { type = "integer" } = rest;
  return {
    code: code,
    label: { vi: `Chỉ tiêu ${code}` },
    section: "DN",
    type,
    required: false,
    nature: "point-in-time",
    tier: "standard",
    aggregation: type === "integer" || type === "decimal" ? "sum" : "none",
    source,
    ...rest,
  };
}

/** A rule; what is not said is plain. */
export function rule(formula: string, rest: Partial<Omit<RuleInput, "formula">> = {}): RuleInput {
  return {
    id: "R-DN-01",
    severity: "error",
    scope: "within",
    message: { vi: "Chưa khớp." },
    source,
    formula,
    ...rest,
  };
}

/** A pack as its schema gives it, so that defaults are filled. */
export function packOf(parts: Partial<Input>): ReportPack {
  return ReportPackSchema.parse({
    formatVersion: 1,
    id: "test-pack",
    version: "1.0.0",
    title: { vi: "Báo cáo" },
    issuer: { vi: "Cơ quan" },
    basis: [],
    periods: [{ id: "6T", label: { vi: "6 tháng" } }],
    sections: [{ id: "DN", label: { vi: "Đơn thư" } }],
    indicators: [indicator("DN_01_01"), indicator("DN_01_02")],
    lists: [],
    rules: [],
    ...parts,
  } satisfies Input);
}
