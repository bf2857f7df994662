/** Where the summary lies, seen from the campaign folder: links go one folder up first. */
const FROM_RESULTS = "../";

/**
 * Link from `ket-qua/` to a received file.
 *
 * @param file - Path relative to the campaign folder; of a file in an archive
 *   (`nhan/a.zip!/b.xlsx`) the archive is linked, because a click cannot open what lies inside.
 * @returns Nothing to link where there is no file, or its name cannot stand in a relative link.
 */
export function linkToFile(file: string | undefined): { readonly fileLink?: string } {
  const path = file?.split("!/")[0] ?? "";
  const canLink = path !== "" && !/[\\\p{Cc}]/u.test(path) && !path.split("/").includes("..");
  return canLink ? { fileLink: FROM_RESULTS + path } : {};
}

/** The last part of a path, as people name a file; inside an archive the archive's name leads. */
export function fileTitle(file: string): string {
  const [container = "", ...inner] = file.split("!/");
  return [lastPart(container), ...inner.map(lastPart)].join(" › ");
}

/**
 * A file's name cut in the middle to one line.
 *
 * LibreOffice does not wrap a linked text, and what it cannot show it cuts off at the end, where
 * names of copies differ.
 *
 * @param width - Characters of column width.
 */
export function shortFileTitle(file: string, width: number): string {
  const title = fileTitle(file);
  if (title.length <= width) return title;
  const kept = Math.max(2, Math.floor(width) - 1);
  const end = Math.floor(kept / 2);
  return `${title.slice(0, kept - end)}…${title.slice(-end)}`;
}

/** Names of the files that were counted together; one line. */
export function shortFileTitles(
  files: readonly { readonly file: string }[],
  width: number,
): string {
  const each = width / Math.max(1, files.length);
  return files.map(({ file }) => shortFileTitle(file, each)).join("; ");
}

function lastPart(path: string): string {
  return path.split("/").at(-1) ?? path;
}
