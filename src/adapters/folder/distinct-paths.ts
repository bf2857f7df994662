/** Paths that stay apart wherever the files go: on Windows, in an archive, in NFC. */

/**
 * Gives files paths in NFC; where only case or Unicode form tells two apart, the later gets a number,
 * as browsers number downloads.
 */
export function withDistinctPaths<File extends { readonly path: string }>(
  files: readonly File[],
): readonly File[] {
  const taken = new Set(files.map(({ path }) => path).filter(isOwnKey));
  return files.map((file) => {
    const wanted = file.path.normalize("NFC");
    if (isOwnKey(file.path)) return file;
    let path = wanted;
    for (let number = 1; taken.has(keyOf(path)); number += 1) path = numberedPath(wanted, number);
    taken.add(keyOf(path));
    return path === file.path ? file : { ...file, path };
  });
}

/** `a/b.xlsx` as `a/b (1).xlsx`. */
export function numberedPath(path: string, number: number): string {
  return path.replace(/(\.[^./]+)?$/u, ` (${number})$1`);
}

function keyOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** Only one file of a folder can be spelled so; it keeps its name. */
function isOwnKey(path: string): boolean {
  return keyOf(path) === path;
}
