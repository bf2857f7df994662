/** Which of the mails around a file is the unit's own, where mails were passed on in mails. */
import type { UnitDirectory } from "../campaign/unit-directory.ts";
import type { UnitId } from "../campaign/unit.ts";
import { likelyUnits } from "./likely-units.ts";

/** What a mail's head says of its way. */
export interface CarryingMail {
  /** The sender's address, lower case. */
  readonly sender?: string;
  /** ISO; without a zone it is the campaign's clock. */
  readonly receivedAt?: string;
}

/**
 * The innermost mail that comes from an address of the registry: a colleague passed it on, and when
 * he did so says nothing of the unit. Where there is none, the one that lies in `nhan/` itself: a
 * school may have passed on what it got from somebody else.
 *
 * @param mails - The outermost first.
 */
export function carryingMail(
  mails: readonly CarryingMail[],
  directory: UnitDirectory,
): CarryingMail | undefined {
  const own = [...mails]
    .reverse()
    .find(({ sender }) => unitsOfSender(sender, directory).length > 0);
  return own ?? mails[0];
}

/**
 * The units that have an address in the registry's column `Email`.
 *
 * Letter by letter, case aside: half of all schools write from public mailboxes, so what stands
 * behind `@` says nothing.
 */
export function unitsOfSender(
  sender: string | undefined,
  directory: UnitDirectory,
): readonly UnitId[] {
  if (sender === undefined || sender === "") return [];
  const key = sender.toLowerCase();
  return likelyUnits(
    (units) =>
      units.flatMap(({ unitId, contact }) =>
        contact.email
          .toLowerCase()
          .split(/[\s;,]+/u)
          .includes(key)
          ? [unitId]
          : [],
      ),
    directory,
  );
}
