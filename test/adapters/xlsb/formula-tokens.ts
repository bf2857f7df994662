/** Formulas of forms as the tokens of an `.xlsb`, which no library writes. */
import { tokenize } from "@borgar/fx";
import {
  FIXED_FUNCTIONS,
  FREE_FUNCTIONS,
  USER_DEFINED,
} from "../../../src/adapters/xls/function-numbers.ts";
import { parseCellAddress } from "../../../src/core/workbook/cell-address.ts";

/** How strongly operators bind, and their tokens. */
const OPERATORS = new Map<string, readonly [strength: number, token: number]>([
  ["<", [1, 0x09]],
  ["<=", [1, 0x0a]],
  ["=", [1, 0x0b]],
  [">=", [1, 0x0c]],
  [">", [1, 0x0d]],
  ["<>", [1, 0x0e]],
  ["&", [2, 0x08]],
  ["+", [3, 0x03]],
  ["-", [3, 0x04]],
  ["*", [4, 0x05]],
  ["/", [4, 0x06]],
  ["^", [5, 0x07]],
]);
const PERCENT = 0x14;
const PARENTHESES = 0x15;
/** As Excel has it, a sign binds more than any of them. */
const SIGN = 6;

/**
 * Writes a formula without its equals sign.
 *
 * @param names - All of the workbook, in their order.
 * @returns `undefined` for what forms do not have: other functions, other sheets.
 */
export function formulaTokens(
  formula: string,
  names: readonly string[],
): readonly number[] | undefined {
  try {
    return new TokenWriter(formula, names).whole();
  } catch {
    return undefined;
  }
}

class TokenWriter {
  readonly #words: readonly { readonly type: string; readonly value: string }[];
  readonly #names: readonly string[];
  #at = 0;

  constructor(formula: string, names: readonly string[]) {
    const words = tokenize(formula, { mergeRefs: true, negativeNumbers: false });
    this.#words = words.filter(({ type }) => type !== "whitespace");
    this.#names = names.map((name) => name.toUpperCase());
  }

  whole(): readonly number[] {
    const tokens = this.#part(1);
    if (this.#at < this.#words.length) throw new Error("more than a formula");
    return tokens;
  }

  #part(least: number): readonly number[] {
    const tokens = [...this.#operand()];
    for (;;) {
      const [strength = 0, token = 0] = OPERATORS.get(this.#next()) ?? [];
      if (strength < least) return tokens;
      this.#at += 1;
      tokens.push(...this.#part(strength + 1), token);
    }
  }

  #operand(): readonly number[] {
    const tokens = [...this.#atom()];
    for (; this.#next() === "%"; this.#at += 1) tokens.push(PERCENT);
    return tokens;
  }

  #atom(): readonly number[] {
    const { type, value } = this.#words[this.#at] ?? { type: "", value: "" };
    this.#at += 1;
    switch (type) {
      case "number":
        return numberTokens(Number(value));
      case "string": {
        const text = value.slice(1, -1).replaceAll('""', '"');
        return [0x17, ...bytesOf(text.length, 2), ...Buffer.from(text, "utf16le")];
      }
      case "bool":
        return [0x1d, value.toUpperCase() === "TRUE" ? 1 : 0];
      case "range_named":
        return [0x23, ...bytesOf(this.#numberOf(value), 4)];
      case "range":
        return rangeTokens(value);
      case "func":
        return this.#call(value.toUpperCase());
      default:
        return this.#signed(value);
    }
  }

  #signed(sign: string): readonly number[] {
    if (sign === "(") {
      const inside = this.#part(1);
      this.#take(")");
      return [...inside, PARENTHESES];
    }
    if (sign !== "+" && sign !== "-") throw new Error(`no operand: ${sign}`);
    return [...this.#part(SIGN), sign === "+" ? 0x12 : 0x13];
  }

  #call(name: string): readonly number[] {
    const tokens: number[] = [];
    let count = 0;
    this.#take("(");
    for (; this.#next() !== ")"; count += 1) {
      if (count > 0) this.#take(",");
      // What is left out between two commas.
      tokens.push(...([",", ")"].includes(this.#next()) ? [0x16] : this.#part(1)));
    }
    this.#take(")");
    for (const [number, [fixed, takes]] of FIXED_FUNCTIONS) {
      if (fixed === name && takes === count) return [...tokens, 0x41, ...bytesOf(number, 2)];
    }
    for (const [number, free] of FREE_FUNCTIONS) {
      if (free === name && number !== USER_DEFINED) {
        return [...tokens, 0x42, count, ...bytesOf(number, 2)];
      }
    }
    throw new Error(`no function of forms: ${name}`);
  }

  #numberOf(name: string): number {
    const index = this.#names.indexOf(name.toUpperCase());
    if (index < 0) throw new Error(`no name ${name}`);
    return index + 1;
  }

  #take(word: string): void {
    if (this.#next() !== word) throw new Error(`no ${word}`);
    this.#at += 1;
  }

  #next(): string {
    return this.#words[this.#at]?.value ?? "";
  }
}

function numberTokens(number: number): readonly number[] {
  return Number.isInteger(number) && number < 2 ** 16
    ? [0x1e, ...bytesOf(number, 2)]
    : [0x1f, ...new Uint8Array(new Float64Array([number]).buffer)];
}

function rangeTokens(range: string): readonly number[] {
  const corners = range.split(":").map((text) => {
    const address = parseCellAddress(text);
    if (address === undefined) throw new Error(`no area of this sheet: ${range}`);
    const [, column, row] = /^(\$?)[A-Za-z]+(\$?)/u.exec(text) ?? [];
    const moves = (row === "" ? 0x80_00 : 0) | (column === "" ? 0x40_00 : 0);
    return { row: bytesOf(address.row, 4), column: bytesOf(address.column | moves, 2) };
  });
  const places = [...corners.map(({ row }) => row), ...corners.map(({ column }) => column)];
  return [corners.length === 1 ? 0x44 : 0x25, ...places.flat()];
}

/** The lowest first. */
function bytesOf(number: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.floor(number / 256 ** index) & 0xff);
}
