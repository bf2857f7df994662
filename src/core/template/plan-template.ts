/** The workbook that a unit fills in. */
import type { Campaign } from "../campaign/campaign.ts";
import type { Unit } from "../campaign/unit.ts";
import type { EarlierSource } from "../finding/finding.ts";
import type { FigureValue } from "../reading/figure.ts";
import { parseName, type IndicatorCode } from "../report-pack/codes.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import type { WorkbookPlan } from "../workbook/workbook-plan.ts";
import { drawCheckSheet } from "./check-sheet.ts";
import { layOutForm } from "./form-layout.ts";
import { makeForm, respondentName, type Form } from "./form.ts";
import { drawGuideSheet } from "./guide-sheet.ts";
import { drawIdentitySheet } from "./identity-sheet.ts";
import { layoutHash } from "./layout-hash.ts";
import { drawListSheet } from "./list-sheet.ts";
import { drawReportSheet } from "./report-sheet.ts";

export interface TemplateInput {
  /** As issued (`issuePack`). */
  readonly pack: ReportPack;
  readonly campaign: Campaign;
  readonly unit: Unit;
  /** ISO instant. */
  readonly issuedAt: string;
  /** Figures of the preceding period of the same year, and of the same period last year. */
  readonly previous: ReadonlyMap<IndicatorCode, FigureValue>;
  readonly samePeriod: ReadonlyMap<IndicatorCode, FigureValue>;
  /** Told where the preceding figures are not the unit's own. */
  readonly previousSource?: EarlierSource | undefined;
}

export interface CommonTemplateInput {
  /** As issued (`issuePack`). */
  readonly pack: ReportPack;
  readonly campaign: Campaign;
  /** In the order in which schools look for their name. */
  readonly units: readonly Unit[];
  /** ISO instant. */
  readonly issuedAt: string;
}

export interface OfficeTemplateInput extends Omit<TemplateInput, "unit"> {
  /** Those that the office consolidates: a form over Party cells is a document of the Party. */
  readonly units: readonly Unit[];
}

/**
 * Plans the workbook of one unit: what applies to it, with its earlier figures.
 *
 * Every formula carries the value that it has while nothing is filled in, because Excel's Protected
 * View does not calculate.
 *
 * @throws {Error} If a formula of the pack does not parse: packs are checked before they are issued.
 */
export function planTemplate(input: TemplateInput): WorkbookPlan {
  const { unit, ...rest } = input;
  return planForm(makeForm({ ...rest, respondent: { kind: "unit", unit } }));
}

/**
 * Plans the one workbook that any unit of a list can fill in: it picks its name, and what does not
 * apply to it says so.
 *
 * @throws {Error} If a formula of the pack does not parse: packs are checked before they are issued.
 */
export function planCommonTemplate(input: CommonTemplateInput): WorkbookPlan {
  const { units, ...rest } = input;
  return planForm(
    makeForm({
      ...rest,
      respondent: { kind: "any", units },
      previous: new Map(),
      samePeriod: new Map(),
    }),
  );
}

/**
 * Plans the form of the consolidating office: what it enters itself, once for the whole campaign.
 *
 * @throws {Error} If a formula of the pack does not parse: packs are checked before they are issued.
 */
export function planOfficeTemplate(input: OfficeTemplateInput): WorkbookPlan {
  const { units, ...rest } = input;
  return planForm(makeForm({ ...rest, respondent: { kind: "office", units } }));
}

function planForm(form: Form): WorkbookPlan {
  const layout = layOutForm(form);
  const report = drawReportSheet(form, layout);
  const lists = drawListSheet(layout);
  const checks = drawCheckSheet(form, layout);
  const drawn = [report, ...(lists === undefined ? [] : [lists]), checks];
  const hash = layoutHash(
    drawn.flatMap(({ part }) => part.names),
    drawn.map(({ plan }) => plan),
    (name) => labelOf(name, form),
  );
  const identity = drawIdentitySheet(form, hash);
  const { campaign } = form;
  const name = respondentName(form);
  return {
    title: `${campaign.period}-${campaign.year}${name === "" ? "" : ` - ${name}`}`,
    createdAt: form.issuedAt,
    sheets: [...drawn.map(({ plan }) => plan), drawGuideSheet(form), identity.plan],
    names: [...drawn, identity].flatMap(({ part }) => part.names),
  };
}

function labelOf(name: string, form: Form): string {
  const code = parseName(name)?.code;
  return form.indicators.find((one) => one.code === code)?.label.vi ?? "";
}
