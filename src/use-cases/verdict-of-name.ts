/**
 * What the name of a file tells: litter of programs, and what stands for a file that did not arrive.
 *
 * Bytes decide what a file is. A name decides alone only where the bytes are no report by their
 * nature, and otherwise explains why bytes cannot be read.
 */
import type { Verdict } from "./file-verdict.ts";

/** Locks of Excel, WPS and LibreOffice: they lie beside a workbook that is open. */
const LOCK = /^(?:~\$|\.~lock\.|\.~)/u;
const SYSTEM = /^(?:\.|(?:eh)?thumbs\.db$|desktop\.ini$|icon\r?$)/iu;
/** What systems put beside files, whatever is in it. */
const SYSTEM_FOLDER = /^(?:__macosx|\$recycle\.bin|system volume information)$/iu;
/** iCloud keeps `.a.xlsx.icloud` in the place of `a.xlsx` until that is asked for. */
const IN_ICLOUD = /^\..+\.icloud$/iu;
const LINK = /\.(gsheet|gdoc|gslides|gdraw|gform|glink|url|lnk|webloc)$/iu;
const UNFINISHED = /\.(?:crdownload|part|partial|opdownload|download)$/iu;
const TEMPORARY = /\.te?mp$|^~/iu;
/** Safari's `a.xlsx.download` is a folder that holds what has come so far, and a note about it. */
const UNFINISHED_FOLDER = /\.download$/iu;

/** What a name adds to that of the file that it stands for. */
const ADDED = new RegExp(
  String.raw`(?: - (?:shortcut|lối tắt))?(?:${LINK.source}|${UNFINISHED.source}|\.icloud$|\.te?mp$)`,
  "iu",
);

/** What a file is by its name alone, if that suffices. */
export function verdictOfName(path: string): Verdict | undefined {
  const folders = path.split(/!?\//u);
  const name = folders.pop() ?? "";
  if (LOCK.test(name)) return { status: "ignored", reason: { code: "lock-file", args: {} } };
  if (IN_ICLOUD.test(name)) {
    return { status: "unreadable", reason: { code: "not-downloaded", args: {} } };
  }
  const isNote = /^info\.plist$/iu.test(name) && UNFINISHED_FOLDER.test(folders.at(-1) ?? "");
  if (SYSTEM.test(name) || isNote || folders.some((folder) => SYSTEM_FOLDER.test(folder))) {
    return { status: "ignored", reason: { code: "system-file", args: {} } };
  }
  const kind = LINK.exec(name)?.[1]?.toLowerCase();
  if (kind === undefined) return undefined;
  return { status: "unreadable", reason: { code: "only-a-link", args: { kind } } };
}

/**
 * What a name says of bytes that did not come whole, or were left behind: for those only that do not
 * vouch for themselves. A workbook that broke while it was saved is no litter: it may be all that is
 * left of a report.
 */
export function verdictOfRemains(path: string): Verdict | undefined {
  const parts = path.split(/!?\//u);
  const name = parts.at(-1) ?? "";
  if (UNFINISHED.test(name) || UNFINISHED_FOLDER.test(parts.at(-2) ?? "")) {
    return { status: "unreadable", reason: { code: "unfinished-download", args: {} } };
  }
  return TEMPORARY.test(name)
    ? { status: "ignored", reason: { code: "temporary-file", args: {} } }
    : undefined;
}

/** The better explanation of a file that no figures are read from: its name's, or its bytes'. */
export function explainByName(path: string, verdict: Verdict): Verdict {
  const remains = verdictOfRemains(path);
  if (remains === undefined) return verdict;
  const isUnfinished = remains.reason.code === "unfinished-download";
  if (verdict.status === "document") return isUnfinished ? remains : verdict;
  if (verdict.status !== "unreadable") return verdict;
  return isUnfinished || verdict.reason.code !== "damaged" ? remains : verdict;
}

/** The path with the name of the file that was meant: `.TH A.xlsx.icloud` is `TH A.xlsx`. */
export function meantPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  const name = path.slice(at);
  const meant = name.replace(ADDED, "");
  return path.slice(0, at) + (meant === name ? name : meant.replace(/^\./u, ""));
}
