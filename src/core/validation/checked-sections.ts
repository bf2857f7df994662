/** What a check found, section by section, as the form is divided. */
import type { Finding, LocalText, Named, Severity } from "../finding/finding.ts";
import { appliesTo } from "../report-pack/report-pack.ts";
import type { CellReference } from "../workbook/cell-edit.ts";
import { noteCells } from "./note-cells.ts";
import type { OwnReport } from "./own-report.ts";

/** Open findings by severity; a warning with a note beside its figure is explained. */
export type FindingCounts = Readonly<Record<Severity | "explained", number>>;

export interface CheckedFinding {
  readonly finding: Finding;
  /** Where an explanation closes it; empty where none does. */
  readonly noteCells: readonly CellReference[];
}

export interface CheckedSection {
  /** Absent for what concerns the report as a whole. */
  readonly id?: string;
  readonly label?: LocalText;
  readonly counts: FindingCounts;
  /** Cells still to be entered: the finding that names them all stands with the whole report. */
  readonly blanks: readonly Named[];
  /** In reading order. */
  readonly findings: readonly CheckedFinding[];
}

/**
 * Divides findings among the report as a whole, which comes first, and the sections that the unit
 * is asked, in the form's order; those without findings too.
 */
export function checkedSections(
  findings: readonly Finding[],
  own: Pick<OwnReport, "pack" | "unit" | "form" | "report">,
): readonly CheckedSection[] {
  const { pack, unit } = own;
  const sectionOf = new Map<string, string>(
    pack.indicators.map(({ code, section }) => [code, section]),
  );
  const asked = new Set(
    pack.indicators.filter((one) => appliesTo(one.appliesTo, unit)).map(({ section }) => section),
  );
  const blanks = blanksOf(findings);
  const draw = (id: string | undefined): Omit<CheckedSection, "id" | "label"> => {
    const within = findings.filter((one) => ownSection(one, sectionOf) === id);
    return {
      counts: countFindings(within),
      blanks: blanks.filter(({ code }) => sectionOf.get(code) === id),
      findings: within.map((finding) => ({ finding, noteCells: noteCells(finding, own) })),
    };
  };
  return [
    draw(undefined),
    ...pack.sections
      .filter(({ id }) => asked.has(id))
      .map(({ id, label }) => ({ id, label, ...draw(id) })),
  ];
}

/** Counts what is open, and what a note has closed. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = (severity: Severity): number =>
    findings.filter((one) => one.severity === severity && one.state === "open").length;
  return {
    error: open("error"),
    warning: open("warning"),
    note: open("note"),
    explained: findings.filter(({ state }) => state === "explained").length,
  };
}

/** The required cells that are blank. */
export function blanksOf(findings: readonly Finding[]): readonly Named[] {
  return findings.flatMap((one) => (one.code === "required-blank" ? one.args.indicators : []));
}

/** Findings that name figures of several sections belong to none. */
function ownSection(
  { code, indicator }: Finding,
  sectionOf: ReadonlyMap<string, string>,
): string | undefined {
  return code === "not-cumulative" || indicator === undefined
    ? undefined
    : sectionOf.get(indicator);
}
