/** What a document lacks is printed as a blank that a pen can fill, never left out silently. */
export function visibleBlank(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" ? "……………………" : trimmed;
}
