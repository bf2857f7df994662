/** `of:=`, and what older programs and Excel write before a formula. */
const NAMESPACE = /^(?:[a-z]+:)?=/u;
/** A text, a name in quotes, a reference in brackets, or one of the separators. */
const PARTS = /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^'\]])*\]|[;~]/gu;
/** One end of a reference: `.A1`, `$'Báo cáo'.$A$1`, `'file:///a.ods'#$Tờ.A1`. */
const END = /^(?:'((?:[^']|'')*)'#)?(?:\$?('(?:[^']|'')*'|[^'.]*))?\.(.+)$/u;

/**
 * Writes a formula of OpenDocument as Excel writes it, without the equals sign:
 * `of:=IF([.A1]>0;[$'Báo cáo'.B2];"")` is `IF(A1>0,'Báo cáo'!B2,"")`.
 *
 * @see OpenDocument 1.3 part 4, 5.8 (references) and 5.6 (separators)
 */
export function formulaFromOds(text: string): string {
  return text.replace(NAMESPACE, "").replaceAll(PARTS, (part) => {
    if (part.startsWith("[")) return referenceFromOds(part.slice(1, -1));
    return part.startsWith('"') ? part : ",";
  });
}

/**
 * Writes a reference as Excel does: `$'Báo cáo'.$E$14:.$E$20` is `'Báo cáo'!$E$14:$E$20`. Two ends
 * on the same sheet are one area.
 */
export function referenceFromOds(text: string): string {
  const ends = splitEnds(text).map((end) => {
    const [, file, sheet = "", cell] = END.exec(end) ?? [];
    return cell === undefined ? { sheet: "", cell: end } : { sheet: sheetName(sheet, file), cell };
  });
  const [first, second] = ends;
  if (first === undefined) return text;
  const begin = first.sheet === "" ? first.cell : `${first.sheet}!${first.cell}`;
  if (second === undefined) return begin;
  const end =
    second.sheet === "" || second.sheet === first.sheet
      ? second.cell
      : `${second.sheet}!${second.cell}`;
  return `${begin}:${end}`;
}

/** Ends of an area; a colon inside quotes belongs to a name. */
function splitEnds(text: string): readonly string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^':])+/gu) ?? [];
}

function sheetName(sheet: string, file: string | undefined): string {
  if (file === undefined) return sheet;
  const bare = sheet.replaceAll(/^'|'$/gu, "");
  return `'[${file}]${bare}'`;
}
