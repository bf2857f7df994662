/** The product as users get it, built once for all tests that need it. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { madeOnce } from "./made-once.ts";

const root = join(__dirname, "../..");
const inputs = ["src", "assets", "build", "webpack.config.js", "manifest.xml", "package-lock.json"];

/** Path of a folder with `pane/` and `TongHop.html`, as `npm run build` makes them. */
export function builtProduct(): Promise<string> {
  return madeOnce("product", inputs, (out) => runWebpack({ out, only: "pane,page" }));
}

/**
 * Runs webpack with our configuration.
 *
 * @throws With webpack's own words, if the build fails.
 */
export async function runWebpack(
  env: Readonly<Record<string, string>>,
  { mode = "production", config = "webpack.config.js" } = {},
): Promise<void> {
  const values = Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const cli = join(root, "node_modules/webpack-cli/bin/cli.js");
  const words = [cli, "--mode", mode, "--config", join(root, config), ...values];
  try {
    await promisify(execFile)(process.execPath, words, { cwd: root });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`webpack failed:\n${stdout}${stderr}`, { cause: error });
  }
}
