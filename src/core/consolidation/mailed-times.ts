/** When files came by mail; the same bytes sent twice are one file with two times. */
import { instantInZone } from "../campaign/time-zone.ts";
import { parseWrittenTime } from "../campaign/written-time.ts";
import type { ExaminedFile, ReceivedFile } from "./examined-file.ts";

export interface MailedTimes {
  /** By which lateness is judged. */
  readonly first: (file: Pick<ReceivedFile, "sha256">) => string | undefined;
  /** By which files are put in order: what a school sent again is what it said last. */
  readonly last: (file: Pick<ReceivedFile, "sha256">) => string | undefined;
}

/** Collects the times, as instants in the campaign's zone. */
export function mailedTimes(files: readonly ExaminedFile[], timeZone: string): MailedTimes {
  const times = new Map<string, string[]>();
  for (const { sha256, mail } of files) {
    const at = mail?.receivedAt;
    if (at === undefined || parseWrittenTime(at) === undefined || sha256 === "") continue;
    times.set(sha256, [...(times.get(sha256) ?? []), instantInZone(at, timeZone)]);
  }
  for (const own of times.values()) own.sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    first: ({ sha256 }) => times.get(sha256)?.[0],
    last: ({ sha256 }) => times.get(sha256)?.at(-1),
  };
}
