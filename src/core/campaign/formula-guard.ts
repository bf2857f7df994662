/**
 * Text of a table that a spreadsheet program would take for a formula: separated values have no
 * other way to say that it is text than the apostrophe that people type themselves.
 */
const RISKY = /^'*[=+\-@\t\r＝＋－＠]/u;
const GUARDED = /^''*[=+\-@\t\r＝＋－＠]/u;

/** Puts an apostrophe before such text. `withoutGuard` gives back what was there. */
export function withGuard(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe away. */
export function withoutGuard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
