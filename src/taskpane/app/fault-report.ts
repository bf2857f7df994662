/** A report of a fault of ours, to be copied and sent: it must not hold a figure or a name. */

export interface FaultSurroundings {
  readonly version: string;
  readonly host: string;
  /** Program and requirement sets, or the browser. */
  readonly program: string;
}

/** Names the error and where it happened. What its message quotes, and digits, are left out. */
export function faultReport(error: unknown, { version, host, program }: FaultSurroundings): string {
  const head = `TongHop ${version}, ${host}, ${program}`;
  if (!(error instanceof Error)) return [head, typeof error].join("\n");
  return [head, `${error.name}: ${withoutFacts(error.message)}`, ...framesOf(error)].join("\n");
}

/** A message without what it may quote from a workbook. */
export function withoutFacts(message: string): string {
  return message
    .replace(/“[^”]*”|"[^"]*"|'[^']*'|`[^`]*`/gu, "“…”")
    .replace(/[\d.,]*\d/gu, "#")
    .slice(0, LONGEST_MESSAGE);
}

const LONGEST_MESSAGE = 300;
const MOST_FRAMES = 12;

/** Where the file lies is the user's own: of an address only the file's name is kept. */
function framesOf({ stack = "" }: Error): readonly string[] {
  return stack
    .split("\n")
    .filter((line) => /^\s*at\s|@/u.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.replace(/[a-z-]+:\/\/\S*\/|blob:\S*\//giu, ""));
}
