/** HTML as events, forgiving as browsers are: only what tables need. */
import { unescapeHtml } from "./unescape-html.ts";

export interface HtmlHandlers {
  /** @param attributes - What stands behind the name, as written. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** Unescaped; white space as written. */
  readonly text: (text: string) => void;
}

/** What they hold is no text of the page. */
const SKIPPED = new Set(["script", "style", "title", "xml"]);
const NAME = /^\/?([a-z][a-z0-9:-]*)/iu;

/** Walks through a page. Tags need not match; nothing is ever thrown. */
export function scanHtml(html: string, { open, close, text }: HtmlHandlers): void {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf("<", at);
    const end = tag === -1 ? html.length : tag;
    if (end > at) text(unescapeHtml(html.slice(at, end)));
    if (tag === -1) return;
    if (html.startsWith("<!--", tag)) {
      at = after(html, "-->", tag);
      continue;
    }
    const closing = tagEnd(html, tag);
    const body = html.slice(tag + 1, closing);
    const name = NAME.exec(body)?.[1]?.toLowerCase();
    at = closing + 1;
    if (name === undefined) {
      // A lone `<` is text; declarations say nothing.
      if (!/^[!?]/u.test(body)) {
        text("<");
        at = tag + 1;
      }
    } else if (body.startsWith("/")) close(name);
    else {
      open(name, body.slice(name.length));
      if (SKIPPED.has(name) && !body.endsWith("/")) at = afterTag(html, name, at);
    }
  }
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function afterTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}\\s*>`, "giu");
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}

/** The first `>` outside quotes; without one the tag ends with the page. */
function tagEnd(html: string, tag: number): number {
  let quote = "";
  for (let at = tag + 1; at < html.length; at += 1) {
    const letter = html[at] ?? "";
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === ">") return at;
    // A quote opens a value only behind an equals sign.
    else if ((letter === '"' || letter === "'") && html[at - 1] === "=") quote = letter;
  }
  return html.length;
}
