/** What the text of one cell can mean, before anybody decides what to tell about it. */

/** A date `YYYY-MM-DD`, text, number or truth value that a cell holds. */
export type ReadValue = number | string | boolean;

export type Reading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "value";
      readonly value: ReadValue;
      /** The cell is not written as the form asks, but can be meant in this one way only. */
      readonly interpreted?: true;
      /** Text beside the value was left out, and could matter. */
      readonly dropped?: true;
    }
  /** More than one reading, or a part is missing: no value. */
  | { readonly kind: "ambiguous"; readonly readings: readonly ReadValue[] }
  /** About, more than, a few: no value. */
  | { readonly kind: "vague" }
  | { readonly kind: "wrong-type" };

export const blank: Reading = { kind: "blank" };
export const vague: Reading = { kind: "vague" };
export const wrongType: Reading = { kind: "wrong-type" };

/** A value written as the form asks. */
export function exactly(value: ReadValue): Reading {
  return { kind: "value", value };
}

/** A value read from text that can be meant in this one way only. */
export function interpretedAs(value: ReadValue): Reading {
  return { kind: "value", value, interpreted: true };
}

/** A value beside which text was left out. */
export function withoutText(value: ReadValue): Reading {
  return { kind: "value", value, dropped: true };
}

/** No value: the text can be meant in several ways. */
export function ambiguous(...readings: readonly ReadValue[]): Reading {
  return { kind: "ambiguous", readings };
}
