import { fileURLToPath } from "node:url";
import webpack from "webpack";

const swc = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
  },
};

/** The command line as one file that a machine with Node >= 20 runs without any installation. */
const commandLine = {
  name: "cli",
  target: "node20",
  mode: "production",
  entry: "./src/cli/main.ts",
  experiments: { outputModule: true },
  output: {
    path: fileURLToPath(new URL("dist", import.meta.url)),
    filename: "tonghop.mjs",
    library: { type: "module" },
    chunkFormat: "module",
  },
  module: { rules: [swc] },
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

// eslint-disable-next-line no-restricted-syntax -- webpack reads its settings from the default export
export default [commandLine];
