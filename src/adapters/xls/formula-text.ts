/**
 * Formulas of binary workbooks as text, as far as forms have them: whether a formula is still the
 * form's own is told by comparing them.
 *
 * @see MS-XLS 2.2.2 (formulas), 2.5.198.25 (Ptg), MS-XLSB 2.5.97.16
 */
import {
  formatCellAddress,
  formatColumn,
  type CellAddress,
} from "../../core/workbook/cell-address.ts";
import { late } from "../../core/workbook/late.ts";
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { errorOfByte } from "../spreadsheet-reader/error-bytes.ts";
import { FIXED_FUNCTIONS, FREE_FUNCTIONS, USER_DEFINED } from "./function-numbers.ts";
import {
  readReference,
  readSheetPlace,
  referenceBytes,
  type Reference,
  type SheetPlace,
} from "./read-references.ts";
import type { TokenLayout } from "./token-layout.ts";

/** What tokens need to be told. */
export interface FormulaContext {
  readonly layout: TokenLayout;
  /** Names in their order; formulas count them from 1. */
  readonly names: readonly string[];
  /** The workbook's own sheet at a place, if it is one. */
  readonly sheetAt: (place: SheetPlace) => string | undefined;
  /** A text of a token, with its length before it, and where it ends. */
  readonly textAt: (
    tokens: DataView,
    at: number,
  ) => { readonly text: string; readonly end: number };
}

/** Excel takes no longer formula; a short one may name long names again and again. */
const MAX_LENGTH = 8192;

// prettier-ignore
const BINARY = new Map([
  [0x03, "+"], [0x04, "-"], [0x05, "*"], [0x06, "/"], [0x07, "^"], [0x08, "&"], [0x09, "<"],
  [0x0a, "<="], [0x0b, "="], [0x0c, ">="], [0x0d, ">"], [0x0e, "<>"], [0x0f, " "], [0x10, ","],
  [0x11, ":"],
]);
/** What stands before or behind one operand. */
const UNARY = new Map<number, (operand: string) => string>([
  [0x12, (operand) => `+${operand}`],
  [0x13, (operand) => `-${operand}`],
  [0x14, (operand) => `${operand}%`],
  [0x15, (operand) => `(${operand})`],
]);
const BROKEN = "#REF!";
/** Names of functions that came later than the format, as Excel stores them. */
const LATER = "_xlfn.";

/**
 * Writes a formula.
 *
 * @param tokens - Without their length before them.
 * @param base - Where the formula stands, if it is one that several cells share.
 * @returns Without the equals sign; empty where it has something that forms do not have.
 */
export function formulaText(tokens: DataView, context: FormulaContext, base?: CellAddress): string {
  try {
    return new FormulaWriter(tokens, context, base).write();
  } catch {
    return "";
  }
}

/** A formula that is written out when it is first asked for: sheets have many, few are looked at. */
export function writtenLate(write: () => string): Pick<CellSnapshot, "formula"> {
  return late({}, ["formula"], () => ({ formula: write() }));
}

class FormulaWriter {
  readonly #tokens: DataView;
  readonly #context: FormulaContext;
  readonly #base: CellAddress | undefined;
  readonly #stack: string[] = [];
  #at = 0;

  constructor(tokens: DataView, context: FormulaContext, base: CellAddress | undefined) {
    this.#tokens = tokens;
    this.#context = context;
    this.#base = base;
  }

  write(): string {
    while (this.#at < this.#tokens.byteLength) {
      const token = this.#byte();
      // Operands come in three classes, which say what becomes of them.
      const written = this.#token(token >= 0x40 ? 0x20 | (token & 0x1f) : token);
      if (written === undefined) continue;
      if (written.length > MAX_LENGTH) throw new Error("too long");
      this.#stack.push(written);
    }
    const [text = "", ...others] = this.#stack;
    return others.length === 0 ? text : "";
  }

