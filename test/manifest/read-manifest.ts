import { readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../..");
export const manifest = readFileSync(join(root, "manifest.xml"), "utf8").replaceAll(
  /<!--[\s\S]*?-->/gu,
  "",
);

/** First group of every match, in the order of the file. */
export function matches(pattern: RegExp, text = manifest): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** The inside of an element that occurs once. */
export function inside(element: string, text = manifest): string {
  const found = matches(new RegExp(`<${element}(?: [^>]*)?>([\\s\\S]*?)</${element}>`, "gu"), text);
  if (found.length !== 1) throw new Error(`${element} occurs ${String(found.length)} times`);
  return found[0] ?? "";
}

/** Names of the elements directly inside, by the indentation that prettier's XML would have. */
export function childrenOf(text: string): string[] {
  const indents = matches(/^( +)</gmu, text).map((spaces) => spaces.length);
  const nearest = Math.min(...indents);
  return matches(new RegExp(`^ {${String(nearest)}}<([\\w:]+)`, "gmu"), text);
}

/** Width and height out of a PNG's first chunk. */
export function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is not a PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
