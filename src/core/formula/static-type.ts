/** What is known of a part of a formula before it has a value. */
import { NO, YES } from "../report-pack/yes-no.ts";

/** What a name can hold. `boolean`: a yes/no cell, that is the texts `Có` and `Không`. */
export type NameType = "number" | "boolean" | "date" | "text" | "list";

/**
 * Type of a part. `truth` is TRUE or FALSE; `unknown` follows a problem that is told already, and
 * causes no other.
 */
export type StaticType = NameType | "truth" | "unknown";

/** A type, with what is known of its value. */
export interface Typed {
  readonly type: StaticType;
  /** The texts that a part made of literals can be, e.g. of `IF(a,"Có","Không")`. */
  readonly texts?: readonly string[];
  /** Made of literal numbers only, so it can stand for a date. */
  readonly isLiteral?: true;
}

const yesNoTexts: readonly string[] = [YES, NO];

/** Whether a part is the literal `""`, which goes with every type. */
export function isEmpty({ texts }: Typed): boolean {
  return texts?.length === 1 && texts[0] === "";
}

/** Whether a part can only be `Có` or `Không`. */
export function isYesNo({ type, texts }: Typed): boolean {
  if (type === "boolean") return true;
  return texts?.every((text) => yesNoTexts.includes(text.normalize("NFC"))) === true;
}

/** Whether arithmetic can use a type: numbers and dates. */
export function isNumberLike(type: StaticType): boolean {
  return type === "number" || type === "date" || type === "unknown";
}

/**
 * The type of a choice between two parts; `undefined` where they do not go together.
 *
 * `""` goes with everything: ratios are `IF(N(den)=0,"",num/den)`.
 */
export function unite(a: Typed, b: Typed): Typed | undefined {
  if (a.type === "unknown" || b.type === "unknown") return { type: "unknown" };
  if (isEmpty(a) && b.type !== "text") return { type: b.type };
  if (isEmpty(b) && a.type !== "text") return { type: a.type };
  if (a.type === b.type) {
    if (a.texts !== undefined && b.texts !== undefined)
      return { type: a.type, texts: [...a.texts, ...b.texts] };
    return a.isLiteral && b.isLiteral ? a : { type: a.type };
  }
  if (isYesNo(a) && isYesNo(b)) return { type: "boolean" };
  if (isDateWithLiteral(a, b)) return { type: "date" };
  return undefined;
}

/** Whether one part is a date and the other a number written in the formula: a serial. */
export function isDateWithLiteral(a: Typed, b: Typed): boolean {
  return (a.type === "date" && b.isLiteral === true) || (b.type === "date" && a.isLiteral === true);
}

/** Looks up the type of a name; `undefined` where the name does not exist. */
export type TypeOfName = (name: string) => NameType | undefined;
