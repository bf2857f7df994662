import type { LocalText } from "../finding/finding.ts";

/** Vietnamese first: it is what packs are always written in. */
export type Language = "vi" | "en";

/** A text in a language; without English the Vietnamese is shown. */
export function textIn(text: LocalText, language: Language): string {
  return language === "en" ? (text.en ?? text.vi) : text.vi;
}
