/** When files came by mail; the same bytes sent twice are one file with two times. */
import { instantInZone } from "../campaign/time-zone.ts";
import { parseWrittenTime } from "../campaign/written-time.ts";
import type { ReceivedSpan } from "./choose-files.ts";
import type { ExaminedFile, ReceivedFile } from "./examined-file.ts";

export interface MailedTimes {
  /** Lateness is judged by the first; the last is when a school that sends it again said so last. */
  readonly span: (file: Pick<ReceivedFile, "sha256">) => ReceivedSpan | undefined;
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
    span: ({ sha256 }) => {
      const own = times.get(sha256) ?? [];
      const [first, last] = [own[0], own.at(-1)];
      return first === undefined || last === undefined ? undefined : { first, last };
    },
  };
}
