/** The verdict of a rule, natively: the same steps as `judgeRule` and `verdictToken`. */
import { isNoteName } from "../formula/formula-names.ts";
import { nameOf, parseName, reportNames } from "../report-pack/codes.ts";
import type { IssuedRule } from "../validation/issued-rule.ts";
import { judgeRule } from "../validation/judge-rule.ts";
import { verdictToken, type VerdictToken } from "../validation/verdict-token.ts";
import { audienceFormula, audienceOfRule } from "./audience.ts";
import type { Form } from "./form.ts";
import type { FormLayout } from "./form-layout.ts";
import { textConstant } from "../formula/text-constant.ts";
import { chosenUnit, helperCell } from "./references.ts";
import { sheetRule } from "./sheet-rule.ts";

/** A figure that is always there: a list, or what the office has filled in. */
const ALWAYS = "1";

/** Writes the formula of a verdict cell. */
export function verdictFormula(issued: IssuedRule, form: Form, layout: FormLayout): string {
  const insufficient = token("CHƯA ĐỦ SỐ LIỆU");
  const judged =
    `IFERROR(IF(${sheetRule(issued.formula.root, layout)},${token("ĐẠT")},` +
    `${failedWord(issued)}),${insufficient})`;
  const waiting = waitingFormula(issued, layout);
  const verdict = waiting === undefined ? judged : `IF(${waiting},${insufficient},${judged})`;
  const applies =
    form.respondent.kind === "any"
      ? audienceFormula(audienceOfRule(issued), chosenUnit)
      : undefined;
  return applies === undefined ? verdict : `IF(${applies},${verdict},${token("KHÔNG ÁP DỤNG")})`;
}

/** The verdict before anything is typed. */
export function blankVerdict(issued: IssuedRule, form: Form): VerdictToken {
  return verdictToken(judgeRule(issued, form.source).verdict, issued.rule.severity);
}

function failedWord({ rule, operands }: IssuedRule): string {
  const failed = token(verdictToken("fail", rule.severity));
  if (rule.severity !== "warning" || operands.length === 0) return failed;
  const notes = operands.map((one) => nameOf(one.code, "note")).join("&");
  return `IF(TRIM(${notes})="",${failed},${token("ĐÃ GHI CHÚ")})`;
}

/** Whether an operand is unreadable or missing; `undefined` where that cannot be. */
function waitingFormula({ rule, formula }: IssuedRule, layout: FormLayout): string | undefined {
  const operands = formula.operands.filter(({ name }) => !isNoteName(name));
  const all = operands.map(({ name }) => stateRef(name, layout));
  const needed = operands.filter(({ needsValue }) => needsValue).map(({ name }) => name);
  const tests: string[] = [];
  // Only cells that take input can hold something unreadable.
  const typed = all.filter((state) => state.startsWith("$"));
  if (typed.length > 0) tests.push(`MAX(${typed.join(",")})=2`);
  const judged = rule.missing === "skip-if-all" ? figuresFirst(needed) : needed;
  const states = judged.map((name) => stateRef(name, layout));
  if (rule.missing === "skip-if-any") {
    const open = states.filter((state) => state !== ALWAYS);
    if (open.length > 0) tests.push(`MIN(${open.join(",")})=0`);
  } else if (rule.missing === "skip-if-all" && states.length > 0 && !states.includes(ALWAYS)) {
    tests.push(`MAX(${states.join(",")})=0`);
  }
  return tests.length === 0 ? undefined : tests.length === 1 ? tests[0] : `OR(${tests.join(",")})`;
}

/** The report's own names are always filled and would keep every blank rule alive. */
function figuresFirst(names: readonly string[]): readonly string[] {
  const figures = names.filter((name) => !name.startsWith("BC_"));
  return figures.length > 0 ? figures : names;
}

/** The state of a name: a cell of the helper block, or whether anything stands in its cell. */
function stateRef(name: string, layout: FormLayout): string {
  if (name === "BC_NGAY") return helperCell("state", layout.dateHelper);
  if (reportNames.some((one) => one === name) && name !== "BC_DONVI") return ALWAYS;
  const reference = parseName(name);
  const place = reference === undefined ? undefined : layout.places.get(reference.code);
  if (reference?.aspect === "value" && place !== undefined) {
    return place.indicator.type === "list" ? ALWAYS : helperCell("state", place.helper);
  }
  return `N(TRIM(${name})<>"")`;
}

function token(word: VerdictToken): string {
  return textConstant(word);
}
