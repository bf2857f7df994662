/** What the office entered itself, with everything that is to be said of it. */
import type { Finding } from "../finding/finding.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { CampaignContext } from "./campaign-context.ts";
import { reportOfFile } from "./combine-reports.ts";
import type { ExaminedOfficeForm } from "./examine-office-form.ts";
import type { ResultValue } from "./result.ts";
import { ruleFindings } from "./rule-findings.ts";
import { unitValues } from "./unit-values.ts";

export interface OfficeFigures {
  /** Cells that the office's form asks for: computed ones follow from them. */
  readonly asked: number;
  readonly entered: number;
  /** None where there is no form, or it cannot be used. */
  readonly values: Readonly<Record<IndicatorCode, ResultValue>>;
}

/** Takes the figures over: each is one for the whole campaign, and enters no total. */
export function officeFigures(
  form: ExaminedOfficeForm,
  { office }: CampaignContext,
): OfficeFigures {
  const { indicators } = office.pack;
  const inputs = indicators.filter(({ computed }) => computed === undefined);
  const values =
    form.kind === "report" ? unitValues(indicators, reportOfFile(form.file, form.report)) : {};
  const entered = inputs.filter(({ code }) => (values[code]?.value ?? null) !== null);
  return { asked: inputs.length, entered: entered.length, values };
}

/** Findings of the office's form: of no unit, with the form's file. */
export function officeFindings(
  form: ExaminedOfficeForm,
  { campaign, office }: CampaignContext,
): readonly Finding[] {
  switch (form.kind) {
    case "none":
      return [];
    case "unusable":
      return [
        {
          code: "office-form-unusable",
          severity: "error",
          state: "open",
          file: form.file,
          args: { file: form.file, why: form.why },
        },
      ];
    case "report":
      return ruleFindings(office.rules, reportOfFile(form.file, form.report), {
        pack: office.pack,
        campaign,
        unitName: campaign.office.name,
        previous: office.previous,
        samePeriod: office.samePeriod,
      });
  }
}
