/** ESM packages that jest must compile as well: they ship no CommonJS. */
const esmOnly = ["@borgar/fx", "@noble/hashes", "csv-parse", "commander"];

/** @type {import("jest").Config} */
export const config = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  // Whole workbooks are written and read; a busy machine must not fail what holds.
  testTimeout: 120_000,
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmOnly.join("|")})/)`],
};

// eslint-disable-next-line no-restricted-syntax -- jest reads its settings from the default export
export default config;
