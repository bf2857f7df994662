/** What a command may do to the world outside the files: print, show progress, ask the clock. */
import type { Language } from "../core/locale/language.ts";

/** The terminal, given by `main.ts` and replaced in tests. */
export interface Terminal {
  /** Standard output, one call a line. */
  readonly print: (line: string) => void;
  /** Standard error, one call a line. */
  readonly warn: (line: string) => void;
  /** Progress is drawn on a terminal and never in a pipe. */
  readonly isInteractive: boolean;
  /** The clock, ISO 8601 UTC. */
  readonly now: () => string;
}

/** A terminal with the options that every command takes. */
export interface Shell extends Terminal {
  readonly language: Language;
  readonly json: boolean;
}

/** 0 done, nothing open · 1 done, something is open · 2 could not run. */
export type ExitCode = 0 | 1 | 2;
