import { inRepository } from "./paths.js";

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const from = inRepository("node_modules/@microsoft/office-js/");

/**
 * What Excel asks of office.js's folder of 86 MB: the loader, the library of each Excel, the words of
 * two languages, and the table that it reads where it finds no Office around it. Left out: other
 * programs, debug copies, other languages (English stands in), and telemetry, which office.js does
 * without when it is not there.
 */
const parts = [
  "LICENSE.md",
  "dist/office.js",
  "dist/excel-{android,ios,mac,web,winrt}-16.00.js",
  "dist/excel-win32-16.0[01].js",
  "dist/o15apptofilemappingtable.js",
  "dist/{en-us,vi-vn}/office_strings.js",
];

/**
 * Where the pane takes office.js from.
 *
 * Microsoft's CDN is what it supports and what the store asks; `self` serves networks that do not
 * reach it, at the price of updating the package by hand.
 */
export function officeJs(choice = "cdn") {
  if (choice === "cdn") return { address: cdn, patterns: [] };
  if (choice !== "self") throw new Error(`office must be cdn or self, not ${choice}`);
  const patterns = parts.map((part) => ({
    context: part.startsWith("dist/") ? `${from}dist` : from,
    from: part.replace("dist/", ""),
    to: "office-js/[path][name][ext]",
    // Already minified by its maker, whose licence asks that it stays in its original form.
    info: { minimized: true },
  }));
  return { address: "office-js/office.js", patterns };
}
