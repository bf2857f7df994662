/**
 * What is wrong in what the office wrote: a pack, a campaign file, a registry, a decision, an
 * argument. Nothing runs until it is mended, so all problems are collected and told at once.
 *
 * (What is wrong in a school's workbook is a `Finding`.)
 */

/** Every code with the facts that its sentence needs. */
export interface ProblemArgs {
  /** Where it stops being JSON; the line is the place. `isCut`: the text ends before its value. */
  "not-json": { readonly column: number; readonly isCut: boolean };
  /** A value is not what the format asks. `expected` is a token of the format, not a sentence. */
  "wrong-value": { readonly expected: string; readonly found: string };
  "missing-key": { readonly key: string };
  "unknown-key": { readonly key: string };
  "duplicate-code": { readonly code: string };
  /** A code, section, list, column or period is named but not defined. */
  "unknown-reference": {
    readonly kind: "indicator" | "section" | "list" | "column" | "period" | "rule";
    readonly name: string;
  };
  "list-mismatch": { readonly code: string };
  "unknown-placeholder": { readonly name: string };
  "choices-missing": { readonly code: string };
  /** No such total can be made of what the type holds. */
  "aggregation-of-type": { readonly type: string; readonly fits: readonly string[] };
  /** The last day is before the first: ISO dates, or dates of a pack. */
  "dates-reversed": { readonly from: string; readonly to: string };
  /** Computed indicators that rest on each other, or one that rests on itself. */
  "computed-circle": { readonly codes: readonly string[] };
  /** A figure that the office enters itself cannot have this. */
  "not-for-office": { readonly key: string };
  /** A formula names figures of the office and of units. */
  "mixed-respondents": { readonly office: readonly string[]; readonly unit: readonly string[] };
  "formula-syntax": { readonly near: string };
  "formula-unknown-name": { readonly name: string };
  "formula-unknown-function": { readonly name: string };
  "formula-argument-count": {
    readonly name: string;
    readonly least: number;
    readonly most: number;
    readonly found: number;
  };
  "formula-cell-address": { readonly text: string };
  "formula-chained-comparison": { readonly text: string };
  "formula-mixed-comparison": { readonly left: string; readonly right: string };
  "formula-not-supported": { readonly text: string };
  "formula-wrong-type": {
    readonly expected: string;
    readonly found: string;
    readonly text: string;
  };
  "formula-list-outside-counta": { readonly name: string };
  "column-missing": { readonly column: string };
  /** A text looks like one of an old font, but cannot be told for sure. */
  "unclear-encoding": { readonly text: string; readonly encoding: "TCVN3" | "VNI" };
  "duplicate-column": { readonly column: string };
  "sheet-missing": { readonly sheet: string };
  /** A row that says what it is in its first cell. */
  "row-missing": { readonly row: string };
  "no-rows": Record<string, never>;
  "cell-blank": { readonly column: string };
  /** The cell means something only where another column holds one of the words. */
  "cell-not-needed": { readonly column: string; readonly words: readonly string[] };
  "cell-unreadable": { readonly found: string };
  /** A program took what was typed for a date; `shown` is that date, ISO. */
  "turned-into-date": { readonly shown: string };
  "unknown-word": { readonly found: string; readonly allowed: readonly string[] };
  "list-key-twice": { readonly code: string };
  "unit-id-missing": { readonly name: string };
  "unit-id-invalid": { readonly unitId: string };
  "duplicate-unit": { readonly unitId: string; readonly firstLine: number };
  "unit-name-missing": { readonly unitId: string };
  "unknown-level": { readonly found: string };
  "unknown-ownership": { readonly found: string };
  "bad-date": { readonly found: string };
  "no-units": Record<string, never>;
  /** By `Từ ngày` and `Đến ngày`, none of its units is there on the period's last day, an ISO date. */
  "no-units-in-force": { readonly date: string };
  /** `Đơn vị cũ` of a unit: itself; a name that fits several; in the end, the unit again. */
  "predecessor-is-itself": { readonly unitId: string };
  "ambiguous-predecessor": { readonly name: string; readonly units: readonly string[] };
  "predecessor-cycle": { readonly units: readonly string[] };
  "unknown-unit": { readonly unitId: string };
  "unknown-file": { readonly file: string };
  "unknown-use": { readonly found: string };
  "unknown-pack": { readonly id: string; readonly known: readonly string[] };
  "unknown-period": { readonly period: string; readonly known: readonly string[] };
  /** Each is to be compared with the one before: `suggested` are those meant, without a gap. */
  "periods-out-of-order": {
    readonly periods: readonly string[];
    readonly suggested: readonly string[];
  };
  "due-date-needed": { readonly suggestions: readonly string[] };
  "unsupported-version": { readonly found: string; readonly supported: string };
  "other-campaign": { readonly expected: string; readonly found: string };
  /** Ids of packs. */
  "other-pack": { readonly expected: string; readonly found: string };
}

export type ProblemCode = keyof ProblemArgs;

/** Where a problem stands; what is known of it. */
export interface ProblemPlace {
  /** File as the user knows it. */
  readonly file?: string | undefined;
  /** Keys and indices from the root of a JSON file. */
  readonly path?: readonly (string | number)[] | undefined;
  /** Sheet and cell (A1), or line from 1, of a table. */
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
  readonly line?: number | undefined;
  /** Part of a formula: characters from 0, end excluded, the equals sign counted. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export type Problem<Code extends ProblemCode = ProblemCode> = {
  [C in Code]: { readonly code: C; readonly args: ProblemArgs[C] } & ProblemPlace;
}[Code];

/** Something that can go wrong in an expected way. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
