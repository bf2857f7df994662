/** One made-up district for the tests that look at the whole product. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { archiveOfFiles } from "../../src/adapters/folder/archive.ts";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import type { FolderFile } from "../../src/adapters/folder/folder.ts";
import { madeOnce } from "../build/made-once.ts";
import { run } from "../cli/run.ts";

/** A campaign of many units, for tests to read: who changes something of it copies it first. */
export interface DemoDistrict {
  /** The campaign folder, merged by the command line. */
  readonly dir: string;
  /** The same as `.tonghop.zip`. */
  readonly archive: string;
  /** `ket-qua.json` of the command line. */
  readonly result: () => Promise<unknown>;
}

const inputs = [
  "src",
  "assets",
  "package-lock.json",
  "test/cli/run.ts",
  "test/end-to-end/demo-district.ts",
];

/** Made once for all tests. */
export async function demoDistrict(units: 12 | 60 = 60): Promise<DemoDistrict> {
  const made = await madeOnce(`district-${String(units)}`, inputs, (root) => makeIn(root, units));
  const { dir, archive } = placesIn(made);
  return {
    dir,
    archive,
    result: async () => {
      const bytes = await diskFolder(dir).read("ket-qua/ket-qua.json");
      return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    },
  };
}

function placesIn(root: string): Pick<DemoDistrict, "dir" | "archive"> {
  const office = join(root, "Phòng GDĐT – Sơn Ca");
  return { dir: join(office, "6T 2024"), archive: join(office, "6T 2024.tonghop.zip") };
}

/** Makes the demo and merges it anew, so that its register holds the dates received. */
async function makeIn(root: string, units: number): Promise<void> {
  const { dir, archive } = placesIn(root);
  const { code, out, err } = await run("demo", dir, "--units", String(units), "--periods", "6T");
  if (code !== 0) throw new Error(`${out}\n${err}`);
  await run("merge", dir);
  writeFileSync(archive, archiveOfFiles(await filesBelow(dir)));
}

async function filesBelow(dir: string): Promise<readonly FolderFile[]> {
  const folder = diskFolder(dir);
  const files: FolderFile[] = [];
  for (const { path } of await folder.list("")) {
    const bytes = await folder.read(path);
    if (bytes !== undefined) files.push({ path, bytes });
  }
  return files;
}

/** A result without what paths and clocks decide. */
export function comparable(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(comparable);
  if (typeof result !== "object" || result === null) return result;
  const kept = Object.entries(result).filter(([key]) => !CLOCKS.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, comparable(value)]));
}

const CLOCKS = new Set(["asOf", "received", "receivedFrom", "timeliness"]);

/** What a test chooses a report by. */
export interface DemoUnit {
  readonly unitId: string;
  readonly status: string;
  /** Open findings. */
  readonly errors: number;
  readonly warnings: number;
}

interface DemoResult {
  readonly units: readonly { readonly unitId: string; readonly status: string }[];
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly unitId?: string;
  }[];
  readonly findings: readonly {
    readonly unitId?: string;
    readonly severity: string;
    readonly state: string;
  }[];
}

/** A counted workbook of a unit, relative to the campaign folder. */
export async function findReport(
  { result }: DemoDistrict,
  isWanted: (unit: DemoUnit) => boolean,
): Promise<string> {
  const { units, files, findings } = (await result()) as DemoResult;
  for (const { unitId, status } of units) {
    const open = findings.filter((one) => one.unitId === unitId && one.state === "open");
    const count = (severity: string): number =>
      open.filter((one) => one.severity === severity).length;
    const [counted, ...others] = files.filter(
      (one) => one.unitId === unitId && one.status === "counted",
    );
    const unit = { unitId, status, errors: count("error"), warnings: count("warning") };
    if (counted !== undefined && others.length === 0 && isWanted(unit)) return counted.file;
  }
  throw new Error("The demo has no such report.");
}
