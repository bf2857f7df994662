/** The languages that people are spoken to in: Vietnamese first, as packs are always written in it. */
import type { LocalText } from "../finding/finding.ts";

export type Language = "vi" | "en";

/** An author's text; without English the Vietnamese is shown. */
export function textIn(text: LocalText, language: Language): string {
  return language === "en" ? (text.en ?? text.vi) : text.vi;
}
