/** One submission against the pack's rules: verdict by verdict, and what is to be looked at. */
import type { UnitKind } from "../report-pack/report-pack.ts";
import type { Finding, FindingArgs } from "../finding/finding.ts";
import { parseName } from "../report-pack/codes.ts";
import { ruleApplies, type IssuedRule } from "./issued-rule.ts";
import { judgeRule } from "./judge-rule.ts";
import { groupFalls, type FailedRule } from "./not-cumulative.ts";
import { operandSource, type ReportFacts } from "./report-facts.ts";
import { named, ruleFinding } from "./rule-finding.ts";
import { sameAsPrevious } from "./same-as-previous.ts";
import { verdictToken, type VerdictToken } from "./verdict-token.ts";

/** The outcome of every issued rule, and the findings of those that ask something. */
export interface Validation {
  /** By name of the verdict cell, in the pack's order: the words of the sheet `Kiểm tra`. */
  readonly verdicts: ReadonlyMap<string, VerdictToken>;
  /** Findings of rules; those of reading are in the report itself. Unit and file are not set. */
  readonly findings: readonly Finding[];
  /** The rules that failed and are no mere notes. */
  readonly failed: readonly IssuedRule[];
}

/**
 * Evaluates the rules of an issued pack on one report.
 *
 * @param unit - Absent for the office's own form.
 */
export function validateReport(
  rules: readonly IssuedRule[],
  facts: ReportFacts,
  unit: UnitKind | undefined,
): Validation {
  const source = operandSource(facts);
  const verdicts = new Map<string, VerdictToken>();
  const failed: FailedRule[] = [];
  const notEvaluated: Finding<"rule-not-evaluated">[] = [];
  const wrong = wrongFigures(facts);
  const same = sameAsPrevious(facts);
  for (const issued of rules) {
    if (!ruleApplies(issued, unit) || !isAsked(issued, facts)) {
      verdicts.set(issued.verdict, "KHÔNG ÁP DỤNG");
      continue;
    }
    const judged = judgeRule(issued, source);
    if (judged.verdict === "fail") {
      const finding = ruleFinding(issued, facts, source);
      // One cause, one finding: a figure that is wrong by itself fails its rules as well, and one
      // that is last period's those that expect a change.
      const isFollowing =
        issued.operands.some(({ code }) => wrong.has(code)) ||
        (same !== undefined && comparesWithPrevious(issued));
      if (!isFollowing) failed.push({ issued, finding });
      verdicts.set(issued.verdict, verdictToken("fail", issued.rule.severity, finding.state));
      continue;
    }
    verdicts.set(issued.verdict, verdictToken(judged.verdict));
    if (judged.verdict === "not-evaluated")
      notEvaluated.push(notEvaluatedFinding(issued, judged, facts));
  }
  return {
    verdicts,
    findings: [
      ...(same === undefined ? [] : [same]),
      ...groupFalls(failed, facts, source),
      ...groupByCause(notEvaluated, doubledFigures(facts)),
    ],
    failed: failed.map(({ issued }) => issued).filter(({ rule }) => rule.severity !== "note"),
  };
}

/** A form of another version may lack a figure: as where it is switched off, nothing is asked of it. */
function isAsked({ operands }: IssuedRule, { report }: ReportFacts): boolean {
  return operands.every(({ code }) => report.figures.get(code)?.why !== "not-in-form");
}

function comparesWithPrevious({ formula }: IssuedRule): boolean {
  return formula.operands.some(({ name }) => parseName(name)?.aspect === "previous");
}

/** Figures that were read, but cannot be right whatever the others say. */
function wrongFigures({ report }: ReportFacts): ReadonlySet<string> {
  const codes = report.findings
    .filter(({ code }) => code === "not-a-count" || code === "ratio-out-of-range")
    .flatMap(({ indicator }) => indicator ?? []);
  return new Set(codes);
}

/** Figures that two copies of the form in one workbook contradict. */
function doubledFigures({ report }: ReportFacts): ReadonlySet<string> {
  const items = report.findings.flatMap((one) =>
    one.code === "form-doubled" ? one.args.items : [],
  );
  return new Set(items.map(({ code }) => code));
}

/** Rules that wait for the same cells are one note, and so are those that wait for one form. */
function groupByCause(
  findings: readonly Finding<"rule-not-evaluated">[],
  doubled: ReadonlySet<string>,
): readonly Finding<"rule-not-evaluated">[] {
  const groups = new Map<string, Finding<"rule-not-evaluated">>();
  for (const finding of findings) {
    const { operands, error, rules } = finding.args;
    const isDoubled = operands.some(({ code }) => doubled.has(code));
    const cells = isDoubled ? "form-doubled" : operands.map(({ code }) => code).join(" ");
    const key = error === undefined ? cells : rules.join(" ");
    const first = groups.get(key);
    groups.set(key, first === undefined ? finding : { ...first, args: joined(first, finding) });
  }
  return [...groups.values()];
}

/** The rules of both, and the cells of both, each once. */
function joined(
  { args }: Finding<"rule-not-evaluated">,
  { args: { rules, operands } }: Finding<"rule-not-evaluated">,
): FindingArgs["rule-not-evaluated"] {
  const known = new Set(args.operands.map(({ code }) => code));
  const others = operands.filter(({ code }) => !known.has(code));
  return {
    ...args,
    rules: [...args.rules, ...rules],
    operands: [...args.operands, ...others],
  };
}

/** A note: the unreadable cell has its own finding, and says what to do. */
function notEvaluatedFinding(
  { rule, at, operands }: IssuedRule,
  judged: { readonly unreadable: readonly string[]; readonly error?: string },
  facts: ReportFacts,
): Finding<"rule-not-evaluated"> {
  const unreadable = new Set(judged.unreadable.map((name) => parseName(name)?.code));
  const figure = facts.report.figures.get(at);
  return {
    code: "rule-not-evaluated",
    severity: "note",
    state: "open",
    indicator: at,
    rule: rule.id,
    ...(figure?.sheet === undefined ? {} : { sheet: figure.sheet, cell: figure.cell }),
    args: {
      rules: [rule.id],
      operands: operands
        .filter((one) => unreadable.size === 0 || unreadable.has(one.code))
        .map((one) => named(one, facts)),
      ...(judged.error === undefined ? {} : { error: judged.error }),
    },
  };
}
