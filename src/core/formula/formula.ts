/**
 * A formula over codes, parsed: the closed language that packs are written in.
 *
 * It is the part of Excel's language that Excel, LibreOffice and WPS agree on: numbers, text,
 * TRUE and FALSE, names, `+ - * / ^ & %`, comparisons and the functions of `functions.ts`.
 */
import type { CellError } from "../workbook/workbook-snapshot.ts";

/** Part of the text: characters from 0, the equals sign counted, end excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type BinaryOperator = ComparisonOperator | "+" | "-" | "*" | "/" | "^" | "&";

export type FormulaNode =
  | { readonly kind: "literal"; readonly value: number | string | boolean; readonly span: Span }
  | { readonly kind: "name"; readonly name: string; readonly span: Span }
  | {
      readonly kind: "unary";
      readonly operator: "-" | "+" | "%";
      readonly operand: FormulaNode;
      readonly span: Span;
    }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
      readonly span: Span;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly FormulaNode[];
      readonly span: Span;
    };

/** A name that a formula uses. */
export interface Operand {
  readonly name: string;
  /** False where the name occurs only in `X=""`, `X<>""`, `COUNTA(X)`, `LEN(X)`. */
  readonly needsValue: boolean;
}

export interface Formula {
  /** As written, with the equals sign. */
  readonly text: string;
  readonly root: FormulaNode;
  /** Each name once, in order of first use. */
  readonly operands: readonly Operand[];
}

/** Value of a list's name: how many rows are filled. Only COUNTA takes it. */
export interface RowCount {
  readonly rows: number;
}

/** What a name or a part of a formula can be. Blank is `null`; dates are serials; yes/no are `Có`, `Không`. */
export type FormulaValue = number | string | boolean | CellError | RowCount | null;

/** Looks a name up. Called only for names among the formula's operands. */
export type ValueOfName = (name: string) => FormulaValue;
