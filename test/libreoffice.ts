/**
 * LibreOffice as an independent witness: another program that opens, calculates and prints what
 * we write.
 *
 * By itself it trusts the cached values of files that say "Microsoft Excel", as ours do; so each
 * process gets a profile of its own that makes it calculate on load.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Starting takes seconds, more when several run at once. */
const TIMEOUT_MS = 120_000;

/** 0 is "always" among the answers to "recalculate on load". */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Path of LibreOffice's program, or `undefined` where it is not installed. */
export function findLibreOffice(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    "/Applications/LibreOffice.app/Contents/MacOS",
    "C:\\Program Files\\LibreOffice\\program",
  ];
  const names = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice"];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * Opens a workbook, calculates every formula and saves it again.
 *
 * @returns Path of the `.xlsx` in `outDir`, named like `file`.
 */
export async function recalculateWithLibreOffice(file: string, outDir: string): Promise<string> {
  return convert(file, outDir, FILTERS[".xlsx"], ".xlsx");
}

/** The same for many workbooks with different names, in one start of the program. */
export async function recalculateAllWithLibreOffice(
  files: readonly string[],
  outDir: string,
): Promise<readonly string[]> {
  return saveAllWithLibreOffice(files, outDir, ".xlsx");
}

/** LibreOffice's own names of the formats that it saves for us. */
const FILTERS = {
  ".xlsx": "xlsx:Calc MS Excel 2007 XML",
  ".xls": "xls:MS Excel 97",
  ".ods": "ods:calc8",
  ".xml": "xml:MS Excel 2003 XML",
  ".html": "html:HTML (StarCalc)",
} as const;

/** Saves workbooks with different names in another format, in one start of the program. */
export async function saveAllWithLibreOffice(
  files: readonly string[],
  outDir: string,
  extension: keyof typeof FILTERS,
): Promise<readonly string[]> {
  return convertAll(files, outDir, FILTERS[extension], extension);
}

/** Prints a workbook. @returns Path of the `.pdf` in `outDir`, named like `file`. */
export async function convertToPdf(file: string, outDir: string): Promise<string> {
  return convert(file, outDir, "pdf", ".pdf");
}

/**
 * A group of tests that needs LibreOffice; without it they are shown as skipped, with the reason
 * in their name.
 */
export function withLibreOffice(name: string, tests: () => void): void {
  if (findLibreOffice() === undefined) {
    describe.skip(`${name} (SKIPPED: LibreOffice is not installed)`, tests);
  } else {
    describe(name, () => {
      jest.setTimeout(TIMEOUT_MS);
      tests();
    });
  }
}

async function convert(
  file: string,
  outDir: string,
  filter: string,
  extension: string,
): Promise<string> {
  const [out] = await convertAll([file], outDir, filter, extension);
  if (out === undefined) throw new Error("LibreOffice wrote nothing");
  return out;
}

async function convertAll(
  files: readonly string[],
  outDir: string,
  filter: string,
  extension: string,
): Promise<readonly string[]> {
  const program = findLibreOffice();
  if (program === undefined) throw new Error("LibreOffice is not installed");
  const profile = mkdtempSync(join(tmpdir(), "tonghop-libreoffice-"));
  try {
    mkdirSync(join(profile, "user"));
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    mkdirSync(outDir, { recursive: true });
    const from = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const args = ["--headless", from, "--convert-to", filter, "--outdir", outDir, ...files];
    const { stderr } = await run(program, args, { timeout: TIMEOUT_MS });
    const written = files.map((file) => join(outDir, basename(file, extname(file)) + extension));
    // It ends with 0 even when it could not open a file.
    if (!written.every((out) => existsSync(out)))
      throw new Error(`LibreOffice wrote nothing: ${stderr}`);
    return written;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
