import type { SettledFile } from "../worker/merge-view.ts";

/** The statuses that files have, with how many, in the order of first sight. */
export function fileStatuses(
  files: readonly SettledFile[],
): readonly (readonly [SettledFile["status"], number])[] {
  const counts = new Map<SettledFile["status"], number>();
  for (const { status } of files) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts];
}
