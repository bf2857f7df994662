/** A small campaign for tests of consolidation: five indicators, a few units, files made of values. */
import { campaignOf } from "../campaign/campaign-of.ts";
import { unitOf } from "../campaign/unit-of.ts";
import type { Campaign } from "../../../src/core/campaign/campaign.ts";
import type { Unit, UnitId } from "../../../src/core/campaign/unit.ts";
import type { CampaignContext } from "../../../src/core/consolidation/campaign-context.ts";
import { campaignContext } from "../../../src/core/consolidation/campaign-context.ts";
import type { ReportFile } from "../../../src/core/consolidation/examined-file.ts";
import type { Figure, FigureValue, ReadReport } from "../../../src/core/reading/figure.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import {
  ReportPackSchema,
  type Indicator,
  type ReportPack,
} from "../../../src/core/report-pack/report-pack.ts";

const source = { document: "Test", item: "1", inferred: false };
const indicator = (code: string, more: object): object => ({
  code,
  label: { vi: `Chỉ tiêu ${code}` },
  section: "TT",
  type: "integer",
  required: true,
  nature: "cumulative",
  tier: "standard",
  aggregation: "sum",
  source,
  ...more,
});

export const smallPack: ReportPack = ReportPackSchema.parse({
  formatVersion: 1,
  id: "small",
  version: "1.0.0",
  title: { vi: "Bộ mẫu nhỏ" },
  issuer: { vi: "Cơ quan" },
  basis: [],
  periods: [
    { id: "6T", label: { vi: "6 tháng" }, dueDate: "Y-04-25" },
    { id: "9T", label: { vi: "9 tháng" }, dueDate: "Y-08-25" },
    { id: "12T", label: { vi: "cả năm" }, dueDate: "Y-10-25" },
  ],
  sections: [{ id: "TT", label: { vi: "Thông tin" } }],
  indicators: [
    indicator("TT_01_01", { nature: "point-in-time" }),
    indicator("TT_01_02", { nature: "point-in-time" }),
    indicator("TT_01_03", {
      type: "ratio",
      computed: '=IF(N(TT_01_01)=0,"",TT_01_02/TT_01_01)',
      aggregation: { ratio: { numerator: "=TT_01_02", denominator: "=TT_01_01" } },
    }),
    indicator("TT_02_01", { type: "boolean", nature: "none", aggregation: "percent-yes" }),
    indicator("TT_02_02", { type: "text", nature: "none", required: false, aggregation: "text" }),
    indicator("TT_03_01", { opens: "TT_03_02", nature: "opening" }),
    indicator("TT_03_02", { nature: "point-in-time" }),
    indicator("TT_04_01", {}),
  ],
  lists: [],
  rules: [
    {
      id: "R-TT-01",
      severity: "error",
      scope: "within",
      formula: "=TT_01_02<=TT_01_01",
      message: { vi: "{TT_01_02} lớn hơn {TT_01_01}." },
      source,
    },
    {
      id: "T-TT-01",
      severity: "warning",
      scope: "target",
      formula: '=TT_02_01="Có"',
      message: { vi: "Đề nghị thực hiện." },
      source,
    },
    {
      id: "K-LK-01",
      severity: "warning",
      scope: "between",
      formula: "=X>=X_KT",
      each: { nature: ["cumulative"], type: ["integer"] },
      message: { vi: "“{label}” giảm từ {X_KT} xuống {X}." },
      source,
    },
  ],
});

export const smallCampaign: Campaign = campaignOf({
  period: "9T",
  dataTo: "2024-08-24",
  dueDate: "2024-08-25",
  form: "full",
});

/** Units U1, U2, … in the levels given. */
export function smallUnits(...levels: readonly Unit["level"][]): readonly Unit[] {
  return levels.map((level, index) =>
    unitOf(`U${index + 1}`, {
      name: `Trường ${index + 1}`,
      level,
      area: index % 2 === 0 ? "Xã A" : "Xã B",
    }),
  );
}

export function smallContext(units: readonly Unit[]): CampaignContext {
  return campaignContext({ campaign: smallCampaign, pack: smallPack, units });
}

export function indicatorOf(code: string): Indicator {
  const found = smallPack.indicators.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}

/** A complete, honest set of values. */
export const honest: Readonly<Record<string, FigureValue>> = {
  TT_01_01: 40,
  TT_01_02: 30,
  TT_01_03: 0.75,
  TT_02_01: true,
  TT_02_02: "Tốt",
  TT_03_01: 2,
  TT_03_02: 1,
  TT_04_01: 5,
};

/** A received file with these values; each stands in its own row of `Báo cáo`. */
export function reportFile(
  unitId: string,
  file: string,
  values: Readonly<Record<string, FigureValue>> = honest,
  more: {
    readonly modifiedAt?: string;
    readonly modifiedFrom?: string;
    readonly sha256?: string;
  } = {},
): ReportFile {
  return {
    file,
    sha256: more.sha256 ?? `sha of ${file}`,
    size: 100,
    evidence: [],
    outcome: {
      kind: "report",
      unitId: unitId as UnitId,
      report: readReportOf(values),
      ...(more.modifiedAt === undefined ? {} : { modifiedAt: more.modifiedAt }),
      ...(more.modifiedFrom === undefined ? {} : { modifiedFrom: more.modifiedFrom }),
    },
  };
}

function readReportOf(values: Readonly<Record<string, FigureValue>>): ReadReport {
  const figures = new Map<IndicatorCode, Figure>();
  smallPack.indicators.forEach(({ code }, index) => {
    const value = values[code] ?? null;
    const gap = value === null ? { why: "blank" as const } : {};
    figures.set(code, { code, value, ...gap, sheet: "Báo cáo", cell: `E${index + 10}` });
  });
  return {
    figures,
    previous: new Map(),
    samePeriod: new Map(),
    lists: new Map(),
    reportDate: "2024-08-20",
    findings: [],
  };
}
