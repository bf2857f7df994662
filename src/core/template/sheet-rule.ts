/**
 * A rule as a formula of the check sheet.
 *
 * Names stay as the pack writes them, so that anyone who knows Excel can follow. Three places need
 * a cell of the helper block instead: where Excel treats a blank cell unlike the zero that "không
 * phát sinh" makes of it, where an empty text of a computed cell is counted, and where spaces
 * around a text matter.
 */
import { isEmptyText } from "../formula/blank-test.ts";
import type { FormulaNode } from "../formula/formula.ts";
import { sheetNode } from "../formula/sheet-formula.ts";
import { parseName } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { isNumber, type FormLayout } from "./form-layout.ts";
import { helperCell } from "./references.ts";

/** Functions that see whether a cell is blank. */
const BLANK_SENSITIVE = new Set(["LEN", "MIN", "MAX", "ISNUMBER", "TRIM", "COUNTA"]);

/** Marks a name that stands for its value cell; no name of the language holds this sign. */
const MARK = "#";

/** Writes a node of a rule's formula, without the equals sign. */
export function sheetRule(node: FormulaNode, layout: FormLayout): string {
  const indicatorOf = (name: string): Indicator | undefined => {
    const reference = parseName(name);
    if (reference?.aspect !== "value") return undefined;
    return layout.places.get(reference.code)?.indicator;
  };
  return sheetNode(mark(node, indicatorOf, false), (name) => {
    const plain = name.replace(MARK, "");
    const indicator = indicatorOf(plain);
    if (indicator === undefined) return plain;
    if (name !== plain) {
      const helper = layout.places.get(indicator.code)?.helper ?? 0;
      return helperCell("value", helper);
    }
    return indicator.type === "text" ? `TRIM(${plain})` : plain;
  });
}

function mark(
  node: FormulaNode,
  indicatorOf: (name: string) => Indicator | undefined,
  isSensitive: boolean,
): FormulaNode {
  const inner = (one: FormulaNode, sensitive: boolean): FormulaNode =>
    mark(one, indicatorOf, sensitive);
  switch (node.kind) {
    case "literal":
      return node;
    case "name": {
      const indicator = indicatorOf(node.name);
      const isMarked = isSensitive && indicator !== undefined && isNumber(indicator);
      return isMarked ? { ...node, name: node.name + MARK } : node;
    }
    case "unary":
      return { ...node, operand: inner(node.operand, false) };
    case "binary": {
      const sensitive = node.operator === "&" || isEmptyText(node.left) || isEmptyText(node.right);
      return { ...node, left: inner(node.left, sensitive), right: inner(node.right, sensitive) };
    }
    case "call":
      if (node.name === "COUNTA") return countFilled(node, indicatorOf);
      return {
        ...node,
        args: node.args.map((one) => inner(one, BLANK_SENSITIVE.has(node.name))),
      };
  }
}

/** COUNTA counts a computed empty text and a cell of spaces; a figure of the core does not. */
function countFilled(
  node: FormulaNode & { readonly kind: "call" },
  indicatorOf: (name: string) => Indicator | undefined,
): FormulaNode {
  const [first, ...rest] = node.args.map((arg): FormulaNode => {
    if (arg.kind !== "name" || indicatorOf(arg.name)?.type === "list")
      return { ...node, args: [arg] };
    const empty: FormulaNode = { kind: "literal", value: "", span: arg.span };
    const filled: FormulaNode = {
      kind: "binary",
      operator: "<>",
      left: mark(arg, indicatorOf, true),
      right: empty,
      span: arg.span,
    };
    return { kind: "call", name: "N", args: [filled], span: node.span };
  });
  if (first === undefined) return node;
  return rest.reduce<FormulaNode>(
    (left, right) => ({ kind: "binary", operator: "+", left, right, span: node.span }),
    first,
  );
}
