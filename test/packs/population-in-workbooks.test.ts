/** A sample of the honest reports, typed into the workbook that a unit gets, written, read and checked. */
import { answersAsked } from "../../src/cli/demo/draft-report.ts";
import { fillReport } from "../../src/cli/demo/fill-report.ts";
import { confirmingNone, leavingBlank } from "../../src/cli/demo/school-habits.ts";
import { planTemplate } from "../../src/core/template/plan-template.ts";
import type { FigureValue } from "../../src/core/reading/figure.ts";
import type { IndicatorCode } from "../../src/core/report-pack/codes.ts";
import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";
import { issuePack } from "../../src/core/validation/issue-pack.ts";
import { dateFromSerial } from "../../src/core/workbook/date-serial.ts";
import { checkReportFile } from "../../src/use-cases/check-report-file.ts";
import { previousValues, rulesMissed } from "./judge-population.ts";
import { loadPack } from "./load-packs.ts";
import { population, type HonestReport } from "./population.ts";

jest.setTimeout(120_000);

const UNITS = 60;
const SEED = 11;
/** Every so many reports, one is taken; coprime to units and periods, so that all kinds are met. */
const STEP = 31;

const typings = [
  { how: "every figure typed in", type: (draft: Draft) => draft },
  { how: "what did not happen left blank and confirmed", type: confirmingNone },
  { how: "what need not be told left blank", type: leavingBlank },
] as const;
type Draft = Parameters<typeof confirmingNone>[0];

const packs = [
  "danguy-sogd-hcm-2024",
  "dautieng-2024",
  "hocmon-2024",
  "q7-2024",
  "sonla-2018-2022",
];

describe.each(packs)("%s, honest reports in workbooks", (id) => {
  const pack = loadPack(id);
  const sample = population(pack, UNITS, SEED).filter((_, index) => index % STEP === 0);

  it("have no error, and nothing asked but what the rules ask", async () => {
    const found = [];
    const expected = [];
    for (const [index, honest] of sample.entries()) {
      const { unit, campaign } = honest;
      const name = `${unit.unitId} ${campaign.period} ${campaign.year}`;
      const typing = typings[index % typings.length] ?? typings[0];
      found.push([name, typing.how, await asked(pack, honest, typing.type)]);
      const missed = rulesMissed(pack, honest).filter(({ rule }) => rule.severity !== "note");
      expected.push([name, typing.how, missed.map(({ rule }) => `rule-failed ${rule.id}`).sort()]);
    }
    expect(found).toEqual(expected);
  });
});

/** The errors and warnings of a report's workbook. */
async function asked(
  pack: ReportPack,
  honest: HonestReport,
  type: (typeof typings)[number]["type"],
): Promise<readonly string[]> {
  const { unit, campaign, report } = honest;
  const issued = issuePack(pack, campaign);
  const template = planTemplate({
    pack: issued,
    campaign,
    unit,
    issuedAt: `${campaign.dataTo}T01:00:00.000Z`,
    previous: figureValues(pack, previousValues(pack, honest)),
    samePeriod: figureValues(pack, new Map(Object.entries(honest.samePeriod?.figures ?? {}))),
  });
  const draft = type(answersAsked(report, issued, unit), issued);
  const bytes = await fillReport(template, draft, { savedAt: `${campaign.dataTo}T02:00:00.000Z` });
  const checked = await checkReportFile({ path: "a.xlsx", bytes });
  if (checked.outcome !== "checked") throw new Error(checked.outcome);
  return checked.findings
    .filter(({ severity }) => severity !== "note")
    .map(({ code, rule }) => (rule === undefined ? code : `${code} ${rule}`))
    .sort();
}

/** Figures as an earlier result holds them. */
function figureValues(
  { indicators }: ReportPack,
  figures: ReadonlyMap<string, number | string>,
): ReadonlyMap<IndicatorCode, FigureValue> {
  return new Map(
    indicators.flatMap(({ code, type }): [IndicatorCode, FigureValue][] => {
      const value = figures.get(code);
      if (value === undefined) return [];
      if (type === "date") return [[code, dateFromSerial(Number(value), "1900")]];
      return [[code, type === "boolean" ? value === "Có" : value]];
    }),
  );
}
