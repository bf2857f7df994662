/**
 * What is noticed, as data: a stable code, facts, a place; never a sentence.
 *
 * Sentences are made once, in `locale/`, so both shells, both languages and the tests share these.
 * Codes are stable once released: users filter on them.
 */

/** error "Cần sửa", warning "Cần làm rõ" (a note beside the figure closes it), note "Lưu ý". */
export type Severity = "error" | "warning" | "note";

/**
 * open; explained (the school wrote a note beside the figure); accepted (the office decided);
 * held (part of a common problem that the specialist has not confirmed).
 */
export type FindingState = "open" | "explained" | "accepted" | "held";

/** A value with what is needed to print it in either language. */
export interface Shown {
  /** Ratios as fractions, dates as `YYYY-MM-DD`, yes/no as booleans. */
  readonly value: number | string | boolean | null;
  /** Of a text that its author also wrote in English. */
  readonly en?: string | undefined;
  readonly as: "number" | "ratio" | "date" | "text";
  readonly unitOfMeasure?: string | undefined;
}

/** Text for people in the languages that its author wrote. */
export interface LocalText {
  readonly vi: string;
  readonly en?: string | undefined;
}

/** An indicator named in a message. */
export interface Named {
  readonly code: string;
  readonly label: LocalText;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

export type Expected =
  "integer" | "decimal" | "ratio" | "boolean" | "date" | "text" | "choice" | "list";

/** Why earlier figures are not the unit's own, or why it has none: units change over time. */
export interface EarlierSource {
  readonly period: "previous" | "same-period";
  /** `unknown`: not all predecessors are in the earlier result. */
  readonly kind: "renamed" | "merged" | "split" | "unknown";
  /** Names of the units in question, as they were called then. */
  readonly units: readonly string[];
}

/** Every code with the facts that its sentence needs. */
export interface FindingArgs {
  /** A rule of the pack is not met. `comparison` explains the failed comparison where there is one. */
  "rule-failed": {
    readonly message: LocalText;
    readonly values: Readonly<Record<string, Shown>>;
    readonly comparison?:
      | {
          readonly left: number;
          readonly operator: string;
          readonly right: number;
          readonly difference: number;
        }
      | undefined;
    readonly operands: readonly Named[];
  };
  /** An operand is unreadable, or the formula gives an error value. Never for a blank. One a cause. */
  "rule-not-evaluated": {
    readonly rules: readonly string[];
    readonly operands: readonly Named[];
    readonly error?: string | undefined;
  };
  /** Required cells are blank: one finding a report. */
  "required-blank": { readonly indicators: readonly Named[] };
  "wrong-type": { readonly label: LocalText; readonly expected: Expected; readonly raw: string };
  "not-a-count": { readonly label: LocalText; readonly raw: string };
  "ratio-out-of-range": { readonly label: LocalText; readonly value: number };
  "formula-error": { readonly label: LocalText; readonly error: string };
  /** A formula without a stored result: error, or note where the pack's own formula gave the value. */
  "no-cached-value": { readonly label: LocalText; readonly computed?: number | undefined };
  "external-link": { readonly label: LocalText; readonly formula: string };
  "computed-overwritten": {
    readonly label: LocalText;
    readonly typed: Shown;
    readonly computed: Shown;
  };
  /** Several computed cells hold the right figures without their formulas: one note a report. */
  "computed-as-values": {
    readonly items: readonly (Named & { readonly typed: Shown; readonly computed: Shown })[];
  };
  /** Cells whose text was read in the one way it can be meant: one note a report. */
  interpreted: {
    readonly items: readonly (Named & { readonly raw: string; readonly value: Shown })[];
  };
  /** Texts of old fonts read as Unicode: one note a report. */
  "legacy-encoding": {
    readonly items: readonly (Named & { readonly raw: string; readonly text: string })[];
  };
  /** A text looks like one of an old font, but cannot be told for sure; it is kept as it stands. */
  "unclear-encoding": {
    readonly label: LocalText;
    readonly raw: string;
    readonly encoding: "TCVN3" | "VNI";
  };
  /** Figures in rows, columns or sheets that are hidden: one note a report. */
  "hidden-figures": { readonly indicators: readonly Named[] };
  /** The workbook carries macros, which nobody runs: one note a report. */
  "macros-ignored": Record<string, never>;
  /** Text beside a number was left out and could matter: a warning a cell. */
  "text-dropped": { readonly label: LocalText; readonly raw: string; readonly value: Shown };
  /** Two readings (`12/15`), or none that is exact (`khoảng 20`): no value. */
  "ambiguous-value": {
    readonly label: LocalText;
    readonly raw: string;
    readonly readings: readonly Shown[];
  };
  "vague-value": { readonly label: LocalText; readonly raw: string };
  "not-a-choice": {
    readonly label: LocalText;
    readonly raw: string;
    readonly choices: readonly string[];
  };
  /** The sheet was rearranged but every code is found. */
  "layout-changed": { readonly moved: readonly Named[] };
  /** Cells that only the words beside them tell: one note a report. */
  "found-by-label": {
    /** `written` as the form has it, where it is not the label to the letter. */
    readonly items: readonly (Named & { readonly written?: string | undefined })[];
  };
  /** The form is of another version or of other settings than the campaign's: a note a report. */
  "other-form": {
    /** Versions of the pack. */
    readonly issued: string;
    readonly asked: string;
    /** Figures of codes that the campaign does not ask, as they stand in their cells. */
    readonly leftOut: readonly (Named & { readonly value: Shown })[];
    /** What the form does not ask. */
    readonly missing: readonly Named[];
  };
  /** A code's cell is lost or stands twice. */
  "cell-not-found": { readonly label: LocalText; readonly places: readonly string[] };
  /** Three or more codes' cells are nowhere in the workbook: one error a report. */
  "rows-missing": { readonly items: readonly Named[] };
  /** The form stands in the workbook twice, and three or more figures differ: one error a report. */
  "form-doubled": { readonly items: readonly (Named & { readonly places: readonly string[] })[] };
  "date-outside-range": {
    readonly label: LocalText;
    readonly value: string;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  };
  "list-key-missing": {
    readonly label: LocalText;
    readonly row: number;
    readonly column: LocalText;
  };
  /** Three or more cumulative figures fell: the report seems not to accumulate. */
  "not-cumulative": {
    readonly indicators: readonly (Named & { readonly value: Shown; readonly previous: Shown })[];
  };
  /** Everything is as the unit reported it in the period before; `cumulative` are those not 0. */
  "same-as-previous": { readonly compared: number; readonly cumulative: readonly Named[] };
  /** Units whose numbers are all the same, `figures` of them other than 0: for the office. */
  "same-figures": {
    readonly units: readonly {
      readonly unitId: string;
      readonly name: string;
      readonly file: string;
    }[];
    readonly figures: number;
  };
  /** Units that report one document, by number and date, and the same words: for the office. */
  "same-document": {
    readonly units: readonly {
      readonly unitId: string;
      readonly name: string;
      readonly file: string;
    }[];
    readonly label: LocalText;
    readonly number: string;
  };
  /** What a unit is compared with was reported by others, or is not to be had: a note a unit. */
  "predecessor-figures": { readonly sources: readonly EarlierSource[] };
  "unit-missing": { readonly name: string; readonly dueDate: string };
  /** The form of the office's own cannot be used, so none of its figures counts. */
  "office-form-unusable": {
    readonly file: string;
    readonly why: "unreadable" | "encrypted" | "not-the-form" | "other-campaign";
  };
  /** What the file says of its unit disagrees. */
  "unit-conflict": {
    readonly evidence: readonly { readonly source: string; readonly says: string }[];
  };
  /** A rule fires in more than a third of the reporting units: for the specialist. */
  "common-problem": {
    readonly rule: string;
    readonly message: LocalText;
    /** Label of the indicator where the rule stands for several. */
    readonly label?: Shown | undefined;
    readonly units: number;
    readonly reported: number;
  };
}

export type FindingCode = keyof FindingArgs;

/** Where a finding stands. */
export interface FindingPlace {
  readonly unitId?: string | undefined;
  /** Code of the indicator. */
  readonly indicator?: string | undefined;
  readonly rule?: string | undefined;
  /** Path relative to the campaign folder, or as given to `check`. */
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  /** A1 text. */
  readonly cell?: string | undefined;
}

/** One finding. `Finding<"wrong-type">` narrows to one code; plain `Finding` is the union of all. */
export type Finding<Code extends FindingCode = FindingCode> = {
  [C in Code]: FindingPlace & {
    readonly code: C;
    readonly severity: Severity;
    readonly state: FindingState;
    readonly args: FindingArgs[C];
    /** What the school wrote beside the figure. */
    readonly explanation?: string | undefined;
  };
}[Code];

/** Neither a note, a correction nor the office has closed it; a held one still counts. */
export function isUnsettled({ state }: { readonly state: FindingState }): boolean {
  return state === "open" || state === "held";
}

/** What is to be corrected first. */
export const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Reading order: by unit, severity, place on the sheet (natural order of cells), code. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.unitId ?? "", b.unitId ?? "") ||
    compareText(a.file ?? "", b.file ?? "") ||
    severityOrder[a.severity] - severityOrder[b.severity] ||
    cellRow(a.cell) - cellRow(b.cell) ||
    compareText(a.code, b.code) ||
    compareText(a.rule ?? "", b.rule ?? "") ||
    compareText(a.indicator ?? "", b.indicator ?? "")
  );
}

function cellRow(cell: string | undefined): number {
  return Number(/\d+$/u.exec(cell ?? "")?.[0] ?? 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
