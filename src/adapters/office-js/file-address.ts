/**
 * Address of a file as a link needs it.
 *
 * @param folder - The folder that stands for the planned workbook's own: a path of this machine
 *   (`C:\…`, `/…`, `\\server\…`) or a web address.
 * @param link - Relative, with `/`, as planned.
 * @returns `undefined` where the link leaves no folder to stand in, or is not relative: a click
 *   must never reach elsewhere by a name that came in a file.
 */
export function fileAddress(folder: string, link: string): string | undefined {
  if (/^(?:\/|[^/]*:)|\\/u.test(link)) return undefined;
  const separator = folder.includes("\\") ? "\\" : "/";
  const parts = folder.split(/[\\/]/u);
  if (parts.at(-1) === "") parts.pop();
  for (const part of link.split("/")) {
    if (part === "..") {
      if (parts.length <= rootLength(folder)) return undefined;
      parts.pop();
    } else if (part !== "." && part !== "") {
      parts.push(part.replaceAll(/[ %#?"<>]/gu, (letter) => encodeURIComponent(letter)));
    }
  }
  return parts.join(separator);
}

/** Parts of a path that no `..` leads out of: drive, server and share, scheme and host. */
function rootLength(folder: string): number {
  if (folder.includes("://")) return 3;
  return folder.startsWith("\\\\") ? 4 : 1;
}
