import { Minify } from "./minify.js";
import { swcRule } from "./swc-rule.js";

/**
 * What pane, page and worker have in common.
 *
 * ES2020 is what the last browsers of Windows 7 and macOS 10.15 read; older ones are told what to do
 * by `src/taskpane/html/start.js`.
 */
export function browser({ name, mode, target = ["web", "es2020"] }) {
  return {
    name,
    mode,
    target,
    module: { rules: [swcRule("es2020")] },
    resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
    optimization: { minimizer: [new Minify()] },
    // Bytes that a browser really fetches are counted by SizeLimit, compressed.
    performance: { hints: false },
  };
}
