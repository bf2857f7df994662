import type { SchoolLevel } from "../report-pack/report-pack.ts";
import type { Unit } from "./unit.ts";

/** Longest first: `Trung học cơ sở` holds no `Tiểu học`, but `TH và THCS` holds both codes. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^(?:trường|tr\.?|trung tâm)\s+/iu, ""],
  [/trung học phổ thông/giu, "THPT"],
  [/trung học cơ sở/giu, "THCS"],
  [/tiểu học/giu, "TH"],
  [/mầm non/giu, "MN"],
  [/mẫu giáo/giu, "MG"],
  [/giáo dục thường xuyên/giu, "GDTX"],
  [/giáo dục nghề nghiệp/giu, "GDNN"],
  [/(?<=\b(?:TH|THCS))\s*(?:&|,|-|\bvà)\s*(?=(?:THCS|THPT)\b)/giu, "-"],
];

/** Levels whose word people say before the name. */
const prefixes: Readonly<Partial<Record<SchoolLevel, string>>> = {
  MN: "MN",
  TH: "TH",
  THCS: "THCS",
  THPT: "THPT",
  "TH-THCS": "TH-THCS",
  "THCS-THPT": "THCS-THPT",
  "TH-THCS-THPT": "TH-THCS-THPT",
};

/**
 * What people call a unit among themselves: `Trường Tiểu học Thới Thạnh` is `TH Thới Thạnh`.
 *
 * A name without a word for its level gets the level's code, as several levels share proper names.
 */
export function unitShortName({ name, level }: Pick<Unit, "name" | "level">): string {
  let short = name.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
  for (const [pattern, code] of abbreviations) short = short.replace(pattern, code);
  const prefix = prefixes[level];
  const saysLevel = /^(?:MN|MG|NT|LMG|TH|THCS|THPT|PT\p{Lu}*|lớp|nhóm|nhà)(?![\p{L}\d])/iu;
  return prefix === undefined || saysLevel.test(short) ? short : `${prefix} ${short}`;
}
