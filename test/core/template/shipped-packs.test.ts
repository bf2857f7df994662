/** The packs that offices use, through another program: filled in at random, judged alike. */
import type { FigureValue } from "../../../src/core/reading/figure.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { FilledBy, Indicator, ReportPack } from "../../../src/core/report-pack/report-pack.ts";
import { fillTemplate } from "../../../src/core/template/fill-template.ts";
import {
  planCommonTemplate,
  planOfficeTemplate,
  planTemplate,
} from "../../../src/core/template/plan-template.ts";
import { issuePack } from "../../../src/core/validation/issue-pack.ts";
import type { PlannedValue, WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import { cellAt, sheetNamed } from "../../../src/core/workbook/workbook-snapshot.ts";
import { withLibreOffice } from "../../libreoffice.ts";
import { loadPack } from "../../packs/load-packs.ts";
import { namedValue, recalculated, verdictsOf } from "./recalculated.ts";
import { smallCampaign, someUnit, someUnits } from "./small-pack.ts";

const issuedAt = "2024-04-01T08:00:00+07:00";

function issued(
  id: string,
  period: string,
  form: "short" | "full",
  filledBy: FilledBy = "unit",
): { pack: ReportPack; campaign: typeof smallCampaign } {
  const pack = loadPack(id);
  const year = pack.periods.find((one) => one.id === period)?.years?.at(-1) ?? smallCampaign.year;
  const campaign = { ...smallCampaign, packId: id, period, year, form };
  return { pack: issuePack(pack, campaign, [filledBy]), campaign };
}

/** Numbers from 0 up to `below`, the same for the same seed. */
function seeded(seed: number): (below: number) => number {
  let state = seed * 7_919 + 1;
  return (below) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
}

function randomFigure(indicator: Indicator, next: (below: number) => number): FigureValue {
  switch (indicator.type) {
    case "integer":
    case "decimal":
      return next(4) === 0 ? next(120) : next(6);
    case "ratio":
      return next(101) / 100;
    case "boolean":
      return next(3) > 0;
    case "date":
      return `2024-0${1 + next(6)}-1${next(10)}`;
    case "text":
      return ["12/KH-THTT", "Phối hợp tốt; không vướng mắc.", "05/KH"][next(3)] ?? null;
    case "choice":
      return indicator.choices?.[next(indicator.choices.length)] ?? null;
    case "list":
      return null;
  }
}

function asCell(value: FigureValue): PlannedValue {
  if (typeof value === "boolean") return value ? "Có" : "Không";
  const date = typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value);
  return date ? Date.parse(`${value}T00:00:00Z`) / 86_400_000 + 25_569 : value;
}

function randomFill(
  plan: WorkbookPlan,
  pack: ReportPack,
  seed: number,
  unitName?: string,
): WorkbookPlan {
  const next = seeded(seed);
  const known = new Set(plan.names.map(({ name }) => name));
  const values = new Map<string, PlannedValue>([["BC_NGAY", 45_402 + next(5)]]);
  if (unitName !== undefined) values.set("BC_DONVI", unitName);
  for (const { id } of pack.sections) {
    if (known.has(`KPS_${id}`) && next(3) === 0) values.set(`KPS_${id}`, "Có");
  }
  for (const indicator of pack.indicators) {
    const { code, computed, type } = indicator;
    if (!known.has(code) || computed !== undefined || type === "list") continue;
    if (next(8) > 0) values.set(code, asCell(randomFigure(indicator, next)));
    if (next(6) === 0) values.set(`${code}_GT`, "Đã đối chiếu sổ theo dõi");
  }
  const rows = Array.from({ length: next(4) }, (_, row) => [
    `Mô hình ${row + 1}`,
    "Nội dung",
    "Tốt",
  ]);
  const lists = pack.lists.filter(({ code }) => known.has(`${code}_DS`));
  return fillTemplate(plan, {
    values,
    lists: new Map(
      lists.map(({ code, columns }) => [code, rows.map((row) => row.slice(0, columns.length))]),
    ),
  });
}

function earlier(pack: ReportPack, seed: number): ReadonlyMap<IndicatorCode, FigureValue> {
  const next = seeded(seed);
  return new Map(
    pack.indicators
      .filter(({ type }) => type !== "list" && next(4) > 0)
      .map((indicator) => [indicator.code, randomFigure(indicator, next)]),
  );
}

/** Answers that are not asked again, by type. */
const settledAs: Readonly<Record<string, FigureValue>> = {
  boolean: true,
  text: "12/KH-THTT",
  date: "2023-03-15",
};

const seeds = [1, 2, 3, 4, 5, 6];

