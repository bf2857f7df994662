/** Names of the workbooks that are given out: for people; recognition never depends on them. */
import type { Campaign } from "./campaign.ts";
import { unitShortName } from "./unit-short-name.ts";
import type { Unit, UnitId } from "./unit.ts";

type CampaignPeriod = Pick<Campaign, "period" | "year">;

const EXTENSION = ".xlsx";
const MAX_CHARACTERS = 120;
/** Linux holds 255; the rest is for what copies and mails add. */
const MAX_BYTES = 240;

/**
 * Names a template for every unit: `6T-2024 - TH Thới Thạnh.xlsx`.
 *
 * @returns In the order of `units`. No two are equal without case: units whose short names are
 *   equal carry their id as well.
 */
export function templateFileNames(
  units: readonly Unit[],
  campaign: CampaignPeriod,
): ReadonlyMap<UnitId, string> {
  const nameOf = (unit: Unit, withId: boolean): string =>
    fileName(campaign, unitShortName(unit), withId ? ` (${unit.unitId})` : "");
  const times = new Map<string, number>();
  for (const unit of units) {
    const key = nameOf(unit, false).toLowerCase();
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const isShared = (name: string): boolean => (times.get(name.toLowerCase()) ?? 0) > 1;
  const shared = new Set(units.filter((unit) => isShared(nameOf(unit, false))));
  // A name that carries an id could still be another unit's own name; then that one carries it too.
  const taken = new Set([...shared].map((unit) => nameOf(unit, true).toLowerCase()));
  return new Map(
    units.map((unit) => {
      const plain = nameOf(unit, false);
      const withId = shared.has(unit) || taken.has(plain.toLowerCase());
      return [unit.unitId, nameOf(unit, withId)];
    }),
  );
}

/** The name of the one workbook for all units. */
export function commonTemplateFileName(campaign: CampaignPeriod): string {
  return fileName(campaign, "Biểu mẫu chung", "");
}

function fileName({ period, year }: CampaignPeriod, short: string, ending: string): string {
  const clean = `${period}-${year} - ${short}`
    .normalize("NFC")
    .replaceAll(/[<>:"/\\|?*]/gu, "-")
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
    .replaceAll(/\s+/gu, " ");
  // Windows drops dots and spaces at the end, so two names would become one.
  const stem = fitted(clean, ending.length + EXTENSION.length).replace(/[. ]+$/u, "");
  return `${stem}${ending}${EXTENSION}`;
}

/** As much of a text as leaves room for so many ASCII characters. */
function fitted(text: string, room: number): string {
  let kept = "";
  let bytes = room;
  for (const character of text) {
    bytes += byteLength(character);
    if (bytes > MAX_BYTES || kept.length + character.length + room > MAX_CHARACTERS) break;
    kept += character;
  }
  return kept;
}

/** Bytes of one character in UTF-8. */
function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
