import { decrypt } from "officecrypto-tool";
import { utils, write } from "@e965/xlsx";
import { rc4Stream } from "../../../src/adapters/encrypted/rc4.ts";
import { readXls } from "../../../src/adapters/xls/read-xls.ts";
import { withLibreOffice } from "../../libreoffice.ts";
import { savedByLibreOffice } from "../saved-by-libreoffice.ts";
import { encryptions, encryptXls, streamOf } from "./encrypt-xls.ts";
import { openWorkbook } from "../../../src/use-cases/open-workbook.ts";

/** Long enough for many keys: a new one begins every 1,024 bytes. */
const rows = Array.from({ length: 400 }, (_, row) => [`Dòng ${row}`, row * 1.01, row % 2 === 0]);

function xls(bookType: "biff8" | "biff5"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Bao cao");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["packId"]]), "_tonghop");
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}

const excel97 = xls("biff8");
const excel95 = xls("biff5");
const ways = [
  ...encryptions.map((how) => ({ how, bytes: excel97, of: "Excel 97" })),
  { how: encryptions[0], bytes: excel95, of: "Excel 95" },
];

it.each([
  { key: "Key", stream: "eb9f7781b734ca72a719" },
  { key: "Wiki", stream: "6044db6d41b7" },
  { key: "Secret", stream: "04d46b053ca87b59" },
])("RC4 makes of $key the published stream", ({ key, stream }) => {
  const bytes = rc4Stream(Buffer.from(key), stream.length / 2);
  expect(Buffer.from(bytes).toString("hex")).toBe(stream);
});

describe("an .xls that Excel encrypted by itself", () => {
  it.each(ways)("is read as if it were not: $how, a file of $of", async ({ how, bytes }) => {
    expect(await readXls(encryptXls(bytes, how))).toEqual(await readXls(bytes));
  });

  // Its reader of passwords takes a file of Excel 95 for one of Excel 97.
  it.each(ways.filter(({ of }) => of === "Excel 97"))(
    "is encrypted here as others know it: $how",
    async ({ how, bytes }) => {
      const encrypted = Buffer.from(encryptXls(bytes, how, "mat khau rieng"));
      const decrypted = await decrypt(encrypted, { password: "mat khau rieng" });
      const plain = Buffer.from(streamOf(decrypted));
      const values = streamOf(bytes).subarray(-400);
      expect(plain.subarray(-400)).toEqual(values);
    },
  );

  it.each(ways)(
    "is left alone with a password of the school's: $how, $of",
    async ({ how, bytes }) => {
      const read = readXls(encryptXls(bytes, how, "mat khau rieng"));
      await expect(read).rejects.toMatchObject({ reason: { code: "encrypted" } });
    },
  );

  it.each(ways)(
    "is read or refused whatever bit is turned over: $how, $of",
    async ({ how, bytes }) => {
      const whole = encryptXls(bytes, how);
      for (let bit = 512 * 8; bit < 3000 * 8; bit += 331) {
        const copy = whole.slice();
        copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await openWorkbook(copy).catch((error: unknown) => {
          expect(error).toHaveProperty("cause.reason.code");
        });
      }
    },
  );
});

withLibreOffice("LibreOffice opens without asking", () => {
  // Of RC4 CryptoAPI it opens nothing; there the other program is the witness.
  const opened = ways.filter(({ how }) => how !== "Excel 2003 (RC4 CryptoAPI)");

  it.each(opened)("what is encrypted here: $how, a file of $of", async ({ how, bytes }) => {
    const saved = await savedByLibreOffice(encryptXls(bytes, how), ".ods", ".xls");
    const [sheet] = (await openWorkbook(saved)).sheets;
    expect(sheet?.rows[399]?.[1]?.value).toBeCloseTo(399 * 1.01, 9);
  });
});
