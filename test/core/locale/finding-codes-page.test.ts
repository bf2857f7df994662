import { readFileSync } from "node:fs";
import { findingAdvice, findingTitle } from "../../../src/core/locale/finding-messages.ts";
import { findingCodes } from "./sample-sentences.ts";

const page = readFileSync("docs/finding-codes.md", "utf8").normalize("NFC");

/** The cells of the table's rows; no cell holds a bar. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const [code = "", severity = "", meaning = "", advice = "", vi = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    return { code: code.replaceAll("`", ""), severity, meaning, advice, vi };
  });

describe("docs/finding-codes.md", () => {
  it("documents every code once, in the order of the code", () => {
    expect(rows.map(({ code }) => code)).toEqual(findingCodes);
  });

  it.each(findingCodes)("says of %s what the program says", (code) => {
    const row = rows.find((one) => one.code === code);
    expect(row?.advice).toBe(findingAdvice(code, "en"));
    expect(row?.vi).toBe(`**${findingTitle(code, "vi")}.** ${findingAdvice(code, "vi")}`);
    expect(row?.severity).toMatch(/^(error|warning|note|the rule's)/u);
    expect(row?.meaning).toMatch(/\.$/u);
  });
});
