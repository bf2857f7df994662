/** Where the summary lies, seen from the campaign folder: links go one folder up first. */
const FROM_RESULTS = "../";

/**
 * Link from `ket-qua/` to a received file.
 *
 * @param file - Path relative to the campaign folder; of a file in an archive
 *   (`nhan/a.zip!/b.xlsx`) the archive is linked, because a click cannot open what lies inside.
 */
export function linkToFile(file: string): { readonly fileLink: string } {
  return { fileLink: FROM_RESULTS + (file.split("!/")[0] ?? file) };
}

/** The last part of a path, as people name a file; inside an archive the archive's name leads. */
export function fileTitle(file: string): string {
  const [container = "", ...inner] = file.split("!/");
  return [lastPart(container), ...inner.map(lastPart)].join(" › ");
}

function lastPart(path: string): string {
  return path.split("/").at(-1) ?? path;
}

/** Link to the counted file or files of a figure's place; none for what has no file. */
export function optionalLink(file: string | undefined): { readonly fileLink?: string } {
  return file === undefined ? {} : linkToFile(file);
}
