import type { FormulaNode } from "../formula/formula.ts";

/** A sum of codes with factors and a constant: `TT_01_01 - TT_01_03`. */
export interface LinearParts {
  readonly terms: readonly { readonly name: string; readonly factor: number }[];
  readonly constant: number;
}

/**
 * Reads a formula as a sum of codes.
 *
 * Such a formula added over units is the same sum of added columns, which is how the summary can
 * write a rate live.
 *
 * @returns `undefined` where it multiplies codes or chooses between them.
 */
export function linearParts(node: FormulaNode): LinearParts | undefined {
  switch (node.kind) {
    case "literal":
      return typeof node.value === "number" ? { terms: [], constant: node.value } : undefined;
    case "name":
      return { terms: [{ name: node.name, factor: 1 }], constant: 0 };
    case "unary":
      return scaled(linearParts(node.operand), unaryFactors[node.operator]);
    case "binary":
      return ofBinary(node);
    case "call":
      return node.name === "SUM" || node.name === "N"
        ? node.args.map(linearParts).reduce(added, { terms: [], constant: 0 })
        : undefined;
  }
}

const unaryFactors = { "-": -1, "+": 1, "%": 0.01 } as const;

function ofBinary(node: Extract<FormulaNode, { kind: "binary" }>): LinearParts | undefined {
  const left = linearParts(node.left);
  const right = linearParts(node.right);
  switch (node.operator) {
    case "+":
      return added(left, right);
    case "-":
      return added(left, scaled(right, -1));
    case "*":
      if (left?.terms.length === 0) return scaled(right, left.constant);
      return right?.terms.length === 0 ? scaled(left, right.constant) : undefined;
    case "/":
      return right?.terms.length === 0 && right.constant !== 0
        ? scaled(left, 1 / right.constant)
        : undefined;
    default:
      return undefined;
  }
}

function added(a: LinearParts | undefined, b: LinearParts | undefined): LinearParts | undefined {
  if (a === undefined || b === undefined) return undefined;
  return { terms: [...a.terms, ...b.terms], constant: a.constant + b.constant };
}

function scaled(parts: LinearParts | undefined, by: number): LinearParts | undefined {
  if (parts === undefined) return undefined;
  return {
    terms: parts.terms.map(({ name, factor }) => ({ name, factor: factor * by })),
    constant: parts.constant * by,
  };
}