withLibreOffice("the templates of packs that ship", () => {
  it.each([
    { id: "hocmon-2024", period: "6T", form: "full" },
    { id: "hocmon-2024", period: "9T", form: "full" },
    { id: "hocmon-2024", period: "12T", form: "short" },
    { id: "q7-2024", period: "6T", form: "short" },
    { id: "q7-2024", period: "12T", form: "full" },
    { id: "dautieng-2024", period: "6T", form: "full" },
    { id: "dautieng-2024", period: "12T", form: "short" },
    { id: "danguy-sogd-hcm-2024", period: "6T", form: "short" },
    { id: "danguy-sogd-hcm-2024", period: "12T", form: "full" },
    { id: "sonla-2018-2022", period: "6T", form: "full" },
    { id: "sonla-2018-2022", period: "12T", form: "full" },
  ] as const)(
    "judges reports of $id, $period, as the core does ($form form)",
    async ({ id, period, form }) => {
      const { pack, campaign } = issued(id, period, form);
      const plans = seeds.map((seed) => {
        const previous = earlier(pack, seed + 100);
        const samePeriod = earlier(pack, seed + 200);
        const unit = someUnits[seed % someUnits.length] ?? someUnit();
        return randomFill(
          planTemplate({ pack, campaign, unit, issuedAt, previous, samePeriod }),
          pack,
          seed,
        );
      });
      for (const workbook of await recalculated(plans)) {
        const { native, core } = verdictsOf(workbook);
        expect(native).toEqual(core);
        expect(new Set(Object.values(native)).size).toBeGreaterThan(2);
      }
    },
  );

  it.each([
    { id: "hocmon-2024", period: "6T" },
    { id: "q7-2024", period: "12T" },
    { id: "dautieng-2024", period: "6T" },
    { id: "danguy-sogd-hcm-2024", period: "12T" },
    { id: "sonla-2018-2022", period: "12T" },
  ])("judges the common workbook of $id as the core does", async ({ id, period }) => {
    const { pack, campaign } = issued(id, period, "full");
    const common = planCommonTemplate({ pack, campaign, units: someUnits, issuedAt });
    const plans = someUnits.map(({ name }, index) => randomFill(common, pack, index + 50, name));
    for (const workbook of await recalculated(plans)) {
      const { native, core } = verdictsOf(workbook);
      expect(native).toEqual(core);
    }
  });

  it.each([
    { id: "dautieng-2024", period: "12T" },
    { id: "danguy-sogd-hcm-2024", period: "12T" },
    { id: "sonla-2018-2022", period: "12T" },
  ])("judges the office's own form of $id as the core does", async ({ id, period }) => {
    const { pack, campaign } = issued(id, period, "full", "office");
    const plans = seeds.map((seed) => {
      const previous = earlier(pack, seed + 300);
      const samePeriod = earlier(pack, seed + 400);
      const units = someUnits;
      return randomFill(
        planOfficeTemplate({ pack, campaign, units, issuedAt, previous, samePeriod }),
        pack,
        seed + 20,
      );
    });
    const verdicts = (await recalculated(plans)).map(verdictsOf);
    for (const { native, core } of verdicts) expect(native).toEqual(core);
    const words = verdicts.flatMap(({ native }) => Object.values(native));
    expect(new Set(words).size).toBeGreaterThan(1);
  });

  it.each([
    { id: "hocmon-2024", period: "9T", settled: [] },
    {
      id: "sonla-2018-2022",
      period: "12T",
      settled: ["LD_04_01", "LD_04_02", "LD_04_03", "LD_04_04"],
    },
  ])("is given out with the values that another program calculates: $id", async (one) => {
    const { pack, campaign } = issued(one.id, one.period, "full");
    const previous = new Map([
      ...earlier(pack, 7),
      ...one.settled.map((code): [IndicatorCode, FigureValue] => [
        code as IndicatorCode,
        settledAs[pack.indicators.find((found) => found.code === code)?.type ?? ""] ?? null,
      ]),
    ]);
    const plan = planTemplate({
      pack,
      campaign,
      unit: someUnit(),
      issuedAt,
      previous,
      samePeriod: previous,
    });
    const [workbook] = await recalculated([plan]);
    if (workbook === undefined) throw new Error("Nothing was calculated.");
    const differences = plan.sheets.flatMap(({ name, cells }) =>
      cells.filter((cell) => {
        const found = sheetNamed(workbook, name);
        const value = (found && cellAt(found, cell)?.value) ?? "";
        return cell.formula !== undefined && value !== cell.value;
      }),
    );
    expect(differences).toEqual([]);
    const values = one.settled.map((name) => namedValue(workbook, name));
    expect(values).toEqual(["Có", "12/KH-THTT", 45_000, 45_000].slice(0, values.length));
  });
});
