/** Runs the command line in this process, with a terminal that remembers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli.ts";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The clock of every test: the morning after the due date of Hóc Môn's first period. */
export const NOW = "2024-04-26T01:00:00.000Z";

export async function run(...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, {
    print: (line) => out.push(line),
    warn: (line) => err.push(line),
    isInteractive: false,
    now: () => NOW,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** Folders as on a Vietnamese desk; removed when the tests of the file are over. */
export function makeDesk(): (...names: readonly string[]) => string {
  const root = mkdtempSync(join(tmpdir(), "Phòng GDĐT – "));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return (...names) => join(root, ...names);
}

export const REGISTRY = [
  "Mã,Tên đơn vị,Cấp học,Loại hình,Địa bàn",
  "T1,Trường Tiểu học Thới Lâm,Tiểu học,công lập,Xã A",
  "T2,Trường THCS Thới Lâm,THCS,công lập,Xã A",
  "T3,Trường Mầm non 19/5,Mầm non,ngoài công lập,Xã B",
  "",
].join("\r\n");
