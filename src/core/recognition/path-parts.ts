/** The names around a received file: folders, archives and mails, and its own. */
import type { EvidenceSource } from "./evidence.ts";

export interface PathPart {
  readonly name: string;
  readonly source: Extract<
    EvidenceSource,
    "file-name" | "folder-name" | "archive-name" | "mail-name"
  >;
}

const PARTS = /([^/]+?)(!?\/|$)/gu;
const MAIL = /\.(?:eml|msg)$/iu;

/**
 * The parts of a path from the outside in, without the folder `nhan` of the campaign.
 *
 * @param file - With `/` between folders and `!/` behind a file that holds files.
 */
export function pathParts(file: string): readonly PathPart[] {
  return [...file.matchAll(PARTS)]
    .map(([, name = "", end = ""]): PathPart => ({ name, source: sourceOf(name, end) }))
    .filter(({ name, source }, at) => !(at === 0 && name === "nhan" && source === "folder-name"));
}

function sourceOf(name: string, end: string): PathPart["source"] {
  if (end === "") return "file-name";
  if (end === "/") return "folder-name";
  return MAIL.test(name) ? "mail-name" : "archive-name";
}
