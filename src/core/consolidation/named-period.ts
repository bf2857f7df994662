/** Which period a report's title and file name speak of, where the hidden sheet is gone. */
import type { Campaign } from "../campaign/campaign.ts";
import type { FormLocation } from "../recognition/locate-form.ts";
import { monthsInName } from "../recognition/months-in-name.ts";
import { monthsInTitle } from "../recognition/title-period.ts";

/** The title or the file's name tells other months than the campaign's period, `6T`, `9T`, `12T`. */
export function isNamedOtherwise(
  file: string,
  { values }: FormLocation,
  { period }: Campaign,
): boolean {
  const own = /^(\d{1,2})T$/u.exec(period)?.[1];
  const [first] = values.values();
  if (own === undefined) return false;
  const titled = first && monthsInTitle(first.sheet, first.address.row);
  return [titled, monthsInName(file)].some(
    (months) => months !== undefined && months !== Number(own),
  );
}
