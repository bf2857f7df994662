import { zipSync } from "fflate";
import { archiveOfFiles } from "../../src/adapters/folder/archive.ts";
import { memoryFolder } from "../../src/adapters/folder/memory-folder.ts";
import { RefusedFileError } from "../../src/adapters/spreadsheet-reader/guard-reason.ts";
import { lookingInside } from "../../src/use-cases/inside-containers.ts";
import { filesInContainer } from "../../src/use-cases/open-container.ts";
import { openWorkbook } from "../../src/use-cases/open-workbook.ts";
import { refusalOf } from "../../src/adapters/spreadsheet-reader/unreadable-workbook-error.ts";
import { file, makeMail, multipart, text, type PartOfMail } from "../adapters/mail/make-mail.ts";

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const head = (sender: string): readonly string[] => [
  "Received: by mx; Wed, 24 Apr 2024 23:10:00 +0700",
  `From: ${sender}`,
  "To: phong@gov.example",
];
const mailOf = (sender: string, ...parts: readonly PartOfMail[]): Uint8Array =>
  makeMail(head(sender), multipart("mixed", [text("x"), ...parts]));
const report = file("filename=b.xlsx", bytes("B"));
const inMail = (mail: Uint8Array): PartOfMail => ({
  head: ["Content-Type: message/rfc822; name=thu.eml"],
  body: mail,
});
const inZip = (name: string, inner: Uint8Array): Uint8Array =>
  archiveOfFiles([{ path: name, bytes: inner }]);

/** Paths, with why a file cannot be taken out, and the senders around it. */
async function told(container: Uint8Array): Promise<readonly string[] | undefined> {
  const files = await filesInContainer(container);
  return files?.map(({ path, content, mails }) =>
    [
      path,
      ...(content instanceof RefusedFileError ? [content.message] : []),
      ...mails.map(({ sender }) => sender),
    ].join(" | "),
  );
}

describe("filesInContainer", () => {
  it.each([
    { why: "a mail", container: mailOf("a@b.vn", report), files: ["b.xlsx | a@b.vn"] },
    {
      why: "an archive in a mail",
      container: mailOf("a@b.vn", file("filename=a.zip", inZip("c/d.xlsx", bytes("D"))), report),
      files: ["a.zip!/c/d.xlsx | a@b.vn", "b.xlsx | a@b.vn"],
    },
    {
      why: "a mail in a mail",
      container: mailOf("a@b.vn", inMail(mailOf("c@d.vn", report))),
      files: ["thu.eml!/b.xlsx | a@b.vn | c@d.vn"],
    },
    {
      why: "mails in an archive, one of them under another name",
      container: inZip("thu", mailOf("a@b.vn", report)),
      files: ["thu!/b.xlsx | a@b.vn"],
    },
    {
      why: "a mail without a file, in another",
      container: mailOf("a@b.vn", inMail(makeMail(head("c@d.vn"), text("45")))),
      files: ["thu.eml | a@b.vn | c@d.vn"],
    },
    {
      why: "two files of one name",
      container: mailOf("a@b.vn", report, report),
      files: ["b.xlsx | a@b.vn", "b (1).xlsx | a@b.vn"],
    },
    {
      why: "a mail that ends too early is there itself, beside what is whole",
      container: makeMail(head("a@b.vn"), multipart("mixed", [report, text("x")], false)),
      files: [" | a@b.vn", "b.xlsx | a@b.vn"],
    },
    {
      why: "a mail without files",
      container: makeMail(head("a@b.vn"), text("x")),
      files: [" | a@b.vn"],
    },
    {
      why: "archives in archives, no further than anybody would look",
      container: inZip("1.zip", inZip("2.zip", inZip("3.zip", inZip("b.xlsx", bytes("B"))))),
      files: ["1.zip!/2.zip!/3.zip | unsafe: nested-too-deep"],
    },
    {
      why: "an archive that is damaged, in a mail",
      container: mailOf("a@b.vn", file("filename=a.zip", bytes("PK\u0003\u0004?"))),
      files: ["a.zip | a@b.vn"],
    },
    {
      why: "an archive in which two files would have one path",
      container: zipSync({
        "a.zip": inZip("b.xlsx", bytes("B")),
        "a.zip!/b.xlsx": bytes("another"),
      }),
      files: ["a.zip!/b.xlsx", "a.zip!/b (1).xlsx"],
    },
    { why: "a table", container: bytes("Mã,Tên\n"), files: undefined },
    {
      why: "a workbook",
      container: zipSync({ "[Content_Types].xml": bytes("<Types/>") }),
      files: undefined,
    },
  ])("lists each file once: $why", async ({ container, files }) => {
    expect(await told(container)).toEqual(files);
  });

  it("takes out no more than one archive may hold, however many share it", async () => {
    const bomb = zipSync({ "b.bin": [new Uint8Array(19_000_000), { level: 9 }] });
    const many = Array.from({ length: 12 }, (_, at) => file(`filename=${at}.zip`, bomb));
    const files = await told(mailOf("a@b.vn", ...many));
    expect(files).toHaveLength(12);
    expect(files?.filter((one) => one.includes("unsafe: inflated-size"))).toHaveLength(2);
  });
});

describe("a folder with mails in it", () => {
  const folder = (name: string, content: Uint8Array) =>
    lookingInside(memoryFolder("x", [{ path: `nhan/${name}`, content }]));

  it("tells by the bytes what is a mail", async () => {
    const paths = async (name: string, content: Uint8Array) =>
      (await folder(name, content).list("nhan")).map(({ path }) => path);
    const mail = mailOf("a@b.vn", report);
    expect(await paths("thu", mail)).toEqual(["nhan/thu!/b.xlsx"]);
    expect(await paths("Thư.EML", mail)).toEqual(["nhan/Thư.EML!/b.xlsx"]);
    expect(await paths("thu.eml", bytes("Mã,Tên\n"))).toEqual(["nhan/thu.eml"]);
    // Under the name of a workbook it is not looked for; its reason says what to do.
    expect(await paths("thu.xlsx", mail)).toEqual(["nhan/thu.xlsx"]);
  });

  it("keeps what the mail says beside the file", async () => {
    const [entry] = await folder("thu.eml", mailOf("a@b.vn", report)).list("nhan");
    expect(entry).toMatchObject({
      size: 1,
      mails: [{ sender: "a@b.vn", receivedAt: "2024-04-24T23:10:00+07:00" }],
    });
  });

  it("says why a file cannot be taken out where it is asked for", async () => {
    const cut: PartOfMail = { ...report, body: "QUFBQ" };
    const inside = folder("thu.eml", mailOf("a@b.vn", cut));
    expect((await inside.list("nhan")).map(({ path }) => path)).toEqual(["nhan/thu.eml!/b.xlsx"]);
    await expect(inside.read("nhan/thu.eml!/b.xlsx")).rejects.toThrow("damaged");
  });
});

describe("a mail that is opened as a workbook", () => {
  it.each([
    { why: "not looked into", mail: mailOf("a@b.vn", report), code: "mail" },
    { why: "no files", mail: makeMail(head("a@b.vn"), text("x")), code: "mail-without-files" },
    {
      why: "it ends too early",
      mail: makeMail(head("a@b.vn"), multipart("mixed", [text("x")], false)),
      code: "damaged",
    },
  ])("has its reason: $code", async ({ mail, code }) => {
    const error: unknown = await openWorkbook(mail).catch((thrown: unknown) => thrown);
    expect(refusalOf(error)).toEqual({ code });
  });
});
