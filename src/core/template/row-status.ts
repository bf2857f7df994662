/** What stands beside each figure: whether it is missing, or what the rules say of it. */
import { verdictName } from "../report-pack/codes.ts";
import type { VerdictToken } from "../validation/verdict-token.ts";
import type { Form } from "./form.ts";
import type { IndicatorPlace } from "./form-layout.ts";
import { isMissingAtFirst } from "./blank-counts.ts";
import { helperOf } from "./references.ts";
import type { LiveText } from "./rule-message.ts";
import { blankVerdict } from "./verdict-formula.ts";

/** In order of urgency: the first that holds is shown. */
const shown: readonly (readonly [VerdictToken, string])[] = [
  ["CẦN SỬA", "Cần sửa"],
  ["CẦN LÀM RÕ", "Cần làm rõ"],
  ["ĐÃ GHI CHÚ", "Đã ghi chú"],
  ["LƯU Ý", "Lưu ý"],
];

export const MISSING = "Chưa nhập";

/** Writes the status of a row from the verdicts of the rules that sit at it. */
export function rowStatus(place: IndicatorPlace, form: Form): LiveText {
  const rules = form.rules.filter((rule) => rule.at === place.indicator.code);
  const blank = `${helperOf(place, "blank")}=1`;
  const wrong = `${helperOf(place, "wrong")}>0`;
  const steps: [string, string][] = [
    [wrong, "Cần sửa"],
    [blank, MISSING],
  ];
  for (const [verdict, text] of shown) {
    const own = rules.filter(({ rule }) => canGive(rule.severity, verdict));
    if (verdict === "CẦN LÀM RÕ") steps.push([`${helperOf(place, "unclear")}=1`, text]);
    if (own.length === 0) continue;
    const tests = own.map(
      ({ rule, member }) => `${verdictName(rule.id, member?.code)}="${verdict}"`,
    );
    steps.push([tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`, text]);
  }
  const status = steps.reduceRight((rest, [test, text]) => `IF(${test},"${text}",${rest})`, '""');
  const isLimited = form.respondent.kind === "any" && place.indicator.appliesTo !== undefined;
  const verdicts = rules.map((rule) => blankVerdict(rule, form));
  const first = shown.find(([verdict]) => verdicts.includes(verdict));
  return {
    formula: isLimited ? `IF(${helperOf(place, "applies")}=0,"KHÔNG ÁP DỤNG",${status})` : status,
    value: isMissingAtFirst(place.indicator, form) ? MISSING : (first?.[1] ?? ""),
  };
}

function canGive(severity: "error" | "warning" | "note", verdict: VerdictToken): boolean {
  switch (verdict) {
    case "CẦN SỬA":
      return severity === "error";
    case "CẦN LÀM RÕ":
    case "ĐÃ GHI CHÚ":
      return severity === "warning";
    case "LƯU Ý":
      return severity === "note";
    case "ĐẠT":
    case "CHƯA ĐỦ SỐ LIỆU":
    case "KHÔNG ÁP DỤNG":
      return false;
  }
}

/** The condition that a rule at this figure asks for something; `undefined` without rules. */
export function verdictCondition(
  place: IndicatorPlace,
  form: Form,
  verdict: "CẦN SỬA" | "CẦN LÀM RÕ",
): string | undefined {
  const tests = form.rules
    .filter((one) => one.at === place.indicator.code && canGive(one.rule.severity, verdict))
    .map((one) => `${one.verdict}="${verdict}"`);
  return tests.length === 0 ? undefined : tests.length === 1 ? tests[0] : `OR(${tests.join(",")})`;
}
