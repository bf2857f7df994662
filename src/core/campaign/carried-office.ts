import type { Campaign } from "./campaign.ts";

type Office = Campaign["office"];

/**
 * What is known of the office of a new campaign: what is said now, else what its earlier campaign
 * said. An office of another name is another office, and takes nothing over.
 */
export function carriedOffice(
  now: Partial<Office> | undefined,
  earlier: Office | undefined,
): Partial<Office> {
  const said = Object.fromEntries(
    Object.entries(now ?? {}).filter(([, value]) => !isBlank(value)),
  ) as Partial<Office>;
  const isSame = said.name === undefined || tidy(said.name) === tidy(earlier?.name ?? "");
  return isSame ? { ...earlier, ...said } : said;
}

/** What is known of a new campaign's office that was not said now. */
export function takenOverOffice(now: Partial<Office> | undefined, office: Office): Partial<Office> {
  const taken = Object.entries(office).filter(
    ([key, value]) => !isBlank(value) && isBlank(now?.[key as keyof Office] ?? ""),
  );
  return Object.fromEntries(taken);
}

function isBlank(value: string | readonly string[]): boolean {
  return typeof value === "string" ? value.trim() === "" : value.every(isBlank);
}

function tidy(name: string): string {
  return name.normalize("NFC").trim();
}
