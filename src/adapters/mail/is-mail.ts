/** Whether bytes are a mail, told by its head: a name may say anything, and a text is no mail. */
import { lineAt } from "./header-fields.ts";

/** What a server or a mail program writes, and no page that was saved as one file (MHTML). */
const SENT = ["to", "cc", "bcc", "received", "message-id", "return-path", "delivered-to"];
const FROM = ["from", "sender", "received", "return-path"];
const MAX_LINES = 2000;
const FIELD = /^([!-9;-~]+):/u;

/** Tells a mail (RFC 5322, `.eml`): a head of nothing but fields, that says from whom and to whom. */
export function isMail(bytes: Uint8Array): boolean {
  const names = new Set<string>();
  let at = startsWithMark(bytes) ? 3 : 0;
  for (let line = 0; line < MAX_LINES && at < bytes.length; line += 1) {
    const { text, next } = lineAt(bytes, at);
    at = next;
    if (text === "") break;
    if (/^[ \t]/u.test(text) && names.size > 0) continue;
    const name = FIELD.exec(text)?.[1];
    if (name === undefined) return false;
    names.add(name.toLowerCase());
  }
  return names.size > 1 && SENT.some((one) => names.has(one)) && FROM.some((one) => names.has(one));
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
