/** Units of which something came and nothing counts: who, with which files, why, and what to do. */
import type { ConsolidatedUnit } from "../core/consolidation/consolidation.ts";
import { unitStatusLabel } from "../core/locale/labels.ts";
import type { Language } from "../core/locale/language.ts";
import { plainText } from "../core/locale/quote-text.ts";
import { reasonMessage } from "../core/locale/reason-messages.ts";
import { folderNames } from "../use-cases/campaign-folder.ts";

const statuses = ["unreadable", "to-decide"] as const;

/** A heading for each status, then a line for all units whose files have the same reasons. */
export function heldUpLines(
  units: readonly ConsolidatedUnit[],
  language: Language,
): readonly string[] {
  return statuses.flatMap((status) => {
    const held = units.filter((unit) => unit.status === status);
    if (held.length === 0) return [];
    const namesByReason = new Map<string, string[]>();
    for (const unit of held) {
      const reasons = reasonsOf(unit, language);
      namesByReason.set(reasons, [...(namesByReason.get(reasons) ?? []), nameWithFiles(unit)]);
    }
    return [
      `${unitStatusLabel(status, language)} (${held.length}):`,
      ...[...namesByReason].map(([reasons, names]) => `  ${names.join("; ")}: ${reasons}`),
    ];
  });
}

/** Of reasons of one kind the first: two files that differ say the same of each other. */
function reasonsOf({ heldUpBy = [] }: ConsolidatedUnit, language: Language): string {
  const reasons = heldUpBy.map(({ reason }) => reason);
  return reasons
    .filter(({ code }, index) => reasons.findIndex((one) => one.code === code) === index)
    .map((reason) => reasonMessage(reason, language))
    .join(" ");
}

function nameWithFiles({ unit, heldUpBy = [] }: ConsolidatedUnit): string {
  const inReceived = `${folderNames.received}/`;
  const files = heldUpBy.map(({ file }) =>
    plainText(file.startsWith(inReceived) ? file.slice(inReceived.length) : file),
  );
  return `${plainText(unit.name)} (${files.join(", ")})`;
}
