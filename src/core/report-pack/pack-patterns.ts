/**
 * What codes, ids and dates of a pack look like; `locale` says each in words.
 *
 * Apart from the schemas: the screen needs the words, and zod would make its first load a seventh larger.
 */
export const packPatterns = {
  indicatorCode: /^[A-Z]{2,4}(_\d{2}){2}$/u,
  ruleId: /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/u,
  packId: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  version: /^\d+\.\d+\.\d+$/u,
  periodId: /^[0-9A-Z]{1,8}$/u,
  sectionId: /^[A-Z]{2,4}$/u,
  columnId: /^[a-z][a-z0-9-]*$/u,
  valueName: /^[a-z][a-z0-9]*$/u,
  packDate: /^Y(?:-[12])?-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  formula: /^=\S/u,
} as const;