  /** @returns `undefined` for what is not written. */
  #token(token: number): string | undefined {
    const operator = BINARY.get(token);
    const unary = UNARY.get(token);
    if (operator !== undefined) {
      const right = this.#pop();
      return `${this.#pop()}${operator}${right}`;
    }
    if (unary !== undefined) return unary(this.#pop());
    switch (token) {
      case 0x16:
        return "";
      case 0x17:
        return `"${this.#text().replaceAll('"', '""')}"`;
      case 0x19:
        return this.#attribute();
      case 0x1c:
        return errorOfByte(this.#byte());
      case 0x1d:
        return this.#byte() === 0 ? "FALSE" : "TRUE";
      case 0x1e:
        return String(this.#uint16());
      case 0x1f:
        return this.#number();
      case 0x21:
        return this.#fixedFunction();
      case 0x22:
        return this.#freeFunction(this.#byte() & 0x7f, this.#uint16() & 0x7f_ff);
      case 0x23:
        return this.#name();
      default:
        return this.#reference(token);
    }
  }

  #reference(token: number): string {
    const { cell, area } = referenceBytes(this.#context.layout);
    switch (token) {
      case 0x24:
      case 0x2c:
        return this.#area("cell", token === 0x2c);
      case 0x25:
      case 0x2d:
        return this.#area("area", token === 0x2d);
      case 0x2a:
      case 0x2b:
        this.#at += token === 0x2a ? cell : area;
        return BROKEN;
      case 0x3a:
      case 0x3b:
        return this.#sheet() + this.#area(token === 0x3a ? "cell" : "area", false);
      case 0x3c:
      case 0x3d: {
        const { bytes } = readSheetPlace(this.#tokens, this.#at, this.#context.layout);
        this.#at += bytes + (token === 0x3c ? cell : area);
        return BROKEN;
      }
      default:
        throw new Error(`token ${token}`);
    }
  }

  /** Spaces and jumps, which change nothing; and the sum of one argument. */
  #attribute(): string | undefined {
    const kind = this.#byte();
    const data = this.#uint16();
    if ((kind & 0x04) !== 0) this.#at += (data + 1) * 2;
    return (kind & 0x10) === 0 ? undefined : `SUM(${this.#pop()})`;
  }

  #fixedFunction(): string {
    const found = FIXED_FUNCTIONS.get(this.#uint16());
    if (found === undefined) throw new Error("a function that forms do not have");
    const [name, count] = found;
    return `${name}(${this.#take(count).join(",")})`;
  }

  #freeFunction(count: number, number: number): string {
    const taken = this.#take(count);
    const [first = "", ...others] = taken;
    const isNamed = number === USER_DEFINED;
    const name = isNamed ? first.replace(LATER, "") : FREE_FUNCTIONS.get(number);
    if (name === undefined) throw new Error("a function that forms do not have");
    return `${name}(${(isNamed ? others : taken).join(",")})`;
  }

  #name(): string {
    const index = this.#uint16();
    this.#at += this.#context.layout.nameBytes - 2;
    const name = this.#context.names[index - 1];
    if (name === undefined) throw new Error("no such name");
    return name;
  }

  #text(): string {
    const { text, end } = this.#context.textAt(this.#tokens, this.#at);
    this.#at = end;
    return text;
  }

  #number(): string {
    this.#at += 8;
    return String(this.#tokens.getFloat64(this.#at - 8, true)).toUpperCase();
  }

  #sheet(): string {
    const place = readSheetPlace(this.#tokens, this.#at, this.#context.layout);
    this.#at += place.bytes;
    const sheet = this.#context.sheetAt(place);
    if (sheet === undefined) throw new Error("another workbook, or several sheets");
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet)
      ? `${sheet}!`
      : `'${sheet.replaceAll("'", "''")}'!`;
  }

  #area(kind: "cell" | "area", isShared: boolean): string {
    const { layout } = this.#context;
    const base = isShared ? this.#base : undefined;
    const area = readReference(this.#tokens, this.#at, kind, layout, base);
    this.#at += referenceBytes(layout)[kind];
    const from = cornerText(area.from, area.moves.from);
    return kind === "cell" ? from : `${from}:${cornerText(area.to, area.moves.to)}`;
  }

  #take(count: number): readonly string[] {
    if (count > this.#stack.length) throw new Error("no operand");
    return this.#stack.splice(this.#stack.length - count);
  }

  #pop(): string {
    return this.#take(1)[0] ?? "";
  }

  #byte(): number {
    this.#at += 1;
    return this.#tokens.getUint8(this.#at - 1);
  }

  #uint16(): number {
    this.#at += 2;
    return this.#tokens.getUint16(this.#at - 2, true);
  }
}

function cornerText(address: CellAddress, moves: Reference["moves"]["from"]): string {
  if (moves.row && moves.column) return formatCellAddress(address);
  const column = `${moves.column ? "" : "$"}${formatColumn(address.column)}`;
  return `${column}${moves.row ? "" : "$"}${address.row + 1}`;
}
