import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsdoc from "eslint-plugin-jsdoc";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The rooms of the core, lowest first: a room imports only from rooms before it. */
const rooms = [
  ["workbook"],
  ["finding"],
  ["report-pack"],
  ["campaign"],
  ["formula", "recognition"],
  ["reading"],
  ["validation"],
  ["consolidation"],
  ["template", "presentation", "pack-workbook"],
];

const forbidImports = (group, message) => ({
  "no-restricted-imports": ["error", { patterns: [{ group, message }] }],
});

const hosts = [
  "exceljs",
  "fflate",
  "**/adapters/**",
  "**/use-cases/**",
  "**/taskpane/**",
  "**/cli/**",
  "node:*",
];

/** One block a room: what lies above it may not be imported. */
const roomDirections = rooms.flatMap((names, level) => {
  const above = rooms.slice(level + 1).flat();
  const banned = [...above.map((room) => `**/${room}/**`), "**/locale/**"];
  return names.map((room) => ({
    files: [`src/core/${room}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: hosts, message: "The core knows no host. Go through src/core/workbook." },
            {
              // Sentences are made at the end: only the rooms that draw workbooks may ask for them.
              group: level === rooms.length - 1 ? above.map((r) => `**/${r}/**`) : banned,
              message: "Imports go downward only: see the order of the rooms in CONTRIBUTING.md.",
            },
          ].filter((pattern) => pattern.group.length > 0),
        },
      ],
    },
  }));
});

// eslint-disable-next-line no-restricted-syntax -- eslint reads its settings from the default export
export default tseslint.config(
  { ignores: ["dist", "coverage", "demo", "node_modules", "test/fixtures"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
        { selector: "ExportAllDeclaration", message: "List what is public." },
        {
          selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name='only']",
          message: "A test that runs alone hides the others.",
        },
      ],
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      ...forbidImports(hosts, "The core knows no host. Go through src/core/workbook."),
      "no-restricted-globals": ["error", "Excel", "Office", "document", "window", "process"],
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, require: { FunctionDeclaration: true } },
      ],
    },
  },
  ...roomDirections,
  {
    files: ["src/adapters/**/*.ts"],
    rules: forbidImports(
      ["**/taskpane/**", "**/cli/**", "**/use-cases/**", "**/core/!(workbook)/**"],
      "Adapters turn bytes into snapshots and plans into bytes; they know src/core/workbook only.",
    ),
  },
  {
    files: ["src/use-cases/**/*.ts"],
    rules: forbidImports(
      ["**/taskpane/**", "**/cli/**", "node:*", "exceljs", "**/disk-folder.ts"],
      "Use cases run in every shell: a folder and a clock are given to them.",
    ),
  },
  { files: ["src/cli/**/*.ts"], rules: forbidImports(["**/taskpane/**"], "Shells stay apart.") },
  { files: ["src/taskpane/**"], rules: forbidImports(["**/cli/**"], "Shells stay apart.") },
  {
    files: ["src/adapters/office-js/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  {
    files: ["*.js", "build/**/*.js", "scripts/**/*.js"],
    languageOptions: { globals: { process: "readonly", URL: "readonly" } },
  },
  {
    files: ["scripts/**/*.js"],
    languageOptions: { globals: { console: "readonly" } },
    rules: { "no-console": "off" },
  },
  {
    // Runs unchanged in Internet Explorer 11.
    files: ["src/taskpane/html/*.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { document: "readonly", Promise: "readonly", Proxy: "readonly" },
    },
  },
  {
    files: ["test/bench/**/*.ts", "test/fixtures/**/*.ts", "test/fuzz/fuzz.ts"],
    rules: { "no-console": "off" },
  },
  prettier,
);
