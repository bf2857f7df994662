/**
 * Formulas as people type them into Excel.
 *
 * What has one reading is read: an apostrophe in front, curly quotation marks, semicolons between
 * arguments and decimal commas of a Vietnamese Excel, a missing equals sign. What stands between
 * quotation marks stays as it is. No change but the sign in front changes the number of characters,
 * so that the place of a mistake is its place in the cell.
 */
import { wrongCell, type CellForm } from "./cell-form.ts";

export const formulaForm: CellForm<string> = {
  isFormula: true,
  write: (formula) => formula,
  read: (text) => {
    const typed = tidyFormula(text.replace(/^['‘’]\s*/u, ""));
    const value = typed.startsWith("=") ? typed : `=${typed}`;
    return { value, starts: { "": text.length - value.length } };
  },
};

/** Formulas with a name, a line each: `d =DN_01_02-DN_01_01`. */
export const namedFormulasForm: CellForm<Readonly<Record<string, string>>> = {
  write: (formulas) =>
    Object.entries(formulas)
      .map(([name, formula]) => `${name} ${formula}`)
      .join("\n"),
  read: (text) => {
    const formulas = new Map<string, string>();
    const starts: Record<string, number> = {};
    let lineStart = 0;
    for (const line of text.split("\n")) {
      const [, before, name, formula] = /^(\s*([^\s:=]+)[\s:]*)(=.*)$/u.exec(line) ?? [];
      if (before !== undefined && name !== undefined && formula !== undefined) {
        if (formulas.has(name)) return wrongCell("named-formulas", text);
        formulas.set(name, tidyFormula(formula.trimEnd()));
        starts[name] = lineStart + before.length;
      } else if (line.trim() !== "") return wrongCell("named-formulas", text);
      lineStart += line.length + 1;
    }
    return { value: Object.fromEntries(formulas), starts };
  },
};

const QUOTES = /["“”„‟]/u;
const signs: Readonly<Record<string, string>> = { "–": "-", "−": "-", "\u00A0": " " };

/**
 * A formula in the spelling of the language.
 *
 * A comma between digits is a decimal comma where semicolons part the arguments, and outside all
 * parentheses, where nothing else can be meant.
 */
function tidyFormula(text: string): string {
  const plain = outsideQuotes(text, (part) =>
    part.replaceAll(/[–−\u00A0]/gu, (sign) => signs[sign] ?? sign),
  );
  let hasSemicolons = false;
  outsideQuotes(plain, (part) => {
    hasSemicolons ||= part.includes(";");
    return part;
  });
  let depth = 0;
  return outsideQuotes(plain, (part) =>
    part.replaceAll(/[();]|(?<=\d),(?=\d)/gu, (sign) => {
      if (sign === "(") depth += 1;
      if (sign === ")") depth -= 1;
      if (sign === ",") return hasSemicolons || depth === 0 ? "." : ",";
      return sign === ";" ? "," : sign;
    }),
  );
}

/** Changes what stands outside quotation marks; those around a text become straight. */
function outsideQuotes(text: string, change: (part: string) => string): string {
  let result = "";
  let rest = text;
  for (;;) {
    const open = rest.search(QUOTES);
    if (open < 0) return result + change(rest);
    const isStraight = rest[open] === '"';
    const length = rest.slice(open + 1).search(isStraight ? /"/u : QUOTES);
    if (length < 0) return result + change(rest.slice(0, open)) + rest.slice(open);
    const inside = rest.slice(open + 1, open + 1 + length);
    result += `${change(rest.slice(0, open))}"${inside}"`;
    rest = rest.slice(open + length + 2);
  }
}
