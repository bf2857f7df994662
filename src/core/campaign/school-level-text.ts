/** School level and ownership as registries write them. */
import { schoolLevels, type Ownership, type SchoolLevel } from "../report-pack/report-pack.ts";
import { foldHeading, foldText } from "../workbook/fold-text.ts";

/** Words for one level, folded; the codes themselves are added below. */
const levelWords: Readonly<Record<string, SchoolLevel>> = {
  mg: "MN",
  lmg: "MN",
  "lmg dl": "MN",
  nt: "MN",
  "mam non": "MN",
  "mau giao": "MN",
  "lop mau giao": "MN",
  "lop mau giao doc lap": "MN",
  "nha tre": "MN",
  "nhom tre": "MN",
  "tieu hoc": "TH",
  "cap 1": "TH",
  "trung hoc co so": "THCS",
  "cap 2": "THCS",
  ptth: "THPT",
  "trung hoc pho thong": "THPT",
  "cap 3": "THPT",
  ttgdtx: "GDTX",
  "giao duc thuong xuyen": "GDTX",
  "gdnn gdtx": "GDTX",
  "giao duc nghe nghiep giao duc thuong xuyen": "GDTX",
  "chuyen biet": "CB",
  bdgd: "KHAC",
  "boi duong giao duc": "KHAC",
  "chi bo": "DANG",
  "dang bo": "DANG",
};

const levelsByWord = new Map<string, SchoolLevel>([
  ...Object.entries(levelWords),
  ...schoolLevels.map((level) => [foldHeading(level), level] as const),
]);

const schoolParts: readonly SchoolLevel[] = ["TH", "THCS", "THPT"];

/**
 * Reads a school level: a code, an older code or words (`TH&THCS`, `Tiểu học và THCS`).
 *
 * @returns `undefined` for a blank and for what is no level.
 */
export function readSchoolLevel(text: string): SchoolLevel | undefined {
  const words = foldHeading(text).replace(/^(?:truong|trung tam|tt) /u, "");
  const known = levelsByWord.get(words);
  if (known !== undefined) return known;
  const parts = foldText(text)
    .replace(/^truong /u, "")
    .split(/\s*[-–&+,;/]\s*|\s+va\s+/u)
    .map((part) => levelsByWord.get(foldHeading(part)));
  const whole = schoolParts.filter((part) => parts.includes(part)).join("-");
  if (parts.some((part) => part === undefined || !schoolParts.includes(part))) return undefined;
  return schoolLevels.find((level) => level === whole);
}

const ownershipByWord: ReadonlyMap<string, Ownership> = new Map<string, Ownership>([
  ["cong lap", "public"],
  ["cl", "public"],
  ["public", "public"],
  ["ngoai cong lap", "non-public"],
  ["ncl", "non-public"],
  ["tu thuc", "non-public"],
  ["tt", "non-public"],
  ["dan lap", "non-public"],
  ["dl", "non-public"],
  ["non public", "non-public"],
]);

/** Reads who owns a school; blank is public, as most schools are. `undefined` for other words. */
export function readOwnership(text: string): Ownership | undefined {
  return text.trim() === "" ? "public" : ownershipByWord.get(foldHeading(text));
}

/** The word of the registry for an ownership. */
export const ownershipWords: Readonly<Record<Ownership, string>> = {
  public: "công lập",
  "non-public": "ngoài công lập",
};
