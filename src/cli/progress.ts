/** A progress bar on a terminal, nothing in a pipe. */
import { Presets, SingleBar } from "cli-progress";
import { consoleText } from "./console-text.ts";
import type { Shell } from "./shell.ts";

export interface Progress {
  /** Begins with the first call. */
  readonly update: (done: number, of: number) => void;
  readonly stop: () => void;
}

/** A bar that appears when the number of steps is known. */
export function startProgress(shell: Shell): Progress {
  if (!shell.isInteractive || shell.json) {
    return { update: () => undefined, stop: () => undefined };
  }
  const format = `${consoleText(shell.language).progress} {bar} {value}/{total}`;
  const bar = new SingleBar({ format, clearOnComplete: true }, Presets.shades_classic);
  return {
    update: (done, of) => {
      if (bar.isActive) bar.update(done);
      else bar.start(of, done);
    },
    stop: () => {
      bar.stop();
    },
  };
}
