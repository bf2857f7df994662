import fc from "fast-check";
import { RefusedFileError } from "../../../src/adapters/spreadsheet-reader/guard-reason.ts";
import { decodeTransfer } from "../../../src/adapters/mail/transfer-encoding.ts";
import { base64, quotedPrintable } from "./make-mail.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** What comes out, or why nothing does. */
function decoded(text: string, encoding: string): string {
  try {
    return Buffer.from(decodeTransfer(bytes(text), encoding)).toString("latin1");
  } catch (error) {
    return error instanceof RefusedFileError ? `refused: ${error.reason.code}` : String(error);
  }
}

describe("decodeTransfer", () => {
  it.each([
    { encoding: "base64", text: "TcOjLFPhu5EK", out: "M\u00c3\u00a3,S\u00e1\u00bb\u0091\n" },
    { encoding: "BASE64", text: "QQ==\r\n", out: "A" },
    { encoding: "base64", text: "QU\r\n\t E=", out: "AA" },
    { encoding: "base64", text: "", out: "" },
    { encoding: "base64", text: "QUFB\r\nQ", out: "refused: damaged", why: "cut off" },
    { encoding: "base64", text: "QUFB\r\nQQ", out: "refused: damaged", why: "cut before its end" },
    { encoding: "base64", text: "QQ=", out: "refused: damaged" },
    { encoding: "base64", text: "QQ==QQ==", out: "refused: damaged", why: "goes on after the end" },
    { encoding: "base64", text: "QU*B", out: "refused: damaged", why: "another sign" },
    { encoding: "base64", text: "====", out: "refused: damaged" },
    { encoding: "quoted-printable", text: "1=3D1=\r\n,2", out: "1=1,2" },
    { encoding: "quoted-printable", text: "a  \r\nb\t c", out: "a\r\nb\t c", why: "added spaces" },
    { encoding: "quoted-printable", text: "a= \r\nb", out: "ab" },
    { encoding: "quoted-printable", text: "a=c3", out: "a\u00c3" },
    { encoding: "quoted-printable", text: "a=4", out: "refused: damaged", why: "cut off" },
    { encoding: "quoted-printable", text: "a=", out: "refused: damaged", why: "cut off" },
    { encoding: "quoted-printable", text: "=A1+1", out: "\u00a1+1" },
    { encoding: "quoted-printable", text: "=SUM(A1)", out: "refused: damaged", why: "not encoded" },
    { encoding: "8bit", text: "a\u00c3=", out: "a\u00c3=" },
    { encoding: "", text: "a", out: "a" },
    { encoding: "x-uuencode", text: "a", out: "refused: other-format" },
  ])("$encoding $text: $out", ({ encoding, text, out }) => {
    expect(decoded(text, encoding)).toBe(out);
  });

  it("gives back what was sent", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (sent) => {
        expect(Buffer.from(decodeTransfer(bytes(base64(sent)), "base64"))).toEqual(
          Buffer.from(sent),
        );
        expect(
          Buffer.from(decodeTransfer(bytes(quotedPrintable(sent)), "quoted-printable")),
        ).toEqual(Buffer.from(sent));
      }),
    );
  });

  it("gives all of what was sent in base64, or nothing, wherever it is cut", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), fc.nat(), (sent, at) => {
        const whole = base64(sent);
        const cut = whole.slice(0, at % whole.length);
        const letters = cut.replaceAll(/\s/gu, "").length;
        // A cut between two groups is not to be seen here: the boundary behind is missing.
        if (letters % 4 !== 0) expect(decoded(cut, "base64")).toBe("refused: damaged");
      }),
    );
  });
});
