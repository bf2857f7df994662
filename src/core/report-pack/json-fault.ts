/**
 * Where a text stops being JSON.
 *
 * `JSON.parse` says so in English, in other words in each program, and not always where. Nesting is
 * kept on a list, not on the stack: a file of brackets alone must not end the program.
 *
 * @see RFC 8259
 */

export interface JsonFault {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** The text ends before its value does: it was not copied whole. */
  readonly isCut: boolean;
}

/** A punctuation mark, or a whole string, number or word. */
const TOKEN =
  // eslint-disable-next-line no-control-regex -- what JSON forbids in a string is just these
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/uy;
const SPACE = /[\t\n\r ]*/uy;
/** The beginning of a string, number or word, and nothing behind it. */
const BEGUN = /^(?:"(?:[^"\\\n]|\\.)*\\?|[\w+.-]*)$/u;

type Expected = "value" | "first value" | "key" | "first key" | "colon" | "next";

/** The first place that does not hold; `undefined` if the text is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ("}" | "]")[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    at += matchAt(SPACE, text, at).length;
    const token = matchAt(TOKEN, text, at);
    if (token === "" && at === text.length && expected === "next" && open.length === 0) {
      return undefined;
    }
    const following = after(token, expected, open);
    if (following === undefined) return faultAt(text, at, open.length === 0 && expected === "next");
    expected = following;
    at += token.length;
  }
}

/** What may follow a token; `undefined` where it cannot stand. Opens and closes brackets. */
function after(token: string, expected: Expected, open: ("}" | "]")[]): Expected | undefined {
  const innermost = open.at(-1);
  switch (expected) {
    case "colon":
      return token === ":" ? "value" : undefined;
    case "key":
    case "first key":
      if (token.startsWith('"')) return "colon";
      return token === "}" && expected === "first key" ? close(open) : undefined;
    case "next":
      if (innermost === undefined) return undefined;
      if (token === ",") return innermost === "}" ? "key" : "value";
      return token === innermost ? close(open) : undefined;
    case "value":
    case "first value":
      if (token === "]" && expected === "first value") return close(open);
      if (token === "{") {
        open.push("}");
        return "first key";
      }
      if (token === "[") {
        open.push("]");
        return "first value";
      }
      return /^(?:$|[}\],:])/u.test(token) ? undefined : "next";
  }
}

function close(open: ("}" | "]")[]): Expected {
  open.pop();
  return "next";
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function faultAt(text: string, at: number, isComplete: boolean): JsonFault {
  const before = text.slice(0, at).split("\n");
  return {
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    isCut: !isComplete && BEGUN.test(text.slice(at)),
  };
}
