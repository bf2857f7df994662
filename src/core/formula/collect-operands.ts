/** Which names a formula uses, and which of them it cannot do without. */
import { blankTest } from "./blank-test.ts";
import type { FormulaNode, Operand } from "./formula.ts";

/** Functions that say something of a blank cell without needing its value. */
const looksOnly: ReadonlySet<string> = new Set(["COUNTA", "LEN"]);

/** Each name once, in order of first use. */
export function collectOperands(root: FormulaNode): readonly Operand[] {
  const needs = new Map<string, boolean>();
  const add = (name: string, needsValue: boolean): void => {
    needs.set(name, needsValue || (needs.get(name) ?? false));
  };
  const visit = (node: FormulaNode): void => {
    const test = blankTest(node);
    if (test !== undefined) {
      add(test.name, false);
      return;
    }
    switch (node.kind) {
      case "literal":
        return;
      case "name":
        add(node.name, true);
        return;
      case "unary":
        visit(node.operand);
        return;
      case "binary":
        visit(node.left);
        visit(node.right);
        return;
      case "call":
        for (const arg of node.args) {
          if (arg.kind === "name" && looksOnly.has(node.name)) add(arg.name, false);
          else visit(arg);
        }
    }
  };
  visit(root);
  return [...needs].map(([name, needsValue]) => ({ name, needsValue }));
}
