/** Text of a formula over codes to its tree. */
import { parse, tokenize } from "@borgar/fx";
import type { Problem, Result } from "../finding/problem.ts";
import { collectOperands } from "./collect-operands.ts";
import { convertSyntax, type Conversion } from "./convert-syntax.ts";
import type { Formula } from "./formula.ts";
import { findParentheses } from "./parentheses.ts";

/** Excel's own limit. */
const LONGEST = 8192;
/** Formulas kept: several packs with their bound `each` rules. */
const MOST_KEPT = 5000;
/** How much of the text before a mistake is shown. */
const NEAR = 12;

const kept = new Map<string, Result<Formula>>();

/**
 * Parses a formula; the same text gives the same object.
 *
 * Names must have the form of names; whether they exist, and whether types fit, is for
 * `checkFormula`.
 *
 * @param text - With the equals sign in front.
 * @returns All that the language does not have, each with `from` and `to` in the text.
 */
export function parseFormula(text: string): Result<Formula> {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const result = parseText(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, result);
  return result;
}

function parseText(text: string): Result<Formula> {
  if (!text.startsWith("=")) return refused(syntaxProblem(text, 0));
  if (text.length > LONGEST) {
    const args = { text: `${text.slice(0, NEAR)}…` };
    return refused({ code: "formula-not-supported", args, from: LONGEST, to: text.length });
  }
  try {
    const tokens = tokenize(text, { withLocation: true });
    // The parser is told of locations by its tokens.
    const tree = parse(tokens);
    const conversion: Conversion = { text, parentheses: findParentheses(tokens), problems: [] };
    const root = convertSyntax(tree, conversion);
    const { problems } = conversion;
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, value: { text, root, operands: collectOperands(root) } };
  } catch (error) {
    return refused(syntaxProblem(text, offsetOf(error) ?? text.length));
  }
}

function refused(problem: Problem): Result<Formula> {
  return { ok: false, problems: [problem] };
}

/** @param offset - Where the parser stopped, the offending part behind it. */
function syntaxProblem(text: string, offset: number): Problem {
  const to = Math.min(Math.max(offset, 1), text.length);
  const near = text.slice(Math.max(0, to - NEAR), to);
  return { code: "formula-syntax", args: { near }, from: Math.max(0, to - 1), to };
}

/** Errors of the parser say where they stopped. */
function offsetOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("sourceOffset" in error)) return undefined;
  return typeof error.sourceOffset === "number" ? error.sourceOffset : undefined;
}
