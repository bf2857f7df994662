/** The adapters in a pane of the emulated Excel, for tests to call. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import webpack from "webpack";
import { openExcel, type ExcelHost, type ExcelHostOptions } from "../../office-host/open-excel.ts";
import type { TestPane } from "./pane-entry.ts";

const PAGE = `<!doctype html><html><head><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="pane.js"></script></head><body></body></html>`;

/** Builds a pane once for a test file; returns its folder. */
export async function buildTestPane(entry = join(__dirname, "pane-entry.ts")): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tonghop-test-pane-"));
  await writeFile(join(folder, "taskpane.html"), PAGE);
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry,
    output: { path: folder, filename: "pane.js" },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, done) => {
      if (error) reject(error);
      else resolve(done);
    });
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString("errors-only"));
  return folder;
}

type Methods = {
  [
    Key in keyof TestPane as TestPane[Key] extends (...args: never[]) => unknown ? Key : never
  ]: TestPane[Key];
};

export interface OpenPane extends ExcelHost {
  /** Calls one of the pane's functions; what goes in and comes out is JSON. */
  call<Key extends keyof Methods>(
    key: Key,
    ...args: Parameters<Methods[Key]>
  ): Promise<Awaited<ReturnType<Methods[Key]>>>;
}

/** Opens Excel with the tests' pane and waits until office.js is ready. */
export async function openTestPane(
  browser: Browser,
  folder: string,
  options: Omit<ExcelHostOptions, "browser" | "pane"> = {},
): Promise<OpenPane> {
  const host = await openExcel({ browser, pane: folder, ...options });
  await host.pane.waitForFunction(() => "testPane" in window);
  return {
    ...host,
    async call<Key extends keyof Methods>(
      key: Key,
      ...args: Parameters<Methods[Key]>
    ): Promise<Awaited<ReturnType<Methods[Key]>>> {
      const result = await host.pane.evaluate(
        async ([name, json]) => {
          const { testPane } = window as unknown as {
            testPane: Record<string, (...values: unknown[]) => unknown>;
          };
          const value = await testPane[name]?.(...(JSON.parse(json) as unknown[]));
          return JSON.stringify(value ?? null);
        },
        [key, JSON.stringify(args)] as const,
      );
      return JSON.parse(result) as Awaited<ReturnType<Methods[Key]>>;
    },
  };
}
