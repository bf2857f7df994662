import fc from "fast-check";
import { attachmentName } from "../../../src/adapters/mail/attachment-name.ts";
import { latin1, readHead } from "../../../src/adapters/mail/header-fields.ts";
import { readParameters } from "../../../src/adapters/mail/header-parameters.ts";
import { decodeHeaderText } from "../../../src/adapters/mail/header-text.ts";
import { isMail } from "../../../src/adapters/mail/is-mail.ts";
import { readMailDate } from "../../../src/adapters/mail/mail-date.ts";
import { addressIn, readMailHead } from "../../../src/adapters/mail/mail-head.ts";
import { encodedWord } from "./make-mail.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** As fields hold them: one character a byte. */
const raw = (text: string): string => latin1(utf8(text));

describe("decodeHeaderText", () => {
  it.each([
    { value: "bao cao.xlsx", text: "bao cao.xlsx" },
    { value: encodedWord("Báo cáo Sơn Ca.xlsx"), text: "Báo cáo Sơn Ca.xlsx" },
    { value: "=?UTF-8?Q?B=C3=A1o_c=C3=A1o.xlsx?=", text: "Báo cáo.xlsx" },
    { value: "=?utf-8?Q?S=C6?= =?utf-8?Q?=A1n?=", text: "Sơn", why: "cut within a letter" },
    { value: "=?utf-8?B?U8ah?=\t=?utf-8?B?bg==?=.xlsx", text: "Sơn.xlsx", why: "folded" },
    { value: "TH =?utf-8?Q?S=C6=A1n?= Ca", text: "TH Sơn Ca", why: "spaces beside plain words" },
    { value: "=?windows-1258?Q?S=F5n?=", text: "Sơn" },
    { value: "=?windows-1258?Q?ti=EA=ECng?=", text: "tiếng".normalize("NFC"), why: "marks apart" },
    { value: "=?utf-8*vi?Q?S=C6=A1n?=", text: "Sơn", why: "with a language" },
    { value: "=?x-nobody?Q?S=C6=A1n?=", text: "Sơn", why: "an encoding that nobody knows" },
    { value: "=?utf-8?Q?S=F5n?=", text: "Sơn", why: "names one encoding, holds another" },
    { value: raw("Báo cáo.xlsx"), text: "Báo cáo.xlsx", why: "not encoded at all" },
    { value: raw("Sơn".normalize("NFD")), text: "Sơn", why: "NFC" },
    { value: "=?utf-8?B?!!!?=x", text: "x", why: "garbage" },
  ])("$value: $text", ({ value, text }) => {
    expect(decodeHeaderText(value)).toBe(text);
  });
});

describe("readParameters", () => {
  it.each([
    { field: 'attachment; filename="b c.xlsx"', name: "b c.xlsx" },
    { field: "attachment; filename=b.xlsx", name: "b.xlsx" },
    { field: "attachment; filename=b c.xlsx; size=3", name: "b c.xlsx", why: "not quoted" },
    { field: 'attachment; FILENAME="b;c=d.xlsx"', name: "b;c=d.xlsx" },
    { field: String.raw`attachment; filename="b \"c\".xlsx"`, name: 'b "c".xlsx' },
    { field: String.raw`attachment; filename="C:\tmp\b.xlsx"`, name: String.raw`C:\tmp\b.xlsx` },
    { field: 'attachment; filename="b.xlsx', name: "b.xlsx", why: "no second quote" },
    { field: "attachment; filename*=utf-8''S%C6%A1n%20Ca.xlsx", name: "Sơn Ca.xlsx" },
    { field: "attachment; filename*=windows-1258'vi'S%F5n.xlsx", name: "Sơn.xlsx" },
    {
      field: "attachment; filename*0*=utf-8''S%C6; filename*2=ca.xlsx; filename*1*=%A1n%20",
      name: "Sơn ca.xlsx",
      why: "in pieces, in any order, cut within a letter",
    },
    { field: 'a; filename*0="bao "; filename*1="cao.xlsx"', name: "bao cao.xlsx" },
    {
      field: "a; filename=\"Son.xlsx\"; filename*=utf-8''S%C6%A1n.xlsx",
      name: "Sơn.xlsx",
      why: "the encoded one was meant",
    },
    { field: `a; filename="${encodedWord("Sơn.xlsx")}"`, name: "Sơn.xlsx", why: "as Outlook does" },
    {
      field: "a; filename*=utf-8''100%.xlsx",
      name: "100%.xlsx",
      why: "a sign that encodes nothing",
    },
    { field: "attachment", name: undefined },
  ])("$field: $name", ({ field, name }) => {
    expect(readParameters(field).parameter("filename")).toBe(name);
  });

  it("tells the value without case, and nothing of a field that is not there", () => {
    expect(readParameters("Multipart/Mixed; boundary=x").value).toBe("multipart/mixed");
    expect(readParameters(undefined).value).toBe("");
  });
});

describe("readMailDate", () => {
  it.each([
    { text: "Wed, 24 Apr 2024 23:59:59 +0700 (ICT)", iso: "2024-04-24T23:59:59+07:00" },
    { text: "Wed, 24 Apr 2024 09:05:01 -0700 (PDT)", iso: "2024-04-24T09:05:01-07:00" },
    { text: "24 Apr 2024 09:05 GMT", iso: "2024-04-24T09:05:00Z" },
    { text: "4 Apr 24 9:05:00 +0000", iso: "2024-04-04T09:05:00+00:00" },
    { text: "Wed, 24 Apr 2024 09:05:00", iso: "2024-04-24T09:05:00", why: "no zone" },
    { text: "Wed, 24 Apr 2024 09:05:60 +0700", iso: "2024-04-24T09:05:59+07:00", why: "leap" },
    { text: "Wed, 31 Apr 2024 09:05:00 +0700", iso: undefined, why: "no such day" },
    { text: "Wed, 24 Apr 2024 25:05:00 +0700", iso: undefined },
    { text: "Thu, 1 Jan 1970 00:00:00 +0000", iso: undefined, why: "a machine without clock" },
    { text: "24 Apr 2024 09:05:00 +9900", iso: undefined },
    { text: "hôm qua", iso: undefined },
    { text: "", iso: undefined },
  ])("$text: $iso", ({ text, iso }) => {
    expect(readMailDate(text)).toBe(iso);
  });
});

