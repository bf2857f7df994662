/** From the syntax tree of `@borgar/fx` to formula nodes; what the language leaves out is refused. */
import type {
  AstExpression,
  BinaryExpression,
  CallExpression,
  Literal,
  ReferenceIdentifier,
  UnaryExpression,
} from "@borgar/fx";
import type { Problem } from "../finding/problem.ts";
import { isComparison } from "./compare-values.ts";
import type { BinaryOperator, FormulaNode, Span } from "./formula.ts";
import { isFormulaName } from "./formula-names.ts";
import { functionNamed } from "./functions.ts";
import { spanOf, withParentheses, type Parentheses } from "./parentheses.ts";

/** What the conversion knows, and the problems it met. */
export interface Conversion {
  readonly text: string;
  readonly parentheses: Parentheses;
  readonly problems: Problem[];
}

/** Deeper trees would exhaust the stack of some host; people write a tenth of it. */
const DEEPEST = 512;

/** How much of a refused part is shown. */
const LONGEST_SHOWN = 80;

const arithmetic: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&"]);

/** Converts a tree. Where `conversion.problems` grew, the node is of no use. */
export function convertSyntax(tree: AstExpression, conversion: Conversion): FormulaNode {
  return convert(tree, conversion, 0).node;
}

/** A node whose span is its own, and the span with the parentheses around it. */
interface Converted {
  readonly node: FormulaNode;
  readonly outer: Span;
}

function convert(
  tree: AstExpression | null | undefined,
  conversion: Conversion,
  depth: number,
): Converted {
  const node = nodeOf(tree, conversion, depth);
  return { node, outer: withParentheses(node.span, conversion.parentheses) };
}

function nodeOf(
  tree: AstExpression | null | undefined,
  conversion: Conversion,
  depth: number,
): FormulaNode {
  if (tree === null || tree === undefined || depth > DEEPEST) {
    const whole = { from: 0, to: conversion.text.length };
    return refuse(conversion, tree ? spanOf(tree) : whole, "formula-not-supported");
  }
  switch (tree.type) {
    case "Literal":
      return literalOf(tree, conversion);
    case "ReferenceIdentifier":
      return nameOf(tree, conversion);
    case "UnaryExpression":
      return unaryOf(tree, conversion, depth);
    case "BinaryExpression":
      return binaryOf(tree, conversion, depth);
    case "CallExpression":
      return callOf(tree, conversion, depth);
    case "ErrorLiteral":
    case "ArrayExpression":
    case "LambdaExpression":
    case "LetExpression":
      return refuse(conversion, spanOf(tree), "formula-not-supported");
  }
}

function literalOf(tree: Literal, conversion: Conversion): FormulaNode {
  // The types say otherwise, but a number beyond all numbers (1E400) arrives as null.
  const value = tree.value as Literal["value"] | null;
  if (value === null || (typeof value === "number" && !Number.isFinite(value)))
    return refuse(conversion, spanOf(tree), "formula-not-supported");
  // `-0` is read as minus zero, which no spreadsheet has.
  return { kind: "literal", value: value === 0 ? 0 : value, span: spanOf(tree) };
}

function nameOf(tree: ReferenceIdentifier, conversion: Conversion): FormulaNode {
  const span = spanOf(tree);
  if (tree.kind === "range" || tree.kind === "beam" || /^[Rr]\d+[Cc]\d+$/u.test(tree.value))
    return refuse(conversion, span, "formula-cell-address");
  if (tree.kind === "table") return refuse(conversion, span, "formula-not-supported");
  if (isFormulaName(tree.value)) return { kind: "name", name: tree.value, span };
  conversion.problems.push({ code: "formula-unknown-name", args: { name: tree.value }, ...span });
  return placeholder(span);
}

function unaryOf(tree: UnaryExpression, conversion: Conversion, depth: number): FormulaNode {
  const { operator } = tree;
  if (operator === "#" || operator === "@")
    return refuse(conversion, spanOf(tree), "formula-not-supported");
  const operand = convert(tree.arguments[0], conversion, depth + 1);
  const { from, to } = spanOf(tree);
  const span = operator === "%" ? { from: operand.outer.from, to } : { from, to: operand.outer.to };
  return { kind: "unary", operator, operand: operand.node, span };
}

function binaryOf(tree: BinaryExpression, conversion: Conversion, depth: number): FormulaNode {
  const { operator } = tree;
  if (!isFormulaOperator(operator)) {
    // Ranges made with an operator (`A1:B2` of calls), unions and intersections.
    return refuse(conversion, spanOf(tree), "formula-not-supported");
  }
  const left = convert(tree.arguments[0], conversion, depth + 1);
  const right = convert(tree.arguments[1], conversion, depth + 1);
  const span = { from: left.outer.from, to: right.outer.to };
  if (isComparison(operator) && [left, right].some(isBareComparison))
    return refuse(conversion, span, "formula-chained-comparison");
  return { kind: "binary", operator, left: left.node, right: right.node, span };
}

function callOf(tree: CallExpression, conversion: Conversion, depth: number): FormulaNode {
  const span = spanOf(tree);
  // LAMBDA(…)(…) calls an expression, whatever the types say.
  const callee = tree.callee as { readonly name?: string; readonly loc?: number[] };
  if (callee.name === undefined) return refuse(conversion, span, "formula-not-supported");
  const name = callee.name.toUpperCase();
  const definition = functionNamed(name);
  const found = tree.arguments.length;
  if (definition === undefined) {
    const place = spanOf(callee);
    conversion.problems.push({ code: "formula-unknown-function", args: { name }, ...place });
  } else if (found < definition.least || found > definition.most) {
    const { least, most } = definition;
    const args = { name, least, most, found };
    conversion.problems.push({ code: "formula-argument-count", args, ...span });
  }
  const args: FormulaNode[] = [];
  for (const argument of tree.arguments as (AstExpression | null)[]) {
    // IF(A,,2): programs differ in what an argument left out is.
    if (argument === null) return refuse(conversion, span, "formula-not-supported");
    args.push(convert(argument, conversion, depth + 1).node);
  }
  return { kind: "call", name, args, span };
}

function isFormulaOperator(operator: string): operator is BinaryOperator {
  return arithmetic.has(operator) || isComparison(operator);
}

function isBareComparison({ node, outer }: Converted): boolean {
  return node.kind === "binary" && isComparison(node.operator) && outer.from === node.span.from;
}

function refuse(
  { text, problems }: Conversion,
  span: Span,
  code: "formula-not-supported" | "formula-cell-address" | "formula-chained-comparison",
): FormulaNode {
  const part = text.slice(span.from, span.to);
  const shown = part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part;
  problems.push({ code, args: { text: shown }, ...span });
  return placeholder(span);
}

/** Keeps the conversion going, so that all problems of a formula are told at once. */
function placeholder(span: Span): FormulaNode {
  return { kind: "literal", value: 0, span };
}
