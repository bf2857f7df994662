/** The keys of `_tonghop` in their order; `packJson1…n` follow them. */
export const identityKeys = [
  "formatVersion",
  "packId",
  "packVersion",
  "unitId",
  "unitName",
  "level",
  "ownership",
  "period",
  "year",
  "dataFrom",
  "dataTo",
  "dueDate",
  "dueMeans",
  "timeZone",
  "officeName",
  "sendTo",
  "issuedAt",
  "layoutHash",
  "checkedAt",
  "checkedPackVersion",
  "checkedValues",
  "filledBy",
] as const;
export type IdentityKey = (typeof identityKeys)[number];

/** Row of a key on `_tonghop`, from 0. */
export function identityRow(key: IdentityKey): number {
  return identityKeys.indexOf(key);
}

export const TEMPLATE_FORMAT_VERSION = 1;
