/** Mails as programs write them, part by part. */

export interface PartOfMail {
  /** Lines of its head, complete. */
  readonly head: readonly string[];
  readonly body: string | Uint8Array;
}

const LINE = "\r\n";
let boundaries = 0;

/** A mail: its own lines before those of the part that it consists of. */
export function makeMail(head: readonly string[], part: PartOfMail): Uint8Array {
  return joined([[...head, ...part.head].join(LINE), LINE, LINE, part.body]);
}

/** Several parts as one; `kind` as `mixed`, `related`. */
export function multipart(kind: string, parts: readonly PartOfMail[], isClosed = true): PartOfMail {
  boundaries += 1;
  const boundary = `=_next ${boundaries}`;
  const between = parts.flatMap(({ head, body }) => [
    `${LINE}--${boundary}${LINE}`,
    head.join(LINE),
    LINE,
    LINE,
    body,
  ]);
  return {
    head: [`Content-Type: multipart/${kind};`, `\tboundary="${boundary}"`],
    body: joined(["preamble", ...between, isClosed ? `${LINE}--${boundary}--${LINE}` : ""]),
  };
}

export const text = (words: string): PartOfMail => ({
  head: ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"],
  body: words,
});

/** A file in base64, its name as the line of the head says. */
export function file(
  name: string,
  bytes: Uint8Array,
  type = "application/octet-stream",
): PartOfMail {
  return {
    head: [
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; ${name}`,
      "Content-Transfer-Encoding: base64",
    ],
    body: base64(bytes),
  };
}

/** In lines of 76 letters. */
export function base64(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/gu) ?? []
  ).join(LINE);
}

export function quotedPrintable(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) =>
    byte > 32 && byte < 127 && byte !== 61
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  );
  const lines: string[] = [];
  let line = "";
  for (const sign of signs) {
    if (line.length + sign.length > 75) {
      lines.push(`${line}=`);
      line = "";
    }
    line += sign;
  }
  return [...lines, line].join(LINE);
}

export const encodedWord = (words: string, charset = "utf-8"): string =>
  `=?${charset}?B?${Buffer.from(words, "utf8").toString("base64")}?=`;

function joined(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece, "utf8") : piece)),
  );
}
