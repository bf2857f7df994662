/** The sentence of a rule: its author's message with the values of a report. */
import type { FindingArgs, Shown } from "../finding/finding.ts";
import { formatNumber, formatRatio, formatShown } from "./format.ts";
import { textIn, type Language } from "./language.ts";

type RuleArgs = FindingArgs["rule-failed"];

const bothSides = {
  vi: (left: string, right: string, difference: string) =>
    `Hai vế: ${left} và ${right}, chênh lệch ${difference}.`,
  en: (left: string, right: string, difference: string) =>
    `The two sides: ${left} and ${right}, difference ${difference}.`,
} as const;

/**
 * The message of a failed rule.
 *
 * Where it shows neither the difference nor both sides of the comparison, a sentence with them
 * follows. A message that was never translated is Vietnamese, its numbers as well.
 */
export function ruleMessage({ message, values, comparison }: RuleArgs, wanted: Language): string {
  const language = languageOf(message, wanted);
  const text = asSentence(fillPlaceholders(textIn(message, language), values, language));
  if (comparison === undefined) return text;
  const { left, right, difference } = comparison;
  const shown = Object.values(values);
  // Comparisons of dates are in days since 1900, which nobody reads.
  if (difference === 0 || shown.some(({ as }) => as === "date") || isDay(left) || isDay(right)) {
    return text;
  }
  const isRatio = shown.some(({ as }) => as === "ratio");
  const format = (value: number): string =>
    isRatio ? formatRatio(value, language) : formatNumber(value, language);
  const prints = (value: number): boolean => hasToken(text, format(value));
  if (prints(difference) || (prints(left) && prints(right))) return text;
  return `${text} ${bothSides[language](format(left), format(right), format(difference))}`;
}

/**
 * The message of a rule without a report, as of a problem that many units have: values in brackets
 * are left out, others are `…`.
 *
 * @param values - Those that hold for all units, e.g. `label`.
 */
export function ruleWording(
  message: RuleArgs["message"],
  values: Readonly<Record<string, Shown>>,
  wanted: Language,
): string {
  const language = languageOf(message, wanted);
  const known = fillPlaceholders(textIn(message, language), values, language, "keep");
  return asSentence(fillPlaceholders(known.replace(/\s*\(\{\w+\}\)/gu, ""), {}, language));
}

function languageOf({ en }: RuleArgs["message"], wanted: Language): Language {
  return en === undefined ? "vi" : wanted;
}

function fillPlaceholders(
  text: string,
  values: Readonly<Record<string, Shown>>,
  language: Language,
  unknown: "keep" | "…" = "…",
): string {
  return text.replace(/\{(\w+)\}/gu, (whole, key: string) => {
    const shown = Object.hasOwn(values, key) ? values[key] : undefined;
    if (shown !== undefined) return formatShown(shown, language);
    return unknown === "keep" ? whole : unknown;
  });
}

/** Serials from 2000 to 2100; no school counts that many of anything. */
function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 36_526 && value <= 73_415;
}

/** Whether a number stands in a text by itself, not as part of a longer one. */
function hasToken(text: string, number: string): boolean {
  const escaped = number.replace(/[.*+?^$()[\]\\|]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\d.,/-])${escaped}(?![\d%/]|[.,]\d)`, "u").test(text);
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…”]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
