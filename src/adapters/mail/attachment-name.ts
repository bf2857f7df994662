/** Names that mails give to files: shown and compared, never a path. */

/** Longer ones are no names. Windows ends at 255. */
const MAX_LENGTH = 200;

/** What names must not hold: control characters, and marks that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A file's name, and `fallback` where there is none. NFC. */
export function attachmentName(given: string | undefined, fallback: string): string {
  const name = plainName(given ?? "");
  return name === "" ? fallback : name;
}

/**
 * A name without folders: a path of Windows loses them, while `/` is a date's or a number's
 * (`BC 6/2024.xlsx`) and becomes `-`.
 */
export function plainName(given: string): string {
  const clean = given.normalize("NFC").replaceAll(UNSEEN, "");
  const last = (clean.split("\\").at(-1) ?? "").replaceAll("/", "-").trim();
  // Steps that lead upwards, and a mark of files inside others, must not come from a name.
  const name = last.replace(/^\.+(?=-|$)/u, "").replaceAll("!-", "-");
  if (name.length <= MAX_LENGTH) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/u.exec(name)?.[0] ?? "";
  return Array.from(name)
    .slice(0, MAX_LENGTH - ending.length)
    .join("")
    .concat(ending);
}
