/** Text without diacritics: `Đường` is `Duong`. Never for showing, only for comparing. */
export function foldDiacritics(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đð]/gu, "d")
    .replace(/[ĐÐ]/gu, "D");
}
