/** What yes/no cells hold, in every language: rules compare with these words. */
export const YES = "Có";
export const NO = "Không";

/** A yes/no value as a cell holds it. */
export function yesNoText(value: boolean): string {
  return value ? YES : NO;
}