describe("addressIn", () => {
  it.each([
    { value: "tha@truong.example", address: "tha@truong.example" },
    { value: '"TH A" <THA@Truong.example>', address: "tha@truong.example" },
    { value: "=?utf-8?B?PGJAYy52bj4=?= <tha@truong.example>", address: "tha@truong.example" },
    { value: '"thb@truong.example" <x@y.vn>', address: "x@y.vn", why: "a name is no address" },
    { value: '"<thb@truong.example>" <x@y.vn>', address: "x@y.vn" },
    { value: "tha@truong.example (TH A)", address: "tha@truong.example" },
    { value: "TH A", address: undefined },
    { value: "<a@b.vn>, <c@d.vn>", address: undefined, why: "two" },
    { value: "a@b.vn, c@d.vn", address: undefined },
  ])("$value: $address", ({ value, address }) => {
    expect(addressIn(value)).toBe(address);
  });
});

describe("readMailHead", () => {
  const head = (lines: readonly string[]) => readMailHead(readHead(utf8(lines.join("\r\n"))));

  it("takes the time of the topmost server, which is our own, and not the sender's clock", () => {
    const lines = [
      "Received: from mx.truong.example by mx.phong.example with ESMTPS id 1;",
      "\tWed, 24 Apr 2024 23:10:00 +0700 (ICT)",
      "Received: from may-tinh by mx.truong.vn; Wed, 24 Apr 2024 15:00:00 +0000",
      "Date: Tue, 23 Apr 2019 08:00:00 +0700",
      "From: TH A <tha@truong.example>",
    ];
    expect(head(lines)).toEqual({
      sender: "tha@truong.example",
      receivedAt: "2024-04-24T23:10:00+07:00",
    });
  });

  it.each([
    { why: "no server", lines: ["Date: Tue, 23 Apr 2024 08:00:00 +0700"] },
    { why: "a server without date", lines: ["Received: by x", "Date: 23 Apr 2024 08:00 +0700"] },
  ])("takes the sender's where no server says: $why", ({ lines }) => {
    expect(head(lines)).toEqual({ receivedAt: "2024-04-23T08:00:00+07:00" });
  });
});

describe("attachmentName", () => {
  it.each([
    { given: "Báo cáo.xlsx", name: "Báo cáo.xlsx" },
    { given: String.raw`C:\Users\x\bao cao.xlsx`, name: "bao cao.xlsx" },
    { given: "BC 6/2024.xlsx", name: "BC 6-2024.xlsx", why: "a date, no folder" },
    { given: "../../etc/passwd", name: "-..-etc-passwd", why: "leads nowhere" },
    { given: "..", name: "?" },
    { given: "a!/b.xlsx", name: "a-b.xlsx", why: "no file inside another" },
    { given: "b\u202Exslx.exe", name: "bxslx.exe", why: "shown as it is" },
    { given: "b\u0000\n.xlsx", name: "b.xlsx" },
    { given: "  ", name: "?" },
    { given: undefined, name: "?" },
  ])("$given: $name", ({ given, name }) => {
    expect(attachmentName(given, "?")).toBe(name);
  });

  it("keeps the ending of a name that is too long", () => {
    expect(attachmentName(`${"ơ".repeat(5000)}.xlsx`, "?")).toMatch(/^ơ{195}\.xlsx$/u);
  });

  it("never is a path, nor a mark of one", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(".", "/", "\\", "!", "a", "b", " ", "\u202E") }),
        (given) => {
          const name = attachmentName(given, "?");
          expect(name).not.toMatch(/[/\\\p{Cc}]/u);
          expect(["", ".", ".."]).not.toContain(name);
        },
      ),
    );
  });
});

describe("isMail", () => {
  it.each([
    { what: "a mail", text: "From: a@b.vn\r\nTo: c@d.vn\r\n\r\nx", is: true },
    { what: "as servers pass it on", text: "Received: by x;\n 1 Apr\nFrom: a@b.vn\n\nx", is: true },
    { what: "with a mark before it", text: "\uFEFFFrom: a@b.vn\nTo: c@d.vn\n\nx", is: true },
    { what: "a table", text: "Mã,Tên\r\nA,B\r\n", is: false },
    { what: "a text", text: "Kính gửi: Phòng\nTo: trình\n", is: false },
    { what: "a text that begins like one", text: "From: A\nTo: B\nthân gửi\n\n", is: false },
    { what: "one line", text: "To: a\n", is: false },
    {
      what: "a page saved as one file",
      text: "From: <Saved by Blink>\nSubject: x\nDate: x\nMIME-Version: 1.0\n\n",
      is: false,
    },
    {
      what: "a workbook saved as a page",
      text: "MIME-Version: 1.0\nContent-Type: x\n\n",
      is: false,
    },
    { what: "nothing", text: "", is: false },
  ])("$what: $is", ({ text, is }) => {
    expect(isMail(utf8(text))).toBe(is);
  });
});
