import { RefusedFileError } from "../../../src/adapters/spreadsheet-reader/guard-reason.ts";
import type { Mail } from "../../../src/adapters/mail/mail.ts";
import { readEml } from "../../../src/adapters/mail/read-eml.ts";
import { base64, file, makeMail, multipart, quotedPrintable, text } from "./make-mail.ts";
import type { PartOfMail } from "./make-mail.ts";

const HEAD = ["From: TH A <tha@truong.example>", "To: phong@gov.example", "MIME-Version: 1.0"];
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const picture = (lines: readonly string[]): PartOfMail => ({
  head: ["Content-Type: image/png; name=logo.png", ...lines],
  body: "png",
});
const page: PartOfMail = { head: ["Content-Type: text/html"], body: "<img src=cid:1>" };

/** Names and texts of the attachments; of those that cannot be taken out, why. */
function told({ attachments }: Mail): readonly string[] {
  return attachments.map(({ name, content }) => {
    if (content instanceof RefusedFileError) return `${name}: refused as ${content.reason.code}`;
    return `${name}: ${content instanceof Uint8Array ? new TextDecoder().decode(content) : "mail"}`;
  });
}

const attachments = (part: PartOfMail): readonly string[] => told(readEml(makeMail(HEAD, part)));

describe("readEml", () => {
  it.each([
    { why: "a text alone", part: text("Số học sinh: 45"), files: [] },
    {
      why: "text in two forms",
      part: multipart("alternative", [text("a"), page]),
      files: [],
    },
    {
      why: "a file beside the text",
      part: multipart("mixed", [text("Kính gửi"), file('filename="b.xlsx"', bytes("B"))]),
      files: ["b.xlsx: B"],
    },
    {
      why: "a mail that is a file and nothing else",
      part: file('filename="b.xlsx"', bytes("B")),
      files: ["b.xlsx: B"],
    },
    {
      why: "named in the type only, and shown in the text",
      part: multipart("mixed", [
        text(""),
        {
          head: ["Content-Type: text/csv; name=b.csv", "Content-Disposition: inline"],
          body: "1,5",
        },
      ]),
      files: ["b.csv: 1,5"],
    },
    {
      why: "files between texts, as Apple's program writes them",
      part: multipart("alternative", [
        text("a"),
        multipart("mixed", [page, file("filename=b.xlsx", bytes("B")), page]),
      ]),
      files: ["b.xlsx: B"],
    },
    {
      why: "as written by quoted-printable",
      part: multipart("mixed", [
        {
          head: [
            "Content-Type: text/csv; name=b.csv",
            "Content-Transfer-Encoding: quoted-printable",
          ],
          body: quotedPrintable(bytes("Sơn Ca,=1")),
        },
      ]),
      files: ["b.csv: Sơn Ca,=1"],
    },
    {
      why: "the name that can be read of two",
      part: multipart("mixed", [
        {
          head: [
            `Content-Type: text/csv; name="=?utf-8?Q?S=C6=A1n.csv?="`,
            'Content-Disposition: attachment; filename="S?n.csv"',
          ],
          body: "x",
        },
      ]),
      files: ["Sơn.csv: x"],
    },
    {
      why: "no name at all",
      part: multipart("mixed", [text(""), file("x=y", bytes("B"))]),
      files: ["tep-1: B"],
    },
    {
      why: "the logo of a signature is no document",
      part: multipart("mixed", [
        multipart("related", [page, picture(["Content-ID: <1>"])]),
        file("filename=b.xlsx", bytes("B")),
      ]),
      files: ["b.xlsx: B"],
    },
    {
      why: "a photograph in the text is one where there is nothing else",
      part: multipart("related", [page, picture(["Content-ID: <1>"])]),
      files: ["logo.png: png"],
    },
    {
      why: "a photograph that a telephone shows in the text",
      part: multipart("mixed", [
        text(""),
        picture(["Content-Disposition: inline"]),
        file("filename=b.xlsx", bytes("B")),
      ]),
      files: ["logo.png: png", "b.xlsx: B"],
    },
    {
      why: "a picture attached, with the id that Gmail gives everything",
      part: multipart("mixed", [
        text(""),
        picture(["Content-ID: <f_1>", "Content-Disposition: attachment"]),
      ]),
      files: ["logo.png: png"],
    },
    {
      why: "the sender's electronic seal",
      part: multipart("signed", [
        multipart("mixed", [text(""), file("filename=b.xlsx", bytes("B"))]),
        file("filename=smime.p7s", bytes("?"), "application/pkcs7-signature"),
      ]),
      files: ["b.xlsx: B"],
    },
    {
      why: "a mail in a mail, by its subject",
      part: multipart("mixed", [
        text(""),
        { head: ["Content-Type: message/rfc822"], body: "Subject: =?utf-8?Q?S=C6=A1n?=\r\n\r\nx" },
      ]),
      files: ["Sơn.eml: Subject: =?utf-8?Q?S=C6=A1n?=\r\n\r\nx"],
    },
    {
      why: "our own mail that could not be delivered",
      part: multipart("report", [
        text("failed"),
        { head: ["Content-Type: message/rfc822"], body: "Subject: x\r\n\r\nx" },
      ]),
      files: [],
    },
    {
      why: "an empty file",
      part: multipart("mixed", [text(""), file("filename=b.xlsx", bytes(""))]),
      files: ["b.xlsx: "],
    },
  ])("takes out files: $why", ({ part, files }) => {
    expect(attachments(part)).toEqual(files);
  });

  it.each([
    {
      why: "base64 cut off",
      part: multipart("mixed", [
        text(""),
        { ...file("filename=b.csv", bytes("")), body: "QUFBQ" },
        file("filename=c.csv", bytes("C")),
      ]),
      files: ["b.csv: refused as damaged", "c.csv: C"],
      isCutOff: false,
    },
    {
      why: "the mail ends between two lines of a file",
      part: multipart(
        "mixed",
        [
          file("filename=c.csv", bytes("C")),
          { ...file("filename=b.csv", bytes("")), body: base64(bytes("x".repeat(57))) },
        ],
        false,
      ),
      files: ["c.csv: C", "b.csv: refused as damaged"],
      isCutOff: true,
    },
    {
      why: "the mail ends within the text",
      part: multipart("mixed", [text("Kính gửi Phòng, trường xin")], false),
      files: [],
      isCutOff: true,
    },
    {
      why: "a boundary that is missing within another",
      part: multipart("mixed", [
        multipart("mixed", [file("filename=b.csv", bytes("B"))], false),
        file("filename=c.csv", bytes("C")),
      ]),
      files: ["b.csv: B", "c.csv: C"],
      isCutOff: false,
    },
    {
      why: "no boundary is named",
      part: { head: ["Content-Type: multipart/mixed"], body: "--x\r\n\r\n" },
      files: [],
      isCutOff: true,
    },
    {
      why: "no boundary is where one within another names it",
      part: multipart("mixed", [
        { head: ["Content-Type: multipart/mixed; boundary=y"], body: "--x\r\n\r\nB\r\n--x--" },
        file("filename=c.csv", bytes("C")),
      ]),
      files: ["c.csv: C"],
      isCutOff: true,
    },
    {
      why: "an encoding that is not known",
      part: multipart("mixed", [
        text(""),
        {
          head: ["Content-Type: text/csv; name=b.csv", "Content-Transfer-Encoding: x-uuencode"],
          body: "begin 644 b.csv",
        },
      ]),
      files: ["b.csv: refused as other-format"],
      isCutOff: false,
    },
  ])("takes out nothing that is shorter than it was: $why", ({ part, files, isCutOff }) => {
    const mail = readEml(makeMail(HEAD, part));
    expect(told(mail)).toEqual(files);
    expect(mail.isCutOff).toBe(isCutOff);
  });

  it("gives a file's last line end to the file, not the boundary's", () => {
    const part: PartOfMail = { head: ["Content-Type: text/csv; name=b.csv"], body: "1\r\n2\r\n" };
    expect(attachments(multipart("mixed", [part]))).toEqual(["b.csv: 1\r\n2\r\n"]);
  });

  it("knows its boundary from one that begins alike", () => {
    const body = "--a\r\nContent-Type: text/csv; name=b.csv\r\n\r\n1\r\n--ab\r\n2\r\n--a--\r\n";
    const part = { head: ["Content-Type: multipart/mixed; boundary=a"], body };
    expect(attachments(part)).toEqual(["b.csv: 1\r\n--ab\r\n2"]);
  });

  it.each([
    {
      what: "parts in parts",
      part: Array.from({ length: 40 }).reduce<PartOfMail>(
        (inner) => multipart("mixed", [inner]),
        text(""),
      ),
      detail: "nested-too-deep",
    },
    {
      what: "parts without number",
      part: multipart(
        "mixed",
        Array.from({ length: 2001 }, () => file("filename=b", bytes(""))),
      ),
      detail: "too-many-entries",
    },
  ])("is refused beyond all measure: $what", ({ part, detail }) => {
    const mail = makeMail(HEAD, part);
    expect(() => readEml(mail)).toThrow(`unsafe: ${detail}`);
  });

  it("is refused with a head without end", () => {
    const head = ["X-Long: x", ...Array.from({ length: 20_000 }, () => ` ${"y".repeat(60)}`)];
    expect(() => readEml(makeMail([...HEAD, ...head], text("")))).toThrow("unsafe: mail-head");
  });
});
