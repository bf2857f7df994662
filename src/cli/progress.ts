/** A progress bar on a terminal, nothing in a pipe. */
import { Presets, SingleBar } from "cli-progress";
import { consoleText } from "./console-text.ts";
import type { Shell } from "./shell.ts";

export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

/** Starts a bar over `total` steps. */
export function startProgress(shell: Shell, total: number): Progress {
  if (!shell.isInteractive || shell.json || total === 0) {
    return { update: () => undefined, stop: () => undefined };
  }
  const format = `${consoleText(shell.language).progress} {bar} {value}/{total}`;
  const bar = new SingleBar({ format, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total, 0);
  return {
    update: (done) => {
      bar.update(done);
    },
    stop: () => {
      bar.stop();
    },
  };
}
