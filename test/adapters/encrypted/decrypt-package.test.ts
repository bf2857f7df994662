import { encrypt } from "officecrypto-tool";
import { decryptPackage } from "../../../src/adapters/encrypted/decrypt-package.ts";
import { makePackage } from "../spreadsheet-reader/make-package.ts";

const workbook = makePackage();

/** Encrypted by another program; it writes both ways of Excel. */
function encrypted(bytes: Uint8Array, password: string, type?: "standard"): Uint8Array {
  const options = type === undefined ? { password } : { password, type };
  return new Uint8Array(encrypt(Buffer.from(bytes), options));
}

describe("a workbook that Excel encrypted by itself", () => {
  it.each([
    { what: "Excel 2010 and later", type: undefined },
    { what: "Excel 2007", type: "standard" as const },
  ])("is decrypted: $what", async ({ type }) => {
    const bytes = encrypted(workbook, "VelvetSweatshop", type);
    expect(await decryptPackage(bytes)).toEqual(workbook);
  });

  it("is decrypted over many segments", async () => {
    const noise = Uint8Array.from({ length: 20_001 }, (_, at) => (at * 7919) % 251);
    const large = makePackage({ "xl/media/anh.png": noise });
    expect(await decryptPackage(encrypted(large, "VelvetSweatshop"))).toEqual(large);
  });

  it.each([
    { what: "Excel 2010 and later", type: undefined },
    { what: "Excel 2007", type: "standard" as const },
  ])("is left alone with a password of the school's own: $what", async ({ type }) => {
    await expect(decryptPackage(encrypted(workbook, "matkhau", type))).rejects.toMatchObject({
      reason: { code: "encrypted" },
    });
  });

  it("is damaged where the container is cut off", async () => {
    const bytes = encrypted(workbook, "VelvetSweatshop");
    await expect(decryptPackage(bytes.slice(0, 2000))).rejects.toMatchObject({
      reason: { code: "damaged" },
    });
  });
});
