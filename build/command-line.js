import webpack from "webpack";
import { inRepository } from "./paths.js";
import { swcRule } from "./swc-rule.js";

/** The command line as one file that a machine with Node >= 20 runs without any installation. */
export function commandLine({ folder, mode }) {
  return {
    name: "cli",
    target: "node20",
    mode,
    devtool: false,
    entry: inRepository("src/cli/main.ts"),
    experiments: { outputModule: true },
    output: {
      path: folder,
      filename: "tonghop.mjs",
      library: { type: "module" },
      chunkFormat: "module",
    },
    // What browsers load on demand is one file here.
    module: {
      rules: [swcRule("es2022")],
      parser: { javascript: { dynamicImportMode: "eager" } },
    },
    resolve: { extensions: [".ts", ".js", ".json"] },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      // Asked for by a reader inside exceljs that we never call, for files in a cloud store.
      new webpack.IgnorePlugin({ resourceRegExp: /^@aws-sdk\/client-s3$/ }),
    ],
    // Names of error classes and of zod's checks appear in messages.
    optimization: { minimize: false },
    performance: { hints: false },
  };
}
