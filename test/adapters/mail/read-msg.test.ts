import { fileKind } from "../../../src/adapters/spreadsheet-reader/file-kind.ts";
import { RefusedFileError } from "../../../src/adapters/spreadsheet-reader/guard-reason.ts";
import type { Mail } from "../../../src/adapters/mail/mail.ts";
import { readMsg } from "../../../src/adapters/mail/read-msg.ts";
import { makeMsg, type OutlookAttachment, type OutlookMail } from "./make-msg.ts";

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const attached = (name: string, words: string): OutlookAttachment => ({
  texts: { "3707": name },
  bytes: { "3701": bytes(words) },
  numbers: { "3705": 1 },
});
const picture = (more: Readonly<Record<string, number>>): OutlookAttachment => ({
  texts: { "3707": "logo.png", "370E": "image/png", "3712": "1@a" },
  bytes: { "3701": bytes("png") },
  numbers: { "3705": 1, ...more },
});

function told({ attachments }: Mail): readonly string[] {
  return attachments.flatMap(({ name, content }) => {
    if (content instanceof RefusedFileError) return [`${name}: ${content.message}`];
    if (content instanceof Uint8Array) return [`${name}: ${new TextDecoder().decode(content)}`];
    return [name, ...told(content).map((inner) => `  ${inner}`)];
  });
}

describe("readMsg", () => {
  it.each<{ why: string; mail: OutlookMail; files: readonly string[] }>([
    { why: "no files", mail: { texts: { "0037": "Kính gửi" } }, files: [] },
    {
      why: "files, small and large",
      mail: { attachments: [attached("Sơn Ca.xlsx", "B"), attached("c.pdf", "c".repeat(5000))] },
      files: ["Sơn Ca.xlsx: B", `c.pdf: ${"c".repeat(5000)}`],
    },
    {
      why: "a name that ends with zero, and one of an older program",
      mail: {
        attachments: [
          attached("b.xlsx\0", "B"),
          { ansi: { "3704": Uint8Array.of(83, 0xf5, 110) }, bytes: { "3701": bytes("C") } },
        ],
      },
      files: ["b.xlsx: B", "Sơn: C"],
    },
    {
      why: "the logo of a signature is no document",
      mail: { attachments: [picture({ "7FFE": 1 }), attached("b.xlsx", "B")] },
      files: ["b.xlsx: B"],
    },
    {
      why: "a picture shown in the text, where it is all there is",
      mail: { attachments: [picture({ "3714": 4 })] },
      files: ["logo.png: png"],
    },
    {
      why: "a picture that was attached",
      mail: { attachments: [picture({}), attached("b.xlsx", "B")] },
      files: ["logo.png: png", "b.xlsx: B"],
    },
    {
      why: "a mail in the mail, by its subject",
      mail: {
        attachments: [
          {
            numbers: { "3705": 5 },
            mail: { texts: { "0037": "BC: 6/2024" }, attachments: [attached("b.xlsx", "B")] },
          },
        ],
      },
      files: ["BC: 6-2024.msg", "  b.xlsx: B"],
    },
    {
      why: "a drawing of another program, and a file kept elsewhere",
      mail: {
        attachments: [
          { texts: { "3707": "b.xlsx" }, numbers: { "3705": 6 } },
          { texts: { "3707": "c.xlsx" }, numbers: { "3705": 7 } },
        ],
      },
      files: ["b.xlsx: other-format", "c.xlsx: other-format"],
    },
  ])("takes out files: $why", ({ mail, files }) => {
    const made = makeMsg(mail);
    expect(fileKind(made)).toEqual({ code: "mail" });
    expect(told(readMsg(made))).toEqual(files);
  });

  it.each([
    {
      why: "of the server, before all others",
      mail: {
        texts: {
          "007D": "Received: by mx; Wed, 24 Apr 2024 23:10:00 +0700\r\nFrom: <a@b.vn>\r\n",
          "5D01": "x@y.vn",
        },
        times: { "0E06": "2024-04-26T00:00:00Z" },
      },
      head: { sender: "a@b.vn", receivedAt: "2024-04-24T23:10:00+07:00" },
    },
    {
      why: "of the mailbox, where no server's head was kept",
      mail: {
        texts: { "5D01": "A@B.vn", "0C1F": "/O=PHONG/OU=X/CN=A" },
        times: { "0E06": "2024-04-24T16:10:00Z", "0039": "2024-04-20T00:00:00Z" },
      },
      head: { sender: "a@b.vn", receivedAt: "2024-04-24T16:10:00.000Z" },
    },
    {
      why: "of the sender, where nobody received it",
      mail: { texts: { "0C1F": "a@b.vn" }, times: { "0039": "2024-04-20T00:00:00Z" } },
      head: { sender: "a@b.vn", receivedAt: "2024-04-20T00:00:00.000Z" },
    },
    {
      why: "none: an address of the office's own directory, a clock of 1601",
      mail: { texts: { "0C1F": "/O=PHONG/CN=A" }, times: { "0E06": "1601-01-01T00:00:00Z" } },
      head: {},
    },
  ])("tells sender and time: $why", ({ mail, head }) => {
    const { sender, receivedAt } = readMsg(makeMsg(mail));
    expect({ sender, receivedAt }).toEqual(head);
  });

  it("refuses attachments that share their bytes: many small ones would be a large one", () => {
    const [large, small] = ["b".repeat(20_000), "b".repeat(5000)];
    const made = makeMsg({ attachments: [large, small, small].map((one) => attached("b", one)) });
    const [first, ...others] = entriesOf(made, "__substg1.0_37010102");
    const view = new DataView(made.buffer);
    for (const at of others) {
      view.setUint32(at + 116, view.getUint32((first ?? 0) + 116, true), true);
      view.setUint32(at + 120, large.length, true);
    }
    expect(told(readMsg(made)).at(-1)).toBe("b: unsafe: overlapping-entries");
  });

  it("gives all of a mail or its reason, wherever the file is cut", () => {
    const made = makeMsg({
      attachments: [attached("b.xlsx", "B"), attached("c", "c".repeat(5000))],
    });
    const whole = told(readMsg(made));
    for (let length = 0; length < made.length; length += 97) {
      let lines: readonly string[];
      try {
        lines = told(readMsg(made.slice(0, length)));
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedFileError);
        continue;
      }
      for (const line of lines) {
        expect(whole.includes(line) || line.endsWith(": damaged")).toBe(true);
      }
      expect(lines).toHaveLength(whole.length);
    }
  });
});

/** Where the entries of a name begin. */
function entriesOf(made: Uint8Array, name: string): readonly number[] {
  const bytes = Buffer.from(name, "utf16le");
  const places: number[] = [];
  for (let at = 512; at + 128 <= made.length; at += 128) {
    if (Buffer.from(made.subarray(at, at + bytes.length)).equals(bytes)) places.push(at);
  }
  return places;
}
