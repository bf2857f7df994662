import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveAllWithLibreOffice } from "../libreoffice.ts";

/**
 * A workbook's bytes as LibreOffice saves them in another format.
 *
 * @param from - What their file is called; LibreOffice goes by names too.
 */
export async function savedByLibreOffice(
  bytes: Uint8Array,
  extension: Parameters<typeof saveAllWithLibreOffice>[2],
  from = ".xlsx",
): Promise<Uint8Array> {
  const dir = mkdtempSync(join(tmpdir(), "tonghop-saved-"));
  try {
    const file = join(dir, `so${from}`);
    writeFileSync(file, bytes);
    const [saved = ""] = await saveAllWithLibreOffice([file], join(dir, "out"), extension);
    return new Uint8Array(readFileSync(saved));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
