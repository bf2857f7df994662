/** Who sent a mail and when it came, by its head. */
import type { HeadedBytes } from "./header-fields.ts";
import type { MailHead } from "./mail.ts";
import { readMailDate } from "./mail-date.ts";

/**
 * Reads them.
 *
 * Every server writes its `Received` above those before it, so the topmost is our own server's; its
 * date stands behind the last `;`. The sender's own clock may be wrong by years and counts last.
 *
 * @see RFC 5321 4.4
 */
export function readMailHead({ field }: Pick<HeadedBytes, "field">): MailHead {
  const sender = [...field("from"), ...field("sender")].map(addressIn).find(isThere);
  const received = field("received").map((value) => readMailDate(value.split(";").at(-1) ?? ""));
  const receivedAt = [...received, ...field("date").map(readMailDate)].find(isThere);
  return {
    ...(sender === undefined ? {} : { sender }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
  };
}

/**
 * The address in `"TH A" <tha@truong.example>`. A name that looks like an address is none.
 *
 * @returns Lower case; `undefined` where there is not exactly one.
 */
export function addressIn(value: string): string | undefined {
  const bare = value
    .slice(0, 1000)
    .replaceAll(/"(?:[^"\\]|\\.)*"/gu, "")
    .replaceAll(/\([^()]*\)/gu, "");
  const [bracketed, ...others] = [...bare.matchAll(/<([^<>]*)>/gu)].map(([, inside]) => inside);
  if (others.length > 0) return undefined;
  const address = (bracketed ?? bare).trim().toLowerCase();
  return /^[^\s@<>(),:;]+@[^\s@<>(),:;]+$/u.test(address) ? address : undefined;
}

function isThere(value: string | undefined): value is string {
  return value !== undefined;
}
