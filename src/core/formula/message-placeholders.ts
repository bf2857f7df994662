/** What the message of a rule may name in braces. */
import type { Problem } from "../finding/problem.ts";
import { parseName } from "../report-pack/codes.ts";
import type { Rule } from "../report-pack/report-pack.ts";
import { isMemberName } from "./formula-names.ts";
import type { PackPath } from "./pack-problems.ts";

/**
 * Checks placeholders: `{CODE}`, `{CODE_KT}`, `{CODE_CK}`, `{CODE_GT}`, keys of `values`, and in an
 * `each` rule `{label}` and the forms of `X`.
 */
export function messageProblems(
  rule: Rule,
  codes: ReadonlySet<string>,
  path: PackPath,
): readonly Problem[] {
  return Object.entries(rule.message).flatMap(([language, text]) =>
    [...(text ?? "").matchAll(/\{([^{}]*)\}/gu)].flatMap((match): readonly Problem[] => {
      const name = match[1] ?? "";
      if (isKnown(name, rule, codes)) return [];
      const to = match.index + match[0].length;
      const place = { path: [...path, "message", language], from: match.index, to };
      return [{ code: "unknown-placeholder", args: { name }, ...place }];
    }),
  );
}

function isKnown(name: string, rule: Rule, codes: ReadonlySet<string>): boolean {
  if (rule.values !== undefined && Object.hasOwn(rule.values, name)) return true;
  if (name === "label" || isMemberName(name)) return rule.each !== undefined;
  const reference = parseName(name);
  return reference !== undefined && reference.aspect !== "list-block" && codes.has(reference.code);
}
