/**
 * Whether a formula takes its value from another workbook: `[1]Sheet!A1`, `'C:\x\[y.xlsx]S'!A1`.
 *
 * Square brackets of table references (`Table1[Column]`) are no link: no `!` follows them.
 *
 * @param formula - Without the equals sign.
 */
export function linksOutside(formula: string): boolean {
  const withoutText = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  return /\[[^[\]]+\](?:[^'!()[\]+*/&=<>^,;"]|'')*'?!/u.test(withoutText);
}
