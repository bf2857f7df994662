import { packPatterns } from "../report-pack/pack-patterns.ts";
import type { TemplateIdentity } from "./read-identity.ts";

/**
 * Which indicators the form asks for that a unit received, by the pack that it carries.
 *
 * Only to tell "not on the form you received" from "lost": everything else follows the campaign's
 * pack, as this text comes from a file. The pack is read when the first code is asked about: of
 * most reports nothing is missing.
 *
 * @returns Whether it asks for a code; `undefined` where the workbook does not tell.
 */
export function formAsks(
  identity: TemplateIdentity | undefined,
): (code: string) => boolean | undefined {
  let known: { readonly codes: ReadonlySet<string> | undefined } | undefined;
  return (code) => (known ??= { codes: carriedCodes(identity) }).codes?.has(code);
}

function carriedCodes(identity: TemplateIdentity | undefined): ReadonlySet<string> | undefined {
  const text = identity?.packJson;
  if (text === undefined) return undefined;
  if (latest?.text !== text) latest = { text, codes: codesIn(text) };
  return latest.codes;
}

/** The forms of one campaign carry the same pack, and taking it apart is a good part of reading. */
let latest: { readonly text: string; readonly codes: ReadonlySet<string> | undefined } | undefined;

function codesIn(text: string): ReadonlySet<string> | undefined {
  try {
    const pack: unknown = JSON.parse(text);
    const indicators = memberOf(pack, "indicators");
    if (!Array.isArray(indicators)) return undefined;
    const codes = indicators.map((one: unknown) => memberOf(one, "code"));
    return new Set(
      codes.filter(
        (code): code is string => typeof code === "string" && packPatterns.indicatorCode.test(code),
      ),
    );
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
