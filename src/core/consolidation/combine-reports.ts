/**
 * Several files of one unit as one report.
 *
 * `add` (a second campus) sums what sums; `complete` fills what the first file left open. A figure
 * made of several files keeps each part with its cell.
 */
import type { Finding } from "../finding/finding.ts";
import type { Figure, FigureValue, ListRow, ReadReport } from "../reading/figure.ts";
import { formulaValueOf } from "../reading/figure-in-cell.ts";
import { parseName, type IndicatorCode } from "../report-pack/codes.ts";
import { aggregationKind, type Indicator, type ReportPack } from "../report-pack/report-pack.ts";
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import type { FormulaValue } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { isCellError } from "../workbook/workbook-snapshot.ts";
import type { CountedFile } from "./choose-files.ts";

/** One of the cells that a figure was made of. */
export interface FigurePart {
  readonly value: FigureValue;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface UnitReport {
  /** What rules judge: the figures of all counted files together. */
  readonly report: ReadReport;
  /** The file that a figure came from; of a sum, the first one. */
  readonly files: ReadonlyMap<IndicatorCode, string>;
  /** Only of figures made of several files. */
  readonly parts: ReadonlyMap<IndicatorCode, readonly FigurePart[]>;
  readonly rows: ReadonlyMap<IndicatorCode, readonly (ListRow & { readonly file: string })[]>;
  /** Findings of reading, with their file. */
  readonly findings: readonly Finding[];
}

/**
 * Combines the counted files of a unit.
 *
 * @param counted - The base first; at least one.
 */
export function combineReports(counted: readonly CountedFile[], pack: ReportPack): UnitReport {
  const [base, ...others] = counted;
  if (base === undefined) throw new Error("A unit's report needs a file.");
  let combined = reportOfFile(base.file.file, base.file.outcome.report);
  for (const other of others) combined = joinReport(combined, other, pack);
  return combined;
}

/** A report of one file, whose figures and findings all come from it. */
export function reportOfFile(file: string, report: ReadReport): UnitReport {
  return {
    report,
    files: new Map([...report.figures.keys()].map((code) => [code, file])),
    parts: new Map(),
    rows: new Map(
      [...report.lists].map(([code, rows]) => [code, rows.map((row) => ({ ...row, file }))]),
    ),
    findings: report.findings.map((finding) => ({ ...finding, file })),
  };
}

function joinReport(base: UnitReport, added: CountedFile, pack: ReportPack): UnitReport {
  const other = reportOfFile(added.file.file, added.file.outcome.report);
  const figures = new Map(base.report.figures);
  const files = new Map(base.files);
  const parts = new Map(base.parts);
  const rows = new Map(base.rows);
  for (const indicator of pack.indicators) {
    const { code } = indicator;
    const mine = figures.get(code);
    const theirs = other.report.figures.get(code);
    if (theirs === undefined || theirs.value === null) continue;
    if (mine === undefined || mine.value === null) {
      figures.set(code, theirs);
      files.set(code, added.file.file);
      const theirRows = other.rows.get(code);
      if (theirRows !== undefined) rows.set(code, theirRows);
    } else if (added.use === "add" && canAdd(indicator)) {
      figures.set(code, { ...mine, value: addValues(mine.value, theirs.value) });
      parts.set(code, [
        ...(parts.get(code) ?? [partOf(mine, files.get(code) ?? "")]),
        partOf(theirs, added.file.file),
      ]);
      rows.set(code, [...(rows.get(code) ?? []), ...(other.rows.get(code) ?? [])]);
    }
  }
  recompute(pack, figures);
  return {
    report: {
      ...base.report,
      figures,
      lists: rows,
      reportDate: base.report.reportDate ?? other.report.reportDate,
      previous: new Map([...other.report.previous, ...base.report.previous]),
      samePeriod: new Map([...other.report.samePeriod, ...base.report.samePeriod]),
    },
    files,
    parts,
    rows,
    findings: [...base.findings, ...other.findings].flatMap((finding) =>
      stillBlank(finding, figures),
    ),
  };
}

/** Figures of two campuses add up; two answers, dates or rates do not. */
function canAdd({ aggregation, computed }: Indicator): boolean {
  const kind = aggregationKind(aggregation);
  return computed === undefined && (kind === "sum" || kind === "list" || kind === "text");
}

function addValues(a: FigureValue, b: FigureValue): FigureValue {
  if (typeof a === "number" && typeof b === "number") return a + b;
  return a === b ? a : `${String(a)}\n${String(b)}`;
}

function partOf(figure: Figure, file: string): FigurePart {
  const { value, sheet = "", cell = "" } = figure;
  return { value, file, sheet, cell };
}

/** Computed figures follow from the combined ones: a rate is never the sum of two rates. */
function recompute(pack: ReportPack, figures: Map<IndicatorCode, Figure>): void {
  const types = new Map(pack.indicators.map(({ code, type }) => [code, type]));
  for (const { code, computed } of pack.indicators) {
    const figure = figures.get(code);
    const formula = computed === undefined ? undefined : parseFormula(computed);
    if (figure === undefined || formula?.ok !== true) continue;
    const valueOf = (name: string): FormulaValue => {
      const operand = parseName(name);
      const type = operand?.aspect === "value" ? types.get(operand.code) : undefined;
      if (operand === undefined || type === undefined) return null;
      return formulaValueOf(figures.get(operand.code)?.value ?? null, type);
    };
    // A blank part leaves the figure blank, as in a single report: it is never a zero.
    if (formula.value.operands.some(({ name }) => valueOf(name) === null)) {
      figures.set(code, { ...figure, value: null, why: "blank" });
      continue;
    }
    const value = evaluateFormula(formula.value, valueOf);
    if (typeof value === "number") figures.set(code, { ...figure, value });
    else if (value === "" || isCellError(value)) {
      figures.set(code, { ...figure, value: null, why: "blank" });
    }
  }
}

/** A blank that another file fills is no finding any more. */
function stillBlank(
  finding: Finding,
  figures: ReadonlyMap<IndicatorCode, Figure>,
): readonly Finding[] {
  if (finding.code !== "required-blank") return [finding];
  const indicators = finding.args.indicators.filter(
    ({ code }) => (figures.get(code as IndicatorCode)?.value ?? null) === null,
  );
  return indicators.length === 0 ? [] : [{ ...finding, args: { indicators } }];
}
